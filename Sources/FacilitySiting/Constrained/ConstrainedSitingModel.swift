internal import CbcKit
import CoverageModel

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

  /// The model in the form that its certificates are about; nil where there is none.
  ///
  /// - Parameter program: what `program()` gave.
  /// - Complexity: O(entries of the matrix x floors), expected.
  func boundProgramme(_ program: SitingProgram) -> BoundProgramme?

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
  /// - Throws: `ConstrainedModelError`: `.invalidInput` where the input contradicts itself, `.solver` where the solver fails or
  ///   the task is cancelled.
  /// - Complexity: exponential at worst.
  func solve(_ options: ConstrainedSearchOptions) throws(ConstrainedModelError) -> SitingSolution
}

extension ConstrainedSitingModel {
  /// No demand of its own.
  public var requirement: String? { nil }

  /// Finds the best plan by branch and bound with a certificate, and where that comes to no end within its limits by a
  /// mixed-integer programme that starts from the best plan so far; see the requirement.
  ///
  /// - Throws: `ConstrainedModelError`: `.invalidInput` where the input contradicts itself, `.solver` where the solver fails or
  ///   the task is cancelled.
  /// - Complexity: exponential at worst.
  public func solve(
    _ options: ConstrainedSearchOptions = ConstrainedSearchOptions()
  ) throws(ConstrainedModelError) -> SitingSolution {
    try solveProgramme(options)
  }

  /// The method of `solve` for the model's own programme.
  func solveProgramme(_ options: ConstrainedSearchOptions) throws(ConstrainedModelError) -> SitingSolution {
    let solution = try searchedProgramme(options)
    // What is built in a cancelled task has gaps: nothing that was concluded from it counts.
    try ConstrainedModelError.checkCancellation()
    return solution
  }

  private func searchedProgramme(
    _ options: ConstrainedSearchOptions
  ) throws(ConstrainedModelError) -> SitingSolution {
    let stopwatch = try Stopwatch(seconds: options.timeLimitSeconds)
    let program = try program(stopwatch)
    try program.validate(start: options.start)
    try ConstrainedModelError.checkCancellation()
    guard let bound = boundProgramme(program) else {
      let outcome = try program.bestPlan(start: options.start, stopwatch: stopwatch)
      return try solution(outcome, of: program, options: options, stopwatch: stopwatch)
    }
    try ConstrainedModelError.checkCancellation()
    var start = options.start
    var limited: LimitedSearch?
    if stopwatch.hasLimit || bound.nodeLimit == nil {
      if let impossible = try impossibleAlone(program, bound) { return impossible }
      var search = try LimitedSearch(
        bound, known: try program.knownPlan(bound, start: start), isExpired: stopwatch.expiry(share: bound.ownShare)
      ) { plan throws(ConstrainedModelError) in try program.checkedValue(opened: plan) }
      try search.run()
      start = search.best?.plan ?? start
      limited = search
    }
    guard let found = try program.certifiedPlan(bound, start: start, stopwatch: stopwatch) else {
      let outcome = try program.bestPlan(start: start, stopwatch: stopwatch)
      let solution = try solution(outcome, of: program, options: options, stopwatch: stopwatch)
      return limited.map { bounded(solution, by: $0, program) } ?? solution
    }
    var outcome = PlanOutcome(found, bound)
    if !found.isComplete {
      let other = try program.bestPlan(start: found.best?.plan, stopwatch: stopwatch)
      if other.status == .optimal || other.status == .infeasible {
        outcome = other
      } else if let value = other.value, outcome.value.map({ program.isBetter(value, than: $0) }) ?? true {
        outcome.value = value
        outcome.opened = other.opened
        outcome.status = .feasible
      }
      outcome.nodeCount = found.nodeCount + other.nodeCount
    }
    var solution = try solution(outcome, of: program, options: options, stopwatch: stopwatch)
    let isBound = solution.value != nil && (found.isComplete || solution.status == .feasible)
    // Where no plan exists, the proof by the conflicting constraints alone comes first; it is shorter.
    let isEmptiness = solution.status == .infeasible && found.isComplete && solution.certificate == nil
    if isBound || isEmptiness { solution.certificate = found.tree.map { SitingCertificate(tree: $0) } }
    return limited.map { bounded(solution, by: $0, program) } ?? solution
  }

  /// A solution that is not proved with the bound of a search by multipliers, where that is better, and its certificate.
  private func bounded(_ solution: SitingSolution, by search: LimitedSearch, _ program: SitingProgram) -> SitingSolution
  {
    guard solution.status == .feasible, let value = solution.value else { return solution }
    let sign = program.program.sense == .maximise ? 1.0 : -1
    guard search.bound < sign * (solution.bound ?? program.trivialBound) || solution.certificate == nil else {
      return solution
    }
    guard search.bound < sign * program.trivialBound else { return solution }
    var result = solution
    result.bound = sign * max(search.bound, sign * value)
    result.certificate = SitingCertificate(tree: search.tree)
    if search.bound <= sign * value + (program.isWhole ? 0 : 0.5e-9 * max(1, abs(value))) {
      result.status = .optimal
      result.bound = value
      result.isLowestOfTies = false
    }
    return result
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
        nodeCount: outcome.nodeCount, conflict: conflict.description,
        certificate: try infeasibilityProof(of: program, conflict.constraints, stopwatch: stopwatch))
    case .feasible, .unknown:
      return SitingSolution(
        status: .feasible, value: outcome.value, bound: program.capped(outcome.bound), opened: outcome.opened,
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
