public import CoverageModel

/// The location set covering problem (Toregas et al. 1971): the least number, or the least cost, of further sites with
/// which every demand point that can be covered is covered.
///
/// minimise sum of c_j y_j, sum of y_j over the sites j that cover i >= 1 for every coverable i; existing and forced sites
/// open (forced ones cost), forbidden ones closed.
///
/// Method: equal and implied rows and dominated columns are dropped; Lagrangian multipliers give the bound, fix columns,
/// and branch and bound decides the rest. With whole costs every bound is exact and rounded up (see `MultiplierGrid`);
/// other costs count as equal within 1e-9 of the largest sum that can arise.
///
/// Among the cheapest plans without a useless site the one with the lexicographically lowest list of columns is chosen,
/// and `SitingSolution.isLowestOfTies` says whether that is proved. Sites that cost nothing open only where a row needs
/// them; their choice is not proved lowest.
public struct SetCover: Sendable {
  /// Demand points that neither an existing nor an allowed site covers, ascending; they are left out.
  public let uncoverableRows: [Int]
  let rows: DistinctRows
  let sites: CoverSites
  let costs: [Double]

  /// The problem on a matrix.
  ///
  /// - Parameters:
  ///   - matrix: which sites cover which demand points; every row counts, whatever it weighs.
  ///   - constraints: existing, forced and forbidden sites, and costs (nil: 1 each).
  /// - Throws: `CoverModelError` for columns or costs out of range and for numbers of openings, budgets, quotas and floors.
  /// - Complexity: O(entries), expected.
  public init(matrix: CoverageMatrix, constraints: SitingConstraints) throws(CoverModelError) {
    sites = try CoverSites(constraints, siteCount: matrix.siteCount, takesOpenings: false)
    costs = constraints.costs ?? [Double](repeating: 1, count: matrix.siteCount)
    var rows = DistinctRows(
      siteCount: matrix.siteCount, open: sites.existing + sites.forced, closed: sites.forbidden, dropsWeightless: false)
    var uncoverable: [Int] = []
    for row in 0..<matrix.rowCount {
      let before = rows.uncoverableCount
      rows.add(matrix.sites(ofRow: row), weight: 1)
      if rows.uncoverableCount > before { uncoverable.append(row) }
    }
    self.rows = rows
    uncoverableRows = uncoverable
  }

  /// Finds the cheapest plan and proves it, or stops at a limit with a plan and a bound.
  ///
  /// - Complexity: exponential at worst.
  public func solve(limits: CoverSearchLimits = CoverSearchLimits()) -> SitingSolution {
    if let column = sites.conflictingColumn {
      return SitingSolution(
        status: .infeasible, value: nil, bound: nil, opened: [], reductions: rows.counts,
        conflict: "site \(column) must open and may not open")
    }
    let root = CoverCore(rows)
    let grid = MultiplierGrid(setCoverCosts: costs, rowCount: root.rowCount)
    var search = SetCoverSearch(
      root: root, costs: costs, firstPoints: rows.firstPoints, grid: grid, limits: limits, below: .infinity)
    search.explore(search.rootProblem)
    let isOptimal = grid.excludesCost(search.openBound, cheaper: search.bestCost)
    let forcedCost = sites.forced.reduce(0) { $0 + costs[$1] }
    var plan = search.bestPlan ?? []
    var isLowest: Bool?
    if isOptimal { (plan, isLowest) = Self.lowestPlan(plan, search, nodeLimit: 2000 + 10 * search.nodeCount) }
    var solution = SitingSolution(
      status: isOptimal ? .optimal : .feasible, value: forcedCost + search.bestCost,
      bound: forcedCost + max(0, min(search.bestCost, search.openBound)),
      opened: (plan.map(Int.init) + sites.forced).sorted(),
      reductions: rows.counts, nodeCount: search.nodeCount,
      certificate: search.recorder.certificate)
    solution.isLowestOfTies = isLowest
    return solution
  }

  /// The lowest of the cheapest plans, and whether it is proved to be that.
  static func lowestPlan(_ plan: [Int32], _ search: SetCoverSearch, nodeLimit: Int) -> ([Int32], Bool) {
    if search.root.rowCount == 0 { return ([], true) }
    let useful = plan.filter { id in
      search.costs[Int(id)] > 0 || search.root.isNeeded(id, in: plan)
    }
    if search.root.columnIDs.contains(where: { search.costs[Int($0)] == 0 }) { return (useful, false) }
    var ties = SetCoverTies(search: search, nodeLimit: nodeLimit)
    let found = ties.lowest(from: plan)
    return (found.plan, found.isProved)
  }
}
