import CoverageModel

/// Depth-first branch and bound for the maximal covering problem on a core.
///
/// A node improves its multipliers, closes and opens the columns whose other state cannot beat the best plan, compresses
/// the core (rows merge, columns become dominated) and starts again on what is left; then it branches. All choices depend
/// only on the input, so a run gives the same tree everywhere unless `limits.isExpired` stops it.
struct CoverageSearch {
  /// Core before any column is closed, for values and for the names of rows.
  let root: CoverCore
  let grid: MultiplierGrid
  let limits: CoverSearchLimits
  /// Only plans above this value are looked for.
  var bestValue: Double
  /// Columns of the input matrix, ascending; nil where no plan above the starting value is known.
  var bestPlan: [Int32]?
  /// Whether to end at the first plan above the starting value.
  var stopsAtFirst = false
  /// Whether every plan above the starting value is collected instead of the best alone: nothing is pruned by a plan found,
  /// and no column closed because another can stand in for it.
  var collectsAll = false
  /// The plans collected; the search stops where there are more than `mostCollected`.
  var collected: [[Int32]] = []
  static let mostCollected = 200
  /// Where set, the best plans are kept in it instead of collected, and the search goes on for better ones.
  var pool: PlanPool?
  var recorder: CertificateRecorder
  var nodeCount = 0
  /// The largest bound of the leaves a limit left open.
  var openBound = -Double.infinity
  private(set) var isStopped = false
  /// Multipliers of the first bound, by row of the root.
  private(set) var rootMultipliers: [Double] = []
  /// Columns of the root that another can stand in for.
  var isDominatedAtRoot: [Bool] = []
  /// Dominated columns of the root, recorded in its first node.
  var pendingDominance: [(column: Int, by: Int)] = []

  /// - Parameter firstPoints: by row of the root, the demand point that names it in the certificate; nil where none is kept.
  init(root: CoverCore, firstPoints: [Int]?, grid: MultiplierGrid, limits: CoverSearchLimits, above value: Double) {
    self.root = root
    recorder = CertificateRecorder(firstPoints: firstPoints, limits: limits)
    self.grid = grid
    self.limits = limits
    bestValue = value
  }

  /// A subproblem: what is open, what that covers, and the core of the rest.
  struct Subproblem {
    var core: CoverCore
    var multipliers: [Double]
    var opened: [Int32]
    var openings: Int
    var coveredWeight: Double
  }

  /// Searches all plans of a subproblem.
  mutating func explore(_ start: Subproblem) {
    if isStopped { return }
    nodeCount += 1
    let slot = recorder.open()
    if !pendingDominance.isEmpty {
      recorder.add(dominated: pendingDominance, in: root, to: slot)
      pendingDominance = []
    }
    var node = start
    var rounds = 0
    while true {
      if settles(&node, slot) { return }
      var bound = CoverageBound(
        core: node.core, openings: node.openings, grid: grid, multipliers: node.multipliers)
      let isLimited = nodeCount > (limits.nodes ?? Int.max) || limits.isTimeUp
      if !isLimited { sharpen(&bound, in: node, round: rounds) }
      if isStopped { return }
      let nodeBound = node.coveredWeight + bound.value
      limits.onProgress?(CoverSearchProgress(nodeCount: nodeCount, value: bestValue, nodeBound: grid.floor(nodeBound)))
      if rootMultipliers.isEmpty { rootMultipliers = spread(bound.multipliers, of: node.core) }
      if recorder.isOn { recorder.add(spread(bound.multipliers, of: node.core), to: slot) }
      if grid.excludes(nodeBound, better: bestValue) { return }
      if isLimited {
        openBound = max(openBound, grid.floor(nodeBound))
        return
      }
      rounds += 1
      let before = node.core.columnCount
      let (average, fixedCount) = fix(&node, bound, slot)
      if node.core.columnCount == 0 || fixedCount * 8 >= before { continue }
      branch(node, average, slot)
      return
    }
  }

  /// Improves a bound in batches as long as each closes enough of the gap, and looks for plans near its choices.
  private mutating func sharpen(_ bound: inout CoverageBound, in node: Subproblem, round: Int) {
    let isRoot = nodeCount == 1 && round == 0
    let batch = isRoot ? 100 : 60
    var progress = Double.infinity
    while true {
      let (best, grid, covered) = (bestValue, grid, node.coveredWeight)
      let before = bound.value
      bound.improve(iterations: batch, target: best - covered) { grid.excludes(covered + $0, better: best) }
      offer(bound, in: node)
      if isStopped || grid.excludes(covered + bound.value, better: bestValue) { return }
      progress = (before - bound.value) / max(1e-9, covered + bound.value - bestValue)
      if progress < (isRoot ? 0.03 : 0.25) || limits.isTimeUp { return }
    }
  }

  /// Settles subproblems without a choice left; true where that was so.
  private mutating func settles(_ node: inout Subproblem, _ slot: Int) -> Bool {
    guard node.openings == 0 || node.openings >= node.core.columnCount else { return false }
    let takesAll = node.openings > 0
    let multipliers = takesAll ? [Double](repeating: 0, count: node.core.rowCount) : node.core.weights
    if recorder.isOn { recorder.add(spread(multipliers, of: node.core), to: slot) }
    offer(node.opened + (takesAll ? node.core.columnIDs : []))
    return true
  }

  private mutating func offer(_ bound: CoverageBound, in node: Subproblem) {
    let isPromising = nodeCount <= 64 || nodeCount % 16 == 0
    guard isPromising || node.coveredWeight + bound.bestChoiceValue > bestValue + grid.tolerance else { return }
    let choice = node.core.interchanged(
      CoverCore.Choice(columns: bound.bestChoice, value: bound.bestChoiceValue))
    offer(node.opened + choice.columns.map { node.core.columnIDs[Int($0)] })
  }

  /// Takes a plan where it is better than the best.
  mutating func offer(_ plan: [Int32]) {
    let sorted = plan.sorted()
    let value = root.coveredWeight(of: sorted)
    guard value > bestValue + grid.tolerance else { return }
    if pool != nil {
      if let worst = pool?.offer(sorted, worth: value) { bestValue = max(bestValue, worst) }
      return
    }
    if collectsAll {
      if !collected.contains(sorted) { collected.append(sorted) }
      if collected.count > Self.mostCollected { isStopped = true }
      return
    }
    bestValue = value
    bestPlan = sorted
    if stopsAtFirst { isStopped = true }
  }

  /// Closes and opens columns by their reduced costs and by dominance; returns the relaxed choices of the columns left
  /// and the number fixed.
  private mutating func fix(_ node: inout Subproblem, _ bound: CoverageBound, _ slot: Int) -> ([Double], Int) {
    let core = node.core
    var fates = [CoverCore.ColumnFate](repeating: .free, count: core.columnCount)
    var isChosen = [Bool](repeating: false, count: core.columnCount)
    var top = TopSelection()
    top.select(node.openings, of: bound.sums)
    for column in top.chosen { isChosen[Int(column)] = true }
    let value = node.coveredWeight + bound.value
    for column in 0..<core.columnCount {
      let sum = bound.sums[column]
      if isChosen[column] {
        if grid.excludes(value - sum + top.greatestOther, better: bestValue) { fates[column] = .open }
      } else if grid.excludes(value - top.leastChosen + sum, better: bestValue) {
        fates[column] = .closed
      }
    }
    var fixed = apply(fates, to: &node, bound.multipliers)
    if fixed == 0 { recorder.dropMultipliers(of: slot) }
    var average = bound.average.indices.filter { fates[$0] == .free }.map { bound.average[$0] }
    let pairs = collectsAll ? [] : node.core.dominatedColumns()
    if !pairs.isEmpty {
      recorder.add(dominated: pairs, in: node.core, to: slot)
      fates = [CoverCore.ColumnFate](repeating: .free, count: node.core.columnCount)
      for pair in pairs { fates[pair.column] = .closed }
      average = average.indices.filter { fates[$0] == .free }.map { average[$0] }
      fixed += apply(fates, to: &node, node.multipliers)
    }
    return (average, fixed)
  }

  @discardableResult
  private func apply(_ fates: [CoverCore.ColumnFate], to node: inout Subproblem, _ multipliers: [Double]) -> Int {
    let fixed = fates.count { $0 != .free }
    for column in fates.indices where fates[column] == .open {
      node.opened.append(node.core.columnIDs[column])
      node.openings -= 1
    }
    guard fixed > 0 else {
      node.multipliers = multipliers
      return 0
    }
    let compressed = node.core.compressed(fates, multipliers: multipliers)
    node.core = compressed.core
    node.multipliers = compressed.multipliers
    node.coveredWeight += compressed.coveredWeight
    return fixed
  }

  private mutating func branch(_ node: Subproblem, _ average: [Double], _ slot: Int) {
    var column = 0
    for other in average.indices where abs(average[other] - 0.5) < abs(average[column] - 0.5) { column = other }
    recorder.branch(on: node.core.columnIDs[column], slot)
    for fate in [CoverCore.ColumnFate.open, .closed] {
      var child = node
      var fates = [CoverCore.ColumnFate](repeating: .free, count: node.core.columnCount)
      fates[column] = fate
      apply(fates, to: &child, node.multipliers)
      explore(child)
    }
  }
}
