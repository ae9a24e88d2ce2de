import CoverageModel

extension ProximityIndicators {
  /// The indicators of a group of towns, from the definitions: coverage C(S), weighted quantiles, excess beyond S.
  ///
  /// - Parameters:
  ///   - towns: positions in the study's towns, ascending.
  ///   - distances: the same towns' distances, sorted.
  /// - Complexity: O(n k) for n towns and k distances.
  init(towns: [Int], distances: WeightedDistances, study: Study, proximities: [TownProximity], people: [Int?]) {
    let service = study.serviceDistance
    var uncovered = 0
    var uncoveredTowns = 0
    var withChoice = 0
    var excess = PersonTravel()
    for town in towns {
      let count = people[town] ?? 0
      if proximities[town].spacesWithinService >= 2 { withChoice += count }
      if proximities[town].distance > service {
        uncoveredTowns += 1
        uncovered += count
        let isCounted = study.travelTraits.reachesEveryPair || proximities[town].distance.isFinite
        if isCounted { excess.add(count, cost: proximities[town].distance, beyond: service) }
      }
    }
    let unreachable = distances.unreachable
    self.init(
      towns: towns.count,
      townsWithoutPeople: towns.count { people[$0] == nil },
      people: distances.people,
      coveredPeople: study.distances.map { distances.people(within: $0) },
      uncoveredPeople: uncovered,
      uncoveredTowns: uncoveredTowns,
      peopleWithChoice: withChoice,
      excessPersonTravel: excess.total,
      distance: distances.summary,
      unreachableTowns: unreachable.towns,
      unreachablePeople: unreachable.people
    )
  }
}
