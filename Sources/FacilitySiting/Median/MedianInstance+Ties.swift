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
    for column in open.reversed() {
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
      var plan = open
      plan[exchange.slot] = exchange.opening
      plan.sort()
      if self.cost(of: plan) <= cost { return plan }
    }
    return nil
  }
}
