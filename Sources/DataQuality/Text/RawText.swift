import CoverageData
import MessageModel

/// Judges the bytes of a text and makes UTF-8 of them, whatever they are.
enum RawText {
  /// The text in UTF-8 without a byte order mark; nil where it is empty or no text.
  ///
  /// - Parameter isTable: whether other encodings are read too, as they are in tables.
  /// - Complexity: O(size).
  static func decode(
    _ bytes: [UInt8], file: String, isTable: Bool, _ findings: inout Findings
  ) -> [UInt8]? {
    let decoded = DecodedText(bytes)
    var text = decoded.bytes
    if decoded.isUTF16 {
      findings.add(.encodingUTF16, file: file, "is UTF-16 text", suggestion: "save it as 'CSV UTF-8'")
    } else if looksBinary(bytes) {
      findings.add(.fileUnreadable, file: file, "is not text; its format is not known by its ending")
      return nil
    }
    if decoded.hasByteOrderMark { findings.add(.encodingBOM, file: file, line: 1, "starts with a byte order mark") }
    if let first = decoded.firstLine {
      findings.add(
        .encodingNotUTF8, file: file, line: first.number,
        "\(decoded.windows1252Lines) lines are not UTF-8; as Windows-1252 the first reads '\(first.text)'",
        suggestion: "save it as 'CSV UTF-8'")
    }
    if !isTable, decoded.isUTF16 || decoded.firstLine != nil {
      findings.add(
        .fileUnreadable, file: file, line: decoded.firstLine?.number, "is not UTF-8 text, which is needed here",
        suggestion: "save it with the encoding UTF-8")
    }
    if let position = text.firstIndex(of: 0) {
      findings.add(.encodingNUL, file: file, line: line(of: position, in: text), "holds a NUL byte")
      text.removeAll { $0 == 0 }
    }
    guard text.contains(where: { $0 > 0x20 }) else {
      findings.add(.fileUnreadable, file: file, "is empty")
      return nil
    }
    if let line = damagedLine(text) {
      findings.add(
        .fileUnreadable, file: file, line: line, "holds a byte that is neither UTF-8 nor Windows-1252 text")
      return nil
    }
    Mojibake.check(text, file: file, &findings)
    LineEnds.check(text, file: file, &findings)
    return text
  }

  static func line(of position: Int, in text: [UInt8]) -> Int {
    text[..<position].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }

  /// The first line that is not text in any encoding that is read; nil where there is none.
  private static func damagedLine(_ text: [UInt8]) -> Int? {
    guard String(validating: text, as: UTF8.self) == nil else { return nil }
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
  }

  /// Whether more than one in fifty of the first bytes are control characters that no text has.
  private static func looksBinary(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(4096)
    let controls = start.count { ($0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 && $0 != 0) || $0 == 0x7F }
    return controls * 50 > start.count
  }
}

extension String {
  /// The text, or its beginning and an ellipsis.
  func trimmed(to count: Int) -> String { self.count <= count ? self : self.prefix(count) + "…" }
}
