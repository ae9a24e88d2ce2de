internal import CbcKit
public import CoverageModel

/// The partial covering problem with side constraints (Daskin and Owen 1999; Cordeau, Furini and Ljubic 2019).
///
///     minimise   sum_j c_j y_j                     (c_j = 1 without costs: the number of openings)
///     subject to sum_i w_i z_i >= D
///                z_i <= sum over j in N_i of y_j
///                sum over i in floor g of w_i z_i >= F_g
///                the side constraints on y (see `SitingProgram`);  y binary, 0 <= z <= 1
///
/// D counts what existing sites cover.
public struct ConstrainedPartialCover: EnumerableSitingModel {
  let coverage: CoverageDemand
  let target: Double
  /// The side constraints.
  public var constraints: SitingConstraints

  /// A problem.
  ///
  /// - Parameters:
  ///   - matrix: which sites cover which demand points.
  ///   - weights: one weight for each row, finite and at least 0.
  ///   - target: the weight D to be covered, finite and at least 0.
  ///   - constraints: side constraints; all are taken.
  /// - Throws: `ConstrainedModelError.invalidInput` for weights or a target out of range.
  public init(
    matrix: CoverageMatrix,
    weights: [Double],
    target: Double,
    constraints: SitingConstraints
  ) throws(ConstrainedModelError) {
    try validate(weights: weights, rowCount: matrix.rowCount)
    if !(target >= 0 && target.isFinite) {
      throw .invalidInput("the weight to cover \(target) is not a finite number >= 0")
    }
    coverage = CoverageDemand(matrix: matrix, weights: weights)
    self.target = target
    self.constraints = constraints
  }

  /// That the weight is covered.
  public var requirement: String? { "a covered weight of at least \(plain(target))" }

  /// Finds the fewest or cheapest openings, and among the plans of that number or cost one that covers most; see
  /// `ConstrainedSitingModel`. Ties are settled among those.
  ///
  /// - Throws: `ConstrainedModelError`: `.invalidInput` where the input contradicts itself, `.solver` where the solver fails.
  /// - Complexity: exponential at worst.
  public func solve(
    _ options: ConstrainedSearchOptions = ConstrainedSearchOptions()
  ) throws(ConstrainedModelError) -> SitingSolution {
    let stopwatch = try Stopwatch(seconds: options.timeLimitSeconds)
    var first = options
    first.settlesTies = false
    var solution = try solveProgramme(first)
    guard options.settlesTies, solution.status == .optimal, let value = solution.value else { return solution }
    solution.isLowestOfTies = false
    if stopwatch.isSpent { return solution }
    var limited = constraints
    // No plan that covers less is dearer than the best, so the limit is met and the share needs no row of its own.
    if constraints.costs == nil { limited.maximumOpenings = Int(value) } else { limited.budget = value }
    var second = options
    second.timeLimitSeconds = stopwatch.secondsLeft
    second.start = solution.opened
    let widest = try ConstrainedMaximalCover(
      matrix: coverage.matrix, weights: coverage.weights, constraints: limited
    ).solve(second)
    solution.nodeCount += widest.nodeCount
    guard widest.value != nil, try program().checkedValue(opened: widest.opened) == value else { return solution }
    solution.opened = widest.opened
    solution.isLowestOfTies = widest.status == .optimal && widest.isLowestOfTies == true
    return solution
  }

  /// The programme above.
  ///
  /// - Throws: `ConstrainedModelError.invalidInput` where the input contradicts itself.
  /// - Complexity: O(entries of the matrix), expected.
  public func program() throws(ConstrainedModelError) -> SitingProgram { try program(isOutline: false) }

  func program(isOutline: Bool) throws(ConstrainedModelError) -> SitingProgram {
    var program = try SitingProgram(
      .minimise, constraints: constraints, siteCount: coverage.matrix.siteCount, rowCount: coverage.matrix.rowCount)
    program.addOpeningCosts()
    program.value = { [coverage, target, constraints, roles = program.roles] isOpen in
      guard coverage.coveredWeight(isOpen) >= target - 1e-9 * max(1, target),
        coverage.satisfies(constraints.floors, isOpen)
      else { return nil }
      return constraints.openingCost(isOpen, roles: roles)
    }
    program.isOutline = isOutline
    if isOutline {
      program.reductions = ReductionCounts(unreduced: coverage.matrix.rowCount, program.roles)
      return program
    }
    let isWhole = areWhole(coverage.weights)
    let demand = coverage.nested(roles: program.roles, zones: constraints.floors.map(\.rows))
    let covered = program.add(demand)
    program.addCoverRow(covered.total, atLeast: isWhole ? (target - 1e-9).rounded(.up) : target)
    program.addFloors(covered.zones, isWhole: isWhole)
    program.reductions = demand.counts
    return program
  }
}

extension ConstrainedPartialCover: OutlinedSitingModel {
  var pairCount: Int { coverage.matrix.sites.count }
}
