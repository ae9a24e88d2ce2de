public import CoverageModel

/// The maximal covering location problem (Church and ReVelle 1974): which p further sites leave the least weight
/// uncovered.
///
/// maximise sum of w_i z_i, z_i <= sum of y_j over the sites j that cover i, existing and forced sites open, forbidden ones
/// closed, at most p openings (forced ones count).
///
/// Method: rows with the same candidates are merged, dominated candidates dropped; greedy and interchange give a plan;
/// Lagrangian multipliers give the bound, fix most candidates, and branch and bound decides the rest. With whole weights
/// whose sum is below 2^51 every bound is exact (see `MultiplierGrid`); otherwise values within 1e-9 of the total weight
/// count as equal.
///
/// Among the plans of the greatest value the one with the lexicographically lowest list of columns is chosen. Where less
/// than everything coverable gets covered, all best plans have exactly p sites, none of them useless. Where everything
/// coverable is covered, the plan has the fewest sites that do so. `SitingSolution.isLowestOfTies` says whether the search
/// had the time to prove this choice.
public struct MaximalCover: Sendable {
  let rows: DistinctRows
  let sites: CoverSites
  let openings: Int

  /// The problem on a matrix.
  ///
  /// - Parameters:
  ///   - matrix: which sites cover which demand points.
  ///   - weights: one weight for each row, finite and at least 0.
  ///   - constraints: existing, forced and forbidden sites and `maximumOpenings` (nil: no limit); costs do not matter.
  /// - Throws: `CoverModelError` for weights or columns out of range and for budgets, quotas and floors.
  /// - Complexity: O(entries), expected.
  public init(matrix: CoverageMatrix, weights: [Double], constraints: SitingConstraints) throws(CoverModelError) {
    guard weights.count == matrix.rowCount else {
      throw .weightCount(found: weights.count, expected: matrix.rowCount)
    }
    for (row, weight) in weights.enumerated() where !(weight >= 0 && weight.isFinite) {
      throw .invalidWeight(row: row, value: weight)
    }
    var rows = try Self.emptyRows(siteCount: matrix.siteCount, constraints: constraints)
    rows.add(matrix, weights: weights)
    try self.init(rows: rows, constraints: constraints)
  }

  /// The problem on rows that were streamed into `emptyRows`, for demand points too many for a matrix.
  ///
  /// - Parameters:
  ///   - rows: the demand points.
  ///   - constraints: the same as given to `emptyRows`.
  /// - Throws: `CoverModelError` as for a matrix.
  public init(rows: DistinctRows, constraints: SitingConstraints) throws(CoverModelError) {
    sites = try CoverSites(constraints, siteCount: rows.siteCount, takesOpenings: true)
    self.rows = rows
    openings = constraints.maximumOpenings ?? rows.siteCount
  }

  init(rows: DistinctRows, sites: CoverSites, openings: Int) {
    self.rows = rows
    self.sites = sites
    self.openings = openings
  }

  /// Rows to stream demand points into, set up for the constraints.
  ///
  /// - Throws: `CoverModelError` for columns out of range and for constraints that this model does not take.
  public static func emptyRows(
    siteCount: Int, constraints: SitingConstraints
  ) throws(CoverModelError) -> DistinctRows {
    let sites = try CoverSites(constraints, siteCount: siteCount, takesOpenings: true)
    return DistinctRows(siteCount: siteCount, open: sites.existing + sites.forced, closed: sites.forbidden)
  }

  /// Finds the best plan and proves it, or stops at a limit with a plan and a bound.
  ///
  /// - Complexity: exponential at worst; for clustered points at the scale of a country, a fraction of a second to a few
  ///   seconds.
  public func solve(limits: CoverSearchLimits = CoverSearchLimits()) -> SitingSolution {
    var counts = rows.counts
    if let column = sites.conflictingColumn {
      return infeasible("site \(column) must open and may not open", counts)
    }
    if sites.forced.count > openings {
      return infeasible("\(sites.forced.count) sites must open, at most \(openings) may", counts)
    }
    let full = CoverCore(rows)
    let total = rows.servedWeight + rows.uncoverableWeight + rows.weights.reduce(0, +)
    let grid = MultiplierGrid(total: total, isWhole: rows.hasWholeWeights)
    let left = openings - sites.forced.count
    var search = CoverageSearch(root: full, firstPoints: rows.firstPoints, grid: grid, limits: limits, above: -1)
    let start = search.rootProblem(openings: left)
    counts.candidatesDominated = counts.candidates - start.core.columnCount
    counts.candidatesLeft = start.core.columnCount
    counts.rowsMerged += counts.rowsLeft - start.core.rowCount
    counts.rowsLeft = start.core.rowCount
    search.explore(start)
    let coverable = rows.weights.reduce(0, +)
    let bound = max(search.bestValue, min(search.openBound, coverable))
    let isOptimal = grid.excludes(bound, better: search.bestValue)
    var plan = search.bestPlan ?? []
    var isLowest: Bool?
    if isOptimal { (plan, isLowest) = lowestPlan(plan, search, left) }
    var solution = SitingSolution(
      status: isOptimal ? .optimal : .feasible, value: rows.servedWeight + search.bestValue,
      bound: rows.servedWeight + (isOptimal ? search.bestValue : bound),
      opened: (plan.map(Int.init) + sites.forced).sorted(), reductions: counts, nodeCount: search.nodeCount,
      certificate: search.recorder.certificate)
    solution.isLowestOfTies = isLowest
    return solution
  }

  /// The lowest plan of the greatest value.
  private func lowestPlan(_ plan: [Int32], _ search: CoverageSearch, _ openings: Int) -> ([Int32], Bool) {
    let root = search.root
    if openings == 0 || root.rowCount == 0 { return ([], true) }
    if search.grid.excludes(root.weights.reduce(0, +), better: search.bestValue) {
      return fewestSites(plan, search)
    }
    var ties = CoverageTies(
      root: root, grid: search.grid, limits: search.limits, openings: openings, value: search.bestValue,
      nodeLimit: 2000 + 10 * search.nodeCount)
    if let lowest = ties.lowestOfAll(plan, multipliers: search.rootMultipliers) { return (lowest, true) }
    let found = ties.lowest(
      from: plan, multipliers: search.rootMultipliers, isDominated: search.isDominatedAtRoot)
    return (found.plan, found.isProved)
  }

  /// The lowest plan of the fewest sites that cover everything, where it is found in time.
  private func fewestSites(_ plan: [Int32], _ search: CoverageSearch) -> ([Int32], Bool) {
    SetCover.fewestSites(
      from: plan, rows: rows, root: search.root, limits: search.limits, nodes: 2000 + 10 * search.nodeCount)
  }

  private func infeasible(_ conflict: String, _ counts: ReductionCounts) -> SitingSolution {
    SitingSolution(status: .infeasible, value: nil, bound: nil, opened: [], reductions: counts, conflict: conflict)
  }
}
