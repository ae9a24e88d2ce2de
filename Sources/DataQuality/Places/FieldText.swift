import CoverageData
import MessageModel

/// Blanks around values and separators of thousands; takes them away for the rules that follow.
enum FieldText {
  private static let numbers = [
    "longitude", "latitude", "population", "working_age_population", "area_km2", "capacity",
  ]
  private static let blanks: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "\u{202F}", "\u{2009}", "\u{FEFF}"]
  private static let separators: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’"]

  static func clean(_ table: inout RawTable, _ findings: inout Findings) {
    let columns = table.columnIndices.sorted { $0.value < $1.value }
    for index in table.rows.indices {
      for (column, field) in columns where field < table.rows[index].fields.count {
        let text = table.rows[index].fields[field]
        guard text.unicodeScalars.contains(where: { separators.contains($0) || blanks.contains($0) }) else { continue }
        var kept = stripped(text)
        if kept != text {
          findings.add(
            .fieldBlanks, table, table.rows[index], column, "'\(text)' has blanks around it",
            suggestion: Message(data: kept))
        }
        if numbers.contains(column), let plain = withoutSeparators(kept) {
          findings.add(
            .numberSeparators, table, table.rows[index], column, "'\(kept)' is a number with separators of thousands",
            suggestion: Message(data: plain))
          kept = plain
        }
        table.rows[index].fields[field] = kept
      }
    }
  }

  static func stripped(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, blanks.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, blanks.contains(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// The number without separators between its digits; nil where there are none, or it is no number.
  static func withoutSeparators(_ text: String) -> String? {
    guard text.unicodeScalars.contains(where: separators.contains) else { return nil }
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter { !separators.contains($0) }))
    guard !plain.isEmpty, plain.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || [0x2D, 0x2E, 0x2C].contains($0) }) else {
      return nil
    }
    return plain
  }
}
