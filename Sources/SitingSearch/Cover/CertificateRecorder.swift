import CoverageModel

/// The tree of deductions of a search in cores, as it grows; a tree too large to keep is given up.
struct CertificateRecorder {
  private let firstPoints: [Int]
  private let mostMultipliers: Int
  private var multiplierCount = 0
  private var nodes: [SitingCertificate.Node] = []
  /// Whether the tree is kept.
  private(set) var isOn: Bool

  /// - Parameter firstPoints: by row of the root, the demand point that names it; nil where no tree is kept.
  init(firstPoints: [Int]?, limits: CoverSearchLimits) {
    self.firstPoints = firstPoints ?? []
    isOn = firstPoints != nil
    mostMultipliers = limits.certificateMultipliers
  }

  /// The whole tree; nil where it was not kept.
  var certificate: SitingCertificate? { isOn ? SitingCertificate(tree: nodes) : nil }

  /// Begins a node and returns its place.
  mutating func open() -> Int {
    if isOn { nodes.append(SitingCertificate.Node(steps: [], branch: nil)) }
    return nodes.count - 1
  }

  /// Adds multipliers by row of the root to a node.
  mutating func add(_ multipliers: [Double], to slot: Int) {
    guard isOn else { return }
    var rows: [SitingCertificate.Multiplier] = []
    for row in multipliers.indices where multipliers[row] > 0 {
      rows.append(SitingCertificate.Multiplier(row: firstPoints[row], value: multipliers[row]))
    }
    nodes[slot].steps.append(.multipliers(SitingCertificate.MultiplierSet(rows: rows)))
    multiplierCount += rows.count
    if multiplierCount > mostMultipliers {
      isOn = false
      nodes = []
    }
  }

  /// Takes back the multipliers added last to a node, where they fixed nothing.
  mutating func dropMultipliers(of slot: Int) {
    guard isOn, case .multipliers(let set)? = nodes[slot].steps.popLast() else { return }
    multiplierCount -= set.rows.count
  }

  /// Adds dominated columns of a core to a node.
  mutating func add(dominated pairs: [(column: Int, by: Int)], in core: CoverCore, to slot: Int) {
    guard isOn else { return }
    nodes[slot].steps.append(
      .dominated(
        pairs.map { pair in
          SitingCertificate.Dominance(site: Int(core.columnIDs[pair.column]), by: Int(core.columnIDs[pair.by]))
        }))
  }

  /// Says which column of the input a node branches on.
  mutating func branch(on column: Int32, _ slot: Int) {
    if isOn { nodes[slot].branch = Int(column) }
  }
}
