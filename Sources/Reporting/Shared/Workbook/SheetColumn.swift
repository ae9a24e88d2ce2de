import MessageModel
import WorkbookModel

/// One column of a table sheet: its heading, how its cells look and what they hold.
struct SheetColumn<Row> {
  /// Heading, with the unit.
  var title: String
  var style: WorkbookCell.Style
  /// Colours of its cells.
  var colours: WorkbookColours.Rule?
  var value: (Row) -> WorkbookCell.Value

  /// A text; empty where unknown.
  static func text(_ title: String, colours: WorkbookColours.Rule? = nil, _ text: @escaping (Row) -> String?) -> Self {
    SheetColumn(title: title, style: .text, colours: colours) { row in text(row).map { .text($0) } ?? .empty }
  }

  /// A whole number; empty where unknown.
  static func count(_ title: String, colours: WorkbookColours.Rule? = nil, _ count: @escaping (Row) -> Int?) -> Self {
    SheetColumn(title: title, style: .whole, colours: colours) { row in .figure(count(row).map(Double.init)) }
  }

  /// A number; empty where unknown or infinite.
  static func number(
    _ title: String, _ style: WorkbookCell.Style, colours: WorkbookColours.Rule? = nil,
    _ number: @escaping (Row) -> Double?
  ) -> Self {
    SheetColumn(title: title, style: style, colours: colours) { row in .figure(number(row)) }
  }
}

extension WorkbookCell.Value {
  /// A number; empty where unknown or infinite.
  static func figure(_ number: Double?) -> Self {
    guard let number, number.isFinite else { return .empty }
    return .number(number)
  }
}

extension WorkbookSheet {
  /// Widest text column, in characters; longer texts take several lines.
  private static let widest = 60
  /// Narrowest column, in characters: a number of seven digits.
  private static let narrowest = 11

  private static func cell(_ value: WorkbookCell.Value, _ style: WorkbookCell.Style) -> WorkbookCell {
    if style == .text, case .text(let text) = value, text.unicodeScalars.count > widest - 3 {
      return WorkbookCell(value, .remark)
    }
    return WorkbookCell(value, style)
  }

  /// A table with one row for each element, under headings that stay in view and filter.
  ///
  /// - Complexity: O(cells).
  static func table<Row>(
    _ name: String, _ columns: [SheetColumn<Row>], _ elements: some Sequence<Row>, frozenColumns: Int = 0
  ) -> WorkbookSheet {
    var rows = [columns.map { WorkbookCell(.text($0.title), $0.style == .text ? .heading : .numberHeading) }]
    for element in elements { rows.append(columns.map { cell($0.value(element), $0.style) }) }
    var longest = columns.map { column in
      // Room for the button of the filter beside the longest word.
      max(narrowest, 4 + (column.title.split { $0.isWhitespace }.map(\.count).max() ?? 0))
    }
    for row in rows.dropFirst() {
      for (column, cell) in row.enumerated() {
        if case .text(let text) = cell.value { longest[column] = max(longest[column], text.unicodeScalars.count + 3) }
      }
    }
    return WorkbookSheet(
      name: name, widths: longest.map { Double(min($0, widest)) }, rows: rows, isTable: true,
      frozenColumns: frozenColumns,
      colours: rows.count < 2
        ? []
        : columns.enumerated().compactMap { index, column in
          column.colours.map { WorkbookColours(column: index, rows: 1...(rows.count - 1), rule: $0) }
        })
  }
}
