internal import CbcKit
public import CoverageModel

/// Fair coverage: the share of the worst-served zone first, the total last, with side constraints (Ogryczak 1997; Blanco
/// and Gazquez, arXiv 2204.06446).
///
/// With c_g(y) the covered weight and W_g the weight of zone g:
///
///     lexmax ( t_1 <= t_2 <= ... : the shares c_g / W_g in ascending order,  then  sum_i w_i z_i )
///     subject to z_i <= sum over j in N_i of y_j and the side constraints on y (see `SitingProgram`)
///
/// Rounds. A round raises the next share t_k as far as it goes, and then keeps the number of zones at that share as small
/// as it can be; the next round concerns the zones above it. Which zones are the worst is not fixed: a binary variable for
/// each zone and level lets plans differ in that, as exactness demands. The last step maximises the total.
///
/// Numbers. Weights are whole, so a share is a fraction of whole numbers and "more than t" means a whole weight:
/// c_g >= floor(t W_g) + 1. Each round ends with a programme of that kind proved infeasible; no share is ever decided by a
/// floating-point t, which only proposes good plans.
///
/// Zones without weight take no part.
public struct MaxMinCover: ConstrainedSitingModel {
  /// How far fairness goes before the total counts.
  public enum Order: Hashable, Sendable {
    /// The worst share, then the total.
    case worstThenTotal
    /// The worst share, the fewest zones at it, the next share, and so on through all zones, then the total.
    case lexicographic
  }

  /// A group of demand points.
  public struct Zone: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its rows.
    public var rows: [Int]

    /// A zone.
    public init(name: String, rows: [Int]) {
      self.name = name
      self.rows = rows
    }
  }

  let coverage: CoverageDemand
  let zones: [Zone]
  let totals: [Int]
  let order: Order
  /// The side constraints.
  public var constraints: SitingConstraints

  /// A problem.
  ///
  /// - Parameters:
  ///   - matrix: which sites cover which demand points.
  ///   - weights: one weight for each row, whole and at least 0.
  ///   - zones: groups of rows, such as employment basins; they may share rows.
  ///   - order: how far fairness goes.
  ///   - constraints: side constraints; all are taken.
  /// - Throws: `ConstrainedModelError.invalidInput` for weights that are not whole or rows out of range.
  public init(
    matrix: CoverageMatrix,
    weights: [Double],
    zones: [Zone],
    order: Order = .lexicographic,
    constraints: SitingConstraints
  ) throws(ConstrainedModelError) {
    try validate(weights: weights, rowCount: matrix.rowCount)
    if !areWhole(weights) { throw .invalidInput("fair coverage needs whole weights whose sum is below 2^51") }
    for zone in zones {
      for row in zone.rows where !weights.indices.contains(row) {
        throw .invalidInput("row \(row) of zone \(zone.name) is not in 0..<\(weights.count)")
      }
    }
    let totals = zones.map { zone in Set(zone.rows).reduce(0) { $0 + Int(weights[$1]) } }
    coverage = CoverageDemand(matrix: matrix, weights: weights)
    self.zones = zip(zones, totals).filter { $0.1 > 0 }.map(\.0)
    self.totals = totals.filter { $0 > 0 }
    self.order = order
    self.constraints = constraints
  }

  /// Number of zones with weight.
  var zoneCount: Int { zones.count }

  /// Maximal cover without regard to fairness.
  ///
  /// - Throws: `ConstrainedModelError.invalidInput` where the input contradicts itself.
  /// - Complexity: O(entries of the matrix), expected.
  public func program() throws(ConstrainedModelError) -> SitingProgram { try base().program }

  /// The solution of `solveShares`, its value the total covered weight.
  ///
  /// - Throws: `ConstrainedModelError`: `.invalidInput` where the input contradicts itself, `.solver` where the solver fails.
  /// - Complexity: exponential at worst.
  public func solve(
    _ options: ConstrainedSearchOptions = ConstrainedSearchOptions()
  ) throws(ConstrainedModelError) -> SitingSolution {
    let solution = try solveShares(options).solution
    try ConstrainedModelError.checkCancellation()
    return solution
  }

  /// The maximal covering programme with an expression for each zone; an outline has none, nor rows of demand.
  func base(
    isOutline: Bool = false
  ) throws(ConstrainedModelError) -> (program: SitingProgram, zones: [LinearExpression]) {
    var program = try SitingProgram(
      .maximise, constraints: constraints, siteCount: coverage.matrix.siteCount, rowCount: coverage.matrix.rowCount)
    program.isWhole = true
    program.trivialBound = coverage.weights.reduce(0, +)
    program.value = { [coverage, floors = constraints.floors] isOpen in
      coverage.satisfies(floors, isOpen) ? coverage.coveredWeight(isOpen) : nil
    }
    program.isOutline = isOutline
    if isOutline {
      program.reductions = ReductionCounts(unreduced: coverage.matrix.rowCount, program.roles)
      return (program, [])
    }
    let demand = coverage.nested(
      roles: program.roles, zones: constraints.floors.map(\.rows) + zones.map(\.rows))
    let covered = program.add(demand)
    program.addObjective(covered.total)
    let floorCount = constraints.floors.count
    program.addFloors(covered.zones.prefix(floorCount), isWhole: true)
    program.reductions = demand.counts
    return (program, Array(covered.zones.dropFirst(floorCount)))
  }

  /// The share of each zone under a plan.
  func shares(_ isOpen: [Bool]) -> [ZoneShare] {
    zip(zones, totals).map { zone, total in
      let covered = Set(zone.rows).reduce(0) {
        $0 + (coverage.isCovered($1, isOpen) ? Int(coverage.weights[$1]) : 0)
      }
      return ZoneShare(covered: covered, total: total)
    }
  }
}
