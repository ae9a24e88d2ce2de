/// What an archive (ZIP: a workbook, KMZ, a zipped Shapefile) unpacks to, by its own directory.
enum PackedSize {
  /// The largest multiple of its size to which an archive may unpack, besides `fixedBytes`; workbooks reach 30.
  static let largestMultiple = 200
  /// An archive may unpack to this in any case, bytes.
  static let fixedBytes = 64 << 20

  /// Sum of the sizes of what is packed; nil for bytes that are no archive.
  ///
  /// - Complexity: O(entries), after a look for the end of the directory in the last 64 KiB.
  static func unpacked(_ bytes: [UInt8]) -> Int? {
    guard bytes.starts(with: [0x50, 0x4B]), let end = directoryEnd(bytes) else { return nil }
    var position = number(bytes, at: end + 16, width: 4)
    var total = 0
    // Entries are counted by what stands there, not by the number that the end states.
    while position + 46 <= bytes.count, bytes[position..<(position + 4)].elementsEqual([0x50, 0x4B, 1, 2]) {
      total += number(bytes, at: position + 24, width: 4)
      let lengths = [28, 30, 32].reduce(0) { $0 + number(bytes, at: position + $1, width: 2) }
      position += 46 + lengths
    }
    return total
  }

  /// Whether an archive unpacks to more than is read.
  static func isTooLarge(packed: Int, unpacked: Int) -> Bool {
    unpacked > fixedBytes + largestMultiple * packed
  }

  /// Where the record at the end of the directory starts: within the last 64 KiB, as a comment may follow it.
  private static func directoryEnd(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let last = bytes.count - 22
    return stride(from: last, through: max(0, last - 0xFFFF), by: -1).first {
      bytes[$0..<($0 + 4)].elementsEqual([0x50, 0x4B, 5, 6])
    }
  }

  private static func number(_ bytes: [UInt8], at position: Int, width: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
  }
}
