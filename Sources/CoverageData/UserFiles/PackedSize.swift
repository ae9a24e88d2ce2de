import ZlibKit

/// What an archive (ZIP: a workbook, KMZ, a zipped Shapefile) unpacks to, by its own directory.
enum PackedSize {
  /// The largest multiple of its size to which an archive may unpack, besides `fixedBytes`; workbooks reach 30.
  static let largestMultiple = 200
  /// An archive may unpack to this in any case, bytes.
  static let fixedBytes = 64 << 20

  /// Sum of the sizes of what is packed, as stated; nil for bytes that are not an archive. Other bytes may stand before it and
  /// behind it, as for a program that unpacks itself.
  ///
  /// - Complexity: O(entries), after a look for the end of the directory in the last 64 KiB.
  static func unpacked(_ bytes: [UInt8]) -> Int? {
    directories(bytes)?.map { $0.reduce(0) { $0 &+ $1.unpacked } }.max()
  }

  /// The first part that unpacks to more than it states.
  ///
  /// - Complexity: O(sizes stated).
  static func understated(_ bytes: [UInt8]) -> Entry? {
    directories(bytes)?.joined().first { entry in
      guard entry.isDeflated, let start = entry.dataStart(bytes) else { return false }
      return Inflation.exceeds(bytes, from: start, limit: entry.unpacked)
    }
  }

  /// The names of its parts; nil for bytes that are not an archive.
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
      guard header >= 0, header <= bytes.count - 30 else { return nil }
      let start = header + 30 + number(bytes, at: header + 26, width: 2) + number(bytes, at: header + 28, width: 2)
      return start < bytes.count ? start : nil
    }
  }

  /// What its directory lists; nil for bytes that are not an archive.
  private static func entries(_ bytes: [UInt8]) -> [Entry]? {
    directories(bytes).map { $0.first { !$0.isEmpty } ?? [] }
  }

  /// What every directory lists that the end can mean: readers differ in whether they believe where it is said to start or
  /// how long it is said to be, and in which of two ends they believe (4.3.14, Zip64).
  private static func directories(_ bytes: [UInt8]) -> [[Entry]]? {
    guard let end = last([0x50, 0x4B, 5, 6], in: bytes, size: 22) else { return nil }
    var places = [place(bytes, end: end, size: end + 12, offset: end + 16, width: 4)]
    if let locator = last([0x50, 0x4B, 6, 7], in: bytes, size: 20) {
      for end in [number(bytes, at: locator + 8, width: 8), locator - 56]
      where end >= 0 && end <= bytes.count - 56 && bytes[end..<(end + 4)].elementsEqual([0x50, 0x4B, 6, 6]) {
        places.append(place(bytes, end: end, size: end + 40, offset: end + 48, width: 8))
      }
    }
    return places.flatMap { [($0.start, $0.before), ($0.start &- $0.before, 0)] }.map {
      entries(bytes, from: $0.0, before: $0.1)
    }
  }

  /// Where a directory that ends at a place starts, and how many bytes stand before the archive.
  private static func place(
    _ bytes: [UInt8], end: Int, size: Int, offset: Int, width: Int
  ) -> (start: Int, before: Int) {
    let start = end &- number(bytes, at: size, width: width)
    return (start, start &- number(bytes, at: offset, width: width))
  }

  private static func entries(_ bytes: [UInt8], from start: Int, before: Int) -> [Entry] {
    var position = start
    var found: [Entry] = []
    // Entries are counted by what stands there, not by the number that the end states.
    while position >= 0, position <= bytes.count - 46,
      bytes[position..<(position + 4)].elementsEqual([0x50, 0x4B, 1, 2])
    {
      let lengths = [28, 30, 32].map { number(bytes, at: position + $0, width: 2) }
      let extra = bytes[(position + 46)...].dropFirst(lengths[0]).prefix(lengths[1])
      var large = largeNumbers(extra)[...]
      func size(_ value: Int) -> Int { value == 0xFFFF_FFFF ? large.popFirst() ?? value : value }
      let unpacked = size(number(bytes, at: position + 24, width: 4))
      _ = size(number(bytes, at: position + 20, width: 4))
      found.append(
        Entry(
          name: String(decoding: bytes[(position + 46)...].prefix(lengths[0]), as: UTF8.self), unpacked: unpacked,
          isDeflated: number(bytes, at: position + 10, width: 2) == 8,
          header: size(number(bytes, at: position + 42, width: 4)) &+ before))
      position += 46 + lengths.reduce(0, +)
    }
    return found
  }

  /// The numbers that have no room in an entry, from its extra field of Zip64 (4.5.3), each at most 2^62.
  private static func largeNumbers(_ extra: ArraySlice<UInt8>) -> [Int] {
    let bytes = Array(extra)
    var position = 0
    while position + 4 <= bytes.count {
      let (kind, length) = (number(bytes, at: position, width: 2), number(bytes, at: position + 2, width: 2))
      position += 4
      if kind == 1 {
        let end = min(position + length, bytes.count)
        return stride(from: position, to: end - 7, by: 8).map { min(number(bytes, at: $0, width: 8), 1 << 62) }
      }
      position += length
    }
    return []
  }

  /// Whether an archive unpacks to more than is read.
  static func isTooLarge(packed: Int, unpacked: Int) -> Bool {
    unpacked > fixedBytes + largestMultiple * packed
  }

  /// Where the last record with a mark starts: within the last 64 KiB, as a comment may follow it.
  private static func last(_ mark: [UInt8], in bytes: [UInt8], size: Int) -> Int? {
    guard bytes.count >= size else { return nil }
    let last = bytes.count - size
    return stride(from: last, through: max(0, last - 0xFFFF - 22), by: -1).first {
      bytes[$0..<($0 + 4)].elementsEqual(mark)
    }
  }
}

/// A number of some bytes, the lowest first; those beyond the largest `Int` are that.
private func number(_ bytes: [UInt8], at position: Int, width: Int) -> Int {
  let value = (0..<width).reduce(UInt64(0)) { $0 | UInt64(bytes[position + $1]) << (8 * UInt64($1)) }
  return Int(clamping: value)
}
