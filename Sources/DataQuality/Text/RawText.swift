import MessageModel

/// Judges the bytes of a text and makes UTF-8 of them, whatever they are.
enum RawText {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The text in UTF-8 without a byte order mark; nil where it is empty or no text.
  ///
  /// - Complexity: O(size).
  static func decode(_ bytes: [UInt8], file: String, _ findings: inout Findings) -> [UInt8]? {
    var text = bytes
    if let wide = utf16(bytes) {
      findings.add(.encodingUTF16, file: file, "is UTF-16 text", suggestion: "save it as 'CSV UTF-8'")
      text = wide
    } else if looksBinary(bytes) {
      findings.add(.fileUnreadable, file: file, "is no text; its format is not known by its ending")
      return nil
    }
    if text.starts(with: byteOrderMark) {
      findings.add(.encodingBOM, file: file, line: 1, "starts with a byte order mark")
      text.removeFirst(3)
    }
    if let position = text.firstIndex(of: 0) {
      findings.add(.encodingNUL, file: file, line: line(of: position, in: text), "holds a NUL byte")
      text.removeAll { $0 == 0 }
    }
    guard text.contains(where: { $0 > 0x20 }) else {
      findings.add(.fileUnreadable, file: file, "is empty")
      return nil
    }
    if String(validating: text, as: UTF8.self) == nil { text = windows1252(text, file: file, &findings) }
    Mojibake.check(text, file: file, &findings)
    LineEnds.check(text, file: file, &findings)
    return text
  }

  static func line(of position: Int, in text: [UInt8]) -> Int {
    text[..<position].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }

  /// Text whose lines are taken for Windows-1252 where they are not UTF-8.
  private static func windows1252(_ text: [UInt8], file: String, _ findings: inout Findings) -> [UInt8] {
    var decoded: [UInt8] = []
    var first: (line: Int, sample: String)?
    var count = 0
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { decoded.append(0x0A) }
      if String(validating: line, as: UTF8.self) != nil {
        decoded += line
        continue
      }
      let wide = Windows1252.decode(line)
      count += 1
      first = first ?? (index + 1, wide.trimmed(to: 40))
      decoded += wide.utf8
    }
    if let first {
      findings.add(
        .encodingNotUTF8, file: file, line: first.line,
        "\(count) lines are not UTF-8; as Windows-1252 the first reads '\(first.sample)'",
        suggestion: "save it as 'CSV UTF-8'")
    }
    return decoded
  }

  /// The text of UTF-16 with a byte order mark, or with a NUL in every other of its first bytes.
  private static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
    let isLittle: Bool
    if bytes.starts(with: [0xFF, 0xFE]) {
      isLittle = true
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      isLittle = false
    } else {
      let start = bytes.prefix(64)
      guard start.count >= 8 else { return nil }
      let nuls = start.indices.filter { start[$0] == 0 }
      guard nuls.count * 5 >= start.count * 2, Set(nuls.map { $0 % 2 }).count == 1 else { return nil }
      isLittle = nuls[0] % 2 == 1
    }
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    let text = String(decoding: units, as: UTF16.self).utf8
    return Array(text.starts(with: byteOrderMark) ? text.dropFirst(3) : text[...])
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
