import CoverageModel

/// The best choice of a number of sites, as far as a plan and its curve know it.
struct KnownBest {
  /// Codes of its sites.
  var opened: [String]
  /// People within the service distance, those of the spaces that stand among them.
  var value: Double
  /// No choice of as many sites has more.
  var bound: Double

  /// What a plan knows, ascending by the number of sites; nothing where its value is not the people covered, or where it
  /// was asked for more than that.
  static func all(of plan: SitingPlan) -> [KnownBest] {
    let asked = plan.parameters
    guard asked.model == .mclp, !asked.hasSideConstraints, asked.force.isEmpty, asked.forbid.isEmpty else { return [] }
    var known: [Int: KnownBest] = [:]
    for point in plan.curve {
      guard let value = point.value, let bound = point.bound else { continue }
      known[point.opened.count] = KnownBest(
        opened: point.opened.map { plan.problem.sites[$0].code }, value: value, bound: bound)
    }
    if let value = plan.value, let bound = plan.bound {
      known[plan.opened.count] = KnownBest(opened: plan.openedSites.map(\.code), value: value, bound: bound)
    }
    return known.sorted { $0.key < $1.key }.map(\.value)
  }
}
