import CoverageModel

/// Basins in which the plan changes most: the share of people within the service distance, before and after.
struct BasinChangeChart {
  let document: PageDocument
  let change: ReportPage.Change

  private static let most = 12
  private static let rowHeight = 30.0
  private static let width = 900.0
  private static let left = 250.0
  private static let right = 150.0

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
    let height = Double(rows.count) * Self.rowHeight
    var writer = HTMLWriter()
    writer.open("figure", ["class": "wide"])
    writer.element("h3", [:], document.text(.pageChartBasins, ["distance": document.service]))
    writer.open("div", ["class": "scroll", "tabindex": "0"])
    writer.open(
      "svg",
      [
        "class": "chart basins-change", "viewBox": "0 0 \(ChartFrame.text(Self.width)) \(ChartFrame.text(height))",
        "role": "img", "aria-labelledby": "basin-change-name basin-change-words",
      ])
    writer.element(
      "title", ["id": "basin-change-name"], document.text(.pageChartBasins, ["distance": document.service]))
    writer.element("desc", ["id": "basin-change-words"], rows.map(words).joined(separator: " "))
    for (index, row) in rows.enumerated() { draw(row, y: Double(index) * Self.rowHeight, &writer) }
    writer.close("svg")
    writer.close("div")
    writer.close("figure")
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

  private func draw(
    _ row: (name: String, people: Int, before: Int, after: Int), y: Double, _ writer: inout HTMLWriter
  ) {
    let scale = (Self.width - Self.left - Self.right) / Double(max(1, row.people))
    func rectangle(_ name: String, _ from: Int, _ people: Int) {
      guard people > 0 else { return }
      writer.raw(
        "<rect class=\"\(name)\" x=\"\(ChartFrame.text(Self.left + Double(from) * scale))\" "
          + "y=\"\(ChartFrame.text(y + 6))\" width=\"\(ChartFrame.text(Double(people) * scale))\" height=\"18\"/>")
    }
    writer.open("g")
    writer.element("title", [:], words(row))
    rectangle("beyond", 0, row.people)
    rectangle("within", 0, row.before)
    rectangle("gained", row.before, row.after - row.before)
    writer.element(
      "text",
      ["class": "label", "x": ChartFrame.text(Self.left - 10), "y": ChartFrame.text(y + 20), "text-anchor": "end"],
      row.name)
    writer.element(
      "text", ["class": "label", "x": ChartFrame.text(Self.width - Self.right + 10), "y": ChartFrame.text(y + 20)],
      document.text(.pageGainedPeople, ["people": document.number(row.after - row.before)]))
    writer.close("g")
  }
}
