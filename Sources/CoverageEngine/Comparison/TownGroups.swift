import CoverageModel

/// Sums the changes of towns by group.
struct TownGroups: Sendable {
  let study: Study
  let before: [TownProximity]
  let after: [TownProximity]
  let changes: [TownChange]
  let people: [Int?]

  /// The changes of every zone of a level that has towns in the study, ascending by code; towns without a zone at this
  /// level are in none of them.
  ///
  /// - Complexity: O(n log n).
  func zones(_ level: ZoneLevel) -> [ZoneComparison] {
    var members: [String: [Int]] = [:]
    for (index, town) in study.towns.enumerated() {
      if let code = level.code(of: town) { members[code, default: []].append(index) }
    }
    return members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { code, towns in
      ZoneComparison(
        code: code, name: study.zoneNames[level]?[code] ?? code,
        townsInInput: study.zoneTownCounts[level]?[code] ?? towns.count, change: change(of: towns))
    }
  }

  /// The change of some towns, positions ascending.
  ///
  /// - Complexity: O(n (log n + k)) for n towns and k distances.
  func change(of towns: [Int]) -> ProximityChange {
    let distancesBefore = WeightedDistances(towns: towns, proximities: before, people: people)
    let distancesAfter = WeightedDistances(towns: towns, proximities: after, people: people)
    var movements: [TownChange.Movement: ProximityChange.Counts] = [:]
    var coverages: [TownChange.Coverage: ProximityChange.Counts] = [:]
    var gained = PersonTravel()
    var lost = PersonTravel()
    var isKnown = true
    for town in towns {
      let count = people[town] ?? 0
      movements[changes[town].movement, default: ProximityChange.Counts()].add(count)
      coverages[changes[town].coverage, default: ProximityChange.Counts()].add(count)
      // A town may reach no space in one situation only: there is no difference to sum.
      guard changes[town].saved != nil else {
        if study.travelTraits.reachesEveryPair { isKnown = false }
        continue
      }
      let (old, new) = (before[town].distance, after[town].distance)
      if new < old { gained.add(count, cost: old, beyond: new) } else { lost.add(count, cost: new, beyond: old) }
    }
    return ProximityChange(
      towns: towns.count, townsWithoutPeople: towns.count { people[$0] == nil }, people: distancesBefore.people,
      coverage: study.distances.map { coverage(of: towns, within: $0) },
      distanceBefore: distancesBefore.summary, distanceAfter: distancesAfter.summary, movements: movements,
      coverages: coverages, gainedPersonTravel: isKnown ? gained.total : nil,
      lostPersonTravel: isKnown ? lost.total : nil)
  }

  private func coverage(of towns: [Int], within limit: Double) -> CoverageChange {
    var change = CoverageChange(distance: limit, before: 0, after: 0, newlyCovered: 0, noLongerCovered: 0)
    for town in towns {
      let count = people[town] ?? 0
      let isCoveredBefore = before[town].distance <= limit
      let isCoveredAfter = after[town].distance <= limit
      if isCoveredBefore { change.before += count }
      if isCoveredAfter { change.after += count }
      if isCoveredAfter, !isCoveredBefore { change.newlyCovered += count }
      if isCoveredBefore, !isCoveredAfter { change.noLongerCovered += count }
    }
    return change
  }
}

extension ProximityChange.Counts {
  fileprivate mutating func add(_ people: Int) {
    self.people += people
    towns += 1
  }
}
