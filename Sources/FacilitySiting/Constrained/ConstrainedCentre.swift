internal import CbcKit
public import CoverageModel

/// The p-centre problem with side constraints (Hakimi 1964; Minieka 1970).
///
///     minimise r  such that  sum over j with d_ij <= r of y_j >= 1 for each i
///     and the side constraints on y hold (see `SitingProgram`);  y binary
///
/// The best r is one of the costs of the matrix; a binary search asks for each candidate r whether a plan exists. Every
/// answer is a proved feasibility programme, so the value is exact whatever the costs are. A point of positive weight must
/// reach an open site; one of weight 0 only where every point is served.
public struct ConstrainedCentre: ConstrainedSitingModel {
  let demand: TravelDemand
  /// Whether each point must reach a site.
  let isServed: [Bool]
  /// The side constraints.
  public var constraints: SitingConstraints

  /// A problem.
  ///
  /// - Parameters:
  ///   - costs: travel costs; an absent pair is out of reach.
  ///   - weights: one weight for each row, finite and at least 0; they matter for floors and where they are 0.
  ///   - constraints: side constraints; all are taken.
  ///   - floorRadius: largest cost at which a point counts as covered in floors; nil where there are none.
  ///   - servesEveryPoint: whether points of weight 0 must reach a site too.
  /// - Throws: `ConstrainedModelError.invalidInput` for weights out of range or floors without a radius.
  public init(
    costs: TravelCostMatrix,
    weights: [Double],
    constraints: SitingConstraints,
    floorRadius: Double? = nil,
    servesEveryPoint: Bool = false
  ) throws(ConstrainedModelError) {
    demand = try TravelDemand(
      costs: costs, weights: weights, floorRadius: floorRadius, floors: constraints.floors)
    isServed = weights.map { servesEveryPoint || $0 > 0 }
    self.constraints = constraints
  }

  /// That every point of positive weight reaches an open site.
  public var requirement: String? { "every demand point reaches an open site" }

  /// Plans at any radius.
  ///
  /// - Throws: `ConstrainedModelError.invalidInput` where the input contradicts itself.
  /// - Complexity: O(entries of the matrix), expected.
  public func program() throws(ConstrainedModelError) -> SitingProgram { try program(within: .infinity) }

  /// Solves by binary search over the costs; see `ConstrainedSitingModel`. Ties are settled at the best radius.
  ///
  /// - Throws: `ConstrainedModelError`: `.invalidInput` where the input contradicts itself, `.solver` where the solver fails.
  /// - Complexity: exponential at worst.
  public func solve(
    _ options: ConstrainedSearchOptions = ConstrainedSearchOptions()
  ) throws(ConstrainedModelError) -> SitingSolution {
    let solution = try search(options)
    try ConstrainedModelError.checkCancellation()
    return solution
  }

  private func search(_ options: ConstrainedSearchOptions) throws(ConstrainedModelError) -> SitingSolution {
    let stopwatch = try Stopwatch(seconds: options.timeLimitSeconds)
    // A programme that the solver cannot get through in time is not made: its plans are checked without.
    let isOutline = stopwatch.secondsLeft.map { Double(demand.costs.costs.count) > SitingProgram.termsPerSecond * $0 }
    let widest = try program(within: .infinity, isOutline: isOutline ?? false)
    try widest.validate(start: options.start)
    let everyone = boundProgramme(widest, below: .infinity)
    try ConstrainedModelError.checkCancellation()
    var start = try widest.knownPlan(everyone, start: options.start)?.plan
    if stopwatch.hasLimit {
      if let impossible = try impossibleAlone(widest, everyone) { return impossible }
      start = try greedyPlan(widest, from: start, isExpired: stopwatch.expiry(share: everyone.ownShare)) ?? start
    }
    var outcome = try widest.bestPlan(start: start, stopwatch: stopwatch)
    guard outcome.status == .optimal || outcome.status == .feasible else {
      outcome.bound = nil
      return try solution(outcome, of: widest, options: options, stopwatch: stopwatch)
    }
    let radii = candidateRadii(widest.roles)
    var best = outcome.opened
    var low = 0
    var high = index(of: radius(best, widest.roles), in: radii)
    var isProved = true
    while low < high {
      guard !stopwatch.isSpent, isOutline != true else {
        isProved = false
        break
      }
      let middle = (low + high) / 2
      let answer = try program(within: radii[middle]).bestPlan(stopwatch: stopwatch)
      outcome.nodeCount += answer.nodeCount
      if answer.status == .infeasible {
        low = middle + 1
      } else if answer.status == .unknown {
        isProved = false
        break
      } else {
        best = answer.opened
        high = index(of: radius(best, widest.roles), in: radii)
      }
    }
    var solution = SitingSolution(
      status: isProved ? .optimal : .feasible, value: radii.isEmpty ? 0 : radii[high],
      bound: radii.isEmpty ? 0 : radii[low], opened: best, reductions: widest.reductions,
      nodeCount: outcome.nodeCount)
    // At the least radius of all a point has no site below it.
    solution.certificate =
      low == 0
      ? SitingCertificate(tree: [.init(steps: [], branch: nil)])
      : try proof(widest, below: radii[low], stopwatch: stopwatch)
    if isProved, options.settlesTies {
      let tied = try program(within: solution.value ?? 0).settledTies(plan: best, value: 0, stopwatch: stopwatch)
      solution.opened = tied.plan
      solution.isLowestOfTies = tied.isSettled
    }
    return solution
  }

  /// The plan of the least radius at which greedy choice and exchanges serve everyone, by bisection over the costs; nil
  /// where none is found.
  private func greedyPlan(
    _ widest: SitingProgram, from start: [Int]?, isExpired: @escaping () -> Bool
  ) throws(ConstrainedModelError) -> [Int]? {
    let radii = candidateRadii(widest.roles)
    var best = start
    var low = 0
    var high = start.map { index(of: radius($0, widest.roles), in: radii) } ?? radii.count
    while low < high, !isExpired() {
      let middle = (low + high) / 2
      let search = try LimitedSearch(
        boundProgramme(widest, below: radii[middle].nextUp), known: nil, isExpired: isExpired
      ) { _ throws(ConstrainedModelError) in nil }
      let plan = search.greedyPlan
      if radius(plan, widest.roles) <= radii[middle], try widest.checkedValue(opened: plan) != nil {
        best = plan
        high = index(of: radius(plan, widest.roles), in: radii)
      } else {
        low = middle + 1
      }
    }
    return best
  }

  /// Plans that bring every point that must be served within a radius; the objective is 0.
  func program(within radius: Double, isOutline: Bool = false) throws(ConstrainedModelError) -> SitingProgram {
    let costs = demand.costs
    var program = try SitingProgram(
      .minimise, constraints: constraints, siteCount: costs.siteCount, rowCount: costs.rowCount)
    program.isWhole = true
    let presence = CoverageDemand(
      matrix: costs.coverage(within: radius), weights: isServed.map { $0 ? 1 : 0 })
    let coverage = constraints.floors.isEmpty ? nil : demand.coverage
    program.value = { [isServed, floors = constraints.floors] isOpen in
      if let coverage, !coverage.satisfies(floors, isOpen) { return nil }
      return isServed.indices.allSatisfy { !isServed[$0] || presence.isCovered($0, isOpen) } ? 0 : nil
    }
    program.isOutline = isOutline
    if isOutline {
      program.reductions = ReductionCounts(unreduced: costs.rowCount, program.roles)
      return program
    }
    let nested = presence.nested(roles: program.roles, zones: [])
    for group in nested.groups { program.program.addRow(program.terms(group.levels[0].lazy.map(Int.init)), from: 1) }
    if nested.counts.rowsUncoverable > 0 { program.program.addRow([], from: 1) }
    program.addFloors(demand)
    program.reductions = nested.counts
    return program
  }

  /// The proof that no plan serves everyone below a radius; nil where it takes too long.
  private func proof(
    _ widest: SitingProgram, below limit: Double, stopwatch: Stopwatch
  ) throws(ConstrainedModelError) -> SitingCertificate? {
    guard limit > 0 else { return SitingCertificate(tree: [.init(steps: [], branch: nil)]) }
    let bound = boundProgramme(widest, below: limit)
    return try widest.emptinessProof(bound, stopwatch: stopwatch) { plan throws(ConstrainedModelError) in
      radius(plan, widest.roles) < limit ? try widest.checkedValue(opened: plan) : nil
    }.map { SitingCertificate(tree: $0) }
  }

  /// The largest cost from a point that must be served to its nearest open site; 0 without points.
  private func radius(_ opened: [Int], _ roles: SiteRoles) -> Double {
    let isOpen = roles.openFlags(opened: opened)
    return demand.weights.indices.reduce(0) { farthest, row in
      isServed[row] ? max(farthest, demand.nearest(row, isOpen) ?? .infinity) : farthest
    }
  }

  /// The distinct costs not below any point's nearest allowed site, ascending: the best radius is among them.
  private func candidateRadii(_ roles: SiteRoles) -> [Double] {
    let allowed = roles.isExisting.indices.map { !roles.isClosed($0) }
    let rows = isServed.indices.filter { isServed[$0] }
    let least = rows.compactMap { demand.nearest($0, allowed) }.max() ?? 0
    var radii: Set<Double> = []
    for row in rows {
      for index in demand.costs.rowStarts[row]..<demand.costs.rowStarts[row + 1] {
        if demand.costs.costs[index] >= least { radii.insert(demand.costs.costs[index]) }
      }
    }
    return radii.sorted()
  }

  private func index(of radius: Double, in radii: [Double]) -> Int { radii.firstIndex { $0 >= radius } ?? 0 }
}
