/// Finds, among the cheapest covers, the one with the lexicographically lowest list of columns; every column must cost
/// something, so that no cheapest cover has a useless one.
///
/// The columns that can be in a cheapest cover by the Lagrangian bound are decided in ascending order, each by a small
/// search, as in `CoverageTies`.
struct SetCoverTies {
  let search: SetCoverSearch
  /// Number of nodes after which the question is left open.
  let nodeLimit: Int
  private(set) var nodeCount = 0

  init(search: SetCoverSearch, nodeLimit: Int) {
    self.search = search
    self.nodeLimit = nodeLimit
  }

  /// The lowest cover, and whether it is proved to be that.
  mutating func lowest(from plan: [Int32]) -> (plan: [Int32], isProved: Bool) {
    let root = search.root
    var fates = [CoverCore.ColumnFate](repeating: .closed, count: root.columnCount)
    for column in possibleColumns() { fates[column] = .free }
    for id in plan { if let column = root.localColumn(of: id) { fates[column] = .free } }
    var small = SetCoverSearch.Subproblem(core: root, multipliers: search.rootMultipliers, opened: [], cost: 0)
    search.apply(fates, to: &small)
    var best = plan
    var decided = [CoverCore.ColumnFate](repeating: .free, count: small.core.columnCount)
    for column in decided.indices {
      decided[column] = .open
      if best.contains(small.core.columnIDs[column]) { continue }
      let found = lower(small, decided)
      if found.isStopped { return (best, false) }
      if let plan = found.plan { best = plan } else { decided[column] = .closed }
    }
    return (best, true)
  }

  private mutating func lower(
    _ small: SetCoverSearch.Subproblem, _ decided: [CoverCore.ColumnFate]
  ) -> (plan: [Int32]?, isStopped: Bool) {
    var part = small
    search.apply(decided, to: &part)
    if part.isInfeasible { return (nil, false) }
    let slack = search.grid.stepsPerUnit == nil ? 2 * search.grid.tolerance : 1
    var limits = search.limits
    limits.nodes = nodeLimit - nodeCount
    limits.onProgress = nil
    var other = SetCoverSearch(
      root: search.root, costs: search.costs, firstPoints: nil, grid: search.grid, limits: limits,
      below: search.bestCost + slack)
    other.stopsAtFirst = true
    other.explore(part)
    nodeCount += other.nodeCount
    return (other.bestPlan, other.bestPlan == nil && other.openBound < .infinity)
  }

  /// The columns whose bound, when open, does not pass the least cost.
  private func possibleColumns() -> [Int] {
    let root = search.root
    let multipliers = search.rootMultipliers
    let costs = root.columnIDs.map { search.costs[Int($0)] }
    var reduced = costs
    for column in reduced.indices {
      for index in root.rows(column) { reduced[column] -= multipliers[Int(root.columnRows[index])] }
    }
    let total = multipliers.reduce(0, +)
    let free = reduced.indices.filter { !search.isDominatedAtRoot[$0] }
    return reduced.indices.filter { column in
      var without = reduced
      for index in root.rows(column) {
        let row = Int(root.columnRows[index])
        for other in root.columns(row) { without[Int(root.rowColumns[other])] += multipliers[row] }
      }
      var bound = total + reduced[column]
      for other in free where other != column { bound += min(0, without[other]) }
      return search.grid.ceiling(bound) <= search.bestCost + search.grid.tolerance
    }
  }
}
