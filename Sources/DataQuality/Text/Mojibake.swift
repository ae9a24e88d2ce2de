import CoverageData
import MessageModel
import OGRKit

/// Finds UTF-8 that was read as Windows-1252 and saved again (`Ã©` for `é`), and replacement characters.
enum Mojibake {
  /// - Complexity: O(size).
  static func check(_ text: [UInt8], file: String, _ findings: inout Findings) {
    guard text.contains(where: { $0 >= 0x80 }) else { return }
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 == 0xC3 || $0 == 0xC2 || $0 == 0xEF }) {
      for word in String(decoding: line, as: UTF8.self).split(whereSeparator: { ",;\t\"\r ".contains($0) }) {
        if let repaired = repaired(word) {
          findings.add(
            .encodingMojibake, file: file, line: index + 1,
            "'\(word)' looks like '\(repaired)' read in a wrong encoding",
            suggestion: Message(data: repaired))
          break
        }
        if word.unicodeScalars.contains("\u{FFFD}") {
          findings.add(
            .encodingMojibake, file: file, line: index + 1, "'\(word)' has lost a letter to a replacement character")
          break
        }
      }
    }
  }

  /// The word as it was before; nil where it was not broken so.
  static func repaired(_ word: some StringProtocol) -> String? {
    let starts: Set<Unicode.Scalar> = ["Ã", "Â", "Å", "â"]
    guard word.unicodeScalars.contains(where: starts.contains), let bytes = Windows1252.encode(word),
      let text = String(validating: bytes, as: UTF8.self), text.utf8.count < word.utf8.count
    else { return nil }
    return text
  }
}
