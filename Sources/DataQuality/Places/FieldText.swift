import CoverageData
import MessageModel

/// What is not part of fields, by the rule of the readers; takes it away for the rules that follow.
enum FieldText {
  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’"]

  static func clean(_ table: inout RawTable, _ findings: inout Findings) {
    let columns = table.columnIndices.sorted { $0.value < $1.value }
    for index in table.rows.indices where table.rows[index].raggedCount == nil {
      for (column, field) in columns where field < table.rows[index].fields.count {
        let text = table.rows[index].fields[field]
        guard !text.isEmpty else { continue }
        let kind = FieldKind.of(column)
        let outcome = FieldRule.apply(text, kind, allowsFraction: table.role != .towns)
        let row = table.rows[index]
        table.rows[index].fields[field] = outcome.text
        if let fault = outcome.fault { findings.add(.codeNumber, table, row, column, fault) }
        if outcome.isMissingWord {
          findings.add(.fieldMissing, table, row, column, "'\(text)' is taken for missing")
        } else if outcome.text != text || outcome.text.utf8.count != text.utf8.count {
          findings.add(
            .fieldBlanks, table, row, column, "'\(text)' has blanks that are not part of it",
            suggestion: Message(data: outcome.text))
        }
        if kind == .number, let plain = withoutApostrophes(outcome.text) {
          findings.add(
            .numberSeparators, table, row, column, "'\(outcome.text)' is a number with separators of thousands",
            suggestion: Message(data: plain))
          table.rows[index].fields[field] = plain
        }
      }
    }
  }

  /// The number without apostrophes between its digits; nil where there are none, or it is not a number.
  static func withoutApostrophes(_ text: String) -> String? {
    guard text.unicodeScalars.contains(where: apostrophes.contains) else { return nil }
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter { !apostrophes.contains($0) }))
    guard !plain.isEmpty, plain.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || [0x2D, 0x2E, 0x2C].contains($0) }) else {
      return nil
    }
    return plain
  }
}
