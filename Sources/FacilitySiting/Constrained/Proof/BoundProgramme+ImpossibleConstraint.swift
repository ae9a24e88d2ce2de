import CoverageModel

extension ConstrainedSitingModel {
  /// A floor, or a least number of openings in a zone, that not even all sites together would meet, so that no plan exists
  /// for that reason alone; with the sites that may not open, where the constraint would hold with them. Nil where there
  /// is none.
  ///
  /// - Complexity: O(entries).
  func impossibleAlone(
    _ program: SitingProgram, _ bound: BoundProgramme
  ) throws(ConstrainedModelError) -> SitingSolution? {
    guard let found = bound.impossibleConstraint else { return nil }
    let conflict = try impossibleConflict(found.constraint)
    return SitingSolution(
      status: .infeasible, value: nil, bound: nil, opened: [], reductions: program.reductions,
      conflict: conflict.description,
      certificate: SitingCertificate(
        tree: [.init(steps: [.multipliers(found.multipliers.set(bound))], branch: nil)]))
  }

  /// The conflict that a constraint found impossible makes, perhaps with sites that may not open.
  func impossibleConflict(_ found: SideConstraint?) throws(ConstrainedModelError) -> SitingConflict {
    var kept: [SideConstraint] = []
    if !constraints.forbidden.isEmpty {
      var open = self
      open.constraints.forbidden = []
      let freed = try open.boundProgramme(open.program())?.impossibleConstraint
      if freed?.constraint != found { kept.append(.forbidden) }
    }
    if let found { kept.append(found) }
    var words = kept.map(constraints.words)
    if found == nil, let requirement { words.append(requirement) }
    return SitingConflict(
      constraints: kept, isIrreducible: true, description: "cannot hold together: " + words.joined(separator: "; "))
  }
}

extension BoundProgramme {
  /// The first floor or side row that no set of sites meets, with multipliers that prove it; its constraint is nil where
  /// the model itself asks for it.
  ///
  /// - Complexity: O(entries).
  var impossibleConstraint: (constraint: SideConstraint?, multipliers: BoundMultipliers)? {
    for (index, row) in sideRows.enumerated() where row.limit < 0 {
      let least = row.coefficients.reduce(0) { states[$1.column] == .closed ? $0 : $0 + min(0, $1.value) }
      guard least > row.limit else { continue }
      var multipliers = BoundMultipliers(self, hasObjective: false)
      multipliers.sideRows[index] = 1
      if bound(multipliers, states) < 0 { return (row.constraint, multipliers) }
    }
    guard !floors.isEmpty else { return nil }
    var largest = floorConstants
    for group in groups where !group.zones.isEmpty {
      let most = max(group.base?.floorGain ?? 0, group.floorGains.max() ?? 0)
      for zone in group.zones { largest[zone] += most }
    }
    for (zone, floor) in floors.enumerated() where largest[zone] < floor.least {
      var multipliers = BoundMultipliers(self, hasObjective: false)
      multipliers.floors[zone] = 1
      for (index, group) in groups.enumerated() where group.zones.contains(zone) {
        switch service {
        // The level of the best site, so that no site adds to it.
        case .nearest: multipliers.groups[index] = group.base.map { max(0, group.floorGains[0] - $0.floorGain) } ?? 0
        case .twice: multipliers.groups[index] = 0
        case .capacity: multipliers.groups[index] = 1
        }
      }
      if bound(multipliers, states) < 0 { return (floor.constraint, multipliers) }
    }
    return nil
  }
}
