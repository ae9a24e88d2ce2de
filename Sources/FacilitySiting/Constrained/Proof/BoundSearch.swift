internal import CbcKit
import CoverageModel

/// Branch and bound over the sites with a certificate: each node is closed by multipliers whose bound is computed here from
/// the programme, not taken from the linear solver.
///
/// Depth first, the likelier branch first; the branching site is the one whose share is nearest to a half.
final class BoundSearch {
  /// What limits a search.
  struct Limits {
    /// Largest number of nodes.
    var nodes: Int
    /// Largest number of multipliers in a certificate.
    var multipliers = 300_000
    /// Largest work in the simplex method: steps times entries of the programme. It is met at the same node everywhere.
    var work = 3e9
    var stopwatch: Stopwatch
  }

  /// What a search ends with; values with the programme's sign.
  struct Outcome {
    /// The best plan and its value; nil where none was found.
    var best: (plan: [Int], value: Double)?
    /// No plan is better; -infinity where there is none.
    var bound: Double
    /// Whether every leaf is closed.
    var isComplete: Bool
    var nodeCount: Int
    /// The tree; nil where it is larger than the limit.
    var tree: [SitingCertificate.Node]?
  }

  private typealias State = BoundProgramme.SiteState

  private let programme: BoundProgramme
  private let limits: Limits
  private let value: ([Int]) throws(ConstrainedModelError) -> Double?
  private var relaxation: BoundRelaxation?
  private var elastic: BoundRelaxation?
  /// Whether only the existence of a plan is asked for.
  private let isFeasibility: Bool
  private var best: (plan: [Int], value: Double)?
  private var openBound = -Double.infinity
  private var nodeCount = 0
  private var multiplierCount = 0
  private var isComplete = true
  private var work = 0.0
  private let entryCount: Double

  /// A search for the best plan, or, with `isFeasibility`, for any.
  ///
  /// - Parameters:
  ///   - known: a plan that is known, and its value with the programme's sign.
  ///   - value: the value of a plan from the input, with the model's own sign; nil where it is not allowed.
  init(
    _ programme: BoundProgramme, limits: Limits, isFeasibility: Bool = false,
    known: (plan: [Int], value: Double)? = nil,
    value: @escaping ([Int]) throws(ConstrainedModelError) -> Double?
  ) {
    self.programme = programme
    self.limits = limits
    self.isFeasibility = isFeasibility
    self.value = value
    best = known
    entryCount = Double(programme.entryCount)
  }

  /// Runs the search.
  ///
  /// - Throws: `ConstrainedModelError.solver`.
  func run() throws(ConstrainedModelError) -> Outcome {
    let tree = try close(programme.states, inherited: nil, depth: 0).nodes
    let isKept = multiplierCount <= limits.multipliers
    return Outcome(
      best: best, bound: max(openBound, best?.value ?? -.infinity), isComplete: isComplete, nodeCount: nodeCount,
      tree: isKept ? tree : nil)
  }

  /// Whether nothing above a bound is left to find.
  private func isClosed(_ bound: Double, hasObjective: Bool) -> Bool {
    if !hasObjective { return bound < 0 }
    if isFeasibility { return bound == -.infinity }
    guard let best else { return bound == -.infinity }
    if programme.isWhole { return bound < best.value + 1 }
    return bound <= best.value + 0.5e-9 * max(1, abs(best.value))
  }

  private struct Subtree {
    var nodes: [SitingCertificate.Node]
    /// Whether a leaf of it rests on what it inherited.
    var needsInherited: Bool
  }

  private func close(
    _ states: [State], inherited: BoundMultipliers?, depth: Int
  ) throws(ConstrainedModelError) -> Subtree {
    nodeCount += 1
    let given = inherited ?? BoundMultipliers(programme, hasObjective: true)
    let givenBound = programme.bound(given, states)
    if isClosed(givenBound, hasObjective: given.hasObjective) {
      return Subtree(nodes: [.init(steps: [], branch: nil)], needsInherited: inherited != nil)
    }
    if isFeasibility, best != nil { return leaveOpen(0, needsInherited: false) }
    guard nodeCount <= limits.nodes, work <= limits.work, !limits.stopwatch.isSpent, depth < 900 else {
      return leaveOpen(given.hasObjective ? givenBound : programme.largestValue, needsInherited: inherited != nil)
    }
    var states = states
    var steps: [SitingCertificate.Step] = []
    var inherited = inherited
    var node = try solve(states)
    for round in 0... {
      guard let multipliers = node.multipliers else { break }
      let bound = programme.bound(multipliers, states)
      if isClosed(bound, hasObjective: multipliers.hasObjective) {
        steps.append(step(shortest(multipliers, states)))
        return Subtree(nodes: [.init(steps: steps, branch: nil)], needsInherited: false)
      }
      let passed = multipliers.rounded(digits: 7)
      guard round < 4 || !states.contains(.free), fix(&states, passed) else { break }
      steps.append(step(passed))
      inherited = passed
      node = try solve(states)
    }
    guard let branch = branch(states, node.openings) else {
      guard let multipliers = node.multipliers, multipliers.hasObjective else {
        openLeaf(programme.largestValue)
        return Subtree(nodes: [.init(steps: steps, branch: nil)], needsInherited: steps.isEmpty && inherited != nil)
      }
      openLeaf(programme.bound(multipliers, states))
      steps.append(step(multipliers))
      return Subtree(nodes: [.init(steps: steps, branch: nil)], needsInherited: false)
    }
    return try split(states, branch, node, steps: steps, inherited: inherited, depth: depth)
  }

  /// Fixes the sites whose other state leaves nothing better than the best plan.
  ///
  /// - Returns: whether there were any.
  private func fix(_ states: inout [State], _ multipliers: BoundMultipliers) -> Bool {
    guard multipliers.hasObjective, !isFeasibility, let tally = programme.tally(multipliers, states) else {
      return false
    }
    let bound = tally.bound(states)
    var isChanged = false
    for site in states.indices where states[site] == .free {
      let part = tally.sites[site]
      guard isClosed(bound - abs(part) * (1 - 1e-9), hasObjective: true) else { continue }
      states[site] = part > 0 ? .open : .closed
      isChanged = true
    }
    return isChanged
  }

  private func split(
    _ states: [State], _ branch: Int, _ node: Relaxed, steps: [SitingCertificate.Step], inherited: BoundMultipliers?,
    depth: Int
  ) throws(ConstrainedModelError) -> Subtree {
    // Without objective, multipliers that do not close a node say nothing below it either.
    let passed = node.multipliers?.hasObjective == true ? node.multipliers?.rounded(digits: 7) : nil
    var open = states
    open[branch] = .open
    var closed = states
    closed[branch] = .closed
    let opensFirst = node.openings.isEmpty || node.openings[branch] >= 0.5
    let first = try close(opensFirst ? open : closed, inherited: passed ?? inherited, depth: depth + 1)
    let second = try close(opensFirst ? closed : open, inherited: passed ?? inherited, depth: depth + 1)
    let needs = first.needsInherited || second.needsInherited
    let own = SitingCertificate.Node(
      steps: steps + (needs ? [passed].compactMap { $0 }.map(step) : []), branch: branch)
    return Subtree(
      nodes: [own] + (opensFirst ? first : second).nodes + (opensFirst ? second : first).nodes,
      needsInherited: needs && passed == nil && steps.isEmpty && inherited != nil)
  }

  private func step(_ multipliers: BoundMultipliers) -> SitingCertificate.Step {
    multiplierCount += multipliers.count
    return .multipliers(multipliers.set(programme))
  }

  private func leaveOpen(_ bound: Double, needsInherited: Bool) -> Subtree {
    openLeaf(bound)
    return Subtree(nodes: [.init(steps: [], branch: nil)], needsInherited: needsInherited)
  }

  private func openLeaf(_ bound: Double) {
    isComplete = false
    openBound = max(openBound, min(bound, programme.largestValue))
  }

  /// The multipliers with the fewest digits that still close a node.
  private func shortest(_ multipliers: BoundMultipliers, _ states: [State]) -> BoundMultipliers {
    for digits in [1, 2, 3, 4, 6, 9, 12] {
      let short = multipliers.rounded(digits: digits)
      if isClosed(programme.bound(short, states), hasObjective: short.hasObjective) { return short }
    }
    return multipliers
  }

  private struct Relaxed {
    var openings: [Double] = []
    var multipliers: BoundMultipliers?
  }

  /// Solves the relaxation of a node and takes the plans that its point suggests.
  private func solve(_ states: [State]) throws(ConstrainedModelError) -> Relaxed {
    if !states.contains(.free) {
      let isKnown = try take(states.indices.filter { states[$0] == .open })
      // Where all is decided, multipliers of 0 give the value itself; not so where sites share the demand out.
      if isKnown, !isFeasibility, !programme.sharesDemand {
        return Relaxed(multipliers: BoundMultipliers(programme, hasObjective: true))
      }
    }
    if !isFeasibility {
      if relaxation == nil { relaxation = try BoundRelaxation(programme, isElastic: false) }
      if let solution = relaxation?.solve(states, timeLimitSeconds: limits.stopwatch.secondsLeft) {
        work += Double(solution.iterationCount + 10) * entryCount
        if solution.status == .optimal {
          try propose(solution.openings, states)
          return Relaxed(openings: solution.openings, multipliers: solution.multipliers)
        }
        if solution.status == .undecided { return Relaxed() }
      }
    }
    if elastic == nil { elastic = try BoundRelaxation(programme, isElastic: true) }
    guard let solution = elastic?.solve(states, timeLimitSeconds: limits.stopwatch.secondsLeft),
      solution.status == .optimal
    else { return Relaxed() }
    work += Double(solution.iterationCount + 10) * entryCount
    try propose(solution.openings, states)
    return Relaxed(openings: solution.openings, multipliers: scaled(solution.multipliers, states))
  }

  /// Multipliers of a node without plans, brought to a size that short numbers can hold.
  private func scaled(_ multipliers: BoundMultipliers, _ states: [State]) -> BoundMultipliers {
    let bound = programme.bound(multipliers, states)
    guard bound < 0, bound.isFinite else { return multipliers }
    let factor = -1000 / bound
    var result = multipliers
    result.groups = multipliers.groups.map { $0 * factor }
    result.sideRows = multipliers.sideRows.map { $0 * factor }
    result.floors = multipliers.floors.map { $0 * factor }
    return result
  }

  private func propose(_ openings: [Double], _ states: [State]) throws(ConstrainedModelError) {
    _ = try take(openings.indices.filter { openings[$0] > 0.5 && states[$0] != .existing })
    guard nodeCount < 10 || nodeCount % 16 == 0 else { return }
    var plan = states.indices.filter { states[$0] == .open }
    let wanted = openings.indices.filter { states[$0] == .free && openings[$0] > 1e-3 }
      .sorted { (-openings[$0], $0) < (-openings[$1], $1) }
    for site in wanted where programme.hasRoom(for: plan + [site]) {
      plan.append(site)
      if programme.costs != nil, try take(plan.sorted()) { return }
    }
    _ = try take(plan.sorted())
  }

  /// Keeps a plan that is allowed and better than the best.
  ///
  /// - Returns: whether it is allowed.
  private func take(_ plan: [Int]) throws(ConstrainedModelError) -> Bool {
    guard let found = try value(plan) else { return false }
    let worth = programme.sign * found
    if best.map({ worth > $0.value }) ?? true { best = (plan, worth) }
    return true
  }

  private func branch(_ states: [State], _ openings: [Double]) -> Int? {
    let free = states.indices.filter { states[$0] == .free }
    guard !openings.isEmpty else { return free.first }
    let split = free.min { (abs(openings[$0] - 0.5), $0) < (abs(openings[$1] - 0.5), $1) }
    if let split, openings[split] > 1e-6, openings[split] < 1 - 1e-6 { return split }
    return free.first { openings[$0] > 0.5 } ?? free.first
  }
}

extension BoundProgramme {
  /// Whether a set of openings keeps to every side row that only grows with openings.
  func hasRoom(for plan: [Int]) -> Bool {
    let chosen = Set(plan)
    return sideRows.allSatisfy { row in
      row.limit < 0 || row.coefficients.reduce(0) { chosen.contains($1.column) ? $0 + $1.value : $0 } <= row.limit
    }
  }
}
