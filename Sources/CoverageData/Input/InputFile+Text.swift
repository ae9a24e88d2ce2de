extension InputFile {
  /// The bytes without a UTF-8 byte order mark.
  ///
  /// - Throws: `DataError` of kind `.content` for nothing but white space, UTF-16 and UTF-32, NUL bytes, and bytes that
  ///   are not UTF-8, with the line of the first.
  static func checkedText(_ bytes: [UInt8], name: String) throws(DataError) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw DataError(.content, file: name, "is UTF-16 text; expected UTF-8 (save it as 'CSV UTF-8')")
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
    if let position = firstInvalidUTF8(in: text) {
      throw DataError(
        .content, file: name, line: line(of: position, in: text),
        "holds a byte that is not UTF-8 (Latin-1 or Windows-1252 text?); expected UTF-8 (save it as 'CSV UTF-8')")
    }
    return text
  }

  static func line(of position: Int, in text: [UInt8]) -> Int {
    text[..<position].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }

  /// Offset of the first byte that no UTF-8 sequence explains; nil where there is none.
  ///
  /// - Complexity: O(n).
  private static func firstInvalidUTF8(in text: [UInt8]) -> Int? {
    guard String(validating: text, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = CountingIterator(base: text.makeIterator())
    while true {
      let start = iterator.consumed
      switch decoder.decode(&iterator) {
      case .scalarValue: continue
      case .emptyInput: return nil
      case .error: return min(start, text.count - 1)
      }
    }
  }
}

private struct CountingIterator: IteratorProtocol {
  var base: [UInt8].Iterator
  var consumed = 0

  mutating func next() -> UInt8? {
    let byte = base.next()
    if byte != nil { consumed += 1 }
    return byte
  }
}
