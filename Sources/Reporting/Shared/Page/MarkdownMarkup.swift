/// Turns the Markdown that this program writes into HTML: headings, paragraphs, lists, tables, strong text, code.
///
/// It reads what `MarkdownTable` and the sections of reports write and no more; every text is escaped.
enum MarkdownMarkup {
  /// - Parameter headingLevel: the level that `##` becomes.
  /// - Complexity: O(n).
  static func html(_ markdown: String, headingLevel: Int) -> [UInt8] {
    var writer = HTMLWriter()
    var list: [String] = []
    var rows: [[String]] = []
    func close(_ writer: inout HTMLWriter) {
      if !list.isEmpty {
        writer.element("ul") { writer in
          for item in list { writer.element("li") { writer in inline(item, &writer) } }
        }
        list = []
      }
      if !rows.isEmpty {
        table(rows, &writer)
        rows = []
      }
    }
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("- ") {
        list.append(String(line.dropFirst(2)))
        continue
      }
      if line.hasPrefix("| ") {
        rows.append(cells(line))
        continue
      }
      close(&writer)
      if line.isEmpty { continue }
      let marks = line.prefix { $0 == "#" }.count
      if marks > 0 {
        writer.element("h\(min(6, headingLevel + marks - 2))") { writer in
          inline(String(line.dropFirst(marks + 1)), &writer)
        }
      } else {
        writer.element("p") { writer in inline(String(line), &writer) }
      }
    }
    close(&writer)
    return writer.bytes
  }

  private static func table(_ rows: [[String]], _ writer: inout HTMLWriter) {
    guard rows.count >= 2, let header = rows.first else { return }
    let isRight = rows[1].map { $0.hasSuffix(":") }
    writer.open("div", ["class": "scroll", "tabindex": "0"])
    writer.element("table") { writer in
      writer.element("thead") { writer in
        writer.element("tr") { writer in
          for (column, cell) in header.enumerated() {
            writer.element("th", ["scope": "col", "class": isRight[column] ? "number" : "name"]) { inline(cell, &$0) }
          }
        }
      }
      writer.element("tbody") { writer in
        for row in rows.dropFirst(2) {
          writer.element("tr") { writer in
            for (column, cell) in row.enumerated() {
              let isNumber = column < isRight.count && isRight[column]
              writer.element("td", ["class": isNumber ? "number" : "name"]) { inline(cell, &$0) }
            }
          }
        }
      }
    }
    writer.close("div")
  }

  /// The cells of a row, split at bars that no backslash precedes.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in line.dropFirst() {
      if character == "|", !isEscaped {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return cells.dropLast().map { cell in
      String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  private static func inline(_ text: String, _ writer: inout HTMLWriter) {
    var plain = ""
    var isStrong = false
    var isCode = false
    var rest = text[...]
    func flush(_ writer: inout HTMLWriter) {
      writer.text(plain)
      plain = ""
    }
    while let character = rest.popFirst() {
      switch character {
      case "\\":
        if let next = rest.popFirst() { plain.append(next) }
      case "*" where rest.first == "*":
        rest.removeFirst()
        flush(&writer)
        writer.raw(isStrong ? "</strong>" : "<strong>")
        isStrong.toggle()
      case "`":
        flush(&writer)
        writer.raw(isCode ? "</code>" : "<code>")
        isCode.toggle()
      default: plain.append(character)
      }
    }
    flush(&writer)
    if isCode { writer.raw("</code>") }
    if isStrong { writer.raw("</strong>") }
  }
}
