internal import CbcKit
public import CoverageModel

/// The location set covering problem with side constraints (Toregas, Swain, ReVelle and Bergman 1971).
///
///     minimise   sum_j c_j y_j                     (c_j = 1 without costs: the number of openings)
///     subject to sum over j in N_i of y_j >= 1     for each i that some allowed site covers
///                the side constraints on y (see `SitingProgram`);  y binary
///
/// Points that no allowed site covers ask for nothing and are counted in `rowsUncoverable`. As everything coverable is
/// covered, a floor either holds or makes the problem infeasible.
public struct ConstrainedSetCover: EnumerableSitingModel {
  let coverage: CoverageDemand
  /// The side constraints.
  public var constraints: SitingConstraints

  /// A problem.
  ///
  /// - Parameters:
  ///   - matrix: which sites cover which demand points.
  ///   - weights: one weight for each row, finite and at least 0, for floors; nil where there are none.
  ///   - constraints: side constraints; all are taken.
  /// - Throws: `ConstrainedModelError.invalidInput` for weights out of range or floors without weights.
  public init(
    matrix: CoverageMatrix,
    weights: [Double]? = nil,
    constraints: SitingConstraints
  ) throws(ConstrainedModelError) {
    if weights == nil, !constraints.floors.isEmpty { throw .invalidInput("floors need weights") }
    let weights = weights ?? [Double](repeating: 1, count: matrix.rowCount)
    try validate(weights: weights, rowCount: matrix.rowCount)
    coverage = CoverageDemand(matrix: matrix, weights: weights)
    self.constraints = constraints
  }

  /// That everything coverable is covered.
  public var requirement: String? { "every demand point that an allowed site covers is covered" }

  /// The programme above.
  ///
  /// - Throws: `ConstrainedModelError.invalidInput` where the input contradicts itself.
  /// - Complexity: O(entries of the matrix), expected.
  public func program() throws(ConstrainedModelError) -> SitingProgram { try program(isOutline: false) }

  func program(isOutline: Bool) throws(ConstrainedModelError) -> SitingProgram {
    var program = try SitingProgram(
      .minimise, constraints: constraints, siteCount: coverage.matrix.siteCount, rowCount: coverage.matrix.rowCount)
    program.addOpeningCosts()
    let matrix = coverage.matrix
    let isCoverable = (0..<matrix.rowCount).map { [roles = program.roles] row in
      matrix.sites(ofRow: row).contains { !roles.isClosed(Int($0)) }
    }
    program.value = { [coverage, constraints, roles = program.roles] isOpen in
      for row in isCoverable.indices where isCoverable[row] && !coverage.isCovered(row, isOpen) { return nil }
      guard coverage.satisfies(constraints.floors, isOpen) else { return nil }
      return constraints.openingCost(isOpen, roles: roles)
    }
    program.isOutline = isOutline
    if isOutline {
      program.reductions = ReductionCounts(unreduced: matrix.rowCount, program.roles)
      return program
    }
    let presence = CoverageDemand(matrix: matrix, weights: [Double](repeating: 1, count: matrix.rowCount))
    let demand = presence.nested(roles: program.roles, zones: [])
    for group in demand.groups { program.program.addRow(program.terms(group.levels[0].lazy.map(Int.init)), from: 1) }
    program.reductions = demand.counts
    for floor in constraints.floors {
      let reached = Set(floor.rows).reduce(0) { $0 + (isCoverable[$1] ? coverage.weights[$1] : 0) }
      program.addRow(LinearExpression(constant: reached), atLeast: floor.minimumWeight)
    }
    return program
  }
}

extension SitingProgram {
  /// The objective of the covering models: the cost of the openings, or their number.
  mutating func addOpeningCosts() {
    isWhole = constraints.costs.map(areWhole) ?? true
    for (column, variable) in siteVariables.enumerated() {
      if let variable { program.variables[variable].objective = constraints.costs?[column] ?? 1 }
    }
  }
}

extension SitingConstraints {
  /// Cost of the open columns that do not exist, or their number without costs.
  func openingCost(_ isOpen: [Bool], roles: SiteRoles) -> Double {
    isOpen.indices.reduce(0) { $0 + (isOpen[$1] && !roles.isExisting[$1] ? costs?[$1] ?? 1 : 0) }
  }
}

extension ConstrainedSetCover: OutlinedSitingModel {
  var pairCount: Int { coverage.matrix.sites.count }
}
