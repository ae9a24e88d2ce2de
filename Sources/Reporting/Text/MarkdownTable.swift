/// A table in Markdown, its columns padded so that the text reads well unrendered.
struct MarkdownTable {
  enum Alignment {
    case left, right
  }

  private let alignments: [Alignment]
  private let optionalColumns: Set<Int>
  private var rows: [[String]]

  /// - Parameter optional: titles of columns that are left out where no row has a value for them.
  init(_ columns: [(title: String, alignment: Alignment)], optional: [String] = []) {
    alignments = columns.map(\.alignment)
    optionalColumns = Set(columns.indices.filter { optional.contains(columns[$0].title) })
    rows = [columns.map { Self.escape($0.title) }]
  }

  mutating func add(_ cells: [String]) {
    precondition(cells.count == alignments.count, "as many cells as columns")
    rows.append(cells.map(Self.escape))
  }

  /// Keeps a name from data from being read as markup.
  static func escape(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "|", "\\", "`", "<", ">", "[", "]", "_", "*", "&", "~": escaped += "\\" + String(character)
      case "\n", "\r", "\r\n": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }

  var text: String {
    let shown = alignments.indices.filter { column in
      !optionalColumns.contains(column) || rows.dropFirst().contains { $0[column] != Self.none }
    }
    let widths = shown.map { column in max(3, rows.map { $0[column].count }.max() ?? 0) }
    var lines = rows.map { row in
      line(zip(shown, widths).map { column, width in pad(row[column], to: width, alignments[column]) })
    }
    let rule = zip(shown, widths).map { column, width in
      let dashes = String(repeating: "-", count: width - 1)
      return dashes + (alignments[column] == .right ? ":" : "-")
    }
    lines.insert(line(rule), at: 1)
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a cell without a value shows.
  static let none = "–"

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func pad(_ text: String, to width: Int, _ alignment: Alignment) -> String {
    let space = String(repeating: " ", count: width - text.count)
    return alignment == .right ? space + text : text + space
  }
}
