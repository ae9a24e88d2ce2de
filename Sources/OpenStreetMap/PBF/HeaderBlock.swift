import MessageModel

/// Reads the header of a file.
enum HeaderBlock {
  private static let known: Set<String> = ["OsmSchema-V0.6", "DenseNodes"]

  /// What a file says about itself.
  ///
  /// - Throws: `OSMFault` where it needs what is not read.
  static func read(_ bytes: [UInt8]) throws(OSMFault) -> OSMHeader {
    var header = OSMHeader()
    var reader = ProtobufReader(bytes)
    while !reader.isAtEnd {
      switch try reader.key() {
      case (1, .bytes): header.box = try box(try reader.message())
      case (4, .bytes):
        let feature = String(decoding: bytes[try reader.range()], as: UTF8.self)
        if feature == "HistoricalInformation" {
          throw OSMFault(
            "is a file of history; take an extract of the present state: osmium time-filter IN -o OUT.osm.pbf")
        }
        guard known.contains(feature) else { throw OSMFault("needs the feature '\(feature)', which is not read") }
      case (16, .bytes): header.program = String(decoding: bytes[try reader.range()], as: UTF8.self)
      case (32, .varint): header.dataDate = Int(truncatingIfNeeded: try reader.varint())
      case (_, let type): try reader.skip(type)
      }
    }
    return header
  }

  /// A box that cannot be one is left out: headers are known to be wrong, and nothing is derived from it.
  private static func box(_ message: ProtobufReader) throws(OSMFault) -> OSMBox? {
    var reader = message
    var bounds = [Int64](repeating: 0, count: 5)
    while !reader.isAtEnd {
      let (field, type) = try reader.key()
      if type == .varint, field <= 4 {
        bounds[Int(field)] = try reader.zigzag()
      } else {
        try reader.skip(type)
      }
    }
    let degrees = bounds.map { $0 / 100 }
    guard degrees.allSatisfy({ abs($0) <= Int64(PBFLimits.coordinate) }) else { return nil }
    return OSMBox(
      west: Int32(degrees[1]), south: Int32(degrees[4]), east: Int32(degrees[2]), north: Int32(degrees[3]))
  }
}
