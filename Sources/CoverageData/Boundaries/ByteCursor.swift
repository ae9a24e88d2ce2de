import MessageModel

/// Reads the numbers of a binary file from front to back.
struct ByteCursor {
  private let bytes: [UInt8]
  private let file: String
  private(set) var position = 0

  init(_ input: InputFile) {
    bytes = input.bytes
    file = input.name
  }

  /// Bytes that are left.
  var remaining: Int { bytes.count - position }

  /// The next byte.
  ///
  /// - Throws: `DataError` of kind `.content` at the end of the file.
  mutating func byte() throws(DataError) -> UInt8 {
    guard position < bytes.count else { throw error("ends too early") }
    defer { position += 1 }
    return bytes[position]
  }

  /// The next unsigned number in groups of seven bits, the lowest first (LEB128), below 2 to the 35th.
  ///
  /// - Throws: `DataError` of kind `.content` at the end of the file, and for a number of more than five bytes.
  mutating func number() throws(DataError) -> Int {
    var value = 0
    for shift in stride(from: 0, to: 35, by: 7) {
      let byte = try byte()
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw error("holds a number of more than five bytes")
  }

  /// The next number with a sign: 0, -1, 1, -2, ... for 0, 1, 2, 3, ...
  ///
  /// - Throws: as `number()`.
  mutating func signed() throws(DataError) -> Int {
    let number = try number()
    return (number >> 1) ^ -(number & 1)
  }

  /// The bytes up to a mark, which is passed over.
  ///
  /// - Throws: `DataError` of kind `.content` where the mark does not come.
  mutating func bytes(upTo mark: UInt8) throws(DataError) -> ArraySlice<UInt8> {
    guard let end = bytes[position...].firstIndex(of: mark) else { throw error("ends too early") }
    defer { position = end + 1 }
    return bytes[position..<end]
  }

  /// An error at this place.
  func error(_ problem: Message) -> DataError {
    DataError(.content, file: file, "\(problem) (byte \(position))")
  }
}
