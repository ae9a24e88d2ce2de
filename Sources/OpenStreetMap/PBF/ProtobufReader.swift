import MessageModel

/// Reads fields of protocol buffers from a part of some bytes; nothing is read outside of it.
///
/// Source: protobuf.dev, "Encoding".
struct ProtobufReader {
  /// How a field is written.
  enum WireType: UInt64 {
    case varint = 0
    case fixed64 = 1
    case bytes = 2
    case fixed32 = 5
  }

  let bytes: [UInt8]
  private(set) var position: Int
  let end: Int

  /// A reader of a part of some bytes.
  ///
  /// - Precondition: the range is one of the bytes.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    let range = range ?? 0..<bytes.count
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a range within the bytes")
    self.bytes = bytes
    self.position = range.lowerBound
    self.end = range.upperBound
  }

  var isAtEnd: Bool { position >= end }

  /// An unsigned number of at most 64 bits.
  @inline(__always)
  mutating func varint() throws(OSMFault) -> UInt64 {
    guard position < end else { throw OSMFault("a field is cut short") }
    let first = bytes[position]
    position &+= 1
    if first < 0x80 { return UInt64(first) }
    return try longVarint(first)
  }

  private mutating func longVarint(_ first: UInt8) throws(OSMFault) -> UInt64 {
    var value = UInt64(first & 0x7F)
    var shift: UInt64 = 7
    while true {
      guard position < end else { throw OSMFault("a field is cut short") }
      let byte = bytes[position]
      position &+= 1
      // The tenth byte holds the last bit.
      guard shift < 63 || byte <= 1 else { throw OSMFault("a number has more than 64 bits") }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift &+= 7
    }
  }

  /// A signed number in zigzag.
  @inline(__always)
  mutating func zigzag() throws(OSMFault) -> Int64 {
    let value = try varint()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// The number of the next field and how it is written.
  mutating func key() throws(OSMFault) -> (field: UInt64, type: WireType) {
    let key = try varint()
    guard let type = WireType(rawValue: key & 7), key >> 3 > 0 else {
      throw OSMFault("a field of a kind that the format does not have")
    }
    return (key >> 3, type)
  }

  /// The bytes of a field.
  mutating func range() throws(OSMFault) -> Range<Int> {
    let count = try varint()
    guard count <= UInt64(end - position) else { throw OSMFault("a field is longer than what holds it") }
    let start = position
    position += Int(count)
    return start..<position
  }

  /// A reader of the bytes of a field.
  mutating func message() throws(OSMFault) -> ProtobufReader { ProtobufReader(bytes, in: try range()) }

  /// Passes over the value of a field.
  mutating func skip(_ type: WireType) throws(OSMFault) {
    switch type {
    case .varint: _ = try varint()
    case .fixed64: try advance(8)
    case .fixed32: try advance(4)
    case .bytes: _ = try range()
    }
  }

  private mutating func advance(_ count: Int) throws(OSMFault) {
    guard count <= end - position else { throw OSMFault("a field is cut short") }
    position += count
  }
}
