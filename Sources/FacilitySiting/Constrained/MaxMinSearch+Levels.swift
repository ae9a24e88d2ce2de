internal import CbcKit

extension MaxMinSearch {
  /// The programme with the levels kept, and all zones above them at `next` or (strictly) better.
  ///
  /// Zone g is at level k (a_gk = 1) or above all: c_g >= sum_k m_gk a_gk + m_g (1 - sum_k a_gk), where m_gk is the least
  /// whole weight whose share is at least t_k, and m_g the least that counts as above; at most the settled number of zones
  /// is at or below each level. A zone that existing and forced sites bring above the levels has no variables; one that no
  /// plan brings above them must be at one; levels below one that a zone has anyway, or out of its reach, are left out.
  func levelled(next: ZoneShare? = nil, isStrict: Bool = false) -> Levelled {
    var program = base.program
    var memberships: [[(level: Int, variable: Int)]] = []
    for (zone, expression) in base.zones.enumerated() {
      memberships.append(
        addZone(zone, expression, above: threshold(zone, next: next, isStrict: isStrict), to: &program))
    }
    for (index, level) in levels.levels.enumerated() {
      let below = memberships.joined().filter { $0.level <= index }.map { MixedIntegerProgram.Term($0.variable) }
      program.program.addRow(below, to: Double(level.zoneCount))
    }
    program.value = { [value = program.value, model, levels] isOpen throws(ConstrainedModelError) in
      levels.allow(model.shares(isOpen), next: next, isNextStrict: isStrict) ? try value(isOpen) : nil
    }
    return Levelled(program: program, memberships: memberships)
  }

  /// The least weight with which a zone counts as above the levels; nil where every weight does.
  private func threshold(_ zone: Int, next: ZoneShare?, isStrict: Bool) -> Int? {
    let total = model.totals[zone]
    if let next { return isStrict ? next.leastWeightAbove(of: total) : next.leastWeight(of: total) }
    return levels.levels.last?.share.leastWeightAbove(of: total)
  }

  /// Adds a zone's rows and variables.
  private func addZone(
    _ zone: Int,
    _ expression: LinearExpression,
    above: Int?,
    to program: inout SitingProgram
  ) -> [(level: Int, variable: Int)] {
    let sure = Int(expression.constant)
    guard let above, sure < above else { return [] }
    let isReachable = above <= largestWeights[zone]
    let least = levels.levels.map { $0.share.leastWeight(of: model.totals[zone]) }
    let first = least.lastIndex { $0 <= sure } ?? 0
    let choices = least.indices.filter { $0 >= first && least[$0] <= largestWeights[zone] }
    let members = choices.map { (level: $0, variable: program.program.addVariable()) }
    program.program.addRow(
      members.map { MixedIntegerProgram.Term($0.variable) }, from: isReachable ? 0 : 1, to: 1)
    // A coefficient above the largest missing weight would only loosen the linear bound.
    let most = choices.map { least[$0] }.reduce(isReachable ? above : 0, max)
    var row = expression
    row.terms = row.terms.map {
      MixedIntegerProgram.Term($0.variable, min($0.coefficient, Double(max(0, most - sure))))
    }
    let target = isReachable ? above : 0
    for member in members {
      row.terms.append(MixedIntegerProgram.Term(member.variable, Double(target - least[member.level])))
    }
    program.addRow(row, atLeast: Double(target))
    return members
  }

  /// Bounds the covered weight of each zone by maximising it alone, a few nodes at most.
  mutating func boundZones() throws(ConstrainedModelError) {
    for (zone, expression) in base.zones.enumerated() {
      var question = base.program
      question.program.clearObjective()
      question.addObjective(expression)
      question.value = { [value = base.program.value, model] isOpen throws(ConstrainedModelError) in
        try value(isOpen).map { _ in Double(model.shares(isOpen)[zone].covered) }
      }
      let outcome = try question.bestPlan(start: plan, nodeLimit: 20, stopwatch: stopwatch)
      nodeCount += outcome.nodeCount
      if let bound = outcome.bound { largestWeights[zone] = min(largestWeights[zone], Int(bound)) }
    }
  }
}
