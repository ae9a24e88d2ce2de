import ZlibKit

/// What an archive (ZIP: a workbook, KMZ, a zipped Shapefile) unpacks to, by its own directory.
enum PackedSize {
  /// The largest multiple of its size to which an archive may unpack, besides `fixedBytes`; workbooks reach 30.
  static let largestMultiple = 200
  /// An archive may unpack to this in any case, bytes.
  static let fixedBytes = 64 << 20

  /// Sum of the sizes of what is packed, as stated; nil for bytes that are no archive.
  ///
  /// - Complexity: O(entries), after a look for the end of the directory in the last 64 KiB.
  static func unpacked(_ bytes: [UInt8]) -> Int? {
    entries(bytes)?.reduce(0) { $0 + $1.unpacked }
  }

  /// The first part that unpacks to more than it states.
  ///
  /// - Complexity: O(sizes stated).
  static func understated(_ bytes: [UInt8]) -> Entry? {
    entries(bytes)?.first { entry in
      guard entry.isDeflated, let start = entry.dataStart(bytes) else { return false }
      return Inflation.exceeds(bytes, from: start, limit: entry.unpacked)
    }
  }

  /// The names of its parts; nil for bytes that are no archive.
  static func names(_ bytes: [UInt8]) -> [String]? { entries(bytes)?.map(\.name) }

  /// What a part unpacks to; nil where there is none of the name, or it is damaged.
  static func content(_ bytes: [UInt8], of name: String) -> [UInt8]? {
    guard let entry = entries(bytes)?.first(where: { $0.name == name }), let start = entry.dataStart(bytes) else {
      return nil
    }
    guard entry.isDeflated else {
      return start + entry.unpacked <= bytes.count ? Array(bytes[start..<(start + entry.unpacked)]) : nil
    }
    return Inflation.unpacked(bytes, from: start, count: entry.unpacked)
  }

  /// A part of an archive, by its directory.
  struct Entry {
    let name: String
    /// Bytes it says that it unpacks to.
    let unpacked: Int
    let isDeflated: Bool
    /// Where its own header starts.
    let header: Int

    /// Where its bytes start, behind its header; nil where that is beyond the end.
    fileprivate func dataStart(_ bytes: [UInt8]) -> Int? {
      guard header + 30 <= bytes.count else { return nil }
      let start = header + 30 + number(bytes, at: header + 26, width: 2) + number(bytes, at: header + 28, width: 2)
      return start < bytes.count ? start : nil
    }
  }

  private static func entries(_ bytes: [UInt8]) -> [Entry]? {
    guard bytes.starts(with: [0x50, 0x4B]), let end = directoryEnd(bytes) else { return nil }
    var position = number(bytes, at: end + 16, width: 4)
    var found: [Entry] = []
    // Entries are counted by what stands there, not by the number that the end states.
    while position + 46 <= bytes.count, bytes[position..<(position + 4)].elementsEqual([0x50, 0x4B, 1, 2]) {
      let lengths = [28, 30, 32].map { number(bytes, at: position + $0, width: 2) }
      let name = bytes[(position + 46)...].prefix(lengths[0])
      found.append(
        Entry(
          name: String(decoding: name, as: UTF8.self), unpacked: number(bytes, at: position + 24, width: 4),
          isDeflated: number(bytes, at: position + 10, width: 2) == 8,
          header: number(bytes, at: position + 42, width: 4)))
      position += 46 + lengths.reduce(0, +)
    }
    return found
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
}

private func number(_ bytes: [UInt8], at position: Int, width: Int) -> Int {
  (0..<width).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
}
