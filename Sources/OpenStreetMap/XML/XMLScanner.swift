import MessageModel

/// Reads the tags of a text of XML 1.0, one after the other, in bounded memory.
///
/// An own scanner and not Foundation's: that one expands the entities of a document type (a few bytes become gigabytes)
/// and holds the file as a whole. This one refuses document types, knows the five entities of XML and numbers of
/// characters, and says at which byte a fault is.
struct XMLScanner {
  /// A tag.
  enum Tag {
    /// `<name ...>`, or `<name .../>` where it closes itself.
    case start(closesItself: Bool)
    /// `</name>`.
    case end
  }

  private var source: ByteSource
  private let file: String
  private var buffer: [UInt8] = []
  private var position = 0
  /// Byte of the text at which the buffer begins.
  private var base = 0
  private var isAtEnd = false
  private static let longest = 1 << 20

  /// The name of the last tag, and where its attributes are.
  private(set) var name: Range<Int> = 0..<0
  private var attributes: [(name: Range<Int>, value: Range<Int>)] = []
  /// Byte of the text at which the last tag begins.
  private(set) var tagStart = 0

  init(_ source: ByteSource, file: String) {
    self.source = source
    self.file = file
  }

  func error(_ problem: Message, at byte: Int? = nil) -> OSMError {
    OSMError(.content, file: file, place: .byte(byte ?? tagStart), problem)
  }

  /// Whether the name of the last tag is this one.
  func isNamed(_ text: StaticString) -> Bool { equals(name, text) }

  /// The name of the last tag.
  var tagName: String { String(decoding: buffer[name], as: UTF8.self) }

  /// The bytes of an attribute of the last tag as they stand in the text; nil where it has none of that name.
  func raw(_ text: StaticString) -> ArraySlice<UInt8>? {
    for attribute in attributes where equals(attribute.name, text) { return buffer[attribute.value] }
    return nil
  }

  /// An attribute of the last tag, with its entities resolved; nil where it has none of that name.
  ///
  /// - Throws: `OSMError` for an entity that XML does not know.
  func text(_ name: StaticString) throws(OSMError) -> [UInt8]? {
    guard let raw = raw(name) else { return nil }
    guard raw.contains(UInt8(ascii: "&")) else { return Array(raw) }
    guard let text = XMLEntities.resolved(raw) else { throw error("an entity that XML does not know") }
    return text
  }

  private func equals(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { bytes in
      for index in 0..<range.count where unsafe bytes[index] != buffer[range.lowerBound + index] { return false }
      return true
    }
  }

  /// Moves to the next tag; nil at the end of the text.
  ///
  /// - Throws: `OSMError` where the text is not XML, or has a document type.
  mutating func next() throws(OSMError) -> Tag? {
    while true {
      guard try find(UInt8(ascii: "<")) else { return nil }
      tagStart = base + position
      try require(2)
      switch buffer[position + 1] {
      case UInt8(ascii: "?"): try pass("?>")
      case UInt8(ascii: "!"):
        try require(4)
        guard buffer[position + 2] == UInt8(ascii: "-") else {
          throw error("a document type or section; expected the tags of OpenStreetMap")
        }
        try pass("-->")
      default: return try tag()
      }
    }
  }

  private mutating func tag() throws(OSMError) -> Tag {
    let close = try closing()
    var index = position + 1
    let isEnd = buffer[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let closesItself = !isEnd && buffer[close - 1] == UInt8(ascii: "/")
    let end = closesItself ? close - 1 : close
    let start = index
    while index < end, !Self.isSpace(buffer[index]) { index += 1 }
    name = start..<index
    guard !name.isEmpty else { throw error("a tag without a name") }
    attributes.removeAll(keepingCapacity: true)
    while true {
      while index < end, Self.isSpace(buffer[index]) { index += 1 }
      guard index < end else { break }
      let nameStart = index
      while index < end, buffer[index] != UInt8(ascii: "="), !Self.isSpace(buffer[index]) { index += 1 }
      let name = nameStart..<index
      while index < end, Self.isSpace(buffer[index]) { index += 1 }
      guard index < end, buffer[index] == UInt8(ascii: "=") else { throw error("an attribute without a value") }
      index += 1
      while index < end, Self.isSpace(buffer[index]) { index += 1 }
      guard index < end, buffer[index] == UInt8(ascii: "\"") || buffer[index] == UInt8(ascii: "'") else {
        throw error("an attribute whose value is not in quotes")
      }
      let quote = buffer[index]
      let valueStart = index + 1
      index = valueStart
      while index < end, buffer[index] != quote { index += 1 }
      guard index < end else { throw error("an attribute whose value is not in quotes") }
      attributes.append((name, valueStart..<index))
      index += 1
    }
    position = close + 1
    return isEnd ? .end : .start(closesItself: closesItself)
  }

  /// Where the tag at the position closes, outside of quotes.
  private mutating func closing() throws(OSMError) -> Int {
    var index = position + 1
    var quote: UInt8 = 0
    while true {
      while index < buffer.count {
        let byte = buffer[index]
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          return index
        } else if byte == UInt8(ascii: "<") {
          throw error("a tag within a tag")
        }
        index += 1
      }
      let ahead = index - position
      guard ahead < Self.longest else { throw error("a tag of more than 1 MiB") }
      guard try refill() else { throw error("the file ends within a tag (cut short?)") }
      index = position + ahead
    }
  }

  /// Moves to a byte; false at the end of the text.
  private mutating func find(_ byte: UInt8) throws(OSMError) -> Bool {
    while true {
      while position < buffer.count {
        if buffer[position] == byte { return true }
        position += 1
      }
      guard try refill() else { return false }
    }
  }

  private mutating func require(_ count: Int) throws(OSMError) {
    while buffer.count - position < count {
      guard try refill() else { throw error("the file ends within a tag (cut short?)") }
    }
  }

  /// Moves behind the end of an instruction or comment.
  private mutating func pass(_ end: StaticString) throws(OSMError) {
    let length = end.utf8CodeUnitCount
    position += 2
    while true {
      try require(length)
      if equals(position..<position + length, end) {
        position += length
        return
      }
      position += 1
    }
  }

  /// Reads on; false at the end of the file.
  private mutating func refill() throws(OSMError) -> Bool {
    guard !isAtEnd else { return false }
    let bytes = try source.next()
    guard !bytes.isEmpty else {
      isAtEnd = true
      return false
    }
    base += position
    buffer.removeSubrange(..<position)
    position = 0
    buffer += bytes
    return true
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 13 || byte == 9 }
}
