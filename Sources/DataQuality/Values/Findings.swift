import CoverageData
import GeometryCore
import MessageModel

/// Collects findings.
struct Findings {
  private(set) var list: [Finding] = []

  /// A finding about a file as a whole, or a line of it.
  mutating func add(
    _ rule: Rule, file: String, line: Int? = nil, feature: Int? = nil, field: String? = nil, at position: LonLat? = nil,
    _ message: Message, suggestion: Message? = nil
  ) {
    // The error type cuts what is too long for a line and shows control characters.
    let text = DataError(.content, field: field, message)
    let place = position.flatMap { $0.isValid ? $0 : nil }
    list.append(
      Finding(
        rule: rule, file: file, line: line, feature: feature, field: text.field, position: place, message: text.problem,
        suggestion: suggestion.map { DataError(.content, $0).problem }))
  }

  /// A finding about a record of a table.
  mutating func add(
    _ rule: Rule, _ table: RawTable, _ row: RawRow, _ column: String? = nil, at position: LonLat? = nil,
    _ message: Message, suggestion: Message? = nil
  ) {
    add(
      rule, file: table.file, line: row.line, feature: row.feature, field: column.map(table.ownName), at: position,
      message, suggestion: suggestion)
  }

  /// An error of the readers as a finding.
  mutating func add(_ rule: Rule, _ error: DataError, file: String) {
    add(rule, file: error.file ?? file, line: error.line, feature: error.feature, field: error.field, error.problem)
  }
}
