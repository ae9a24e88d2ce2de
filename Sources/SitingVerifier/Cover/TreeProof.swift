import CoverageModel
import MessageModel

/// What a model deduces from multipliers at a node.
protocol NodeDeduction {
  /// Whether a node can hold no better plan, whatever the multipliers.
  func isHopeless(_ state: ProofState, _ groups: DemandGroups) -> Bool
  /// Bounds a node and fixes every site whose other state cannot give a better plan; sets `isSettled` where none is left.
  func deduce(_ multipliers: [Double], _ state: inout ProofState, _ groups: DemandGroups) -> Double
  /// The bound of a node without multipliers, and the weaker of two bounds.
  var noBound: Double { get }
  func weaker(_ left: Double, _ right: Double) -> Double
  /// Whether a multiplier of a group may have a value.
  func accepts(_ multiplier: Double, group: Int, _ groups: DemandGroups) -> Bool
}

/// Walks the tree of a certificate in preorder.
///
/// Both branches of a node, one site open and one closed, are walked, so the leaves cover every plan by construction. What
/// a step deduces holds for the plans better than the one claimed: none is lost, or a plan as good remains.
struct TreeProof<Model: NodeDeduction> {
  let groups: DemandGroups
  let model: Model
  let tree: [SitingCertificate.Node]
  private var next = 0

  init(groups: DemandGroups, model: Model, tree: [SitingCertificate.Node]) {
    self.groups = groups
    self.model = model
    self.tree = tree
  }

  /// The weakest bound of the leaves that may hold a better plan; nil where none may.
  mutating func provedBound(open: Set<Int>, closed: Set<Int>) throws(CoverVerificationError) -> Double? {
    let bound = try walk(ProofState(groups: groups, open: open, closed: closed))
    guard next == tree.count else { throw .tree("\(tree.count - next) nodes left over") }
    return bound
  }

  private mutating func walk(_ start: ProofState) throws(CoverVerificationError) -> Double? {
    guard next < tree.count else { throw .tree("a branch is missing") }
    let index = next
    let node = tree[index]
    next += 1
    var state = start
    var bound = model.noBound
    for step in node.steps {
      if model.isHopeless(state, groups) { state.isSettled = true }
      switch step {
      case .dominated(let pairs):
        for pair in pairs where !state.isSettled { try state.replace(pair, node: index, groups: groups) }
      case .multipliers(let set):
        let multipliers = try read(set, node: index)
        if !state.isSettled { bound = model.deduce(multipliers, &state, groups) }
      }
    }
    if model.isHopeless(state, groups) { state.isSettled = true }
    guard let branch = node.branch else { return state.isSettled ? nil : bound }
    guard state.sites.indices.contains(branch), state.isSettled || mayBranch(state.sites[branch]) else {
      throw .branch(node: index, column: branch)
    }
    var opened = state
    var closed = state
    switch state.sites[branch] {
    case .free:
      opened.fix(branch, .open, groups)
      closed.fix(branch, .closed, groups)
    case .open: closed.isSettled = true
    default: opened.isSettled = true
    }
    let first = try walk(opened)
    let second = try walk(closed)
    guard let first, let second else { return first ?? second }
    return model.weaker(first, second)
  }

  /// A site that a deduction has fixed leaves one of the two branches without a better plan; one closed otherwise is no
  /// choice.
  private func mayBranch(_ site: ProofState.Site) -> Bool { site == .free || site == .open || site == .excluded }

  private func read(_ set: SitingCertificate.MultiplierSet, node: Int) throws(CoverVerificationError) -> [Double] {
    var multipliers = [Double](repeating: 0, count: groups.sites.count)
    var previous = -1
    for multiplier in set.rows {
      guard multiplier.row > previous, let group = groups.groupOfRow[multiplier.row],
        model.accepts(multiplier.value, group: group, groups)
      else { throw .multiplier(node: node, row: multiplier.row, value: multiplier.value) }
      multipliers[group] = multiplier.value
      previous = multiplier.row
    }
    return multipliers
  }
}
