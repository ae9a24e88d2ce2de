internal import CbcKit

extension EnumerableSitingModel {
  /// Lists the plans whose value is within a margin of the best.
  ///
  /// Where `maximumOpenings` is set, plans open exactly that many sites (or all that may open, if they are fewer), so that
  /// a plan with a useless site more is not listed beside itself; else any number. The next plan is found by cutting the
  /// known ones off and solving again:
  ///
  ///     sum over j in S of y_j <= p - 1                                         (exactly p openings)
  ///     sum over j in S of (1 - y_j) + sum over j not in S of y_j >= 1          (any number)
  ///
  /// (Balas and Jeroslow, SIAM Journal on Applied Mathematics 23 (1972), 61-69.) When the list is cut short by its length
  /// amid plans of one value, which of them it holds is deterministic but follows no rule.
  ///
  /// - Parameters:
  ///   - margin: largest distance from the best value as a share of it, at least 0; 0.005 lists plans within 0.5 %.
  ///   - limit: largest number of plans, at least 1.
  ///   - timeLimitSeconds: wall time for the whole call; nil for no limit.
  /// - Throws: `ConstrainedModelError`, also for a margin or limit out of range.
  /// - Complexity: one mixed-integer programme for each plan, and one more.
  public func nearOptimalPlans(
    margin: Double,
    limit: Int,
    timeLimitSeconds: Double? = nil
  ) throws(ConstrainedModelError) -> NearOptimalPlans {
    if !(margin >= 0 && margin.isFinite) { throw .invalidInput("the margin \(margin) is not a number >= 0") }
    if limit < 1 { throw .invalidInput("a list of \(limit) plans") }
    let stopwatch = try Stopwatch(seconds: timeLimitSeconds)
    var search = try program()
    let count = constraints.maximumOpenings.map { min($0, search.openableCount) }
    if let count {
      search.program.addRow(search.terms(search.siteVariables.indices), from: Double(count), to: Double(count))
    }
    var plans: [NearOptimalPlans.Plan] = []
    var isComplete = false
    var bestValue: Double?
    while true {
      let outcome = try search.bestPlan(stopwatch: stopwatch)
      if outcome.status == .infeasible {
        isComplete = true
        break
      }
      guard outcome.status == .optimal, let value = outcome.value else { break }
      let best = bestValue ?? value
      bestValue = best
      if abs(best - value) > margin * abs(best) + 1e-9 * max(1, abs(best)) {
        isComplete = true
        break
      }
      if plans.count == limit { break }
      plans.append(NearOptimalPlans.Plan(value: value, opened: outcome.opened))
      search.forbid(outcome.opened, exactCount: count != nil)
    }
    let sign = search.program.sense == .maximise ? -1.0 : 1.0
    plans.sort {
      $0.value == $1.value ? $0.opened.lexicographicallyPrecedes($1.opened) : sign * $0.value < sign * $1.value
    }
    let common = plans.dropFirst().reduce(Set(plans.first?.opened ?? [])) { $0.intersection($1.opened) }
    return NearOptimalPlans(plans: plans, core: common.sorted(), isComplete: isComplete, bestValue: bestValue)
  }
}

extension SitingProgram {
  /// Number of columns that may open.
  var openableCount: Int {
    siteVariables.indices.count { siteVariables[$0] != nil && !roles.isForbidden[$0] }
  }
}
