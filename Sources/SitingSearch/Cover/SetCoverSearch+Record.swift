extension SetCoverSearch {
  /// Multipliers of a core by row of the root: a row's goes to the first of the groups it stands for.
  func spread(_ multipliers: [Double], of core: CoverCore) -> [Double] {
    var spread = [Double](repeating: 0, count: root.rowCount)
    for row in multipliers.indices { spread[Int(core.members[Int(core.memberStarts[row])])] = multipliers[row] }
    return spread
  }
}
