internal import CbcKit
public import CoverageModel

/// The backup coverage problem BACOP2 with side constraints (Hogan and ReVelle 1986).
///
///     maximise   theta sum_i w_i z_i + (1 - theta) sum_i w_i u_i
///     subject to z_i + u_i <= sum over j in N_i of y_j,  u_i <= z_i
///                sum over i in floor g of w_i z_i >= F_g
///                the side constraints on y (see `SitingProgram`);  y binary, 0 <= z, u <= 1
///
/// z_i: covered once at least; u_i: covered twice at least. Existing and forced sites count. For theta below 1/2 a
/// fractional z_i would pay, so z is binary then; else 0 <= z <= 1 is enough. Points with the same candidates, the same
/// number (0 or 1) of sites that cover them anyway and the same floors are merged.
public struct BackupCover: EnumerableSitingModel {
  let coverage: CoverageDemand
  let theta: Double
  /// The side constraints.
  public var constraints: SitingConstraints

  /// A problem.
  ///
  /// - Parameters:
  ///   - matrix: which sites cover which demand points.
  ///   - weights: one weight for each row, finite and at least 0.
  ///   - theta: the share of first coverage in the objective, in 0...1; 1 is maximal cover.
  ///   - constraints: side constraints; floors bear on first coverage.
  /// - Throws: `ConstrainedModelError.invalidInput` for weights or theta out of range.
  public init(
    matrix: CoverageMatrix,
    weights: [Double],
    theta: Double,
    constraints: SitingConstraints
  ) throws(ConstrainedModelError) {
    try validate(weights: weights, rowCount: matrix.rowCount)
    if !(0...1).contains(theta) { throw .invalidInput("theta \(theta) is not in 0...1") }
    coverage = CoverageDemand(matrix: matrix, weights: weights)
    self.theta = theta
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
    let isWhole = areWhole(coverage.weights)
    program.isWhole = isWhole && (theta == 0 || theta == 1)
    program.trivialBound = coverage.weights.reduce(0, +)
    program.isOutline = isOutline
    program.value = { [coverage, theta, floors = constraints.floors] isOpen in
      guard coverage.satisfies(floors, isOpen) else { return nil }
      let backup = coverage.weights.indices.reduce(0) { sum, row in
        let count = coverage.matrix.sites(ofRow: row).count { isOpen[Int($0)] }
        return sum + (count >= 2 ? coverage.weights[row] : 0)
      }
      return theta * coverage.coveredWeight(isOpen) + (1 - theta) * backup
    }
    if isOutline {
      program.reductions = ReductionCounts(unreduced: coverage.matrix.rowCount, program.roles)
      return program
    }
    let first = coverage.nested(roles: program.roles, zones: constraints.floors.map(\.rows))
    let second = onceCovered(program.roles)
    program.program.objectiveConstant = theta * first.constant
    var floors = first.zoneConstants.map { LinearExpression(constant: $0) }
    for group in first.groups {
      let served = program.addTwice(group, theta: theta)
      for zone in group.zones { floors[zone].terms.append(MixedIntegerProgram.Term(served, group.gains[0])) }
    }
    program.addObjective(program.add(second).total, times: 1 - theta)
    program.addFloors(floors, isWhole: isWhole)
    program.reductions = first.counts
    return program
  }

  /// The points that existing and forced sites cover exactly once, as demand for a second site, and those they cover more
  /// often as a constant.
  private func onceCovered(_ roles: SiteRoles) -> NestedDemand {
    var demand = NestedDemand(roles: roles, zones: [], rowCount: coverage.matrix.rowCount)
    for row in coverage.weights.indices {
      let sites = coverage.matrix.sites(ofRow: row)
      let open = sites.count { roles.isOpen(Int($0)) }
      guard open > 0 else { continue }
      let level = open == 1 ? sites.filter { !roles.isOpen(Int($0)) } : Array(sites)
      let weight = coverage.weights[row]
      demand.add(NestedDemand.Point(levels: [level], gains: [weight], weight: weight, row: row))
    }
    return demand
  }
}

extension SitingProgram {
  /// Adds first and second coverage of merged points that nothing covers yet.
  ///
  /// - Returns: the variable of first coverage.
  fileprivate mutating func addTwice(_ group: NestedDemand.Group, theta: Double) -> Int {
    let sites = terms(group.levels[0].lazy.map(Int.init))
    let weight = group.gains[0]
    guard sites.count > 1 else {
      program.variables[sites[0].variable].objective += theta * weight
      return sites[0].variable
    }
    let served = program.addVariable(objective: theta * weight, isInteger: theta < 0.5)
    let backup = program.addVariable(objective: (1 - theta) * weight, isInteger: false)
    program.addRow(
      sites + [MixedIntegerProgram.Term(served, -1), MixedIntegerProgram.Term(backup, -1)], from: 0)
    program.addRow([MixedIntegerProgram.Term(served), MixedIntegerProgram.Term(backup, -1)], from: 0)
    return served
  }
}

extension BackupCover: OutlinedSitingModel {
  var pairCount: Int { coverage.matrix.sites.count }
}
