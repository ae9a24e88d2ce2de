extension BoundProgramme {
  /// A demand point by levels, before reduction.
  struct Point {
    var row: Int
    /// Sites of each level, best first.
    var levels: [[Int32]]
    var gains: [Double]
    var floorGains: [Double]
    /// Gain where no site serves it; nil where one must.
    var unserved: Base?
  }

  /// Adds a point that its nearest open site serves: forbidden sites go, and what lies behind an open one.
  ///
  /// - Complexity: O(entries of the point), expected.
  mutating func add(_ point: Point) {
    let zones = zones(ofRow: point.row)
    var group = Group(row: point.row, levels: [], gains: [], floorGains: [], base: point.unserved, zones: zones)
    for (index, level) in point.levels.enumerated() {
      if level.contains(where: { states[Int($0)].isOpen }) {
        group.base = Base(gain: point.gains[index], floorGain: point.floorGains[index])
        break
      }
      let sites = level.map(Int.init).filter { states[$0] == .free }
      if sites.isEmpty { continue }
      group.levels.append(sites)
      group.gains.append(point.gains[index])
      group.floorGains.append(point.floorGains[index])
    }
    guard group.levels.isEmpty else { return add(group) }
    guard let base = group.base else {
      hasUnservableRow = true
      return
    }
    addConstant(base.gain, floorGain: base.floorGain, zones: zones)
  }

  /// Adds a point that counts when covered.
  mutating func addCovered(row: Int, sites: some Sequence<Int32>, gain: Double, floorGain: Double) {
    add(
      Point(
        row: row, levels: [Array(sites)], gains: [gain], floorGains: [floorGain],
        unserved: Base(gain: 0, floorGain: 0)))
  }

  /// Adds a point that counts when covered once and again when covered twice.
  mutating func addTwiceCovered(row: Int, sites: some Sequence<Int32>, weight: Double, theta: Double) {
    let zones = zones(ofRow: row)
    let columns = sites.map(Int.init)
    let free = columns.filter { states[$0] == .free }
    let openCount = min(2, columns.count { states[$0].isOpen })
    guard openCount < 2, !free.isEmpty else {
      return addConstant(
        openCount == 2 ? weight : openCount == 1 ? theta * weight : 0, floorGain: openCount > 0 ? weight : 0,
        zones: zones)
    }
    if openCount == 1 { addConstant(0, floorGain: weight, zones: zones) }
    add(
      Group(
        row: row, levels: [free], gains: [weight], floorGains: [weight], base: Base(gain: 0, floorGain: 0),
        openCount: openCount, zones: zones))
  }

  /// Adds a point whose weight is shared out between sites with capacities.
  mutating func addAssigned(row: Int, sites: some Sequence<Int32>, weight: Double) {
    let allowed = sites.map(Int.init).filter { states[$0] != .closed }
    if allowed.isEmpty { return }
    add(
      Group(
        row: row, levels: [allowed], gains: [weight], floorGains: [weight], base: Base(gain: 0, floorGain: 0),
        zones: zones(ofRow: row)))
  }
}
