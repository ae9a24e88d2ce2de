import MessageModel
import ZlibKit

/// What a blob unpacks to.
enum BlobData {
  /// The bytes of a blob's block.
  ///
  /// - Throws: `OSMFault` where it is damaged, lies about its size, or is packed by a method that is not read.
  /// - Complexity: O(its size), at most `PBFLimits.blob`.
  static func unpack(_ blob: [UInt8]) throws(OSMFault) -> [UInt8] {
    var reader = ProtobufReader(blob)
    var raw: Range<Int>?
    var zlib: Range<Int>?
    var size: UInt64?
    var other: String?
    while !reader.isAtEnd {
      switch try reader.key() {
      case (1, .bytes): raw = try reader.range()
      case (2, .varint): size = try reader.varint()
      case (3, .bytes): zlib = try reader.range()
      case (let field, .bytes):
        other = methods[field] ?? other
        _ = try reader.range()
      case (_, let type): try reader.skip(type)
      }
    }
    if let raw {
      guard size == nil || size == UInt64(raw.count) else { throw OSMFault("a blob that is not as long as it says") }
      guard raw.count <= PBFLimits.blob else {
        throw OSMFault("a blob of \(raw.count) bytes; the format allows 33,554,432")
      }
      return Array(blob[raw])
    }
    if let zlib {
      guard let size else { throw OSMFault("a blob that does not say what it unpacks to") }
      guard size <= UInt64(PBFLimits.blob) else {
        throw OSMFault("a blob that unpacks to \(size) bytes; the format allows 33,554,432")
      }
      guard let bytes = Inflation.zlib(blob, in: zlib, size: Int(size)) else {
        throw OSMFault("a blob that is damaged, or does not unpack to the \(size) bytes that it says")
      }
      return bytes
    }
    if let other {
      throw OSMFault("a blob packed with \(other), which is not read; convert the file: osmium cat IN -o OUT.osm.pbf")
    }
    throw OSMFault("a blob without data")
  }

  private static let methods: [UInt64: String] = [4: "lzma", 5: "bzip2", 6: "lz4", 7: "zstd"]
}
