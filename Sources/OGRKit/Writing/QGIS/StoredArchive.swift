/// A ZIP archive of one file that is stored as it is (PKWARE's APPNOTE 6.3, 4.3 and 4.4), the same for the same bytes.
enum StoredArchive {
  /// Midnight of 1 January 1980, the least date that the format knows.
  private static let date: UInt16 = 1 << 5 | 1
  /// Names in UTF-8.
  private static let flags: UInt16 = 1 << 11

  /// - Precondition: less than 4 GiB.
  static func bytes(name: String, _ content: [UInt8]) -> [UInt8] {
    let sum = checksum(content)
    func entry() -> [UInt8] {
      little(flags) + little(UInt16(0)) + little(UInt16(0)) + little(date) + little(sum)
        + little(UInt32(content.count)) + little(UInt32(content.count)) + little(UInt16(name.utf8.count))
        + little(UInt16(0))
    }
    let version = little(UInt16(20))
    let local = little(UInt32(0x0403_4b50)) + version + entry() + Array(name.utf8) + content
    let central =
      little(UInt32(0x0201_4b50)) + version + version + entry() + [UInt8](repeating: 0, count: 14) + Array(name.utf8)
    let end =
      little(UInt32(0x0605_4b50)) + little(UInt32(0)) + little(UInt16(1)) + little(UInt16(1))
      + little(UInt32(central.count)) + little(UInt32(local.count)) + little(UInt16(0))
    return local + central + end
  }

  /// CRC-32 of ISO 3309.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~sum
  }

  private static func little<Number: FixedWidthInteger & UnsignedInteger>(_ number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> Number($0 * 8)) }
  }
}
