/// The maximal covering problem at a node.
struct MaximalCoverDeduction: NodeDeduction {
  let arithmetic: ProofArithmetic
  let openings: Int
  /// Value of the plan, existing sites counted.
  let best: Double

  var noBound: Double { .infinity }

  func weaker(_ left: Double, _ right: Double) -> Double { max(left, right) }

  func accepts(_ multiplier: Double, group: Int, _ groups: DemandGroups) -> Bool {
    multiplier <= groups.weights[group] && arithmetic.accepts(multiplier)
  }

  func isHopeless(_ state: ProofState, _ groups: DemandGroups) -> Bool { state.openedCount > openings }

  func deduce(_ multipliers: [Double], _ state: inout ProofState, _ groups: DemandGroups) -> Double {
    var bound = groups.openWeight
    for group in multipliers.indices {
      if state.openCover[group] > 0 {
        bound += groups.weights[group]
      } else if state.isActive(group) {
        bound += groups.weights[group] - multipliers[group]
      }
    }
    let free = state.sites.indices.filter { state.sites[$0] == .free }
    var sums = [Double](repeating: 0, count: state.sites.count)
    for site in free {
      for group in groups.groupsOfSite[site] where state.openCover[group] == 0 { sums[site] += multipliers[group] }
    }
    let left = openings - state.openedCount
    let ranked = free.sorted { sums[$0] != sums[$1] ? sums[$0] > sums[$1] : $0 < $1 }
    for site in ranked.prefix(left) { bound += sums[site] }
    if excludes(bound) {
      state.isSettled = true
      return bound
    }
    let leastChosen = left > 0 && left <= ranked.count ? sums[ranked[left - 1]] : 0
    let greatestOther = left < ranked.count ? sums[ranked[left]] : 0
    for (rank, site) in ranked.enumerated() {
      let isChosen = rank < left
      let other = isChosen ? bound - sums[site] + greatestOther : bound - leastChosen + sums[site]
      if excludes(other) { state.fix(site, isChosen ? .open : .excluded, groups) }
    }
    return arithmetic.floor(bound)
  }

  private func excludes(_ bound: Double) -> Bool { arithmetic.floor(bound) <= best + arithmetic.tolerance }
}
