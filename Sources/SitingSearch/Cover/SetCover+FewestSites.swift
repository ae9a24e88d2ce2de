extension SetCover {
  /// Of the covers of every row the one with the fewest columns, and among those the lexicographically lowest.
  ///
  /// - Parameters:
  ///   - plan: a cover, ascending.
  ///   - root: the core of `rows`.
  ///   - nodes: largest number of nodes of either search here, that for the number and that for the columns.
  /// - Returns: the cover, and whether it is proved to be that.
  static func fewestSites(
    from plan: [Int32], rows: DistinctRows, root: CoverCore, limits: CoverSearchLimits, nodes: Int
  ) -> ([Int32], Bool) {
    let costs = [Double](repeating: 1, count: rows.siteCount)
    var limits = limits
    limits.nodes = nodes
    limits.onProgress = nil
    var cover = SetCoverSearch(
      root: root, costs: costs, firstPoints: nil,
      grid: MultiplierGrid(setCoverCosts: costs, rowCount: root.rowCount), limits: limits, below: Double(plan.count))
    cover.bestPlan = plan
    cover.explore(cover.rootProblem)
    let fewest = cover.bestPlan ?? plan
    return cover.openBound < cover.bestCost ? (fewest, false) : lowestPlan(fewest, cover, nodeLimit: nodes)
  }
}
