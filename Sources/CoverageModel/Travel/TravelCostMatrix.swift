/// The cost of travel from demand points to sites (metres or seconds): a sparse matrix by rows.
///
/// A pair that is absent is unreachable, which is not the same as a cost of 0.
public struct TravelCostMatrix: Hashable, Sendable {
  /// Number of columns.
  public let siteCount: Int
  /// Offsets into `sites` and `costs`, one more than there are rows.
  public let rowStarts: [Int]
  /// Column indices, ascending within a row.
  public let sites: [Int32]
  /// Finite costs >= 0, one for each entry of `sites`.
  public let costs: [Double]

  /// A matrix from its compressed rows.
  ///
  /// - Precondition: as for `CoverageMatrix`; costs are finite, at least 0 and as many as `sites`.
  /// - Complexity: O(rows + entries).
  public init(siteCount: Int, rowStarts: [Int], sites: [Int32], costs: [Double]) {
    precondition(isCompressedRows(siteCount: siteCount, rowStarts: rowStarts, sites: sites), "not compressed rows")
    precondition(costs.count == sites.count && costs.allSatisfy { $0 >= 0 && $0.isFinite }, "costs must be finite")
    self.siteCount = siteCount
    self.rowStarts = rowStarts
    self.sites = sites
    self.costs = costs
  }

  /// Number of demand points.
  public var rowCount: Int { rowStarts.count - 1 }

  /// The costs of the pairs within `limit` (closed: cost <= limit).
  ///
  /// - Complexity: O(entries).
  public func limited(to limit: Double) -> TravelCostMatrix {
    var starts = [0]
    var keptSites: [Int32] = []
    var keptCosts: [Double] = []
    for row in 0..<rowCount {
      for index in rowStarts[row]..<rowStarts[row + 1] where costs[index] <= limit {
        keptSites.append(sites[index])
        keptCosts.append(costs[index])
      }
      starts.append(keptSites.count)
    }
    return TravelCostMatrix(siteCount: siteCount, rowStarts: starts, sites: keptSites, costs: keptCosts)
  }

  /// The pairs within `limit` (closed: cost <= limit).
  ///
  /// - Complexity: O(entries).
  public func coverage(within limit: Double) -> CoverageMatrix {
    var starts = [0]
    var kept: [Int32] = []
    starts.reserveCapacity(rowStarts.count)
    for row in 0..<rowCount {
      for index in rowStarts[row]..<rowStarts[row + 1] where costs[index] <= limit { kept.append(sites[index]) }
      starts.append(kept.count)
    }
    return CoverageMatrix(siteCount: siteCount, rowStarts: starts, sites: kept)
  }
}
