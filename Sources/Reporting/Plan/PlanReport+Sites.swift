import CoverageModel

extension PlanReport {
  /// Code of a site by its position in the problem.
  package func code(_ site: Int) -> String { plan.problem.sites[site].code }

  /// Codes of sites by their positions, in the same order.
  package func codes(_ sites: [Int]) -> [String] { sites.map(code) }

  /// Existing facilities that stand in the study, serve someone of it, or are the nearest to an opened site.
  var shownExisting: [Int] {
    let serving = Set(plan.closureVariants.map(\.closed) + plan.opened.compactMap(\.nearestExisting))
    return plan.problem.existing.filter { serving.contains($0) || !plan.problem.sites[$0].zones.isEmpty }
  }

  /// Code of the employment basin of an opened site; nil where it has none.
  func basin(of opened: PlannedSite) -> String? { plan.problem.sites[opened.site].zones[.basin] }

  /// Whether the employment basin of an opened site has the size the programme names; nil where that is unknown.
  func isInProgrammeRange(_ opened: PlannedSite) -> Bool? {
    opened.basinPeople.map(PlanReport.programmeBasinPeople.contains)
  }

  /// People of an employment basin by the programme's own criteria: 30,000 to 100,000, both included.
  static let programmeBasinPeople: ClosedRange<Double> = 30_000...100_000
}

extension PlannedSite {
  /// People within the service distance of it whom another existing or opened site covers too.
  var peopleShared: Double { max(0, peopleReached - peopleOnlyHere) }
}
