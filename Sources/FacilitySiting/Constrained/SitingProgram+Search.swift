internal import CbcKit

/// What a search over plans ends with.
struct PlanOutcome: Sendable {
  var status: MixedIntegerOutcome.Status
  var value: Double?
  var bound: Double?
  var opened: [Int]
  var nodeCount: Int

  static let infeasible = PlanOutcome(status: .infeasible, value: nil, bound: nil, opened: [], nodeCount: 0)
}

extension SitingProgram {
  /// The best plan, with a status that says no more than is proved.
  ///
  /// Each plan's value is computed from the input; a plan that the solver's tolerances let through but the input does not
  /// is cut off and the search goes on. The status is optimal only where the search ended and no bound is above the
  /// value: after rounding to whole numbers if the objective takes only those, else to 1e-9 of the value.
  ///
  /// - Throws: `ConstrainedModelError.solver`.
  func bestPlan(
    start: [Int]? = nil,
    nodeLimit: Int? = nil,
    stopwatch: Stopwatch
  ) throws(ConstrainedModelError) -> PlanOutcome {
    let start = start.map { Set($0).filter { siteVariables[$0] != nil }.sorted() }
    var startValue: Double?
    if let start { startValue = try checkedValue(opened: start) }
    var searched = self
    var nodeCount = 0
    for _ in 0..<100 {
      var options = MixedIntegerOptions(timeLimitSeconds: stopwatch.secondsLeft, nodeLimit: nodeLimit)
      if isWhole { options.leastImprovement = 0.9 }
      let outcome = try searched.run(options)
      nodeCount += outcome.nodeCount
      if outcome.value == nil {
        let isProved = outcome.status == .infeasible && startValue == nil
        var result = PlanOutcome(
          status: isProved ? .infeasible : .unknown, value: nil, bound: outcome.bound.map(rounded), opened: [],
          nodeCount: nodeCount)
        if isProved { result.bound = nil }
        return better(of: result, start: start, value: startValue)
      }
      let plan = opened(at: outcome.point)
      guard let value = try checkedValue(opened: plan) else {
        searched.forbid(plan)
        continue
      }
      let bound = outcome.bound.map(rounded)
      let isProved = outcome.status == .optimal && bound.map { !isBetter($0, than: value) } ?? false
      let result = PlanOutcome(
        status: isProved ? .optimal : .feasible, value: value,
        bound: bound.map { isBetter($0, than: value) ? $0 : value }, opened: plan, nodeCount: nodeCount)
      return better(of: result, start: start, value: startValue)
    }
    throw .solver("the solver keeps giving plans that break the constraints")
  }

  /// Coefficients of a programme that the solver is sure to get through in a second: its first linear programme and its
  /// preprocessing do not look at the clock.
  static let termsPerSecond = 3_000.0

  /// Runs the solver; a programme that is too large for the time left is left undecided.
  ///
  /// - Throws: `ConstrainedModelError.solver`.
  func run(_ options: MixedIntegerOptions) throws(ConstrainedModelError) -> MixedIntegerOutcome {
    if isOutline { return .unknown }
    if let seconds = options.timeLimitSeconds, Double(program.termCount) > Self.termsPerSecond * seconds {
      return .unknown
    }
    do {
      return try program.solve(options)
    } catch {
      throw .solver(error.description)
    }
  }

  /// Cuts off exactly one set of openings; `exactCount` says that all plans have as many openings as it.
  mutating func forbid(_ plan: [Int], exactCount: Bool = false) {
    let inside = Set(plan)
    var row = terms(plan) { _ in -1 }
    if !exactCount { row += terms(siteVariables.indices.filter { !inside.contains($0) }) }
    program.addRow(row, from: Double(1 - plan.count))
  }

  /// Whether `a` is better than `b` by more than the stated tolerance.
  func isBetter(_ a: Double, than b: Double) -> Bool {
    let advantage = program.sense == .maximise ? a - b : b - a
    return advantage > (isWhole ? 0.5 : 1e-9 * max(1, abs(b)))
  }

  /// A bound made whole where the objective is; numerical noise of 1e-9 of it (at least 1e-6) is not counted.
  private func rounded(_ bound: Double) -> Double {
    guard isWhole else { return bound }
    let noise = max(1e-6, 1e-9 * abs(bound))
    return program.sense == .maximise ? (bound + noise).rounded(.down) : (bound - noise).rounded(.up)
  }

  /// The search's plan or the start, whichever is better.
  private func better(of result: PlanOutcome, start: [Int]?, value: Double?) -> PlanOutcome {
    guard let start, let value else { return result }
    if let found = result.value, !isBetter(value, than: found) { return result }
    var kept = result
    kept.status = .feasible
    kept.value = value
    kept.opened = start
    kept.bound = result.bound.map { isBetter($0, than: value) ? $0 : value }
    return kept
  }
}

extension MixedIntegerProgram {
  /// Number of coefficients.
  fileprivate var termCount: Int { rows.reduce(0) { $0 + $1.terms.count } }
}
