import MessageModel

/// The changes to a database that stand in its `-wal` file until a checkpoint puts them in place (SQLite, Database File
/// Format, 4).
public struct WriteAheadLog {
  private let bytes: [UInt8]
  private let pageSize: Int
  private let salts: ArraySlice<UInt8>
  private let isBigEndian: Bool

  private static let headerSize = 32
  private static let frameHeaderSize = 24

  /// Takes the bytes of a `-wal` file; nil where they are not a log, which SQLite passes over too.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.headerSize else { return nil }
    let magic = Self.number(bytes, at: 0)
    guard magic == 0x377F_0682 || magic == 0x377F_0683, Self.number(bytes, at: 4) == 3_007_000 else { return nil }
    let size = Int(Self.number(bytes, at: 8))
    guard (512...65_536).contains(size), size & (size - 1) == 0 else { return nil }
    isBigEndian = magic & 1 == 1
    pageSize = size
    salts = bytes[16..<24]
    self.bytes = bytes
    guard Self.checksum(bytes[..<24], after: (0, 0), isBigEndian) == Self.pair(bytes, at: 24) else { return nil }
  }

  /// A database with every transaction of its log that was finished: frames up to the last commit whose checksums and
  /// salts are right, as a reader of SQLite sees it. The result needs no log any more.
  ///
  /// - Throws: `DatabaseFault` for a log of another database.
  /// - Complexity: O(size of both).
  public func applied(to database: [UInt8]) throws(DatabaseFault) -> [UInt8] {
    let frames = committedFrames()
    guard let last = frames.last else { return database }
    guard database.count >= 100, Self.pageSize(database) == pageSize else {
      throw DatabaseFault("its -wal file belongs to another database")
    }
    var merged = database
    let size = Int(Self.number(bytes, at: last + 4)) * pageSize
    if merged.count < size { merged.append(contentsOf: [UInt8](repeating: 0, count: size - merged.count)) }
    for frame in frames {
      let place = (Int(Self.number(bytes, at: frame)) - 1) * pageSize
      guard place >= 0, place + pageSize <= size else { continue }
      let start = frame + Self.frameHeaderSize
      merged.replaceSubrange(place..<(place + pageSize), with: bytes[start..<(start + pageSize)])
    }
    merged.removeSubrange(size...)
    return merged
  }

  /// Where the frames of finished transactions start.
  private func committedFrames() -> [Int] {
    var frames: [Int] = []
    var committed = 0
    var sum = Self.pair(bytes, at: 24)
    var position = Self.headerSize
    let length = Self.frameHeaderSize + pageSize
    while position + length <= bytes.count {
      guard bytes[(position + 8)..<(position + 16)].elementsEqual(salts), Self.number(bytes, at: position) > 0 else {
        break
      }
      sum = Self.checksum(bytes[position..<(position + 8)], after: sum, isBigEndian)
      sum = Self.checksum(bytes[(position + Self.frameHeaderSize)..<(position + length)], after: sum, isBigEndian)
      guard sum == Self.pair(bytes, at: position + 16) else { break }
      frames.append(position)
      if Self.number(bytes, at: position + 4) > 0 { committed = frames.count }
      position += length
    }
    return Array(frames[..<committed])
  }

  private static func pageSize(_ database: [UInt8]) -> Int {
    let size = Int(database[16]) << 8 | Int(database[17])
    return size == 1 ? 65_536 : size
  }

  /// The running checksum of 8 bytes each (4.2); words in the order that the magic number tells.
  private static func checksum(
    _ bytes: ArraySlice<UInt8>, after sum: (UInt32, UInt32), _ isBigEndian: Bool
  ) -> (UInt32, UInt32) {
    var (first, second) = sum
    var index = bytes.startIndex
    func word(_ at: Int) -> UInt32 {
      let word =
        UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
      return isBigEndian ? word : word.byteSwapped
    }
    while index + 8 <= bytes.endIndex {
      first &+= word(index) &+ second
      second &+= word(index + 4) &+ first
      index += 8
    }
    return (first, second)
  }

  private static func number(_ bytes: [UInt8], at position: Int) -> UInt32 {
    bytes[position..<(position + 4)].reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func pair(_ bytes: [UInt8], at position: Int) -> (UInt32, UInt32) {
    (number(bytes, at: position), number(bytes, at: position + 4))
  }
}

extension WriteAheadLog {
  /// A database that says it has no log, so that none is looked for; the same where it says so already.
  public static func withoutLog(_ database: [UInt8]) -> [UInt8] {
    guard database.count >= 100, database[18] == 2 || database[19] == 2 else { return database }
    var plain = database
    plain[18] = 1
    plain[19] = 1
    return plain
  }
}
