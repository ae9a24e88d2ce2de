public import CoverageModel

/// The p-median problem on a cost matrix: open at most p sites so that the weighted cost of travel to the nearest open
/// site is least (Hakimi 1964; ReVelle and Swain 1970).
///
/// minimise sum_i w_i min over open j of c_ij. A pair absent from the matrix is unreachable. Existing sites are open
/// and do not count in p; forced ones are open and count; forbidden ones stay closed unless they exist.
public struct PMedianModel: Sendable {
  /// What to make of a row of positive weight that no existing, forced or free site reaches.
  public enum UnreachableRows: Hashable, Sendable {
    /// No plan is feasible.
    case makeInfeasible
    /// The row is left out of the objective.
    case leaveOut
  }

  let costs: TravelCostMatrix
  let weights: [Double]
  let constraints: SitingConstraints
  let unreachableRows: UnreachableRows
  let partition: SitePartition

  /// A p-median problem.
  ///
  /// - Parameters:
  ///   - costs: travel costs >= 0 by demand row and site column.
  ///   - weights: one finite weight >= 0 for each row; a row of weight 0 asks for nothing.
  ///   - constraints: existing, forced, forbidden and `maximumOpenings` (p; nil for no limit).
  ///   - unreachableRows: what to make of rows that no allowed site reaches.
  /// - Throws: `CostModelError` where counts, weights or columns are wrong, or for costs, budgets, quotas and floors.
  public init(
    costs: TravelCostMatrix, weights: [Double], constraints: SitingConstraints,
    unreachableRows: UnreachableRows = .makeInfeasible
  ) throws(CostModelError) {
    guard weights.count == costs.rowCount else {
      throw .weightCount(found: weights.count, expected: costs.rowCount)
    }
    for (row, weight) in weights.enumerated() where !(weight >= 0 && weight < .infinity) {
      throw .invalidWeight(row: row, value: weight)
    }
    partition = try SitePartition(constraints: constraints, siteCount: costs.siteCount)
    self.costs = costs
    self.weights = weights
    self.constraints = constraints
    self.unreachableRows = unreachableRows
  }
}
