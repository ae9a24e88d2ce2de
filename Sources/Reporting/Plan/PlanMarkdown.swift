import CoverageModel

/// `plan.md` in one language.
struct PlanMarkdown {
  let report: PlanReport
  let language: Language

  var plan: SitingPlan { report.plan }
  var parameters: PlanParameters { report.plan.parameters }
  var model: SitingModelKind { report.plan.parameters.model }

  /// Whether travel costs of no known unit were given, so that sites are not towns and distances no kilometres.
  var isMatrix: Bool { report.travel.measure == nil }

  /// Whether there is a plan to explain.
  var hasPlan: Bool { plan.value != nil && plan.status != .infeasible }

  /// The whole page.
  var text: String {
    let explained = [
      pricesSection, exchangeSection, radiusSection, timesSection, closuresSection, basinsSection,
      criteriaSection,
    ]
    let choices = [criterionSection, candidatesSection, goalsSection]
    let sections =
      [headline, hasPlan ? orderSection : ""] + choices + (hasPlan ? explained : []) + [
        curveSection, nearOptimalSection, methodSection, limitSection, definitionSection, provenanceSection,
      ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  func text(_ key: TextKey, _ values: [String: String] = [:]) -> String { language.text(key, values) }

  func title(_ key: TextKey) -> String { "## " + text(key) + "\n\n" }

  func bullets(_ lines: [String]) -> String { lines.map { "- " + $0 + "\n" }.joined() }

  /// A table whose columns are texts already.
  func table(_ columns: [(String, MarkdownTable.Alignment)], _ rows: [[String]]) -> String {
    var table = MarkdownTable(columns.map { (title: $0.0, alignment: $0.1) })
    for row in rows { table.add(row) }
    return table.text
  }
}

extension PlanReport {
  /// The texts of the plan, in the words and units of its measure.
  func page(_ language: Language) -> PlanMarkdown { PlanMarkdown(report: self, language: language.measuring(travel)) }

  /// `plan.md`: the plan, its proof and its reasons for a planner, in one language.
  ///
  /// - Complexity: O(size of the plan's explanation).
  public func planMarkdown(_ language: Language) -> OutputFile {
    OutputFile(name: "plan.md", bytes: Array(typographic.page(language).text.utf8))
  }

  /// What makes each file of a plan, in a fixed order.
  public func planMakers(_ language: Language) -> [OutputMaker] {
    [
      OutputMaker("plan.md") { planMarkdown(language) }, OutputMaker("plan.json") { planJSON() },
      OutputMaker("plan.csv") { planCSV() }, OutputMaker("plan.geojson") { planGeoJSON() },
      OutputMaker("candidates.csv") { candidatesCSV() }, OutputMaker("candidates.geojson") { candidatesGeoJSON() },
    ] + (catchments?.makers("plan-", inputs) ?? [])
  }

  /// Every file of a plan, in the order of its makers.
  public func planOutputs(_ language: Language) -> [OutputFile] { planMakers(language).map { $0.make() } }
}
