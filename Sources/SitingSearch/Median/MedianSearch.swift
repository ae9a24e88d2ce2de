/// Branch and bound on the Lagrangian relaxation of a p-median problem.
///
/// Depth first; each node climbs from its parent's multipliers, fixes columns both ways by their reduced costs and
/// branches on the column whose share in the relaxed plans is nearest one half, open first.
struct MedianSearch {
  /// A node that waits: its parent's instance and multipliers, and the decision that sets it apart.
  struct Node {
    /// Root columns open in `parent`, fixed or branched.
    var open: [Int32] = []
    var parent: MedianInstance
    var states: [MedianInstance.ColumnState]
    var multipliers: [Double]
    var bound: Double
    var isDeep = false
  }

  /// What the proof keeps of a node: multipliers by group in the order found, and the root column it branches on.
  struct Record {
    var multipliers: [[Double]] = []
    var branch: Int32?
  }

  let groupWeights: [Double]
  let isIntegral: Bool
  var meter: SearchMeter
  /// Root columns of the best plan, ascending, and its cost.
  var bestColumns: [Int32]?
  var bestCost = Double.infinity
  /// The nodes in preorder, the branch with the column open first.
  var records: [Record] = []
  /// Least bound among nodes left open by a limit.
  var openBound = Double.infinity
  /// Where set, all plans of one cost are gone through for the lowest instead of looking for a cheaper one.
  var ties: MedianTieRule?
  private var stack: [Node] = []
  private var searched: Set<[Int32]> = []

  init(groupWeights: [Double], isIntegral: Bool, limits: CostSearchLimits) {
    self.groupWeights = groupWeights
    self.isIntegral = isIntegral
    meter = SearchMeter(limits)
  }

  /// A node whose bound reaches this holds no better plan: the next integer, or 1e-9 of the value where costs are real.
  var goal: Double { ties?.limit ?? (isIntegral ? bestCost - 1 + 0.001 : bestCost - 1e-9 * max(1, abs(bestCost))) }

  /// Searches from a plan of root columns that serves every row, if one is known.
  mutating func run(_ root: MedianInstance, seed: [Int32]) {
    if !seed.isEmpty {
      let local = seed.compactMap { column in root.columns.firstIndex(of: column) }
      consider(root, [], local)
      improve(root, [], start: local)
    }
    let multipliers = [Double](repeating: -.infinity, count: groupWeights.count)
    explore(
      Node(
        parent: root, states: [MedianInstance.ColumnState](repeating: .free, count: root.columnCount),
        multipliers: multipliers, bound: -.infinity))
  }

  /// Searches all plans of a node.
  mutating func explore(_ node: Node) {
    stack = [node]
    while let node = stack.popLast() {
      if ties?.isSettled == true { return }
      records.append(Record())
      if meter.nodeCount > 0 && meter.isSpent {
        leaveOpen(node)
      } else {
        meter.nodeCount += 1
        process(node)
      }
    }
  }

  private mutating func leaveOpen(_ node: Node) {
    openBound = min(openBound, node.bound)
    record(node)
  }

  private mutating func process(_ node: Node) {
    var node = node
    var instance = node.parent
    while true {
      node.open += node.states.indices.filter { node.states[$0] == .open }.map { instance.columns[$0] }
      instance = instance.restricted(to: node.states)
      if let group = instance.unservableGroup {
        node.multipliers = [Double](repeating: 0, count: groupWeights.count)
        node.multipliers[group] = unservableMultiplier(group)
        record(node)
        return
      }
      if let ties, !ties.mayHold(node.open, free: instance.columns) { return }
      let ascent = climb(instance, &node)
      node.bound = max(node.bound, ascent.bound)
      if ascent.bound >= goal {
        record(node)
        return
      }
      if meter.isLate {
        leaveOpen(node)
        return
      }
      if let ties, ties.isLeaf(instance) { return }
      node.states = fixedStates(instance, ascent)
      if node.states.allSatisfy({ $0 == .free }) {
        branch(node, instance, ascent)
        return
      }
      record(node)
    }
  }

  /// A multiplier that alone passes every plan's cost: no open column reaches the group.
  private func unservableMultiplier(_ group: Int) -> Double {
    let weight = groupWeights[group]
    return weight * ((2 * max(1, bestCost < .infinity ? bestCost : 1e12) / weight).rounded(.up))
  }

  private mutating func record(_ node: Node) {
    if ties != nil { return }
    records[records.count - 1].multipliers.append(node.multipliers)
  }

  /// Raises the bound of the node; leaves its best multipliers, one for each group, in the node.
  private mutating func climb(_ instance: MedianInstance, _ node: inout Node) -> MedianAscent {
    if bestColumns == nil { improve(instance, node.open, start: []) }
    let isDeep = node.isDeep
    var ascent = MedianAscent(
      instance, groupWeights: groupWeights, start: start(instance, node), scale: isDeep ? 0.5 : 1)
    if instance.openings == 0 || instance.openings >= instance.columnCount || instance.rowCount == 0 {
      if instance.openings >= instance.columnCount {
        consider(instance, node.open, Array(0..<instance.columnCount))
      } else if instance.openings == 0 {
        consider(instance, node.open, [])
      }
      ascent.climb(instance, schedule: .init(iterations: 1), target: bestCost, goal: goal) { _, _ in
        (bestCost, goal, false)
      }
      if instance.rowCount == 0 { consider(instance, node.open, ascent.relaxation.chosen) }
    } else {
      let open = node.open
      for _ in 0..<(isDeep ? 1 : 15) {
        let schedule = MedianAscent.Schedule(iterations: 200)
        ascent.climb(instance, schedule: schedule, target: bestCost, goal: goal) { iteration, chosen in
          if iteration % (isDeep ? 50 : 20) == 10 { improve(instance, open, start: chosen) }
          return (bestCost, goal, iteration % 16 == 0 && meter.isLate)
        }
        if ascent.bound >= goal || ascent.scale < schedule.leastScale || meter.isLate { break }
        ascent.relaxation.evaluate(ascent.multipliers, of: instance)
        let fixed = fixedStates(instance, ascent).reduce(0) { $0 + ($1 == .free ? 0 : 1) }
        if 5 * fixed >= instance.columnCount { break }
      }
    }
    settle(instance, &ascent, &node)
    return ascent
  }

  /// Rounds the best multipliers so that integral data make exact sums, and evaluates the bound at them.
  private func settle(_ instance: MedianInstance, _ ascent: inout MedianAscent, _ node: inout Node) {
    if isIntegral {
      for row in ascent.multipliers.indices {
        let weight = groupWeights[Int(instance.groups[row])]
        ascent.multipliers[row] = (ascent.multipliers[row] / weight * 1024).rounded() / 1024 * weight
      }
    }
    ascent.relaxation.evaluate(ascent.multipliers, of: instance)
    ascent.bound = ascent.relaxation.bound
    node.multipliers = instance.groupStandingCosts
    for (row, group) in instance.groups.enumerated() { node.multipliers[Int(group)] = ascent.multipliers[row] }
  }

  private func start(_ instance: MedianInstance, _ node: Node) -> [Double] {
    let entries = instance.starts
    if instance.openings == 0 { return instance.standingCosts }
    if instance.openings >= instance.columnCount {
      return (0..<instance.rowCount).map { instance.entryCosts[entries[$0]] }
    }
    if node.bound > -.infinity { return instance.groups.map { node.multipliers[Int($0)] } }
    var isOpen = [Bool](repeating: false, count: instance.columnCount)
    let best = Set(bestColumns ?? [])
    for (column, root) in instance.columns.enumerated() { isOpen[column] = best.contains(root) }
    return (0..<instance.rowCount).map { row in
      let served = (entries[row]..<entries[row + 1]).filter { isOpen[Int(instance.entryColumns[$0])] }.prefix(2)
      let costs = served.map { instance.entryCosts[$0] }
      let last = instance.entryCosts[entries[row + 1] - 1]
      let standing = min(instance.standingCosts[row], last)
      return ((costs.first ?? standing) + (costs.count > 1 ? costs[1] : standing)) / 2
    }
  }

  /// Exchange search from a relaxed plan not searched before.
  private mutating func improve(_ instance: MedianInstance, _ open: [Int32], start: [Int]) {
    let roots = (open + start.map { instance.columns[$0] }).sorted()
    guard searched.insert(roots).inserted else { return }
    var search = MedianSwapSearch(instance, start: start)
    search.addGreedily()
    search.exchange()
    consider(instance, open, search.plan.columns)
  }

  /// Keeps the plan if it is cheaper than the best.
  private mutating func consider(_ instance: MedianInstance, _ open: [Int32], _ chosen: [Int]) {
    let cost = instance.cost(of: chosen)
    if ties != nil {
      ties?.offer((open + chosen.map { instance.columns[$0] }).sorted(), cost: cost)
      return
    }
    guard cost < bestCost else { return }
    bestCost = cost
    bestColumns = (open + chosen.map { instance.columns[$0] }).sorted()
  }

  /// Columns that every plan cheaper than the best must have or must not have, by their reduced costs.
  private func fixedStates(_ instance: MedianInstance, _ ascent: MedianAscent) -> [MedianInstance.ColumnState] {
    let relaxation = ascent.relaxation
    let worstChosen =
      relaxation.chosen.count < instance.openings
      ? 0
      : relaxation.chosen.reduce(-Double.infinity) {
        max($0, relaxation.reducedCosts[$1])
      }
    var bestLeft = 0.0
    for (column, cost) in relaxation.reducedCosts.enumerated() where !relaxation.isChosen[column] {
      bestLeft = min(bestLeft, cost)
    }
    return relaxation.reducedCosts.enumerated().map { column, cost in
      if relaxation.isChosen[column] { return ascent.bound - cost + bestLeft >= goal ? .open : .free }
      return ascent.bound + cost - worstChosen >= goal ? .closed : .free
    }
  }

  private mutating func branch(_ node: Node, _ instance: MedianInstance, _ ascent: MedianAscent) {
    var column = 0
    var least = Double.infinity
    for candidate in 0..<instance.columnCount where abs(ascent.frequencies[candidate] - 0.5) < least {
      least = abs(ascent.frequencies[candidate] - 0.5)
      column = candidate
    }
    records[records.count - 1].branch = instance.columns[column]
    var child = node
    child.isDeep = true
    child.parent = instance
    child.states[column] = .closed
    stack.append(child)
    child.states[column] = .open
    stack.append(child)
  }
}
