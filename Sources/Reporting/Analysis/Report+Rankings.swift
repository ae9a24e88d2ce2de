import CoverageModel

extension Report {
  /// How many towns the lists of worst-served towns name.
  static let listedTowns = 10

  /// Basins with people beyond the service distance, ranked.
  var rankedBasins: [ZoneResult] { ranked(basinResults.filter { $0.indicators.uncoveredPeople > 0 }) }

  /// Zones in order: most uncovered people first, then most excess, then lower code.
  func ranked(_ zones: [ZoneResult]) -> [ZoneResult] {
    zones.sorted { first, second in
      let (left, right) = (first.indicators, second.indicators)
      if left.uncoveredPeople != right.uncoveredPeople { return left.uncoveredPeople > right.uncoveredPeople }
      let (excess, other) = (left.excessPersonTravel, right.excessPersonTravel)
      if excess != other { return excess > other }
      return first.code.utf8.lexicographicallyPrecedes(second.code.utf8)
    }
  }

  /// Towns beyond the service distance with the most people, positions in the study's towns.
  var largestUncoveredTowns: [Int] {
    let people = people
    let towns = result.towns
    let uncovered = study.towns.indices.lazy.filter {
      towns[$0].distance > serviceDistance && (people[$0] ?? 0) > 0
    }
    return Self.first(Self.listedTowns, of: uncovered) { (people[$0] ?? 0) > (people[$1] ?? 0) }
  }

  /// Towns farthest from any space, positions in the study's towns; none where there is no space.
  var farthestTowns: [Int] {
    let towns = result.towns
    let reachable = study.towns.indices.lazy.filter { towns[$0].distance.isFinite }
    return Self.first(Self.listedTowns, of: reachable) { towns[$0].distance > towns[$1].distance }
  }

  /// The first `count` of some positions in an order; equals keep the order of the positions, which ascend.
  ///
  /// - Complexity: O(n count).
  private static func first(
    _ count: Int, of positions: some Sequence<Int>, by precedes: (Int, Int) -> Bool
  ) -> [Int] {
    var first: [Int] = []
    for position in positions {
      if first.count == count, let last = first.last, !precedes(position, last) { continue }
      let place = first.firstIndex { precedes(position, $0) } ?? first.count
      first.insert(position, at: place)
      if first.count > count { first.removeLast() }
    }
    return first
  }

  /// People within the service distance whose nearest space stands outside the territory.
  var peopleServedFromOutside: Int {
    zip(study.towns, result.towns).reduce(0) { sum, pair in
      let (town, near) = pair
      guard let nearest = near.nearestSpace, !result.spaces[nearest].isInside,
        near.distance <= study.serviceDistance
      else { return sum }
      return sum + (study.weight.people(of: town) ?? 0)
    }
  }

  /// Spaces announced in wave 1 whose town is not known, where that matters to this study; else 0.
  var unidentifiedSpaces: Int {
    hasEmbeddedSpaces ? max(0, ProgrammeFacts.announcedSpaces - study.spaces.count) : 0
  }
}
