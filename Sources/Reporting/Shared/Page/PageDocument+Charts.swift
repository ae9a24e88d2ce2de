import CoverageModel

extension PageDocument {
  /// Charts, drawn as they are: they need no script, print sharp and are read out by their descriptions.
  func chartSection(_ writer: inout HTMLWriter) {
    let coverage = CoverageCurveChart(document: self).bytes
    let lorenz = LorenzChart(document: self)
    let curve = plan.map { PlanCurveChart(document: self, plan: $0).bytes } ?? []
    guard !coverage.isEmpty || !curve.isEmpty else { return }
    section("charts", text(.pageCharts), &writer) { writer in
      writer.element("div", ["class": "charts"]) { writer in
        figure(text(.pageChartCoverage), text(.pageChartCoverageHelp), coverage, hasKey: page.change != nil, &writer)
        figure(text(.pageChartPlan), text(.pageChartPlanHelp), curve, &writer)
        if let indices = lorenz.indices {
          figure(text(.pageChartLorenz), lorenz.description(indices), lorenz.bytes, &writer)
        }
      }
      distanceTable(&writer)
    }
  }

  private func figure(
    _ title: String, _ help: String, _ chart: [UInt8], hasKey: Bool = false, _ writer: inout HTMLWriter
  ) {
    guard !chart.isEmpty else { return }
    writer.element("figure") { writer in
      writer.element("h3", [:], title)
      writer.raw(chart)
      if hasKey {
        writer.element("p", ["class": "key"]) { writer in
          for (name, key) in [("within", TextKey.pageToday), ("gained", .pageWithPlan)] {
            writer.element("span") { writer in
              writer.element("i", ["class": name]) { _ in }
              writer.text(text(key))
            }
          }
        }
      }
      writer.element("figcaption", [:], help)
    }
  }

  /// People within each distance, in figures.
  private func distanceTable(_ writer: inout HTMLWriter) {
    let people = result.whole.people
    writer.element("div", ["class": "scroll", "tabindex": "0"]) { writer in
      writer.element("table", ["class": "distances"]) { writer in
        writer.element("caption", [:], text(.sectionCoverage))
        writer.element("thead") { writer in
          writer.element("tr") { writer in
            var columns = [text(.columnDistance), text(.columnPeople), text(.columnShare)]
            if page.change != nil { columns.append(text(.pageColumnShareAfter)) }
            for column in columns { writer.element("th", ["scope": "col", "class": "number"], column) }
          }
        }
        writer.element("tbody") { writer in
          for (index, metres) in study.distances.enumerated() {
            let covered = result.whole.coveredPeople[index]
            writer.element("tr") { writer in
              writer.element("th", ["scope": "row", "class": "number"], language.distance(metres))
              writer.element("td", ["class": "number"], number(covered))
              writer.element("td", ["class": "number"], language.percent(covered, of: people))
              if let change = page.change {
                writer.element(
                  "td", ["class": "number"], language.percent(change.result.whole.coveredPeople[index], of: people))
              }
            }
          }
        }
      }
    }
  }
}
