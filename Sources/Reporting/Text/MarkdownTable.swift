/// A table in Markdown, its columns padded so that the text reads well unrendered.
struct MarkdownTable {
  enum Alignment {
    case left, right
  }

  private let alignments: [Alignment]
  private var rows: [[String]]

  init(_ columns: [(title: String, alignment: Alignment)]) {
    alignments = columns.map(\.alignment)
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
    let widths = alignments.indices.map { column in max(3, rows.map { $0[column].count }.max() ?? 0) }
    var lines = rows.map { row in
      "| " + row.enumerated().map { pad($1, to: widths[$0], alignments[$0]) }.joined(separator: " | ") + " |"
    }
    let rule = zip(widths, alignments).map { width, alignment in
      alignment == .right ? String(repeating: "-", count: width - 1) + ":" : String(repeating: "-", count: width)
    }
    lines.insert("| " + rule.joined(separator: " | ") + " |", at: 1)
    return lines.joined(separator: "\n") + "\n"
  }

  private func pad(_ text: String, to width: Int, _ alignment: Alignment) -> String {
    let space = String(repeating: " ", count: width - text.count)
    return alignment == .right ? space + text : text + space
  }
}
