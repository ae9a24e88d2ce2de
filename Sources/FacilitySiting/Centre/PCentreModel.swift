public import CoverageModel

/// The p-centre problem on a cost matrix: open at most p sites so that the largest cost of travel to the nearest open
/// site is least (Hakimi 1964).
///
/// Every row that some existing, forced or free site reaches counts alike, whatever its weight; rows that none reaches
/// are reported and left out. Existing sites are open and do not count in p; forced ones are open and count; forbidden
/// ones stay closed unless they exist.
public struct PCentreModel: Sendable {
  let costs: TravelCostMatrix
  let partition: SitePartition

  /// A p-centre problem.
  ///
  /// - Parameters:
  ///   - costs: travel costs >= 0 by demand row and site column; an absent pair is unreachable.
  ///   - constraints: existing, forced, forbidden and `maximumOpenings` (p; nil for no limit).
  /// - Throws: `CostModelError` where columns are wrong, or for costs, budgets, quotas and floors.
  public init(costs: TravelCostMatrix, constraints: SitingConstraints) throws(CostModelError) {
    partition = try SitePartition(constraints: constraints, siteCount: costs.siteCount)
    self.costs = costs
  }

  /// The rows that no allowed site reaches, ascending: they are outside every plan's value.
  ///
  /// - Complexity: O(entries).
  public var unreachableRows: [Int] {
    (0..<costs.rowCount).filter { row in
      costs.sites[costs.rowStarts[row]..<costs.rowStarts[row + 1]].allSatisfy {
        partition.states[Int($0)] == .forbidden
      }
    }
  }

  /// The largest of the rows' costs to their nearest open site, `opened` and the existing sites together; rows that no
  /// allowed site reaches are left out; infinite where another row is unserved; 0 without rows.
  ///
  /// - Complexity: O(entries).
  public func radius(ofOpening opened: [Int]) -> Double {
    var isOpen = partition.states.map { $0 == .existing }
    for column in opened { isOpen[column] = true }
    var largest = 0.0
    for row in 0..<costs.rowCount {
      var nearest = Double.infinity
      var isReachable = false
      for index in costs.rowStarts[row]..<costs.rowStarts[row + 1] {
        let site = Int(costs.sites[index])
        if partition.states[site] != .forbidden { isReachable = true }
        if isOpen[site] { nearest = min(nearest, costs.costs[index]) }
      }
      if isReachable { largest = max(largest, nearest) }
    }
    return largest
  }
}
