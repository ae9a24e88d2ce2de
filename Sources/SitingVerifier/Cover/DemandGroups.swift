import CoverageModel

/// Demand points that the allowed sites cover and no open site does, grouped by equal sets of allowed sites; a group is
/// named by its lowest row.
struct DemandGroups {
  /// Sites of each group, ascending.
  var sites: [[Int]] = []
  var weights: [Double] = []
  /// Groups of each site, ascending.
  var groupsOfSite: [[Int]]
  /// Group by its lowest row.
  var groupOfRow: [Int: Int] = [:]
  /// Weight that the open sites cover.
  var openWeight = 0.0
  /// Sum of all weights.
  var totalWeight = 0.0
  var hasWholeWeights = true
  /// Whether a plan must cover every group.
  let mustAllBeCovered: Bool
  /// Cost of each site; 0 in models without costs.
  var costs: [Double]

  /// - Parameter mustAllBeCovered: whether every row must be covered; then rows of weight 0 count too.
  init(matrix: CoverageMatrix, weights rowWeights: [Double], open: Set<Int>, closed: Set<Int>, mustAllBeCovered: Bool) {
    self.mustAllBeCovered = mustAllBeCovered
    groupsOfSite = Array(repeating: [], count: matrix.siteCount)
    costs = Array(repeating: 0, count: matrix.siteCount)
    var known: [[Int]: Int] = [:]
    for row in 0..<matrix.rowCount {
      let weight = rowWeights[row]
      totalWeight += weight
      if weight != weight.rounded() { hasWholeWeights = false }
      let covering = matrix.sites(ofRow: row).map(Int.init)
      if covering.contains(where: open.contains) {
        openWeight += weight
        continue
      }
      let allowed = covering.filter { !closed.contains($0) }
      if allowed.isEmpty || (weight == 0 && !mustAllBeCovered) { continue }
      if let group = known[allowed] {
        weights[group] += weight
        continue
      }
      let group = sites.count
      known[allowed] = group
      groupOfRow[row] = group
      sites.append(allowed)
      weights.append(weight)
      for site in allowed { groupsOfSite[site].append(group) }
    }
  }
}
