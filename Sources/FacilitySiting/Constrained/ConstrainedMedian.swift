internal import CbcKit
public import CoverageModel

/// The p-median problem with side constraints (Hakimi 1964; ReVelle and Swain 1970), by distance levels.
///
///     minimise   sum_i w_i (d_iL - sum over l < L of (d_i,l+1 - d_il) z_il)
///     subject to z_il <= z_i,l-1 + sum over j with d_ij = d_il of y_j
///                sum over all j reached by i of y_j >= 1
///                the side constraints on y (see `SitingProgram`);  y binary, 0 <= z <= 1
///
/// d_i1 < ... < d_iL: the distinct travel costs of i; z_il says whether an open site is no dearer than d_il. This radius
/// formulation (Garcia, Labbe and Marin, INFORMS Journal on Computing 23 (2011), 546-556) has the same linear bound as the
/// assignment formulation and one coefficient for each pair. Points with the same order of sites and levels are merged.
/// A point of positive weight must reach an open site; one of weight 0 asks for nothing.
public struct ConstrainedMedian: EnumerableSitingModel {
  let demand: TravelDemand
  /// The side constraints.
  public var constraints: SitingConstraints

  /// A problem.
  ///
  /// - Parameters:
  ///   - costs: travel costs; an absent pair is out of reach.
  ///   - weights: one weight for each row, finite and at least 0.
  ///   - constraints: side constraints; all are taken.
  ///   - floorRadius: largest cost at which a point counts as covered in floors; nil where there are none.
  /// - Throws: `ConstrainedModelError.invalidInput` for weights out of range or floors without a radius.
  public init(
    costs: TravelCostMatrix,
    weights: [Double],
    constraints: SitingConstraints,
    floorRadius: Double? = nil
  ) throws(ConstrainedModelError) {
    demand = try TravelDemand(
      costs: costs, weights: weights, floorRadius: floorRadius, floors: constraints.floors)
    self.constraints = constraints
  }

  /// That every point of positive weight reaches an open site.
  public var requirement: String? { "every demand point reaches an open site" }

  /// The programme above.
  ///
  /// - Throws: `ConstrainedModelError.invalidInput` where the input contradicts itself.
  /// - Complexity: O(entries of the matrix), expected.
  public func program() throws(ConstrainedModelError) -> SitingProgram { try program(isOutline: false) }

  func program(isOutline: Bool) throws(ConstrainedModelError) -> SitingProgram {
    let costs = demand.costs
    var program = try SitingProgram(
      .minimise, constraints: constraints, siteCount: costs.siteCount, rowCount: costs.rowCount)
    let longest = costs.costs.max() ?? 0
    program.isWhole =
      areWhole(costs.costs) && areWhole(demand.weights) && demand.weights.reduce(0, +) * longest < 0x1p51
    let coverage = constraints.floors.isEmpty ? nil : demand.coverage
    program.value = { [demand, floors = constraints.floors] isOpen throws(ConstrainedModelError) in
      if let coverage, !coverage.satisfies(floors, isOpen) { return nil }
      var total = 0.0
      for row in demand.weights.indices where demand.weights[row] > 0 {
        if row % 1024 == 0 { try ConstrainedModelError.checkCancellation() }
        guard let cost = demand.nearest(row, isOpen) else { return nil }
        total += demand.weights[row] * cost
      }
      return total
    }
    program.isOutline = isOutline
    if isOutline {
      program.reductions = ReductionCounts(unreduced: costs.rowCount, program.roles)
      return program
    }
    var nested = NestedDemand(roles: program.roles, zones: [], rowCount: costs.rowCount)
    var worst = 0.0
    var reaches: Set<[Int32]> = []
    for row in 0..<costs.rowCount {
      try ConstrainedModelError.checkCancellation()
      let weight = demand.weights[row]
      let levels = weight > 0 ? demand.levels(ofRow: row, roles: program.roles) : []
      var gains = levels.indices.dropLast().map { weight * (levels[$0 + 1].cost - levels[$0].cost) }
      if !levels.isEmpty { gains.append(0) }
      nested.add(NestedDemand.Point(levels: levels.map(\.columns), gains: gains, weight: weight, row: row))
      guard weight > 0 else { continue }
      worst += weight * (levels.last?.cost ?? 0)
      let columns = levels.flatMap(\.columns)
      if !columns.contains(where: { program.roles.isOpen(Int($0)) }) { reaches.insert(columns.sorted()) }
    }
    for columns in reaches.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      try ConstrainedModelError.checkCancellation()
      program.program.addRow(program.terms(columns.lazy.map(Int.init)), from: 1)
    }
    program.program.objectiveConstant = worst
    program.addObjective(program.add(nested).total, times: -1)
    program.addFloors(demand)
    program.reductions = nested.counts
    return program
  }
}

extension ConstrainedMedian: OutlinedSitingModel {
  var pairCount: Int { demand.costs.costs.count }
}
