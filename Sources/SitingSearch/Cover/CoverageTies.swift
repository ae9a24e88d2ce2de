/// Finds, among the plans of the greatest value that all have the same number of sites, the one with the lexicographically
/// lowest list of columns.
///
/// A column is in some best plan only if the Lagrangian bound with it open reaches the value; the few columns that pass
/// are decided one after another in ascending order by small searches: is there a best plan that agrees with the columns
/// decided so far and opens this one?
struct CoverageTies {
  let root: CoverCore
  let grid: MultiplierGrid
  let limits: CoverSearchLimits
  let openings: Int
  let value: Double
  /// Number of nodes after which the question is left open.
  let nodeLimit: Int
  private(set) var nodeCount = 0

  init(
    root: CoverCore, grid: MultiplierGrid, limits: CoverSearchLimits, openings: Int, value: Double, nodeLimit: Int
  ) {
    self.root = root
    self.grid = grid
    self.limits = limits
    self.openings = openings
    self.value = value
    self.nodeLimit = nodeLimit
  }

  /// The lowest plan, by collecting every plan of the value in one search; nil where there are too many, or the search
  /// does not end in time. Mostly there is one plan only, and this costs about as much as finding it.
  ///
  /// - Parameters:
  ///   - plan: a plan of the value, ascending.
  ///   - multipliers: multipliers by row of the root.
  func lowestOfAll(_ plan: [Int32], multipliers: [Double]) -> [Int32]? {
    var search = CoverageSearch(root: root, firstPoints: nil, grid: grid, limits: searchLimits, above: value - slack)
    search.collectsAll = true
    search.explore(
      CoverageSearch.Subproblem(
        core: root, multipliers: multipliers, opened: [], openings: openings, coveredWeight: 0))
    guard !search.isStopped, search.openBound == -.infinity else { return nil }
    return (search.collected + [plan]).min { $0.lexicographicallyPrecedes($1) }
  }

  private var slack: Double { grid.stepsPerUnit == nil ? 2 * grid.tolerance : 1 }

  private var searchLimits: CoverSearchLimits {
    var limits = limits
    limits.nodes = nodeLimit - nodeCount
    limits.onProgress = nil
    return limits
  }

  /// The lowest plan, and whether it is proved to be that.
  ///
  /// - Parameters:
  ///   - plan: a plan of the value, ascending.
  ///   - multipliers: multipliers by row of the root.
  ///   - isDominated: columns of the root that another can stand in for.
  mutating func lowest(
    from plan: [Int32], multipliers: [Double], isDominated: [Bool]
  ) -> (plan: [Int32], isProved: Bool) {
    var fates = [CoverCore.ColumnFate](repeating: .closed, count: root.columnCount)
    for column in possibleColumns(multipliers: multipliers, isDominated: isDominated) { fates[column] = .free }
    for id in plan { if let column = root.localColumn(of: id) { fates[column] = .free } }
    let small = root.compressed(fates, multipliers: multipliers)
    var best = plan
    var decided = [CoverCore.ColumnFate](repeating: .free, count: small.core.columnCount)
    var openCount = 0
    for column in decided.indices where openCount < openings {
      if best.contains(small.core.columnIDs[column]) {
        decided[column] = .open
        openCount += 1
        continue
      }
      decided[column] = .open
      let found = search(small, decided, openCount: openCount + 1)
      if found.isStopped { return (best, false) }
      guard let lower = found.plan else {
        decided[column] = .closed
        continue
      }
      best = lower
      openCount += 1
    }
    return (best, true)
  }

  private mutating func search(
    _ small: CoverCore.Compressed, _ decided: [CoverCore.ColumnFate], openCount: Int
  ) -> (plan: [Int32]?, isStopped: Bool) {
    let part = small.core.compressed(decided, multipliers: small.multipliers)
    var search = CoverageSearch(root: root, firstPoints: nil, grid: grid, limits: searchLimits, above: value - slack)
    search.stopsAtFirst = true
    search.explore(
      CoverageSearch.Subproblem(
        core: part.core, multipliers: part.multipliers,
        opened: decided.indices.filter { decided[$0] == .open }.map { small.core.columnIDs[$0] },
        openings: openings - openCount, coveredWeight: part.coveredWeight))
    nodeCount += search.nodeCount
    return (search.bestPlan, search.bestPlan == nil && search.openBound > -.infinity)
  }

  /// The columns whose bound, when open, reaches the value.
  private func possibleColumns(multipliers: [Double], isDominated: [Bool]) -> [Int] {
    var sums = [Double](repeating: 0, count: root.columnCount)
    for column in sums.indices {
      for index in root.rows(column) { sums[column] += multipliers[Int(root.columnRows[index])] }
    }
    var base = 0.0
    for row in multipliers.indices { base += root.weights[row] - multipliers[row] }
    let free = sums.indices.filter { !isDominated[$0] }
    var top = TopSelection()
    top.select(openings - 1, of: free.map { sums[$0] })
    let easy = base + top.total
    return sums.indices.filter { column in
      if reaches(easy + sums[column]) == false { return false }
      var reduced = sums
      for index in root.rows(column) {
        let row = Int(root.columnRows[index])
        for other in root.columns(row) { reduced[Int(root.rowColumns[other])] -= multipliers[row] }
      }
      top.select(openings - 1, of: free.map { max(0, reduced[$0]) })
      return reaches(base + sums[column] + top.total)
    }
  }

  private func reaches(_ bound: Double) -> Bool { grid.floor(bound) >= value - grid.tolerance }
}
