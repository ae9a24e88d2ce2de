extension BoundProgramme {
  /// The rows on y alone, minima turned into maxima; of two rows with one name the tighter stays.
  ///
  /// Whole amounts are rounded to what a plan can have, others loosened by 1e-9 of themselves, as plans are checked.
  mutating func addSideRows(_ constraints: SitingConstraints) {
    let candidates = states.indices.filter { states[$0] != .existing }
    if let openings = constraints.maximumOpenings {
      addRow("openings", .maximumOpenings, candidates.map { ($0, 1) }, limit: Double(openings))
    }
    if let budget = constraints.budget, let costs = constraints.costs {
      let loose = budget + 1e-9 * max(1, budget)
      addRow(
        "budget", .budget, candidates.filter { costs[$0] > 0 }.map { ($0, costs[$0]) },
        limit: areWhole(costs) ? loose.rounded(.down) : loose)
    }
    for (index, quota) in constraints.quotas.enumerated() {
      let sites = Set(quota.sites).sorted().filter { states[$0] != .existing }
      if let most = quota.maximum {
        addRow("max " + quota.zone, .quotaMaximum(index), sites.map { ($0, 1) }, limit: Double(most))
      }
      if let least = quota.minimum {
        addRow("min " + quota.zone, .quotaMinimum(index), sites.map { ($0, -1) }, limit: -Double(least))
      }
    }
  }

  private mutating func addRow(
    _ name: String, _ constraint: SideConstraint, _ coefficients: [(column: Int, value: Double)], limit: Double
  ) {
    let row = SideRow(name: name, constraint: constraint, coefficients: coefficients, limit: limit)
    guard let index = sideRows.firstIndex(where: { $0.name == name }) else { return sideRows.append(row) }
    if limit < sideRows[index].limit { sideRows[index] = row }
  }

  /// Adds the floors of the constraints.
  mutating func addFloors(_ constraints: SitingConstraints, isWhole: Bool) {
    for (index, floor) in constraints.floors.enumerated() {
      addFloor("floor " + floor.zone, .floor(index), rows: floor.rows, least: floor.minimumWeight, isWhole: isWhole)
    }
  }

  /// Adds one floor; of two with one name the higher stays.
  mutating func addFloor(
    _ name: String, _ constraint: SideConstraint?, rows: some Sequence<Int>, least: Double, isWhole: Bool
  ) {
    let loose = least - 1e-9 * max(1, abs(least))
    let floor = Floor(
      name: name, constraint: constraint, rows: Set(rows), least: isWhole ? loose.rounded(.up) : loose)
    let index = floors.firstIndex { $0.name == name } ?? floors.count
    if index == floors.count || floor.least > floors[index].least { set(floor, at: index) }
  }

  /// The same programme with only some of the side constraints.
  func keeping(_ kept: [SideConstraint]) -> BoundProgramme {
    var result = self
    result.sideRows.removeAll { !kept.contains($0.constraint) }
    for index in floors.indices {
      if let constraint = floors[index].constraint, !kept.contains(constraint) {
        result.floors[index].least = -.infinity
      }
    }
    return result
  }
}
