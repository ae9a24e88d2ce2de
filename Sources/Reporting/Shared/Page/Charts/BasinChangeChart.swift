import CoverageModel

/// Basins in which the plan changes most: the share of people within the service distance, before and after.
struct BasinChangeChart {
  let document: PageDocument
  let change: ReportPage.Change

  private static let most = 12

  private var rows: [(name: String, people: Int, before: Int, after: Int)] {
    let after = Dictionary(
      (change.result.zones[.basin] ?? []).map { ($0.code, $0.indicators.uncoveredPeople) },
      uniquingKeysWith: { first, _ in first })
    let rows = document.report.basinResults.compactMap { basin in
      let left = after[basin.code] ?? basin.indicators.uncoveredPeople
      let people = basin.indicators.people
      return left < basin.indicators.uncoveredPeople
        ? (basin.name, people, people - basin.indicators.uncoveredPeople, people - left) : nil
    }
    // Rows stand in order of codes; sorting by gain and position keeps ties in it.
    return rows.enumerated().sorted { first, second in
      let (left, right) = (first.element.3 - first.element.2, second.element.3 - second.element.2)
      return left == right ? first.offset < second.offset : left > right
    }.prefix(Self.most).map(\.element)
  }

  /// Nothing where the plan changes no basin.
  var bytes: [UInt8] {
    let rows = rows
    guard !rows.isEmpty else { return [] }
    var writer = HTMLWriter()
    writer.element("figure", ["class": "wide"]) { writer in
      writer.element("h3", [:], document.text(.pageChartBasins, ["distance": document.service]))
      writer.element("ul", ["class": "changes"]) { writer in
        for row in rows { draw(row, &writer) }
      }
    }
    return writer.bytes
  }

  private func words(_ row: (name: String, people: Int, before: Int, after: Int)) -> String {
    document.text(
      .pageBasinChange,
      [
        "name": row.name, "before": document.language.percent(row.before, of: row.people),
        "after": document.language.percent(row.after, of: row.people),
      ])
  }

  private func draw(_ row: (name: String, people: Int, before: Int, after: Int), _ writer: inout HTMLWriter) {
    let bar = ShareBar(
      parts: [(row.before, "within"), (row.after - row.before, "gained"), (row.people - row.after, "beyond")],
      people: row.people, height: 18)
    writer.element("li") { writer in
      writer.element("span", ["class": "place"], row.name)
      writer.raw(bar.svg(description: words(row)))
      writer.element(
        "span", ["class": "more"],
        document.text(.pageGainedPeople, ["people": document.number(row.after - row.before)]))
    }
  }
}
