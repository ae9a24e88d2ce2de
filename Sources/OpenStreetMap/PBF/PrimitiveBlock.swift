import MessageModel

/// Reads the objects of a block.
///
/// Source: osmformat.proto of OSM-binary, messages PrimitiveBlock and PrimitiveGroup.
struct PrimitiveBlock {
  let bytes: [UInt8]
  let contents: OSMContents
  var block: OSMBlock
  /// Nanodegrees of a unit, and where they begin.
  var granularity: Int64 = 100
  var latitudeOffset: Int64 = 0
  var longitudeOffset: Int64 = 0
  /// Milliseconds of a unit of time.
  var dateGranularity: Int64 = 1000

  private init(_ bytes: [UInt8], _ contents: OSMContents) {
    self.bytes = bytes
    self.contents = contents
    block = OSMBlock()
    block.strings = OSMStrings(bytes: bytes)
  }

  /// The objects of a block that are wanted.
  ///
  /// - Throws: `OSMFault` where it is not what the format says.
  /// - Complexity: O(bytes).
  static func read(_ bytes: [UInt8], _ contents: OSMContents) throws(OSMFault) -> OSMBlock {
    var reading = PrimitiveBlock(bytes, contents)
    // What numbers mean may be said behind them.
    var groups: [Range<Int>] = []
    var reader = ProtobufReader(bytes)
    while !reader.isAtEnd {
      switch try reader.key() {
      case (1, .bytes): try reading.readStrings(try reader.message())
      case (2, .bytes): groups.append(try reader.range())
      case (17, .varint): reading.granularity = try Self.unit(try reader.varint())
      case (18, .varint): reading.dateGranularity = try Self.unit(try reader.varint())
      case (19, .varint): reading.latitudeOffset = try Self.offset(try reader.varint())
      case (20, .varint): reading.longitudeOffset = try Self.offset(try reader.varint())
      case (_, let type): try reader.skip(type)
      }
    }
    for group in groups { try reading.readGroup(ProtobufReader(bytes, in: group)) }
    return reading.block
  }

  private static func unit(_ value: UInt64) throws(OSMFault) -> Int64 {
    guard value > 0, value <= 1_000_000_000 else { throw OSMFault("a unit of \(value); expected 1 to 1,000,000,000") }
    return Int64(value)
  }

  private static func offset(_ value: UInt64) throws(OSMFault) -> Int64 {
    let offset = Int64(bitPattern: value)
    guard abs(offset.clamped) <= 360_000_000_000 else { throw OSMFault("positions begin outside of the Earth") }
    return offset
  }

  private mutating func readStrings(_ table: ProtobufReader) throws(OSMFault) {
    var reader = table
    while !reader.isAtEnd {
      switch try reader.key() {
      case (1, .bytes): block.strings.append(try reader.range())
      case (_, let type): try reader.skip(type)
      }
    }
  }

  private mutating func readGroup(_ group: ProtobufReader) throws(OSMFault) {
    var reader = group
    while !reader.isAtEnd {
      switch try reader.key() {
      case (1, .bytes):
        let range = try reader.range()
        if contents.contains(.nodes) { try readNode(ProtobufReader(bytes, in: range)) }
      case (2, .bytes):
        let range = try reader.range()
        if contents.contains(.nodes) { try readDenseNodes(ProtobufReader(bytes, in: range)) }
      case (3, .bytes):
        let range = try reader.range()
        if contents.contains(.ways) { try readWay(ProtobufReader(bytes, in: range)) }
      case (4, .bytes):
        let range = try reader.range()
        if contents.contains(.relations) { try readRelation(ProtobufReader(bytes, in: range)) }
      case (_, let type): try reader.skip(type)
      }
    }
  }

  /// A number of the table of strings.
  func string(_ number: UInt64) throws(OSMFault) -> Int32 {
    guard number < UInt64(block.strings.count) else {
      throw OSMFault("string \(number) of a table of \(block.strings.count)")
    }
    return Int32(number)
  }

  /// The sum of an id and a difference.
  @inline(__always)
  static func sum(_ id: Int64, _ difference: Int64) throws(OSMFault) -> Int64 {
    let (sum, overflow) = id.addingReportingOverflow(difference)
    guard !overflow else { throw OSMFault("a number has more than 64 bits") }
    return sum
  }

  /// A coordinate in 1e-7 degrees, cut as libosmium cuts it.
  ///
  /// - Parameter limit: its greatest amount, 1e-7 degrees.
  @inline(__always)
  func coordinate(_ value: Int64, offset: Int64, limit: Int64) throws(OSMFault) -> Int32 {
    let (product, overflow) = value.multipliedReportingOverflow(by: granularity)
    guard !overflow else { throw OSMFault("a position outside of the Earth") }
    let (sum, overflows) = product.addingReportingOverflow(offset)
    let degrees = sum / 100
    guard !overflows, degrees >= -limit, degrees <= limit else { throw OSMFault("a position outside of the Earth") }
    return Int32(degrees)
  }

  func latitude(_ value: Int64) throws(OSMFault) -> Int32 {
    try coordinate(value, offset: latitudeOffset, limit: 900_000_000)
  }

  func longitude(_ value: Int64) throws(OSMFault) -> Int32 {
    try coordinate(value, offset: longitudeOffset, limit: 1_800_000_000)
  }
}

extension Int64 {
  /// The number, or its neighbour where it has no opposite.
  fileprivate var clamped: Int64 { Swift.max(self, -Int64.max) }
}
