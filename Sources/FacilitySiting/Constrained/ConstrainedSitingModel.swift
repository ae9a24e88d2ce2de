internal import CbcKit

/// A siting model that takes every side constraint of `SitingConstraints` and is solved as a mixed-integer programme.
///
/// Columns are sites in ascending order of their codes; existing sites are open in every plan and never counted. A plan is
/// the set of columns opened.
public protocol ConstrainedSitingModel: Sendable {
  /// What may, must and may not open, how many, how dear, and the quotas and floors by zone.
  var constraints: SitingConstraints { get set }

  /// What the model itself demands of every plan, in words; nil where every plan will do.
  var requirement: String? { get }

  /// The model as a mixed-integer programme.
  ///
  /// - Throws: `ConstrainedModelError.invalidInput` where the input contradicts itself.
  /// - Complexity: O(entries of the matrix), expected.
  func program() throws(ConstrainedModelError) -> SitingProgram

  /// Finds the best plan and proves it, or stops at the time limit with a plan (or none) and a bound.
  ///
  /// `optimal`: the search ended and the value, recomputed from the input, meets the bound (exactly where the objective
  /// takes whole values only, else to 1e-9 of it). `feasible`: the time ended first; the value is nil where no plan was
  /// found, which does not mean that there is none. `infeasible`: proved, and `conflict` names side constraints that
  /// cannot hold together.
  ///
  /// Ties: where the objective takes whole values only and `settlesTies` is set, the plan has the fewest openings and then
  /// the lexicographically lowest columns among all of the best value, and `isLowestOfTies` is true; it is false where
  /// the time did not suffice for that proof or the objective is not whole.
  ///
  /// - Throws: `ConstrainedModelError`.
  func solve(_ options: ConstrainedSearchOptions) throws(ConstrainedModelError) -> SitingSolution
}

extension ConstrainedSitingModel {
  /// No demand of its own.
  public var requirement: String? { nil }

  /// Finds the best plan by one mixed-integer programme; see the requirement.
  public func solve(
    _ options: ConstrainedSearchOptions = ConstrainedSearchOptions()
  ) throws(ConstrainedModelError) -> SitingSolution {
    let stopwatch = try Stopwatch(seconds: options.timeLimitSeconds)
    let program = try program()
    try program.validate(start: options.start)
    let outcome = try program.bestPlan(start: options.start, stopwatch: stopwatch)
    return try solution(outcome, of: program, options: options, stopwatch: stopwatch)
  }

  /// A solution from an outcome: ties settled if it is optimal, the conflict named if it is infeasible.
  func solution(
    _ outcome: PlanOutcome,
    of program: SitingProgram,
    options: ConstrainedSearchOptions,
    stopwatch: Stopwatch
  ) throws(ConstrainedModelError) -> SitingSolution {
    switch outcome.status {
    case .infeasible:
      let conflict = try conflict(stopwatch: stopwatch)
      return SitingSolution(
        status: .infeasible, value: nil, bound: nil, opened: [], reductions: program.reductions,
        nodeCount: outcome.nodeCount, conflict: conflict.description)
    case .feasible, .unknown:
      return SitingSolution(
        status: .feasible, value: outcome.value, bound: outcome.bound, opened: outcome.opened,
        reductions: program.reductions, nodeCount: outcome.nodeCount)
    case .optimal:
      var solution = SitingSolution(
        status: .optimal, value: outcome.value, bound: outcome.bound, opened: outcome.opened,
        reductions: program.reductions, nodeCount: outcome.nodeCount)
      guard options.settlesTies else { return solution }
      solution.isLowestOfTies = false
      if program.isWhole, let value = outcome.value {
        let settled = try program.settledTies(plan: outcome.opened, value: value, stopwatch: stopwatch)
        solution.opened = settled.plan
        solution.isLowestOfTies = settled.isSettled
      }
      return solution
    }
  }
}

extension SitingProgram {
  /// - Throws: `ConstrainedModelError.invalidInput` where a column of the start does not exist.
  func validate(start: [Int]?) throws(ConstrainedModelError) {
    for column in start ?? [] where !siteVariables.indices.contains(column) {
      throw .invalidInput("column \(column) of the start is not in 0..<\(siteVariables.count)")
    }
  }
}
