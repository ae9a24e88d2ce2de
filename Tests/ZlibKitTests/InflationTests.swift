import Testing
import ZlibKit

/// Streams written by hand from RFC 1951: blocks that are stored, and the shortest repetition of one byte.
@Suite struct InflationTests {
  /// A last block of stored bytes (section 3.2.4): a byte of flags, the length and its complement, the bytes.
  private func stored(_ count: Int, isLast: Bool = true) -> [UInt8] {
    let low = UInt8(count & 0xFF)
    let high = UInt8(count >> 8)
    return [isLast ? 1 : 0, low, high, ~low, ~high] + Array(repeating: 0x41, count: count)
  }

  @Test func storedBlocksAreCounted() {
    let stream: [UInt8] = [0xFF, 0xFF] + stored(60_000, isLast: false) + stored(40_000) + [1, 2, 3]
    #expect(Inflation.exceeds(stream, from: 2, limit: 99_999))
    #expect(!Inflation.exceeds(stream, from: 2, limit: 100_000))
  }

  /// Fixed codes (section 3.2.6): A is 01110001; length 258 is 11000101 and distance 1 is 00000; the end is 0000000.
  /// Codes are packed from their first bit into bytes from the lowest bit up.
  @Test(arguments: [0, 1, 1000])
  func repetitionsAreCounted(repeats: Int) {
    let end = "0000000"
    let bits = "110" + "01110001" + String(repeating: "11000101" + "00000", count: repeats) + end
    var stream = [UInt8](repeating: 0, count: (bits.count + 7) / 8)
    for (index, bit) in bits.enumerated() where bit == "1" { stream[index / 8] |= 1 << UInt8(index % 8) }
    let size = 1 + 258 * repeats
    #expect(Inflation.exceeds(stream, from: 0, limit: size - 1))
    #expect(!Inflation.exceeds(stream, from: 0, limit: size))
  }

  @Test func damageAndCutsEndTheCount() {
    let stream = stored(1000)
    #expect(!Inflation.exceeds(Array(stream[..<505]), from: 0, limit: 500))
    #expect(Inflation.exceeds(Array(stream[..<505]), from: 0, limit: 499))
    #expect(!Inflation.exceeds([7, 7, 7], from: 0, limit: 0))
    #expect(!Inflation.exceeds([], from: 0, limit: 0))
    #expect(!Inflation.exceeds(stream, from: stream.count, limit: 0))
  }
}
