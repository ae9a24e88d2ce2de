import MessageModel

extension InputFile {
  /// The bytes without a UTF-8 byte order mark.
  ///
  /// - Throws: `DataError` of kind `.content` for nothing but white space, UTF-16 and UTF-32, NUL bytes, and bytes that
  ///   are not UTF-8, with the line of the first.
  static func checkedText(_ bytes: [UInt8], name: String) throws(DataError) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw DataError(.content, file: name, "is UTF-16 text; expected UTF-8 (\(saving(name)))")
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard text.contains(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }) else {
      throw DataError(.content, file: name, "is empty")
    }
    if let position = text.firstIndex(of: 0) {
      throw DataError(
        .content, file: name, line: line(of: position, in: text),
        "holds a NUL byte; expected UTF-8 text (UTF-16 or a binary file?)")
    }
    if let line = firstInvalidLine(in: text) {
      throw DataError(
        .content, file: name, line: line,
        "holds a byte that is not UTF-8 (Latin-1 or Windows-1252 text?); expected UTF-8 (\(saving(name)))")
    }
    return text
  }

  /// How to make a file UTF-8: spreadsheet programs have a name of their own for it.
  private static func saving(_ name: String) -> Message {
    let lower = name.lowercased()
    let isTable = ![".json", ".geojson", ".yml", ".yaml"].contains { lower.hasSuffix($0) }
    return !isTable ? "save it with the encoding UTF-8" : "save it as 'CSV UTF-8'"
  }

  static func line(of position: Int, in text: [UInt8]) -> Int {
    text[..<position].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }

  /// Number of the first line that is not UTF-8; nil where all are.
  ///
  /// A line feed is never part of a longer sequence, so lines can be judged one by one.
  ///
  /// - Complexity: O(n).
  private static func firstInvalidLine(in text: [UInt8]) -> Int? {
    guard String(validating: text, as: UTF8.self) == nil else { return nil }
    var line = 1
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      guard String(validating: text[start..<end], as: UTF8.self) != nil else { return line }
      line += 1
      start = end + 1
    }
    return nil
  }
}
