extension PageDocument {
  /// By road and as the crow flies.
  func roadSection(_ writer: inout HTMLWriter) {
    guard let found = RoadTables(report, language) else { return }
    section("roads", text(.sectionRoads), &writer) { writer in
      writer.paragraph(report.roadWords(language))
      for part in found.tables {
        writer.element("h3", [:], part.title)
        writer.paragraph(part.words)
        writer.element("div", ["class": "scroll", "tabindex": "0"]) { writer in
          writer.element("table", ["class": "distances"]) { writer in
            writer.element("thead") { writer in
              writer.element("tr") { writer in
                for column in part.columns {
                  writer.element(
                    "th", ["scope": "col", "class": column.isNumber ? "number" : "name"], column.title
                  )
                }
              }
            }
            writer.element("tbody") { writer in
              for row in part.rows { self.row(row, part.columns, &writer) }
            }
          }
        }
      }
    }
  }

  private func row(_ cells: [String], _ columns: [(title: String, isNumber: Bool)], _ writer: inout HTMLWriter) {
    writer.element("tr") { writer in
      for (index, cell) in cells.enumerated() {
        let kind = columns[index].isNumber ? "number" : "name"
        if index == 0 {
          writer.element("th", ["scope": "row", "class": kind], cell)
        } else {
          writer.element("td", ["class": kind], cell)
        }
      }
    }
  }
}
