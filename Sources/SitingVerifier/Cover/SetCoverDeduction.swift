/// The set covering problem at a node.
struct SetCoverDeduction: NodeDeduction {
  let arithmetic: ProofArithmetic
  /// Cost of the plan, forced sites not counted.
  let best: Double

  var noBound: Double { -.infinity }

  func weaker(_ left: Double, _ right: Double) -> Double { min(left, right) }

  func accepts(_ multiplier: Double, group: Int, _ groups: DemandGroups) -> Bool { arithmetic.accepts(multiplier) }

  /// A group that nothing covers any more leaves no plan.
  func isHopeless(_ state: ProofState, _ groups: DemandGroups) -> Bool {
    state.openCover.indices.contains { state.openCover[$0] == 0 && state.freeCover[$0] == 0 }
  }

  func deduce(_ multipliers: [Double], _ state: inout ProofState, _ groups: DemandGroups) -> Double {
    var bound = state.openedCost
    for group in multipliers.indices where state.isActive(group) { bound += multipliers[group] }
    let free = state.sites.indices.filter { state.sites[$0] == .free }
    var reduced = groups.costs
    for site in free {
      for group in groups.groupsOfSite[site] where state.openCover[group] == 0 { reduced[site] -= multipliers[group] }
      bound += min(0, reduced[site])
    }
    if excludes(bound) {
      state.isSettled = true
      return bound
    }
    for site in free where excludes(bound + abs(reduced[site])) {
      state.fix(site, reduced[site] < 0 ? .open : .excluded, groups)
    }
    return arithmetic.ceiling(bound)
  }

  private func excludes(_ bound: Double) -> Bool { arithmetic.ceiling(bound) >= best - arithmetic.tolerance }
}
