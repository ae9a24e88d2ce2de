extension MaximalCover {
  /// How far the bound of `largestValues` is sharpened.
  private static let insistingIterations = 400

  /// For each column a value that no plan which opens it can exceed, from one Lagrangian bound of the whole problem.
  ///
  /// With multipliers l whose sum by column is s_j, a plan that opens a column outside the p largest sums gives up the
  /// least of these for its own: its value is at most the bound less that difference.
  ///
  /// - Parameter value: the value of a plan, towards which the bound descends; existing and forced sites counted.
  /// - Returns: one bound for each column of the matrix, existing and forced sites counted; for columns that are open
  ///   anyway or may not open it says nothing of use.
  /// - Complexity: O(entries) for each of at most 400 steps.
  public func largestValues(towards value: Double) -> [Double] {
    let core = CoverCore(rows)
    let coverable = rows.weights.reduce(0, +)
    let total = rows.servedWeight + rows.uncoverableWeight + coverable
    let grid = MultiplierGrid(total: total, isWhole: rows.hasWholeWeights)
    let left = max(0, openings - sites.forced.count)
    guard left > 0, core.columnCount > 0 else {
      return [Double](repeating: rows.servedWeight, count: rows.siteCount)
    }
    let start = core.weights.map { grid.snap($0 / 2, limit: $0) }
    var bound = CoverageBound(core: core, openings: left, grid: grid, multipliers: start)
    let target = value - rows.servedWeight
    bound.improve(iterations: Self.insistingIterations, target: target) { grid.excludes($0, better: target) }
    var top = TopSelection()
    top.select(left, of: bound.sums)
    // Where more may open than there are columns that cover someone, nothing is given up.
    let least = left <= core.columnCount ? top.leastChosen : 0
    var sums = [Double](repeating: 0, count: rows.siteCount)
    for column in core.columnIDs.indices { sums[Int(core.columnIDs[column])] = bound.sums[column] }
    return sums.map { sum in
      rows.servedWeight + min(coverable, grid.floor(bound.value - max(0, least - sum)))
    }
  }
}
