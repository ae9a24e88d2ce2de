import CoverageModel

/// Says which space brought each gain and which each loss.
enum SpaceChanges {
  /// The spaces of either situation that bring or take something, ascending by code.
  ///
  /// A gain belongs to the nearest space after, a loss to the nearest space before.
  ///
  /// - Complexity: O(t + s log s) for t towns and s spaces.
  static func all(
    before: ComparedSituation, after: ComparedSituation, changes: [TownChange], people: [Int?]
  ) -> [SpaceChange] {
    var found: [String: SpaceChange] = [:]
    for (town, change) in changes.enumerated() {
      let count = people[town] ?? 0
      if let nearest = after.proximities[town].nearestSpace {
        let space = after.spaces[nearest]
        var tally = found[space.code] ?? SpaceChange(code: space.code, name: space.name)
        if change.movement == .closer { tally.peopleCloser += count }
        if change.coverage == .newlyCovered { tally.peopleNewlyCovered += count }
        if let saved = change.saved {
          tally.gainedPersonTravel = (tally.gainedPersonTravel ?? 0) + max(0, saved) * Double(count)
        }
        found[space.code] = tally
      }
      if let nearest = before.proximities[town].nearestSpace {
        let space = before.spaces[nearest]
        var tally = found[space.code] ?? SpaceChange(code: space.code, name: space.name)
        if change.movement == .farther { tally.peopleFarther += count }
        if change.coverage == .noLongerCovered { tally.peopleNoLongerCovered += count }
        if let saved = change.saved {
          tally.lostPersonTravel = (tally.lostPersonTravel ?? 0) + max(0, -saved) * Double(count)
        }
        found[space.code] = tally
      }
    }
    return found.values.filter { $0.matters }
      .sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
  }
}

extension SpaceChange {
  fileprivate var matters: Bool {
    peopleCloser > 0 || peopleNewlyCovered > 0 || peopleFarther > 0 || peopleNoLongerCovered > 0
  }
}
