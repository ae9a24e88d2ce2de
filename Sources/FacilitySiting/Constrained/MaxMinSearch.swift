internal import CbcKit

/// The rounds of a fair coverage: the levels settled and the best plan so far.
struct MaxMinSearch {
  /// A programme whose plans keep to the levels.
  struct Levelled {
    var program: SitingProgram
    /// For each zone the levels it may be at and the variables that say so; empty before the first level.
    var memberships: [[(level: Int, variable: Int)]]
  }

  let model: MaxMinCover
  let base: (program: SitingProgram, zones: [LinearExpression])
  let stopwatch: Stopwatch
  /// The best plan so far; it keeps to the levels.
  var plan: [Int]
  /// The largest covered weight that each zone can have, or more.
  var largestWeights: [Int]
  var levels = MaxMinLevels()
  var nodeCount = 0

  /// Raises the worst share above the levels as far as it goes.
  ///
  /// - Returns: the share, proved; nil where the time did not suffice.
  mutating func raiseNextShare() throws(ConstrainedModelError) -> ZoneShare? {
    guard !stopwatch.isSpent else { return nil }
    try proposeGoodPlan()
    while let share = levels.nextShare(shares(of: plan)) {
      var better = levelled(next: share, isStrict: true).program
      better.program.clearObjective()
      let value = better.value
      better.value = { isOpen throws(ConstrainedModelError) in try value(isOpen).map { _ in 0 } }
      let outcome = try better.bestPlan(stopwatch: stopwatch)
      nodeCount += outcome.nodeCount
      switch outcome.status {
      case .infeasible: return share
      case .unknown: return nil
      case .optimal, .feasible: plan = outcome.opened
      }
    }
    return nil
  }

  /// Makes the number of zones at or below a proved share as small as it can be and adds the level.
  ///
  /// - Returns: that number; nil where the time did not suffice.
  mutating func settle(_ share: ZoneShare) throws(ConstrainedModelError) -> Int? {
    guard !stopwatch.isSpent else { return nil }
    levels.levels.append(MaxMinLevels.Level(share: share, zoneCount: model.zoneCount))
    let question = levelled()
    var counted = question.program
    counted.program.clearObjective()
    counted.program.sense = .minimise
    for (_, variable) in question.memberships.joined() { counted.program.variables[variable].objective = 1 }
    counted.value = { [value = counted.value, model] isOpen throws(ConstrainedModelError) in
      try value(isOpen).map { _ in Double(model.shares(isOpen).count { $0 <= share }) }
    }
    let outcome = try counted.bestPlan(start: plan, stopwatch: stopwatch)
    nodeCount += outcome.nodeCount
    guard outcome.status == .optimal, let value = outcome.value else {
      levels.levels.removeLast()
      return nil
    }
    plan = outcome.opened
    levels.levels[levels.levels.count - 1].zoneCount = Int(value)
    return Int(value)
  }

  /// Takes over the plan of a programme that maximises t with c_g >= t W_g above the levels, if it is better.
  private mutating func proposeGoodPlan() throws(ConstrainedModelError) {
    let question = levelled()
    var proposal = question.program
    proposal.program.clearObjective()
    proposal.isWhole = false
    let share = proposal.program.addVariable(objective: 1, isInteger: false)
    for (zone, expression) in base.zones.enumerated() {
      let total = Double(model.totals[zone])
      var row = expression
      for (_, variable) in question.memberships[zone] {
        row.terms.append(MixedIntegerProgram.Term(variable, total))
      }
      row.terms.append(MixedIntegerProgram.Term(share, -total))
      proposal.addRow(row, atLeast: 0)
    }
    proposal.value = { [value = proposal.value, model, levels] isOpen throws(ConstrainedModelError) in
      try value(isOpen).map { _ in levels.nextShare(model.shares(isOpen))?.fraction ?? 0 }
    }
    let outcome = try proposal.bestPlan(start: plan, nodeLimit: 200, stopwatch: stopwatch)
    nodeCount += outcome.nodeCount
    guard outcome.value != nil, let found = levels.nextShare(shares(of: outcome.opened)) else { return }
    if let known = levels.nextShare(shares(of: plan)), known < found { plan = outcome.opened }
  }

  private func shares(of plan: [Int]) -> [ZoneShare] {
    model.shares(base.program.roles.openFlags(opened: plan))
  }
}
