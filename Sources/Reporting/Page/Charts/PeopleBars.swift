import CoverageModel

/// All people as one bar: near a space, reached by the plan, left out; today and with the plan.
struct PeopleBars {
  let document: PageDocument

  private static let width = 900.0
  private static let barHeight = 34.0
  private static let left = 118.0

  var bytes: [UInt8] {
    let whole = document.result.whole
    let covered = whole.people - whole.uncoveredPeople
    var rows = [(label: document.text(.pageToday), covered: covered, gained: 0)]
    if let change = document.page.change {
      let gained = max(0, whole.uncoveredPeople - change.result.whole.uncoveredPeople)
      rows.append((document.text(.pageWithPlan), covered, gained))
    }
    let isPlan = rows.count > 1
    let left = isPlan ? Self.left : 0
    let height = Double(rows.count) * (Self.barHeight + 8)
    var writer = HTMLWriter()
    writer.open("figure", ["class": "people"])
    writer.open(
      "svg",
      [
        "class": "bars", "viewBox": "0 0 \(ChartFrame.text(Self.width)) \(ChartFrame.text(height))", "role": "img",
        "aria-label": description(rows, people: whole.people), "preserveAspectRatio": "none",
      ])
    for (index, row) in rows.enumerated() {
      let y = Double(index) * (Self.barHeight + 8)
      let scale = (Self.width - left) / Double(max(1, whole.people))
      let parts = [
        (row.covered, "within"), (row.gained, "gained"), (whole.people - row.covered - row.gained, "beyond"),
      ]
      var x = left
      for (people, name) in parts where people > 0 {
        let width = Double(people) * scale
        writer.open(
          "rect",
          [
            "class": name, "x": ChartFrame.text(x), "y": ChartFrame.text(y), "width": ChartFrame.text(width),
            "height": ChartFrame.text(Self.barHeight),
          ])
        writer.raw("</rect>")
        if width > 64 {
          writer.element(
            "text",
            [
              "class": "on-\(name)", "x": ChartFrame.text(x + 10), "y": ChartFrame.text(y + 22),
            ], document.language.percent(people, of: whole.people))
        }
        x += width
      }
      if isPlan { writer.element("text", ["class": "row", "x": "0", "y": ChartFrame.text(y + 22)], row.label) }
    }
    writer.close("svg")
    key(isPlan: isPlan, &writer)
    writer.close("figure")
    return writer.bytes
  }

  private func key(isPlan: Bool, _ writer: inout HTMLWriter) {
    let values = ["distance": document.service]
    writer.element("figcaption", ["class": "key"]) { writer in
      let items: [(String, TextKey)] =
        [("within", .pageBarWithin)] + (isPlan ? [("gained", .pageBarGained)] : []) + [("beyond", .pageBarBeyond)]
      for (name, key) in items {
        writer.element("span") { writer in
          writer.raw("<i class=\"\(name)\"></i>")
          writer.text(document.text(key, values))
        }
      }
    }
  }

  private func description(_ rows: [(label: String, covered: Int, gained: Int)], people: Int) -> String {
    let parts = rows.map { row in
      document.text(
        .pageBarsWords,
        [
          "when": row.label, "share": document.language.percent(row.covered + row.gained, of: people),
          "distance": document.service,
        ])
    }
    return parts.joined(separator: document.language == .french ? " ; " : "; ")
  }
}
