internal import CbcKit

extension SitingProgram {
  /// Among the plans whose value is that of a proved optimum, the one with the fewest openings and, of those, with the
  /// lexicographically lowest columns.
  ///
  /// First fewer openings are sought, then any other plan of the same value; if there is one, the columns are settled one
  /// after another: with the first columns fixed, is there a plan whose next column is lower? Each question is one
  /// programme without an objective and with the row "value at least as good"; with whole values that row is set half a
  /// unit lower, so that tolerances cannot decide.
  ///
  /// - Parameter plan: an optimal plan, ascending.
  /// - Returns: the plan, and whether every question was answered in time.
  /// - Throws: `ConstrainedModelError.solver`.
  func settledTies(
    plan: [Int],
    value: Double,
    stopwatch: Stopwatch
  ) throws(ConstrainedModelError) -> (plan: [Int], isSettled: Bool) {
    var fewest = asFeasibility(value: value)
    fewest.isWhole = true
    fewest.program.sense = .minimise
    for variable in siteVariables.compactMap({ $0 }) { fewest.program.variables[variable].objective = 1 }
    fewest.value = { [value = self.value, existing = roles.isExisting] isOpen in
      value(isOpen).map { _ in Double(zip(isOpen, existing).count { $0.0 && !$0.1 }) }
    }
    let smallest = try fewest.bestPlan(start: plan, stopwatch: stopwatch)
    guard smallest.status == .optimal else { return (plan, false) }
    var best = smallest.opened.count < plan.count ? smallest.opened : plan

    var search = asFeasibility(value: value)
    search.program.addRow(
      terms(siteVariables.indices), from: Double(best.count), to: Double(best.count))
    var other = search
    other.forbid(best, exactCount: true)
    let rival = try other.bestPlan(stopwatch: stopwatch)
    if rival.status == .infeasible { return (best, true) }
    if rival.status != .optimal { return (best, false) }
    if rival.opened.lexicographicallyPrecedes(best) { best = rival.opened }
    return try search.lowered(best, stopwatch: stopwatch)
  }

  /// The same plans, those of `value` or better, and nothing to optimise.
  private func asFeasibility(value: Double) -> SitingProgram {
    var copy = self
    let slack = isWhole ? 0.5 : 1e-9 * max(1, abs(value))
    let objective = program.variables.indices.compactMap { index in
      program.variables[index].objective == 0
        ? nil : MixedIntegerProgram.Term(index, program.variables[index].objective)
    }
    let rest = value - program.objectiveConstant
    switch program.sense {
    case .maximise: copy.program.addRow(objective, from: rest - slack)
    case .minimise: copy.program.addRow(objective, to: rest + slack)
    }
    for index in copy.program.variables.indices { copy.program.variables[index].objective = 0 }
    copy.program.objectiveConstant = 0
    copy.value = { [original = self.value, sense = program.sense] isOpen in
      guard let found = original(isOpen) else { return nil }
      return (sense == .maximise ? found >= value - slack : found <= value + slack) ? 0 : nil
    }
    copy.isWhole = true
    return copy
  }

  /// Settles the columns of a plan one after another; all plans of this programme have as many openings.
  private func lowered(
    _ plan: [Int],
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
        let answer = try question.bestPlan(stopwatch: stopwatch)
        if answer.status == .infeasible { break }
        guard answer.status == .optimal else { return (best, false) }
        best = answer.opened
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
