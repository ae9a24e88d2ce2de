internal import CbcKit
public import CoverageModel

/// The generalised maximal covering problem with side constraints: coverage falls with the cost of travel (Berman and
/// Krass 2002; Berman, Krass and Drezner 2003).
///
/// A point's credit f_ij in 0...1 says how far site j serves it; the best open site counts:
///
///     maximise   sum_i w_i max over open j of f_ij
///
/// Written by levels: f_i1 > ... > f_iL > 0 are the distinct credits of i and f_i,L+1 = 0.
///
///     maximise   sum_i w_i sum_l (f_il - f_i,l+1) z_il
///     subject to z_il <= z_i,l-1 + sum over j with f_ij = f_il of y_j
///                sum over i in floor g of w_i sum_l (f_il - f_i,l+1) z_il >= F_g
///                the side constraints on y (see `SitingProgram`);  y binary, 0 <= z <= 1
///
/// It has the same optimum and the same linear bound as the assignment form with x_ij <= y_j and sum_j x_ij <= 1. A
/// floor counts partial credits too.
public struct GradualCover: EnumerableSitingModel {
  let matrix: CoverageMatrix
  let credits: [Double]
  let weights: [Double]
  /// The side constraints.
  public var constraints: SitingConstraints

  /// A problem with any credits.
  ///
  /// - Parameters:
  ///   - matrix: the pairs with a credit.
  ///   - credits: f_ij in 0...1, one for each entry of `matrix.sites`.
  ///   - weights: one weight for each row, finite and at least 0.
  ///   - constraints: side constraints; all are taken.
  /// - Throws: `ConstrainedModelError.invalidInput` for weights or credits out of range.
  public init(
    matrix: CoverageMatrix,
    credits: [Double],
    weights: [Double],
    constraints: SitingConstraints
  ) throws(ConstrainedModelError) {
    try validate(weights: weights, rowCount: matrix.rowCount)
    if credits.count != matrix.sites.count {
      throw .invalidInput("\(credits.count) credits for \(matrix.sites.count) pairs")
    }
    for credit in credits where !(0...1).contains(credit) { throw .invalidInput("credit \(credit) is not in 0...1") }
    self.matrix = matrix
    self.credits = credits
    self.weights = weights
    self.constraints = constraints
  }

  /// A step of a gradual cover.
  public struct Level: Hashable, Sendable {
    /// Largest travel cost of the step (closed).
    public var radius: Double
    /// Credit of a site within the radius, in 0...1.
    public var credit: Double

    /// A step.
    public init(radius: Double, credit: Double) {
      self.radius = radius
      self.credit = credit
    }
  }

  /// A problem with credits in steps: a site has the credit of the innermost step that contains it, 0 beyond the last.
  ///
  /// - Parameters:
  ///   - costs: travel costs; an absent pair has no credit.
  ///   - levels: radii ascending strictly, credits descending.
  ///   - weights: one weight for each row, finite and at least 0.
  ///   - constraints: side constraints; all are taken.
  /// - Throws: `ConstrainedModelError.invalidInput` for weights or levels out of range or order.
  public init(
    costs: TravelCostMatrix,
    levels: [Level],
    weights: [Double],
    constraints: SitingConstraints
  ) throws(ConstrainedModelError) {
    for (inner, outer) in zip(levels, levels.dropFirst()) {
      if !(inner.radius < outer.radius) { throw .invalidInput("radius \(outer.radius) follows \(inner.radius)") }
      if !(inner.credit >= outer.credit) { throw .invalidInput("credit \(outer.credit) follows \(inner.credit)") }
    }
    let credits = costs.costs.map { cost in levels.first { cost <= $0.radius }?.credit ?? 0 }
    try self.init(
      matrix: CoverageMatrix(siteCount: costs.siteCount, rowStarts: costs.rowStarts, sites: costs.sites),
      credits: credits, weights: weights, constraints: constraints)
  }

  /// The programme above.
  ///
  /// - Throws: `ConstrainedModelError.invalidInput` where the input contradicts itself.
  /// - Complexity: O(entries of the matrix), expected.
  public func program() throws(ConstrainedModelError) -> SitingProgram { try program(isOutline: false) }

  func program(isOutline: Bool) throws(ConstrainedModelError) -> SitingProgram {
    var program = try SitingProgram(
      .maximise, constraints: constraints, siteCount: matrix.siteCount, rowCount: matrix.rowCount)
    program.isWhole = areWhole(weights) && areWhole(credits)
    program.trivialBound = weights.reduce(0, +)
    program.isOutline = isOutline
    if isOutline {
      program.reductions = ReductionCounts(unreduced: matrix.rowCount, program.roles)
    } else {
      var demand = NestedDemand(
        roles: program.roles, zones: constraints.floors.map(\.rows), rowCount: matrix.rowCount)
      for row in weights.indices where !Task.isCancelled { demand.add(point(row)) }
      let covered = program.add(demand)
      program.addObjective(covered.total)
      program.addFloors(covered.zones, isWhole: program.isWhole)
      program.reductions = demand.counts
    }
    program.value = { [self] isOpen in
      let served = weights.indices.map { weights[$0] * credit(ofRow: $0, isOpen) }
      for floor in constraints.floors {
        let sum = Set(floor.rows).sorted().reduce(0) { $0 + served[$1] }
        if sum < floor.minimumWeight - 1e-9 * max(1, abs(floor.minimumWeight)) { return nil }
      }
      return served.reduce(0, +)
    }
    return program
  }

  /// The best credit that the open sites give a row.
  private func credit(ofRow row: Int, _ isOpen: [Bool]) -> Double {
    (matrix.rowStarts[row]..<matrix.rowStarts[row + 1]).reduce(0) {
      isOpen[Int(matrix.sites[$1])] ? max($0, credits[$1]) : $0
    }
  }

  private func point(_ row: Int) -> NestedDemand.Point {
    let entries = (matrix.rowStarts[row]..<matrix.rowStarts[row + 1])
      .filter { credits[$0] > 0 }
      .sorted { (-credits[$0], matrix.sites[$0]) < (-credits[$1], matrix.sites[$1]) }
    var levels: [[Int32]] = []
    var gains: [Double] = []
    for (position, index) in entries.enumerated() {
      if position > 0, credits[entries[position - 1]] == credits[index] {
        levels[levels.count - 1].append(matrix.sites[index])
      } else {
        levels.append([matrix.sites[index]])
        gains.append(0)
      }
      let next = position + 1 < entries.count ? credits[entries[position + 1]] : 0
      gains[gains.count - 1] = weights[row] * (credits[index] - next)
    }
    return NestedDemand.Point(levels: levels, gains: gains, weight: weights[row], row: row)
  }
}

extension GradualCover: OutlinedSitingModel {
  var pairCount: Int { matrix.sites.count }
}
