import CoverageModel

extension CompareReport {
  /// Towns that the lists of the report name at most.
  static let listedTowns = 10

  /// Basins that gain: covered people first, then person-metres saved; the largest gain first, ties to the lower code.
  var gainingBasins: [ZoneComparison] {
    basins {
      $0.isGain
    } by: {
      $0
    }
  }

  /// Basins that lose, the largest loss first.
  var losingBasins: [ZoneComparison] {
    basins {
      $0.isLoss
    } by: {
      $0.reversed
    }
  }

  /// How much a zone gains.
  private struct Gain {
    var people: Int
    var personTravel: Double

    var isGain: Bool { people > 0 || (people == 0 && personTravel > 0) }
    var isLoss: Bool { people < 0 || (people == 0 && personTravel < 0) }
    var reversed: Gain { Gain(people: -people, personTravel: -personTravel) }
  }

  private func basins(_ isMeant: (Gain) -> Bool, by order: (Gain) -> Gain) -> [ZoneComparison] {
    (comparison.zones[.basin] ?? []).map { zone in
      (
        zone,
        Gain(
          people: zone.change.coveredAfter - zone.change.coveredBefore,
          personTravel: zone.change.isMoved ? zone.change.savedPersonTravel ?? 0 : 0)
      )
    }
    .filter { isMeant($0.1) }
    .map { ($0.0, order($0.1)) }
    .sorted { first, second in
      if first.1.people != second.1.people { return first.1.people > second.1.people }
      if first.1.personTravel != second.1.personTravel { return first.1.personTravel > second.1.personTravel }
      return first.0.code.utf8.lexicographicallyPrecedes(second.0.code.utf8)
    }
    .map(\.0)
  }

  /// Towns newly within the service distance with the most people, positions in the study's towns.
  var newlyCoveredTowns: [Int] { largest(.newlyCovered) }

  /// Towns no longer within the service distance with the most people.
  var noLongerCoveredTowns: [Int] { largest(.noLongerCovered) }

  private func largest(_ coverage: TownChange.Coverage) -> [Int] {
    first(of: study.towns.indices.filter { comparison.towns[$0].coverage == coverage && people($0) > 0 }) {
      Double(people($0))
    }
  }

  /// Towns that come nearer and save the most person-metres.
  var largestGains: [Int] {
    first(of: study.towns.indices.filter { comparison.towns[$0].movement == .closer && people($0) > 0 }) {
      savedPersonTravel($0) ?? 0
    }
  }

  /// Towns that get farther and lose the most person-metres.
  var largestLosses: [Int] {
    first(of: study.towns.indices.filter { comparison.towns[$0].movement == .farther && people($0) > 0 }) {
      -(savedPersonTravel($0) ?? 0)
    }
  }

  /// The first towns by falling score; equal ones in order of code.
  private func first(of towns: [Int], by score: (Int) -> Double) -> [Int] {
    let scored = towns.map { (town: $0, score: score($0)) }
    let ordered = scored.sorted { ($1.score, $0.town) < ($0.score, $1.town) }
    return ordered.prefix(Self.listedTowns).map(\.town)
  }

  /// Spaces that bring people nearer or cover them, by people newly covered, then by person-metres.
  var bringingSpaces: [SpaceChange] {
    comparison.spaces.filter { $0.peopleCloser > 0 || $0.peopleNewlyCovered > 0 }.sorted { first, second in
      Self.precedes(
        (first.peopleNewlyCovered, first.gainedPersonTravel ?? 0, first.code),
        (second.peopleNewlyCovered, second.gainedPersonTravel ?? 0, second.code))
    }
  }

  /// Spaces that are missed, by people no longer covered, then by person-metres.
  var missedSpaces: [SpaceChange] {
    comparison.spaces.filter { $0.peopleFarther > 0 || $0.peopleNoLongerCovered > 0 }.sorted { first, second in
      Self.precedes(
        (first.peopleNoLongerCovered, first.lostPersonTravel ?? 0, first.code),
        (second.peopleNoLongerCovered, second.lostPersonTravel ?? 0, second.code))
    }
  }

  private static func precedes(_ first: (Int, Double, String), _ second: (Int, Double, String)) -> Bool {
    if first.0 != second.0 { return first.0 > second.0 }
    if first.1 != second.1 { return first.1 > second.1 }
    return first.2.utf8.lexicographicallyPrecedes(second.2.utf8)
  }
}

extension ProximityChange {
  /// Whether anyone comes nearer or gets farther by more than the threshold.
  fileprivate var isMoved: Bool { counts(.closer).people > 0 || counts(.farther).people > 0 }
}
