extension PMedianModel {
  /// Lists the plans whose cost is within a margin of the least and whose every site saves something beside the others;
  /// they have p sites, or fewer where no further one would save anything. One branch and bound keeps the best of them.
  ///
  /// Where there are more plans than the list may hold it holds the best, and which of those of one cost come last is
  /// deterministic but follows no rule.
  ///
  /// - Parameters:
  ///   - margin: largest distance from the least cost as a share of it, at least 0.
  ///   - limit: largest number of plans, at least 1.
  ///   - limits: nodes and time of each of the two searches: that for the best plan and that for the list.
  /// - Throws: `ConstrainedModelError.invalidInput` for a margin or limit out of range.
  /// - Complexity: exponential at worst; memory grows with the entries of the matrix.
  public func nearOptimalPlans(
    margin: Double, limit: Int, limits: CostSearchLimits = CostSearchLimits()
  ) throws(ConstrainedModelError) -> NearOptimalPlans {
    try NearOptimalPlans.check(margin: margin, limit: limit)
    let unsolved = NearOptimalPlans(plans: [], core: [], isComplete: false, bestValue: nil)
    let groups = MedianGroups(costs: costs, weights: weights, partition: partition)
    let isUnreachable = unreachableRows == .makeInfeasible && !groups.unreachableRows.isEmpty
    if partition.conflict != nil || isUnreachable {
      return NearOptimalPlans(plans: [], core: [], isComplete: true, bestValue: nil)
    }
    let root = MedianInstance(groups: groups, columnCount: partition.free.count, openings: partition.openingsLeft)
    var best = MedianSearch(groupWeights: groups.weights, isIntegral: isIntegral, limits: limits)
    guard case .cover(let columns) = groups.cover(openings: root.openings, meter: &best.meter) else { return unsolved }
    best.meter.nodeCount = 0
    best.run(root, seed: columns.sorted().map { Int32($0) })
    guard let plan = best.bestColumns, best.openBound >= best.goal else { return unsolved }

    var list = MedianSearch(groupWeights: groups.weights, isIntegral: isIntegral, limits: limits)
    list.bestCost = best.bestCost
    list.bestColumns = plan
    var rule = MedianTieRule(cost: best.bestCost, isIntegral: isIntegral, openings: root.openings)
    rule.collect(root, upTo: limit, margin: margin * best.bestCost)
    for neighbour in [plan] + root.exchanges(of: plan, losingAtMost: margin * best.bestCost) {
      rule.offer(neighbour, cost: root.cost(ofRoot: neighbour))
    }
    list.ties = rule
    list.explore(
      MedianSearch.Node(
        parent: root, states: [MedianInstance.ColumnState](repeating: .free, count: root.columnCount),
        multipliers: best.records.first?.multipliers.last ?? root.groupStandingCosts, bound: 0, isDeep: true))
    let pool = list.ties?.pool
    let plans = (pool?.entries ?? []).map { entry in
      let opened = (entry.columns.map { partition.free[Int($0)] } + partition.forced).sorted()
      return NearOptimalPlans.Plan(value: cost(ofOpening: opened), opened: opened)
    }
    return NearOptimalPlans(
      plans, isComplete: pool?.isOverfull == false && list.openBound == .infinity,
      bestValue: cost(ofOpening: (plan.map { partition.free[Int($0)] } + partition.forced).sorted()))
  }
}

extension MedianInstance {
  /// Plans of root columns that open one other column in place of one of a plan's and lose at most a given cost.
  fileprivate func exchanges(of plan: [Int32], losingAtMost loss: Double) -> [[Int32]] {
    let open = columns.indices.filter { plan.contains(columns[$0]) }
    let search = MedianSwapSearch(self, start: open).withTables()
    return search.exchanges(profitAtLeast: -loss).map { exchange in
      var other = open
      other[exchange.slot] = exchange.opening
      return other.sorted().map { columns[$0] }
    }
  }

  /// Whether each column of a plan saves something beside the others, and no other column would where the plan has fewer
  /// than `openings`; `self` is the root instance.
  func isWhole(_ plan: [Int32], openings: Int) -> Bool {
    let cost = cost(ofRoot: plan)
    for column in plan where self.cost(ofRoot: plan.filter { $0 != column }) <= cost { return false }
    guard plan.count < min(openings, columnCount) else { return true }
    return columns.allSatisfy { plan.contains($0) || self.cost(ofRoot: plan + [$0]) >= cost }
  }

  /// The cost of a plan of root columns.
  fileprivate func cost(ofRoot plan: [Int32]) -> Double {
    let chosen = Set(plan)
    return cost(of: columns.indices.filter { chosen.contains(columns[$0]) })
  }
}
