package import MessageModel

/// Reads JSON text (RFC 8259) piece by piece, without building a tree.
///
/// Strict: no comments, no trailing commas, no bare words, no leading zeros, numbers finite, strings well formed;
/// nesting deeper than 512 is refused, so that no input can exhaust the stack.
package struct JSONCursor {
  package static let deepest = 512

  package let bytes: [UInt8]
  package let file: String
  package var position = 0
  private var depth = 0
  private var descents = 0

  package init(_ input: InputFile) { self.init(input.bytes, file: input.name) }

  package init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// The next byte after white space, not consumed.
  ///
  /// - Throws: `DataError` at the end of the text.
  package mutating func peek() throws(DataError) -> UInt8 {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      position += 1
    }
    throw error("the text ends in the middle of a value (is the file cut short?)")
  }

  /// Consumes a byte that must come next.
  package mutating func expect(_ byte: UInt8) throws(DataError) {
    let found = try peek()
    guard found == byte else {
      throw error("expected '\(Character(Unicode.Scalar(byte)))', found \(Self.describe(found))")
    }
    position += 1
  }

  /// Calls `body` with each member name of the object that comes next; `body` must consume the member's value.
  package mutating func forEachMember(
    _ body: (inout JSONCursor, String) throws(DataError) -> Void
  ) throws(DataError) {
    try descend(UInt8(ascii: "{"))
    if try peek() == UInt8(ascii: "}") {
      position += 1
    } else {
      while true {
        let name = try string()
        try expect(UInt8(ascii: ":"))
        try body(&self, name)
        guard try continues(before: UInt8(ascii: "}")) else { break }
      }
    }
    depth -= 1
  }

  /// Calls `body` for each element of the array that comes next; `body` must consume the element.
  package mutating func forEachElement(_ body: (inout JSONCursor) throws(DataError) -> Void) throws(DataError) {
    try descend(UInt8(ascii: "["))
    if try peek() == UInt8(ascii: "]") {
      position += 1
    } else {
      while true {
        try body(&self)
        guard try continues(before: UInt8(ascii: "]")) else { break }
      }
    }
    depth -= 1
  }

  private mutating func descend(_ byte: UInt8) throws(DataError) {
    try expect(byte)
    depth += 1
    descents &+= 1
    if descents % 256 == 0 { try DataError.checkCancellation() }
    guard depth <= Self.deepest else { throw error("values are nested more than \(Self.deepest) deep") }
  }

  private mutating func continues(before end: UInt8) throws(DataError) -> Bool {
    let byte = try peek()
    position += 1
    if byte == UInt8(ascii: ",") { return true }
    guard byte == end else {
      position -= 1
      throw error("expected ',' or '\(Character(Unicode.Scalar(end)))', found \(Self.describe(byte))")
    }
    return false
  }

  /// Checks that nothing but white space is left.
  package mutating func finish() throws(DataError) {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else {
        throw error("text after the end of the value")
      }
      position += 1
    }
  }

  /// An error at the current position.
  package func error(_ problem: Message) -> DataError {
    let place = min(position, bytes.count)
    return DataError(.content, file: file, line: InputFile.line(of: place, in: bytes), "not valid: \(problem)")
  }

  package static func describe(_ byte: UInt8) -> Message {
    byte > 0x20 && byte < 0x7F ? "'\(Character(Unicode.Scalar(byte)))'" : "byte \(byte)"
  }
}
