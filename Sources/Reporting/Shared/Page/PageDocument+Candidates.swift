import CoverageModel

extension PageDocument {
  /// Candidates that the page lists at most; all are in `candidates.csv`.
  private static let listedCandidates = 500

  /// The criterion on candidates, every candidate, and the plans of several goals.
  func candidateSection(_ writer: inout HTMLWriter) {
    guard let plan, !plan.plan.candidates.isEmpty else { return }
    let words = PlanMarkdown(report: plan, language: language)
    section("candidates", text(.candidateSection) + " (\(number(plan.plan.candidates.count)))", &writer) { writer in
      writer.raw(MarkdownMarkup.html(words.criterionSection, headingLevel: 3))
      writer.paragraph(words.candidatesIntro)
      candidateTable(words, &writer)
      if plan.plan.candidates.count > Self.listedCandidates {
        writer.paragraph(words.candidatesListed(Self.listedCandidates).filter { $0 != "`" })
      }
      goalFigures(words, &writer)
    }
  }

  /// The table, complete without scripts; with them it sorts by any column.
  private func candidateTable(_ words: PlanMarkdown, _ writer: inout HTMLWriter) {
    let columns = words.candidateColumns
    writer.element(
      "div", ["class": "scroll basins", "tabindex": "0", "role": "region", "aria-label": text(.candidateSection)]
    ) { writer in
      writer.element("table", ["id": "candidate-table", "data-sort": language.text(.pageSort, ["column": "{column}"])])
      {
        writer in
        writer.element("thead") { writer in
          writer.element("tr") { writer in
            for (index, column) in columns.enumerated() {
              // Of prices the least comes first.
              writer.element(
                "th",
                [
                  "scope": "col", "class": column.kind, "aria-sort": "none",
                  "data-first": index == 1 ? "least" : "most",
                ], column.title)
            }
          }
        }
        writer.element("tbody") { writer in
          for candidate in words.report.rankedCandidates.prefix(Self.listedCandidates) {
            row(candidate, columns, &writer)
          }
        }
      }
    }
  }

  private func row(_ candidate: PlanCandidate, _ columns: [CandidateColumn], _ writer: inout HTMLWriter) {
    writer.element("tr", ["class": candidate.state.rawValue]) { writer in
      for (index, column) in columns.enumerated() {
        let cell = column.text(candidate)
        guard index > 0 else {
          writer.element("th", ["scope": "row", "class": "name"], cell)
          continue
        }
        guard let number = column.number else {
          writer.element("td", ["class": "name"], cell)
          continue
        }
        let value = number(candidate).map { FixedDecimal.text($0, decimals: 6, trims: true) } ?? ""
        writer.element("td", ["class": "number", "data-value": value], cell)
      }
    }
  }

  private func goalFigures(_ words: PlanMarkdown, _ writer: inout HTMLWriter) {
    guard let goals = words.plan.goals else { return }
    writer.raw(MarkdownMarkup.html(words.goalsSection, headingLevel: 3))
    let charts = [GoalsChart.Axis.mean, .worstShare].map {
      GoalsChart(document: self, words: words, goals: goals, axis: $0)
    }.filter { !$0.bytes.isEmpty }
    guard !charts.isEmpty else { return }
    writer.element("div", ["class": "charts"]) { writer in
      for chart in charts {
        let values = ["distance": service, "unit": words.name(of: .travel)]
        writer.element("figure") { writer in
          writer.element("h4", [:], text(chart.axis == .mean ? .goalChartMean : .goalChartWorst, values))
          writer.raw(chart.bytes)
          writer.element("figcaption", [:], chart.key)
        }
      }
    }
  }
}

extension CandidateColumn {
  /// The class of its cells.
  fileprivate var kind: String { number == nil ? "name" : "number" }
}

extension PageAssets {
  /// Sorts tables by their columns.
  static let sortableScript: [UInt8] = PackageResources.sortable_js
}

extension PageDocument {
  /// What a page with candidates runs besides.
  var candidateScripts: [[UInt8]] { plan == nil ? [] : [PageAssets.sortableScript] }
}
