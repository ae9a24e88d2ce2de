internal import CbcKit
public import CoverageModel

/// The maximal covering location problem with side constraints (Church and ReVelle 1974).
///
///     maximise   sum_i w_i z_i
///     subject to z_i <= sum over j in N_i of y_j      (existing and forced sites have y_j = 1)
///                sum over i in floor g of w_i z_i >= F_g
///                the side constraints on y (see `SitingProgram`);  y binary, 0 <= z <= 1
///
/// i: demand points with weight w_i; N_i: the sites that cover i. Points with the same candidates and floors are merged.
public struct ConstrainedMaximalCover: EnumerableSitingModel {
  let coverage: CoverageDemand
  /// The side constraints.
  public var constraints: SitingConstraints

  /// A problem.
  ///
  /// - Parameters:
  ///   - matrix: which sites cover which demand points.
  ///   - weights: one weight for each row, finite and at least 0; whole weights give exact answers.
  ///   - constraints: side constraints; all are taken.
  /// - Throws: `ConstrainedModelError.invalidInput` for weights out of range.
  public init(
    matrix: CoverageMatrix,
    weights: [Double],
    constraints: SitingConstraints
  ) throws(ConstrainedModelError) {
    try validate(weights: weights, rowCount: matrix.rowCount)
    coverage = CoverageDemand(matrix: matrix, weights: weights)
    self.constraints = constraints
  }

  /// The programme above.
  ///
  /// - Throws: `ConstrainedModelError.invalidInput` where the input contradicts itself.
  /// - Complexity: O(entries of the matrix), expected.
  public func program() throws(ConstrainedModelError) -> SitingProgram { try program(isOutline: false) }

  func program(isOutline: Bool) throws(ConstrainedModelError) -> SitingProgram {
    var program = try SitingProgram(
      .maximise, constraints: constraints, siteCount: coverage.matrix.siteCount, rowCount: coverage.matrix.rowCount)
    program.isWhole = areWhole(coverage.weights)
    program.trivialBound = coverage.weights.reduce(0, +)
    program.isOutline = isOutline
    if isOutline {
      program.reductions = ReductionCounts(unreduced: coverage.matrix.rowCount, program.roles)
    } else {
      let demand = coverage.nested(roles: program.roles, zones: constraints.floors.map(\.rows))
      let covered = program.add(demand)
      program.addObjective(covered.total)
      program.addFloors(covered.zones, isWhole: program.isWhole)
      program.reductions = demand.counts
    }
    program.value = { [coverage, floors = constraints.floors] isOpen in
      coverage.satisfies(floors, isOpen) ? coverage.coveredWeight(isOpen) : nil
    }
    return program
  }
}

extension ConstrainedMaximalCover: OutlinedSitingModel {
  var pairCount: Int { coverage.matrix.sites.count }
}
