import CoverageModel

extension PCentreModel {
  /// The plan of the fewest and, among those, the lexicographically lowest columns that serves every reachable row within
  /// a radius: a set cover of what existing and forced sites leave.
  ///
  /// - Parameters:
  ///   - plan: columns that do so beside the existing and forced ones, ascending.
  ///   - nodes: size of the search for the radius; the effort here is in proportion to it.
  /// - Returns: the columns and whether they are proved to be that.
  /// - Complexity: one set cover problem, and one small search for each column below the last of the plan at worst.
  func lowestPlan(_ plan: [Int], within radius: Double, nodes: Int, isExpired: (@Sendable () -> Bool)?) -> ([Int], Bool)
  {
    let open = partition.states.indices.filter { partition.isOpen($0) }
    let closed = partition.states.indices.filter { partition.states[$0] == .forbidden }
    var rows = DistinctRows(siteCount: costs.siteCount, open: open, closed: closed, dropsWeightless: false)
    let near = costs.coverage(within: radius)
    for row in 0..<near.rowCount { rows.add(near.sites(ofRow: row), weight: 1) }
    let root = CoverCore(rows)
    // Without the columns that serve nothing beyond the open sites.
    let useful = plan.map { Int32($0) }.filter { root.localColumn(of: $0) != nil }
    let (lowest, isProved) = SetCover.fewestSites(
      from: useful, rows: rows, root: root, limits: CoverSearchLimits(isExpired: isExpired),
      nodes: 1000 + 4 * nodes)
    return (lowest.map { Int($0) }, isProved)
  }
}
