import CoverageModel

extension SetCoverSearch {
  /// Multipliers of a core by row of the root: a row's goes to the first of the groups it stands for.
  func spread(_ multipliers: [Double], of core: CoverCore) -> [Double] {
    var spread = [Double](repeating: 0, count: root.rowCount)
    for row in multipliers.indices { spread[Int(core.members[Int(core.memberStarts[row])])] = multipliers[row] }
    return spread
  }

  /// Begins a node of the tree and returns its place.
  mutating func openSlot() -> Int {
    if recordsTree { tree.append(SitingCertificate.Node(steps: [], branch: nil)) }
    return tree.count - 1
  }

  /// Adds multipliers of a core to the tree.
  mutating func record(_ multipliers: [Double], of core: CoverCore, _ slot: Int) {
    guard recordsTree else { return }
    let spread = spread(multipliers, of: core)
    var rows: [SitingCertificate.Multiplier] = []
    for group in spread.indices where spread[group] > 0 {
      rows.append(SitingCertificate.Multiplier(row: firstPoints[group], value: spread[group]))
    }
    tree[slot].steps.append(.multipliers(SitingCertificate.MultiplierSet(rows: rows)))
    recordedMultipliers += rows.count
    if recordedMultipliers > limits.certificateMultipliers {
      recordsTree = false
      tree = []
    }
  }

  /// Takes back the last deduction of a node, where it fixed nothing.
  mutating func dropLastRecord(_ slot: Int) {
    guard recordsTree, case .multipliers(let set)? = tree[slot].steps.popLast() else { return }
    recordedMultipliers -= set.rows.count
  }
}
