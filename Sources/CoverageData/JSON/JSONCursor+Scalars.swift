import MessageModel

extension JSONCursor {
  /// The number that comes next.
  ///
  /// - Throws: `DataError` where it is not a number by the grammar of RFC 8259, or too large for a double.
  package mutating func number() throws(DataError) -> Double {
    _ = try peek()
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let firstDigit = position
    try digits()
    if bytes[firstDigit] == UInt8(ascii: "0"), position > firstDigit + 1 {
      throw error("a number starts with a superfluous 0")
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
        position += 1
      }
      try digits()
    }
    guard let number = DecimalNumber.double(bytes[start..<position]) else {
      throw error("the number \(String(decoding: bytes[start..<position], as: UTF8.self)) is out of range")
    }
    return number
  }

  private mutating func digits() throws(DataError) {
    let start = position
    while position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39 { position += 1 }
    guard position > start else {
      guard position < bytes.count else { throw error("the text ends in the middle of a number") }
      throw error("expected a number, found \(Self.describe(bytes[position]))")
    }
  }

  /// The string that comes next.
  ///
  /// - Throws: `DataError` for a control character, a wrong escape, half of a surrogate pair, or no end.
  package mutating func string() throws(DataError) -> String {
    try expect(UInt8(ascii: "\""))
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\""), bytes[position] != UInt8(ascii: "\\") {
      guard bytes[position] >= 0x20 else { throw error("a control character stands in a string") }
      position += 1
    }
    guard position < bytes.count else { throw error("a string never ends (is the file cut short?)") }
    if bytes[position] == UInt8(ascii: "\"") {
      position += 1
      return String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
    }
    return try stringWithEscapes(from: start)
  }

  private mutating func stringWithEscapes(from start: Int) throws(DataError) -> String {
    var text = String(decoding: bytes[start..<position], as: UTF8.self).unicodeScalars
    var plainStart = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        text.append(contentsOf: String(decoding: bytes[plainStart..<position], as: UTF8.self).unicodeScalars)
        position += 1
        return String(text)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: String(decoding: bytes[plainStart..<position], as: UTF8.self).unicodeScalars)
        position += 1
        text.append(try escapedScalar())
        plainStart = position
      case 0..<0x20:
        throw error("a control character stands in a string")
      default:
        position += 1
      }
    }
    throw error("a string never ends (is the file cut short?)")
  }

  private mutating func escapedScalar() throws(DataError) -> Unicode.Scalar {
    guard position < bytes.count else { throw error("a string never ends (is the file cut short?)") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try escapedUnicode()
    default: throw error("'\\\(Character(Unicode.Scalar(byte)))' is not an escape")
    }
  }

  private mutating func escapedUnicode() throws(DataError) -> Unicode.Scalar {
    let first = try hexadecimalUnit()
    if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
    guard
      first < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { throw error("half of a surrogate pair stands alone") }
    position += 2
    let second = try hexadecimalUnit()
    guard second >= 0xDC00, second <= 0xDFFF else { throw error("half of a surrogate pair stands alone") }
    let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    guard let scalar = Unicode.Scalar(value) else { throw error("an escape denotes no character") }
    return scalar
  }

  private mutating func hexadecimalUnit() throws(DataError) -> UInt16 {
    guard
      position + 4 <= bytes.count,
      bytes[position..<(position + 4)].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: bytes[position..<(position + 4)], as: UTF8.self), radix: 16)
    else { throw error("'\\u' needs four hexadecimal digits") }
    position += 4
    return unit
  }

  /// Consumes the value that comes next, whatever it is.
  package mutating func skipValue() throws(DataError) {
    switch try peek() {
    case UInt8(ascii: "{"): try forEachMember { (cursor, _) throws(DataError) in try cursor.skipValue() }
    case UInt8(ascii: "["): try forEachElement { (cursor) throws(DataError) in try cursor.skipValue() }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: _ = try number()
    }
  }

  /// Consumes `null` if it comes next.
  package mutating func takeNull() throws(DataError) -> Bool {
    guard try peek() == UInt8(ascii: "n") else { return false }
    try word("null")
    return true
  }

  /// The true or false that comes next.
  ///
  /// - Throws: `DataError` where something else does.
  package mutating func flag() throws(DataError) -> Bool {
    let isTrue = try peek() == UInt8(ascii: "t")
    try word(isTrue ? "true" : "false")
    return isTrue
  }

  private mutating func word(_ word: StaticString) throws(DataError) {
    let letters = Array("\(word)".utf8)
    guard position + letters.count <= bytes.count, bytes[position..<(position + letters.count)].elementsEqual(letters)
    else { throw error("expected \(word)") }
    position += letters.count
  }

  /// The text of the string or number that comes next; nil for null.
  ///
  /// - Throws: `DataError` for anything else, and for a text longer than `CSVTable.longestText`.
  package mutating func code() throws(DataError) -> String? {
    switch try peek() {
    case UInt8(ascii: "\""):
      let text = try string()
      guard text.utf8.count <= CSVTable.longestText else {
        throw error("a code or name holds \(text.utf8.count) bytes; expected at most 32,767")
      }
      return text
    case UInt8(ascii: "n"):
      try word("null")
      return nil
    default:
      let start = position
      _ = try number()
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
  }
}
