import MessageModel

/// Where the blobs of a file of the format PBF are.
struct BlobIndex: Sendable {
  /// A blob.
  struct Entry: Hashable, Sendable {
    /// Where it begins, its header included.
    var start: Int
    /// The bytes behind its header.
    var data: Range<Int>
    /// Its number in the file, from 1.
    var number: Int

    var place: OSMError.Place { .blob(number, byte: start) }
  }

  /// The first blob, which says what the file is.
  let header: Entry
  /// The blobs with objects.
  let data: [Entry]

  /// Reads the headers of all blobs.
  ///
  /// - Throws: `OSMError` where one is cut short or larger than the format allows, or the first is of another type.
  /// - Complexity: O(number of blobs).
  init(_ file: RandomAccessFile) throws(OSMError) {
    var header: Entry?
    var data: [Entry] = []
    var offset = 0
    var number = 0
    // Headers take some 20 bytes: one read a blob.
    let usual = 256
    while offset < file.size {
      number += 1
      let place = OSMError.Place.blob(number, byte: offset)
      func error(_ problem: Message) -> OSMError { OSMError(.content, file: file.name, place: place, problem) }
      var bytes = try file.bytes(at: offset, count: usual)
      guard bytes.count >= 4 else { throw error("the file ends within a blob (cut short?)") }
      let length = bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
      guard length <= PBFLimits.header else {
        throw error("the header of a blob of \(length) bytes; the format allows 65,536 (not a .osm.pbf file?)")
      }
      guard offset + 4 + length <= file.size else { throw error("the file ends within a blob (cut short?)") }
      if bytes.count < 4 + length { bytes = try file.bytes(at: offset, count: 4 + length) }
      guard bytes.count >= 4 + length else { throw error("the file ends within a blob (cut short?)") }
      let (type, size): (String, Int)
      do {
        (type, size) = try Self.read(ProtobufReader(bytes, in: 4..<4 + length))
      } catch {
        throw OSMError(.content, file: file.name, place: place, error.problem)
      }
      guard size <= PBFLimits.blob else {
        throw error("a blob of \(size) bytes; the format allows 33,554,432")
      }
      let start = offset + 4 + length
      guard size <= file.size - start else { throw error("the file ends within a blob (cut short?)") }
      let entry = Entry(start: offset, data: start..<start + size, number: number)
      switch type {
      case "OSMHeader" where header == nil: header = entry
      case "OSMHeader": throw error("a second header; expected objects (several files in one?)")
      case "OSMData" where header == nil: throw error("objects before the header")
      case "OSMData": data.append(entry)
      // Others may come to be; the format says to pass over them.
      default: if header == nil { throw error("the first blob is not an OSMHeader (not a .osm.pbf file?)") }
      }
      offset = start + size
    }
    guard let header else { throw OSMError(.content, file: file.name, "is empty") }
    self.header = header
    self.data = data
  }

  private static func read(_ reader: ProtobufReader) throws(OSMFault) -> (type: String, size: Int) {
    var reader = reader
    var type: String?
    var size: UInt64?
    while !reader.isAtEnd {
      switch try reader.key() {
      case (1, .bytes): type = String(decoding: reader.bytes[try reader.range()], as: UTF8.self)
      case (3, .varint): size = try reader.varint()
      case (_, let other): try reader.skip(other)
      }
    }
    guard let type, let size else { throw OSMFault("the header of a blob lacks its type or size") }
    return (type, Int(clamping: size))
  }
}
