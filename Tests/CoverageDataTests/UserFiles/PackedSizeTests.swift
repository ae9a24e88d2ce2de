@testable import CoverageData
import Testing

/// What archives say of themselves, by the format's description (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16).
@Suite("Size of archives")
struct PackedSizeTests {
  /// A directory whose entries state sizes, and the record of its end.
  private func archive(_ sizes: [UInt32], comment: Int = 0) -> [UInt8] {
    var bytes: [UInt8] = [0x50, 0x4B, 3, 4]
    let start = UInt32(bytes.count)
    for size in sizes {
      bytes += [0x50, 0x4B, 1, 2] + Array(repeating: 0, count: 20)
      bytes += (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }
      bytes += [1, 0] + Array(repeating: 0, count: 16) + [0x61]
    }
    bytes += [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 12)
    bytes += (0..<4).map { UInt8(truncatingIfNeeded: start >> (8 * $0)) }
    return bytes + [0, 0] + Array(repeating: 0x20, count: comment)
  }

  @Test("Sizes of all entries add up, whatever stands behind the end")
  func sum() {
    #expect(PackedSize.unpacked(archive([])) == 0)
    #expect(PackedSize.unpacked(archive([7, 300, 4_294_967_295])) == 4_294_967_602)
    #expect(PackedSize.unpacked(archive([7], comment: 65_535)) == 7)
  }

  @Test("Other bytes, and an archive cut anywhere, are not trapped on")
  func cut() {
    #expect(PackedSize.unpacked([]) == nil)
    #expect(PackedSize.unpacked(Array("code,name\n".utf8)) == nil)
    let whole = archive([7, 8])
    for length in 0..<whole.count { #expect(PackedSize.unpacked(Array(whole[..<length])) == nil) }
    // A directory that starts beyond the end.
    var lying = whole
    for index in (whole.count - 6)..<(whole.count - 2) { lying[index] = 0xFF }
    #expect(PackedSize.unpacked(lying) == 0)
  }

  @Test("A part that unpacks to more than it states is found", arguments: [0, 1, 5])
  func understated(missing: UInt32) throws {
    // A part whose stream is one block of five stored bytes (RFC 1951, section 3.2.4), behind a header of its own.
    let part: [UInt8] = [0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 22) + [1, 0, 0, 0, 0x61]
    var bytes: [UInt8] = part + [1, 5, 0, 0xFA, 0xFF] + Array("12345".utf8)
    let directory = UInt8(bytes.count)
    bytes += [0x50, 0x4B, 1, 2] + Array(repeating: 0, count: 6) + [8, 0] + Array(repeating: 0, count: 12)
    bytes += [UInt8(5 - missing), 0, 0, 0, 1, 0] + Array(repeating: 0, count: 16) + [0x61]
    bytes += [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 12) + [directory, 0, 0, 0, 0, 0]
    let found = PackedSize.understated(bytes)
    #expect(found?.name == (missing == 0 ? nil : "a"))
    #expect(found?.unpacked == (missing == 0 ? nil : 5 - Int(missing)))
    #expect(PackedSize.unpacked(bytes) == 5 - Int(missing))
  }

  @Test("200 times the size and 64 MiB are read, one byte more is not")
  func limit() {
    let most = 64 << 20
    #expect(!PackedSize.isTooLarge(packed: 1000, unpacked: most + 200_000))
    #expect(PackedSize.isTooLarge(packed: 1000, unpacked: most + 200_001))
  }

  /// An archive of one stored part as writers make it: the end states how long the directory is and where it starts.
  private func whole(stating size: UInt32, extra: [UInt8] = []) -> [UInt8] {
    func bytes(_ value: Int, _ width: Int) -> [UInt8] {
      (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    let part: [UInt8] = [0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 22) + [1, 0, 0, 0, 0x61]
    let entry =
      [0x50, 0x4B, 1, 2] + Array(repeating: 0, count: 20) + bytes(Int(size), 4) + [1, 0] + bytes(extra.count, 2)
      + Array(repeating: 0, count: 14) + [0x61] + extra
    let end =
      [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 8) + bytes(entry.count, 4) + bytes(part.count, 4) + [0, 0]
    return part + entry + end
  }

  @Test("Bytes before an archive and behind it do not hide it", arguments: [0, 1, 1000])
  func surrounded(count: Int) {
    let other = [UInt8](repeating: 0x58, count: count)
    #expect(PackedSize.unpacked(other + whole(stating: 600_000_000) + other) == 600_000_000)
  }

  @Test("The size of a large part stands in its extra field")
  func large() {
    let extra: [UInt8] = [9, 0, 1, 0, 7, 1, 0, 8, 0, 0, 0, 0, 0, 1, 0, 0, 0]
    #expect(PackedSize.unpacked(whole(stating: 0xFFFF_FFFF, extra: extra)) == 1 << 32)
  }
}
