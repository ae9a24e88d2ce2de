import CoverageModel

/// Depth-first branch and bound for the least cost of columns that cover every row of a core.
///
/// Nodes are worked as in `CoverageSearch`: bound, reduced costs, dominance of rows and columns, then branching.
struct SetCoverSearch {
  let root: CoverCore
  /// Costs by column of the input matrix.
  let costs: [Double]
  let grid: MultiplierGrid
  let limits: CoverSearchLimits
  /// Only covers below this cost are looked for.
  var bestCost: Double
  /// Columns of the input matrix, ascending; nil where no cover below the starting cost is known.
  var bestPlan: [Int32]?
  var stopsAtFirst = false
  var recorder: CertificateRecorder
  var nodeCount = 0
  /// The least bound of the leaves a limit left open.
  var openBound = Double.infinity
  /// Multipliers of the first bound, by row of the root.
  private(set) var rootMultipliers: [Double] = []
  /// Columns of the root that another can stand in for.
  private(set) var isDominatedAtRoot: [Bool] = []
  private(set) var isStopped = false
  /// What opening or closing a column has lifted bounds by so far.
  private var gains = BranchingGains()

  /// - Parameter firstPoints: by row of the root, the demand point that names it in the certificate; nil where none is kept.
  init(
    root: CoverCore, costs: [Double], firstPoints: [Int]?, grid: MultiplierGrid, limits: CoverSearchLimits,
    below cost: Double
  ) {
    self.root = root
    self.costs = costs
    recorder = CertificateRecorder(firstPoints: firstPoints, limits: limits)
    self.grid = grid
    self.limits = limits
    bestCost = cost
  }

  /// A subproblem: what is open, what it costs, and the core of the rest.
  struct Subproblem {
    var core: CoverCore
    var multipliers: [Double]
    var opened: [Int32]
    var cost: Double
    var isInfeasible = false
    /// The decision that made it of its parent, and the parent's bound.
    var origin: BranchingGains.Decision?
  }

  /// The whole problem with the multipliers that share out each column's cost among its rows.
  var rootProblem: Subproblem {
    let local = localCosts(root)
    let multipliers = (0..<root.rowCount).map { row in
      root.columns(row).reduce(Double.infinity) { least, index in
        let column = Int(root.rowColumns[index])
        return min(least, local[column] / Double(root.rows(column).count))
      }
    }
    return Subproblem(core: root, multipliers: multipliers, opened: [], cost: 0)
  }

  /// Searches all covers of a subproblem.
  mutating func explore(_ start: Subproblem) {
    if isStopped { return }
    nodeCount += 1
    let slot = recorder.open()
    var node = start
    var rounds = 0
    if nodeCount == 1 && !node.isInfeasible {
      reduce(&node, slot)
      isDominatedAtRoot = root.columnIDs.map { node.core.localColumn(of: $0) == nil }
    }
    while true {
      if node.isInfeasible { return }
      if node.core.rowCount == 0 {
        recorder.add([], to: slot)
        offer(node.opened)
        return
      }
      let local = localCosts(node.core)
      var bound = SetCoverBound(
        core: node.core, costs: local, grid: grid, multipliers: node.multipliers, costLimit: bestCost - node.cost)
      let isLimited = nodeCount > (limits.nodes ?? Int.max) || limits.isTimeUp
      if isLimited && bestPlan == nil { bound.buildCover() }
      if !isLimited { sharpen(&bound, in: node, round: rounds) }
      if let cover = bound.bestCover { offer(node.opened + cover.map { node.core.columnIDs[Int($0)] }) }
      if isStopped { return }
      let nodeBound = node.cost + bound.value
      if rounds == 0, let origin = node.origin { gains.record(origin, bound: nodeBound) }
      limits.onProgress?(CoverSearchProgress(nodeCount: nodeCount, value: bestCost, nodeBound: grid.ceiling(nodeBound)))
      if rootMultipliers.isEmpty { rootMultipliers = spread(bound.multipliers, of: node.core) }
      if recorder.isOn { recorder.add(spread(bound.multipliers, of: node.core), to: slot) }
      if grid.excludesCost(nodeBound, cheaper: bestCost) { return }
      if isLimited {
        openBound = min(openBound, grid.ceiling(nodeBound))
        return
      }
      rounds += 1
      let before = node.core.columnCount
      let average = fix(&node, bound, local, slot)
      if node.isInfeasible || node.core.rowCount == 0 || (before - node.core.columnCount) * 8 >= before { continue }
      branch(node, average, bound: nodeBound, slot)
      return
    }
  }

  /// Improves a bound in batches as long as each closes enough of what is missing to end the node.
  private func sharpen(_ bound: inout SetCoverBound, in node: Subproblem, round: Int) {
    let isRoot = nodeCount == 1
    for batch in 0..<(isRoot ? 40 : 12) {
      let before = bound.value
      bound.improve(iterations: isRoot ? 50 : 40) { [grid, cost = node.cost, bestCost] in
        grid.excludesCost(cost + $0, cheaper: min(bestCost, cost + $1))
      }
      let missing = min(bestCost, node.cost + bound.bestCost) - node.cost - bound.value
      if missing <= 0 || limits.isTimeUp { return }
      if batch >= (isRoot ? 4 : 1) && bound.value - before < (isRoot ? 0.01 : 0.04) * missing { return }
    }
  }

  /// Takes a cover where it is cheaper than the best.
  mutating func offer(_ plan: [Int32]) {
    let sorted = plan.sorted()
    let cost = sorted.reduce(0) { $0 + costs[Int($1)] }
    guard cost < bestCost - grid.tolerance else { return }
    bestCost = cost
    bestPlan = sorted
    if stopsAtFirst { isStopped = true }
  }

  private func localCosts(_ core: CoverCore) -> [Double] { core.columnIDs.map { costs[Int($0)] } }

  /// Closes and opens columns by their reduced costs, then reduces; returns the relaxed choices of the columns left.
  private mutating func fix(
    _ node: inout Subproblem, _ bound: SetCoverBound, _ local: [Double], _ slot: Int
  ) -> [Int32: Double] {
    let core = node.core
    var fates = [CoverCore.ColumnFate](repeating: .free, count: core.columnCount)
    let value = node.cost + bound.value
    for column in 0..<core.columnCount {
      let reduced = bound.reducedCosts[column]
      if grid.excludesCost(value + abs(reduced), cheaper: bestCost) { fates[column] = reduced < 0 ? .open : .closed }
    }
    let average = Dictionary(uniqueKeysWithValues: zip(core.columnIDs, bound.average))
    node.multipliers = bound.multipliers
    if !fates.contains(where: { $0 != .free }) { recorder.dropMultipliers(of: slot) }
    apply(fates, to: &node)
    if !node.isInfeasible { reduce(&node, slot) }
    return average
  }

  /// Drops implied rows and dominated columns until there are none.
  private mutating func reduce(_ node: inout Subproblem, _ slot: Int) {
    while true {
      let implied = node.core.impliedRows()
      if implied.contains(true) {
        (node.core, node.multipliers) = node.core.dropping(implied, multipliers: node.multipliers)
      }
      let pairs = node.core.dominatedColumns(costs: localCosts(node.core))
      if pairs.isEmpty { return }
      recorder.add(dominated: pairs, in: node.core, to: slot)
      var fates = [CoverCore.ColumnFate](repeating: .free, count: node.core.columnCount)
      for pair in pairs { fates[pair.column] = .closed }
      apply(fates, to: &node)
    }
  }

  func apply(_ fates: [CoverCore.ColumnFate], to node: inout Subproblem) {
    let core = node.core
    guard fates.contains(where: { $0 != .free }) else { return }
    for column in fates.indices where fates[column] == .open {
      node.opened.append(core.columnIDs[column])
      node.cost += costs[Int(core.columnIDs[column])]
    }
    for row in 0..<core.rowCount where core.columns(row).allSatisfy({ fates[Int(core.rowColumns[$0])] == .closed }) {
      node.isInfeasible = true
      return
    }
    let compressed = core.compressed(fates, multipliers: node.multipliers)
    node.core = compressed.core
    node.multipliers = compressed.multipliers
  }

  private mutating func branch(_ node: Subproblem, _ average: [Int32: Double], bound: Double, _ slot: Int) {
    let column = branchingColumn(node, average, bound: bound)
    let id = node.core.columnIDs[column]
    let share = min(0.9, max(0.1, average[id] ?? 0))
    recorder.branch(on: id, slot)
    for fate in [CoverCore.ColumnFate.open, .closed] {
      var child = node
      var fates = [CoverCore.ColumnFate](repeating: .free, count: node.core.columnCount)
      fates[column] = fate
      apply(fates, to: &child)
      child.origin = BranchingGains.Decision(
        column: id, isOpen: fate == .open, distance: fate == .open ? 1 - share : share, parentBound: bound)
      explore(child)
    }
  }

  /// The column whose two branches are expected to lift the bound most (reliability branching, Achterberg, Koch and Martin
  /// 2005): by the gains seen so far, where there are none by a short ascent in each branch.
  private mutating func branchingColumn(_ node: Subproblem, _ average: [Int32: Double], bound: Double) -> Int {
    let shares = node.core.columnIDs.map { average[$0] ?? 0 }
    let ranked = shares.indices.sorted {
      let (first, second) = (min(shares[$0], 1 - shares[$0]), min(shares[$1], 1 - shares[$1]))
      return first == second ? $0 < $1 : first > second
    }
    var best = ranked[0]
    var bestScore = -1.0
    for column in ranked.prefix(24) {
      let id = node.core.columnIDs[column]
      let share = min(0.9, max(0.1, shares[column]))
      for fate in [CoverCore.ColumnFate.open, .closed] where !gains.isReliable(id, isOpen: fate == .open) {
        var child = node
        var fates = [CoverCore.ColumnFate](repeating: .free, count: node.core.columnCount)
        fates[column] = fate
        apply(fates, to: &child)
        let distance = fate == .open ? 1 - share : share
        let decision = BranchingGains.Decision(
          column: id, isOpen: fate == .open, distance: distance, parentBound: bound)
        gains.record(decision, bound: child.isInfeasible ? bestCost : shortBound(child))
      }
      let score = gains.expected(id, isOpen: true) * (1 - share) * gains.expected(id, isOpen: false) * share
      if score > bestScore { (best, bestScore) = (column, score) }
    }
    return best
  }

  private func shortBound(_ node: Subproblem) -> Double {
    var bound = SetCoverBound(
      core: node.core, costs: localCosts(node.core), grid: grid, multipliers: node.multipliers,
      costLimit: bestCost - node.cost)
    bound.improve(iterations: 12) { _, _ in false }
    return node.cost + bound.value
  }
}
