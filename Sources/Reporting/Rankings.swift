import CoverageModel

extension Report {
  /// How many towns the lists of worst-served towns name.
  static let listedTowns = 10

  /// Basins with people beyond the service distance: most uncovered people first, then most excess, then lower code.
  var rankedBasins: [ZoneResult] {
    basinResults.filter { $0.indicators.uncoveredPeople > 0 }.sorted { first, second in
      let (left, right) = (first.indicators, second.indicators)
      if left.uncoveredPeople != right.uncoveredPeople { return left.uncoveredPeople > right.uncoveredPeople }
      let (excess, other) = (left.excessPersonMetres, right.excessPersonMetres)
      if excess != other { return excess > other }
      return first.code.utf8.lexicographicallyPrecedes(second.code.utf8)
    }
  }

  /// Towns beyond the service distance with the most people, positions in the study's towns.
  var largestUncoveredTowns: [Int] {
    let uncovered = study.towns.indices.filter { result.towns[$0].distanceMetres > study.serviceDistanceMetres }
    let people = people
    return Array(
      uncovered.filter { (people[$0] ?? 0) > 0 }
        .sorted { ((people[$1] ?? 0), $0) < ((people[$0] ?? 0), $1) }.prefix(Self.listedTowns))
  }

  /// Towns farthest from any space, positions in the study's towns; none where there is no space.
  var farthestTowns: [Int] {
    let reachable = study.towns.indices.filter { result.towns[$0].distanceMetres.isFinite }
    return Array(
      reachable.sorted { (result.towns[$1].distanceMetres, $0) < (result.towns[$0].distanceMetres, $1) }
        .prefix(Self.listedTowns))
  }

  /// People within the service distance whose nearest space stands outside the territory.
  var peopleServedFromOutside: Int {
    zip(study.towns, result.towns).reduce(0) { sum, pair in
      let (town, near) = pair
      guard let nearest = near.nearestSpace, !result.spaces[nearest].isInside,
        near.distanceMetres <= study.serviceDistanceMetres
      else { return sum }
      return sum + (study.weight.people(of: town) ?? 0)
    }
  }

  /// Spaces announced in wave 1 whose town is not known, where that matters to this study; else 0.
  var unidentifiedSpaces: Int {
    hasEmbeddedSpaces ? max(0, ProgrammeFacts.announcedSpaces - study.spaces.count) : 0
  }
}
