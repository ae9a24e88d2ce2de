import CoverageModel
import FacilitySiting
import MessageModel

/// Finds the best plan that exchanges one opened site for one that is not.
enum BestExchange {
  /// - Returns: in the models that minimise costs the exchange that costs least; then the one that loses least, ties to
  ///   the lower added and then the lower removed code. Nil where no allowed exchange exists, and in the models whose value the open sites alone do not decide (capacitated, max-min).
  /// - Complexity: O(p (rows + entries)).
  static func find(_ opened: [Int], objective: PlanObjective) -> PlanExchange? {
    let input = objective.input
    if input.parameters.model == .capacitated || input.parameters.model == .maxMin { return nil }
    let check = PlanCheck(input, objective: objective)
    let forced = Set(input.constraints.forced)
    let closed = Set(opened + input.constraints.forbidden + input.problem.existing)
    let candidates = input.problem.candidates.filter { !closed.contains($0) }
    let existing = input.problem.existing
    let value = objective.worth(existing + opened)
    guard value.isFinite else { return nil }
    let costs = input.parameters.model.takesOpenings ? nil : input.constraints.costs
    var best: PlanExchange?
    for removed in opened where !forced.contains(removed) {
      let kept = opened.filter { $0 != removed }
      let worths = objective.worths(of: existing + kept, adding: candidates)
      for (added, worth) in zip(candidates, worths) where worth.isFinite {
        let exchange = PlanExchange(
          removed: removed, added: added, loss: value - worth,
          costIncrease: costs.map { $0[added] - $0[removed] } ?? 0)
        if let best, !exchange.precedes(best) { continue }
        if check.allows(kept + [added]) { best = exchange }
      }
    }
    return best
  }
}

extension PlanExchange {
  fileprivate func precedes(_ other: PlanExchange) -> Bool {
    (costIncrease, loss, added, removed) < (other.costIncrease, other.loss, other.added, other.removed)
  }
}

/// Whether a set of openings satisfies every constraint.
struct PlanCheck {
  let input: ModelInput
  let objective: PlanObjective

  init(_ input: ModelInput, objective: PlanObjective) {
    self.input = input
    self.objective = objective
  }

  /// - Complexity: O(sites in quotas), and O(entries) where there are floors or a share to be covered.
  func allows(_ opened: [Int]) -> Bool {
    let chosen = Set(opened)
    let constraints = input.constraints
    if let budget = constraints.budget, let costs = constraints.costs,
      opened.sorted().reduce(0, { $0 + costs[$1] }) > budget + 1e-9 * max(1, budget)
    {
      return false
    }
    for quota in constraints.quotas {
      let count = quota.sites.count { chosen.contains($0) }
      if let minimum = quota.minimum, count < minimum { return false }
      if let maximum = quota.maximum, count > maximum { return false }
    }
    let open = input.problem.existing + opened
    if !constraints.floors.isEmpty {
      let served = servedWeights(open)
      for floor in constraints.floors {
        let covered = floor.rows.reduce(0) { $0 + served[$1] }
        if covered < floor.minimumWeight - 1e-9 * max(1, floor.minimumWeight) { return false }
      }
    }
    switch input.parameters.model {
    case .lscp: return objective.coveredPeople(open) >= objective.coveredPeople(input.allowedSites)
    case .partialCover:
      return objective.coveredPeople(open) >= input.coverTarget - 1e-9 * max(1, input.coverTarget)
    default: return true
    }
  }

  /// The weight of each row that counts for floors: partial credits in gradual cover, else what is covered.
  private func servedWeights(_ open: [Int]) -> [Double] {
    if input.parameters.model == .gradual {
      return zip(objective.nearestCosts(open), input.weights).map { $0.0.isFinite ? $0.1 * input.credit($0.0) : 0 }
    }
    return zip(objective.coverCounts(open), input.weights).map { $0.0 > 0 ? $0.1 : 0 }
  }
}

extension ModelInput {
  /// Existing sites and every candidate that may open.
  var allowedSites: [Int] {
    let forbidden = Set(constraints.forbidden)
    return problem.sites.indices.filter { !forbidden.contains($0) }
  }
}
