extension MedianInstance {
  /// A plan of the same cost whose columns are lower: opened columns are exchanged for lower ones, the lowest first,
  /// while the cost does not rise; columns that save nothing are dropped.
  ///
  /// `self` is the root instance; `plan` holds its root columns, ascending.
  func loweredTies(of plan: [Int32]) -> [Int32] {
    var local: [Int32: Int] = [:]
    for (column, root) in columns.enumerated() { local[root] = column }
    var open = plan.compactMap { local[$0] }
    let cost = cost(of: open)
    for column in open.reversed() where !Task.isCancelled {
      let rest = open.filter { $0 != column }
      if self.cost(of: rest) <= cost { open = rest }
    }
    while let exchange = tieExchange(open, cost: cost) { open = exchange }
    return open.map { columns[$0] }
  }

  private func tieExchange(_ open: [Int], cost: Double) -> [Int]? {
    let search = MedianSwapSearch(self, start: open).withTables()
    for exchange in search.exchanges(profitAtLeast: -1e-9 * max(1, abs(cost)))
    where exchange.opening < open[exchange.slot] {
      if Task.isCancelled { return nil }
      var plan = open
      plan[exchange.slot] = exchange.opening
      plan.sort()
      if self.cost(of: plan) <= cost { return plan }
    }
    return nil
  }
}

extension MedianSearch {
  /// Among the plans that cost as little as one, the one with the fewest and among those the lexicographically lowest
  /// columns.
  ///
  /// First a plan with fewer columns is sought; then every plan of that number and cost is gone through, nodes that hold
  /// no lower plan left out. Both begin from the multipliers of this search.
  ///
  /// - Parameters:
  ///   - plan: root columns of a best plan, ascending.
  ///   - root: the root instance.
  /// - Returns: the plan, and whether the effort, in proportion to that of this search, was enough to prove it.
  func settledTies(_ plan: [Int32], root: MedianInstance) -> (plan: [Int32], isProved: Bool) {
    let chosen = Set(plan)
    let cost = root.cost(of: root.columns.indices.filter { chosen.contains(root.columns[$0]) })
    var best = plan
    var meter = SearchMeter(meter, nodes: 2000 + 10 * self.meter.nodeCount)
    while !best.isEmpty {
      let fewer = tieSearch(root, cost: cost, openings: best.count - 1, lowest: nil, &meter)
      guard fewer.openBound == .infinity else { return (best, false) }
      guard let found = fewer.ties?.lowest else { break }
      best = found
    }
    if best.isEmpty { return (best, true) }
    let lower = tieSearch(root, cost: cost, openings: best.count, lowest: best, &meter)
    return (lower.ties?.lowest ?? best, lower.openBound == .infinity)
  }

  /// A finished search among the plans of one cost; where no plan is given it ends at the first.
  private func tieSearch(
    _ root: MedianInstance, cost: Double, openings: Int, lowest: [Int32]?, _ meter: inout SearchMeter
  ) -> MedianSearch {
    var root = root
    root.openings = min(root.openings, openings)
    var search = MedianSearch(groupWeights: groupWeights, isIntegral: isIntegral, limits: CostSearchLimits())
    search.meter = meter
    search.bestCost = cost
    search.bestColumns = bestColumns
    var rule = MedianTieRule(cost: cost, isIntegral: isIntegral, openings: openings)
    rule.lowest = lowest
    rule.stopsAtFirst = lowest == nil
    search.ties = rule
    search.explore(
      Node(
        parent: root, states: [MedianInstance.ColumnState](repeating: .free, count: root.columnCount),
        multipliers: records.first?.multipliers.last ?? root.groupStandingCosts, bound: 0, isDeep: true))
    meter = search.meter
    return search
  }
}
