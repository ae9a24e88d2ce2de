import CoverageModel

/// All people as one bar: near a space, reached by the plan, left out; today and with the plan.
struct PeopleBars {
  let document: PageDocument

  private struct Row {
    var label: String
    var covered: Int
    var gained: Int
  }

  private var rows: [Row] {
    let whole = document.result.whole
    let covered = whole.people - whole.uncoveredPeople
    let today = Row(label: document.text(.pageToday), covered: covered, gained: 0)
    guard let change = document.page.change, !change.plan.plan.opened.isEmpty else { return [today] }
    let gained = max(0, whole.uncoveredPeople - change.result.whole.uncoveredPeople)
    return [today, Row(label: document.text(.pageWithPlan), covered: covered, gained: gained)]
  }

  var bytes: [UInt8] {
    let rows = rows
    let people = document.result.whole.people
    var writer = HTMLWriter()
    writer.element("figure", ["class": "people"]) { writer in
      for row in rows {
        writer.element("div", ["class": "row"]) { writer in
          if rows.count > 1 { writer.element("span", ["class": "when"], row.label) }
          let bar = ShareBar(
            parts: [(row.covered, "within"), (row.gained, "gained"), (people - row.covered - row.gained, "beyond")],
            people: people, height: 34)
          writer.raw(bar.svg(description: words(row, people: people), labels: document.language))
        }
      }
      key(isPlan: rows.count > 1, &writer)
    }
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

  private func words(_ row: Row, people: Int) -> String {
    document.text(
      .pageBarsWords,
      [
        "when": row.label, "share": document.language.percent(row.covered + row.gained, of: people),
        "distance": document.service,
      ])
  }
}
