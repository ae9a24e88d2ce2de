import CoverageModel

extension CompareDocument {
  /// The map with its legend; without scripts, and on paper, the drawing of `compare.svg`.
  func map(_ writer: inout HTMLWriter) {
    guard !study.basins.isEmpty else { return }
    writer.section("map-section", text(.pageMap)) { writer in
      writer.element("div", ["class": "map-frame"]) { writer in
        writer.element("div", ["class": "map-stage"]) { writer in
          writer.element(
            "div",
            ["id": "map", "role": "application", "aria-label": text(.pageMap), "aria-describedby": "map-help"]
          ) { _ in }
          writer.element("p", ["id": "map-help", "class": "quiet screen"]) { writer in
            writer.element("span", ["class": "by-mouse"], text(.pageMapHelp))
            writer.element("span", ["class": "by-touch"], text(.pageMapHelpTouch))
          }
        }
        writer.element("div", ["class": "panel"]) { writer in
          writer.element("div", ["class": "views", "id": "views"]) { writer in
            writer.element("label", ["for": "view"], text(.pageView))
            writer.element("select", ["id": "view"]) { _ in }
          }
          writer.element("div", ["id": "legend", "class": "legend", "aria-label": text(.pageLegend), "role": "group"]) {
            _ in
          }
        }
      }
      writer.element("div", ["class": "static-map"]) { $0.raw(report.compareDrawing(language)) }
    }
  }

  /// Every basin: complete without scripts; with them it sorts and goes with the map.
  func basinTable(_ writer: inout HTMLWriter) {
    guard !basins.isEmpty else { return }
    writer.section("basins", text(.pageTable)) { writer in
      writer.element("p", ["class": "quiet screen scripted-only"], text(.pageTableHint))
      let order = Dictionary(basins.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
      let (gaining, losing) = (report.gainingBasins, report.losingBasins)
      let moved = Set((gaining + losing).map(\.code))
      let ranked = gaining + basins.filter { !moved.contains($0.code) } + losing.reversed()
      table("basin-table", text(.pageTable), words.basinColumns, ranked, &writer) {
        ["data-basin": String(order[$0.code] ?? 0)]
      }
    }
  }

  /// A table that sorts by any column.
  func table<Row>(
    _ identifier: String, _ label: String, _ columns: [CompareColumn<Row>], _ rows: [Row],
    _ writer: inout HTMLWriter, attributes: (Row) -> HTMLWriter.Attributes = { _ in [:] }
  ) {
    writer.element(
      "div", ["class": "scroll basins", "tabindex": "0", "role": "region", "aria-label": label]
    ) { writer in
      let sort = language.text(.pageSort, ["column": "{column}"])
      writer.element("table", ["id": identifier, "data-sort": sort]) { writer in
        writer.element("thead") { writer in
          writer.element("tr") { writer in
            for column in columns {
              writer.element(
                "th", ["scope": "col", "class": column.value == nil ? "name" : "number", "aria-sort": "none"],
                column.title)
            }
          }
        }
        writer.element("tbody") { writer in
          for row in rows {
            writer.open("tr", attributes(row))
            for (index, column) in columns.enumerated() { cell(column, row, isFirst: index == 0, &writer) }
            writer.close("tr")
          }
        }
      }
    }
  }

  private func cell<Row>(_ column: CompareColumn<Row>, _ row: Row, isFirst: Bool, _ writer: inout HTMLWriter) {
    let content = column.text(row)
    if isFirst { return writer.element("th", ["scope": "row", "class": "name"], content) }
    guard let value = column.value else { return writer.element("td", ["class": "name"], content) }
    let number = value(row).map { FixedDecimal.text($0, decimals: 6, trims: true) } ?? ""
    writer.element("td", ["class": "number", "data-value": number], content)
  }

  /// The towns that gain and lose most.
  func towns(_ writer: inout HTMLWriter) {
    writer.section("towns", text(.compareSectionTowns)) { $0.raw(body(words.townSection)) }
  }

  /// What opened, what closed, and what each space brings or takes.
  func spaces(_ writer: inout HTMLWriter) {
    writer.section("spaces", text(.compareSectionSpaces)) { writer in
      writer.raw(body(words.openedAndClosed))
      for part in [words.bringsSection, words.takesSection] {
        writer.raw(markup(part))
      }
    }
  }

  /// People within each distance, distances, departments and regions.
  func figures(_ writer: inout HTMLWriter) {
    writer.section("figures", text(.compareSectionFigures)) { writer in
      for part in [words.coverageSection, words.distanceSection, words.zones(.department), words.zones(.region)] {
        writer.raw(markup(part))
      }
    }
  }

  /// Limits, definitions, sources.
  func notes(_ writer: inout HTMLWriter) {
    writer.section("notes", text(.pageNotes)) { writer in
      writer.raw(markup(words.limitSection))
      for (title, part) in [
        (TextKey.sectionDefinitions, words.definitionSection), (.sectionProvenance, words.provenanceSection),
      ] {
        writer.element("details") { writer in
          writer.element("summary", [:], text(title))
          writer.raw(body(part))
        }
      }
    }
  }

  /// A section of `compare.md` without its heading, which stands above already.
  private func body(_ section: String) -> [UInt8] {
    markup(String(section.hasPrefix("## ") ? section.drop { $0 != "\n" } : section[...]), headingLevel: 2)
  }
}
