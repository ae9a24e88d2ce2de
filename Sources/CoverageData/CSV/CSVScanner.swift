import MessageModel

/// Where a field lies in the bytes of its file.
struct CSVField {
  /// The bytes between the quotes, or between the separators.
  var range: Range<Int>
  /// Whether doubled quotes stand in it.
  var hasDoubledQuotes: Bool

  /// The text of the field.
  func text(in bytes: [UInt8]) -> String {
    guard hasDoubledQuotes else { return String(decoding: bytes[range], as: UTF8.self) }
    var unquoted: [UInt8] = []
    var skipNext = false
    for byte in bytes[range] {
      if skipNext {
        skipNext = false
        continue
      }
      skipNext = byte == CSVScanner.quote
      unquoted.append(byte)
    }
    return String(decoding: unquoted, as: UTF8.self)
  }
}

/// Splits bytes into records and fields.
struct CSVScanner {
  static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  let bytes: [UInt8]
  var position: Int
  var line: Int
  /// What stands between fields.
  var separator = UInt8(ascii: ",")
  /// Fields of a record beyond this number are counted only, so that a line of separators takes no memory.
  var mostFields = Int.max

  /// The fields of the next record.
  ///
  /// - Returns: the number of fields; nil at the end of the bytes.
  /// - Throws: `DataError` of kind `.content` for a quote that never ends, or text after a closing quote.
  mutating func nextRecord(into fields: inout [CSVField], file: String) throws(DataError) -> Int? {
    fields.removeAll(keepingCapacity: true)
    guard position < bytes.count else { return nil }
    var count = 0
    while true {
      let field = try nextField(file: file)
      if count < mostFields { fields.append(field) }
      count += 1
      guard position < bytes.count else { return count }
      if bytes[position] == separator {
        position += 1
        continue
      }
      endLine()
      return count
    }
  }

  /// Passes over one line end: LF, CRLF, CR alone, or the CR CR LF of a file that was converted twice.
  private mutating func endLine() {
    line += 1
    var next = position
    while next < bytes.count, next < position + 2, bytes[next] == Self.carriageReturn { next += 1 }
    if next < bytes.count, bytes[next] == Self.lineFeed { position = next + 1 } else { position += 1 }
  }

  private mutating func nextField(file: String) throws(DataError) -> CSVField {
    if position < bytes.count, bytes[position] == Self.quote { return try nextQuotedField(file: file) }
    let start = position
    skipBlanks()
    if position > start, position < bytes.count, bytes[position] == Self.quote {
      return try nextQuotedField(file: file)
    }
    while position < bytes.count, !endsField(bytes[position]) { position += 1 }
    return CSVField(range: start..<position, hasDoubledQuotes: false)
  }

  private mutating func nextQuotedField(file: String) throws(DataError) -> CSVField {
    let openingLine = line
    position += 1
    let start = position
    var hasDoubledQuotes = false
    while position < bytes.count {
      if bytes[position] == Self.quote {
        guard position + 1 < bytes.count, bytes[position + 1] == Self.quote else {
          let field = CSVField(range: start..<position, hasDoubledQuotes: hasDoubledQuotes)
          position += 1
          skipBlanks()
          if position < bytes.count, !endsField(bytes[position]) {
            throw DataError(.content, file: file, line: line, "has text after a closing quote; expected a separator")
          }
          return field
        }
        hasDoubledQuotes = true
        position += 1
      } else if bytes[position] == Self.lineFeed
        || bytes[position] == Self.carriageReturn
          && (position + 1 == bytes.count || bytes[position + 1] != Self.lineFeed)
      {
        line += 1
      }
      position += 1
    }
    throw DataError(.content, file: file, line: openingLine, "opens a quote that never closes (is the file cut short?)")
  }

  /// Passes over spaces and tabs that part nothing: those before and after quotes.
  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09, bytes[position] != separator {
      position += 1
    }
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }
}
