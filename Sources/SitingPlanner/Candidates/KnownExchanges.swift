import CoverageModel
import FacilitySiting

/// For each candidate the best plan that includes it and differs from a plan by opening it alone, beside the others or in
/// the place of one of them.
enum KnownExchanges {
  /// A plan that includes a candidate.
  struct Known {
    /// Sites opened, ascending.
    var opened: [Int]
    /// By how much it is worse than the plan, in the model's unit.
    var price: Double
  }

  /// - Returns: by candidate; none for models whose value the open sites alone do not decide (capacitated, max-min), and for
  ///   candidates no such plan meets what is asked with.
  /// - Complexity: O(p (rows + entries)), and a check of the constraints for each better exchange.
  static func find(_ opened: [Int], candidates: [Int], objective: PlanObjective) -> [Int: Known] {
    let input = objective.input
    if input.parameters.model == .capacitated || input.parameters.model == .maxMin { return [:] }
    let forced = Set(input.constraints.forced)
    let existing = input.problem.existing
    let check = PlanCheck(input, objective: objective)
    let value = objective.worth(existing + opened)
    guard value.isFinite else { return [:] }
    var best: [Int: Known] = [:]
    for removed in [nil] + opened.filter({ !forced.contains($0) }).map({ Optional($0) }) {
      let kept = opened.filter { $0 != removed }
      if let most = input.constraints.maximumOpenings, kept.count >= most { continue }
      let worths = objective.worths(of: existing + kept, adding: candidates)
      for (added, worth) in zip(candidates, worths) where worth.isFinite {
        let plan = (kept + [added]).sorted()
        let price = input.parameters.model.takesOpenings ? value - worth : sitesMore(plan, opened, input)
        if let known = best[added], known.price <= price { continue }
        if check.allows(plan) { best[added] = Known(opened: plan, price: price) }
      }
    }
    return best
  }

  /// By how much a plan costs more, or opens more sites, than another.
  private static func sitesMore(_ plan: [Int], _ other: [Int], _ input: ModelInput) -> Double {
    guard let costs = input.constraints.costs else { return Double(plan.count - other.count) }
    return plan.reduce(0) { $0 + costs[$1] } - other.reduce(0) { $0 + costs[$1] }
  }
}
