import CoverageModel
import GeometryCore

extension PageDocument {
  /// The table of employment basins: complete without scripts; with them it sorts, filters and goes with the map.
  func basinSection(_ writer: inout HTMLWriter) {
    let basins = report.basinResults
    guard !basins.isEmpty else { return }
    section("basins", text(.pageTable), &writer) { writer in
      writer.element("div", ["class": "filter", "id": "filter"]) { writer in
        writer.element("label", ["for": "filter-name"], text(.pageFilter))
        writer.open("input", ["id": "filter-name", "type": "search", "autocomplete": "off"])
        writer.element("label", ["for": "filter-severity"], text(.columnSeverity))
        writer.element("select", ["id": "filter-severity"]) { writer in
          writer.element("option", ["value": ""], text(.pageAll))
          for (index, severity) in Severity.allCases.enumerated().reversed() {
            writer.element("option", ["value": String(index)], text(severity.textKey))
          }
        }
        writer.element("p", ["id": "filter-count", "role": "status", "aria-live": "polite"]) { _ in }
      }
      writer.element("p", ["class": "quiet screen scripted-only"], text(.pageTableHint))
      writer.element(
        "div", ["class": "scroll basins", "tabindex": "0", "role": "region", "aria-label": text(.pageTable)]
      ) { writer in
        writer.element("table", ["id": "basin-table"]) { writer in
          heading(&writer)
          let after = uncoveredAfter
          writer.element("tbody") { writer in
            for (index, basin) in ranked(basins) { row(index, basin, after[basin.code], &writer) }
          }
        }
      }
    }
  }

  /// Most uncovered people first; ties keep the order of codes.
  private func ranked(_ basins: [ZoneResult]) -> [(Int, ZoneResult)] {
    basins.enumerated().sorted { first, second in
      let (left, right) = (first.element.indicators.uncoveredPeople, second.element.indicators.uncoveredPeople)
      return left == right ? first.offset < second.offset : left > right
    }.map { ($0.offset, $0.element) }
  }

  private func heading(_ writer: inout HTMLWriter) {
    var columns: [(String, String)] = [
      ("name", text(.columnBasin)), ("people", text(.columnPeople)),
      ("uncovered", text(.columnUncovered, ["distance": service])),
      ("share", text(.columnUncoveredShare, ["distance": service])),
    ]
    if page.change != nil { columns.append(("after", text(.pageColumnAfter, ["distance": service]))) }
    columns += [("median", text(.columnMedian)), ("severity", text(.columnSeverity))]
    writer.element("thead") { writer in
      writer.element("tr") { writer in
        for (name, label) in columns {
          writer.element(
            "th",
            [
              "scope": "col", "data-sort": name, "class": name == "name" || name == "severity" ? "name" : "number",
              "aria-sort": name == "uncovered" ? "descending" : "none",
            ], label)
        }
      }
    }
  }

  private func row(
    _ index: Int, _ basin: ZoneResult, _ after: Int?, _ writer: inout HTMLWriter
  ) {
    let found = basin.indicators
    writer.element("tr", ["data-basin": String(index)]) { writer in
      writer.element("th", ["scope": "row", "class": "name"]) { writer in
        writer.element("span", ["class": "basin-name"], basin.name)
        if basin.isPartial {
          let values = ["towns": number(found.towns), "all": number(basin.townsInInput)]
          writer.element("span", ["class": "quiet"], text(.pagePart, values))
        }
      }
      cell(number(found.people), &writer)
      cell(number(found.uncoveredPeople), &writer)
      writer.element("td", ["class": "number share"]) { writer in
        writer.text(language.percent(found.uncoveredPeople, of: found.people))
        let bar = ShareBar(
          parts: [(found.uncoveredPeople, "bar-out"), (found.people - found.uncoveredPeople, "bar-all")],
          people: found.people, height: 5)
        writer.raw(bar.hidden)
      }
      if page.change != nil {
        cell(language.percent(after ?? found.uncoveredPeople, of: found.people), &writer)
      }
      cell(reach.zone(.basin, basin.code, found.distance?.median, language), &writer)
      writer.element("td", ["class": "name"]) { writer in
        writer.element("span", ["class": "severity \(found.severity.rawValue)"], text(found.severityKey))
      }
    }
  }

  private var uncoveredAfter: [String: Int] {
    Dictionary(
      (page.change?.result.zones[.basin] ?? []).map { ($0.code, $0.indicators.uncoveredPeople) },
      uniquingKeysWith: { first, _ in first })
  }

  private func cell(_ value: String, _ writer: inout HTMLWriter) {
    writer.element("td", ["class": "number"], value)
  }
}
