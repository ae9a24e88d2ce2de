extension MaximalCover {
  /// Lists the plans of exactly p sites (of those that reach anyone beyond the open sites; all of them where they are
  /// fewer) whose value is within a margin of the best: one branch and bound that keeps the best of them.
  ///
  /// Where there are more plans than the list may hold it holds the best, and which of those of one value come last is
  /// deterministic but follows no rule.
  ///
  /// - Parameters:
  ///   - margin: largest distance from the best value as a share of it, at least 0.
  ///   - limit: largest number of plans, at least 1.
  ///   - limits: nodes and time of each of the two searches: that for the best plan and that for the list.
  /// - Throws: `ConstrainedModelError.invalidInput` for a margin or limit out of range.
  /// - Complexity: exponential at worst; memory grows with the number of distinct rows.
  public func nearOptimalPlans(
    margin: Double, limit: Int, limits: CoverSearchLimits = CoverSearchLimits()
  ) throws(ConstrainedModelError) -> NearOptimalPlans {
    try NearOptimalPlans.check(margin: margin, limit: limit)
    let isInfeasible = sites.conflictingColumn != nil || sites.forced.count > openings
    if isInfeasible { return NearOptimalPlans(plans: [], core: [], isComplete: true, bestValue: nil) }
    let root = CoverCore(rows)
    let grid = MultiplierGrid(
      total: rows.servedWeight + rows.uncoverableWeight + rows.weights.reduce(0, +), isWhole: rows.hasWholeWeights)
    let left = min(openings - sites.forced.count, root.columnCount)
    var best = CoverageSearch(root: root, firstPoints: nil, grid: grid, limits: limits, above: -1)
    best.explore(best.rootProblem(openings: left))
    guard let plan = best.bestPlan, grid.excludes(best.openBound, better: best.bestValue) else {
      return NearOptimalPlans(plans: [], core: [], isComplete: false, bestValue: nil)
    }
    let value = rows.servedWeight + best.bestValue
    let least = value - margin * value - 1e-9 * max(1, value) - rows.servedWeight
    var list = CoverageSearch(
      root: root, firstPoints: nil, grid: grid, limits: limits,
      above: grid.stepsPerUnit == nil ? least - grid.tolerance : least.rounded(.up) - 1)
    list.collectsAll = true
    list.pool = PlanPool(capacity: limit, planSize: left)
    for neighbour in root.exchanges(of: plan) + [plan] { list.offer(neighbour) }
    list.explore(
      CoverageSearch.Subproblem(
        core: root, multipliers: best.rootMultipliers.isEmpty ? root.weights : best.rootMultipliers, opened: [],
        openings: left, coveredWeight: 0))
    let entries = list.pool?.entries ?? []
    return NearOptimalPlans(
      entries.map { entry in
        NearOptimalPlans.Plan(
          value: rows.servedWeight + entry.worth, opened: (entry.columns.map(Int.init) + sites.forced).sorted())
      },
      isComplete: list.pool?.isOverfull == false && list.openBound == -.infinity, bestValue: value)
  }
}

extension CoverCore {
  /// Every plan that opens one other column in place of one of a plan's, by columns of the input.
  func exchanges(of plan: [Int32]) -> [[Int32]] {
    let others = columnIDs.filter { !plan.contains($0) }
    return plan.flatMap { removed in
      let kept = plan.filter { $0 != removed }
      return others.map { (kept + [$0]).sorted() }
    }
  }
}

extension NearOptimalPlans {
  /// - Throws: `ConstrainedModelError.invalidInput` for a margin or limit out of range.
  static func check(margin: Double, limit: Int) throws(ConstrainedModelError) {
    if !(margin >= 0 && margin.isFinite) { throw .invalidInput("the margin \(margin) is not a number >= 0") }
    if limit < 1 { throw .invalidInput("a list of \(limit) plans") }
  }

  /// A list of plans, best first, with the core they share.
  init(_ plans: [Plan], isComplete: Bool, bestValue: Double?) {
    let core = plans.dropFirst().reduce(Set(plans.first?.opened ?? [])) { $0.intersection($1.opened) }
    self.init(plans: plans, core: core.sorted(), isComplete: isComplete, bestValue: bestValue)
  }
}
