internal import CbcKit

extension SitingProgram {
  /// Among the plans whose value is that of a proved optimum, the one with the fewest openings and, of those, with the
  /// lexicographically lowest columns.
  ///
  /// First a plan with fewer openings is sought, then any other plan of the same value; if there is one, the columns are
  /// settled one after another: with the first columns fixed, is there a plan whose next column is lower? Each question
  /// keeps the objective and adds a row, so it is as easy as the model itself; the answer is no where its optimum is worse.
  ///
  /// - Parameters:
  ///   - plan: an optimal plan, ascending.
  ///   - value: its value; the objective takes whole values only.
  /// - Returns: the plan, and whether every question was answered in time.
  /// - Throws: `ConstrainedModelError.solver`.
  func settledTies(
    plan: [Int],
    value: Double,
    stopwatch: Stopwatch
  ) throws(ConstrainedModelError) -> (plan: [Int], isSettled: Bool) {
    var best = plan
    while !best.isEmpty {
      var fewer = self
      fewer.program.addRow(terms(siteVariables.indices), to: Double(best.count - 1))
      switch try fewer.answer(asGoodAs: value, stopwatch: stopwatch) {
      case .plan(let smaller):
        best = smaller
        continue
      case .undecided: return (best, false)
      case .none: break
      }
      break
    }
    var search = self
    search.program.addRow(terms(siteVariables.indices), from: Double(best.count), to: Double(best.count))
    var other = search
    other.forbid(best, exactCount: true)
    switch try other.answer(asGoodAs: value, stopwatch: stopwatch) {
    case .none: return (best, true)
    case .undecided: return (best, false)
    case .plan(let rival):
      if rival.lexicographicallyPrecedes(best) { best = rival }
      return try search.lowered(best, value: value, stopwatch: stopwatch)
    }
  }

  private enum Answer {
    case plan([Int])
    case none
    case undecided
  }

  /// Whether this programme has a plan whose value is as good as one given.
  private func answer(asGoodAs value: Double, stopwatch: Stopwatch) throws(ConstrainedModelError) -> Answer {
    let outcome = try bestPlan(stopwatch: stopwatch)
    if outcome.status == .infeasible { return .none }
    if let found = outcome.value, !isBetter(value, than: found) { return .plan(outcome.opened) }
    if outcome.status != .unknown, let bound = outcome.bound, isBetter(value, than: bound) { return .none }
    return .undecided
  }

  /// Settles the columns of a plan one after another; all plans of this programme have as many openings.
  private func lowered(
    _ plan: [Int],
    value: Double,
    stopwatch: Stopwatch
  ) throws(ConstrainedModelError) -> (plan: [Int], isSettled: Bool) {
    var best = plan
    var search = self
    var previous = -1
    for position in best.indices {
      while true {
        let window = terms((previous + 1)..<best[position]).filter {
          search.program.variables[$0.variable].upperBound > 0
        }
        if window.isEmpty { break }
        var question = search
        question.program.addRow(window, from: 1)
        let answer = try question.answer(asGoodAs: value, stopwatch: stopwatch)
        if case .undecided = answer { return (best, false) }
        guard case .plan(let lower) = answer else { break }
        best = lower
      }
      for term in search.terms((previous + 1)..<best[position]) {
        search.program.variables[term.variable].upperBound = 0
      }
      if let variable = siteVariables[best[position]] { search.program.variables[variable].lowerBound = 1 }
      previous = best[position]
    }
    return (best, true)
  }
}
