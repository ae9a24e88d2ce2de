import CoverageModel

extension PlanMarkdown {
  /// What cannot hold together, as a list in running text; not escaped.
  var conflictList: String { plan.conflicts.map(words).joined(separator: language.listMark) }

  private func words(_ conflict: PlanConflict) -> String {
    switch conflict {
    case .openings(let count): text(.planConflictOpenings, ["count": language.number(count)])
    case .budget(let budget): text(.planConflictBudget, ["budget": amount(budget)])
    case .forced: text(.planConflictForced, ["codes": parameters.force.joined(separator: ", ")])
    case .forbidden: ruledOut
    case .zoneLimit(let level, let zone, let kind, let count):
      text(
        kind == .atMost ? .planConflictMost : .planConflictLeast,
        ["count": language.number(count), "zone": zoneName(level, zone)])
    case .floor(let level, let zone, let share):
      text(.planConflictFloor, ["share": percentage(share), "zone": zoneName(level, zone)])
    case .coverShare(let share): text(.planConflictShare, ["share": percentage(share)])
    case .everyoneServed: text(.planConflictEveryone)
    case .unreachable(let count, let codes):
      text(
        .planConflictUnreachable,
        [
          "count": language.number(count), "codes": codes.joined(separator: ", ") + (count > codes.count ? ", …" : ""),
        ])
    }
  }

  /// The sites that may not open: by their codes, by their basins, or both.
  private var ruledOut: String {
    var items: [String] = []
    if !parameters.forbid.isEmpty {
      items.append(text(.planConflictForbidden, ["codes": parameters.forbid.joined(separator: ", ")]))
    }
    if let range = parameters.candidateBasin {
      items.append(text(.planConflictBasin, ["least": amount(range.lowerBound), "most": amount(range.upperBound)]))
    }
    return items.joined(separator: language.listMark)
  }

  private func zoneName(_ level: ZoneLevel, _ zone: String) -> String {
    let name = report.zoneNames[level]?[zone].map { "\($0) (\(zone))" } ?? zone
    return language.name(of: level) + " " + name
  }
}
