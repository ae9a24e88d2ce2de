import CoverageModel

extension BriefDocument {
  /// Candidates that are named at most.
  private static let mostInsisted = 4

  /// What insisting on another candidate costs, the least first; empty where that is not known.
  func insistence(_ words: PlanMarkdown) -> String {
    let known = words.report.rankedCandidates.filter { $0.state == .possible && $0.price != nil }
    guard !known.isEmpty else { return "" }
    let places = known.prefix(Self.mostInsisted).map { candidate in
      let site = words.plan.problem.sites[candidate.site]
      return text(.briefInsistPlace, ["name": site.name, "price": words.priceCell(candidate)])
    }
    return text(
      .briefInsist,
      ["unit": words.name(of: words.valueUnit), "places": places.joined(separator: language.listMark)])
  }
}
