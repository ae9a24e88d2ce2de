/// Proximity of the people of a zone to the training spaces.
public struct ProximityIndicators: Hashable, Sendable {
  /// Towns of the study in the zone.
  public var towns: Int
  /// Towns whose number of people is missing: no one there is counted.
  public var townsWithoutPeople: Int
  /// People counted.
  public var people: Int
  /// People within each distance, in the order of the study's distances.
  public var coveredPeople: [Int]
  /// People beyond the service distance.
  public var uncoveredPeople: Int
  /// Towns beyond the service distance.
  public var uncoveredTowns: Int
  /// People with at least two spaces within the service distance.
  public var peopleWithChoice: Int
  /// Sum over people of the distance beyond the service distance, in person-metres or -seconds; infinite without any
  /// space, of those who reach a space where travel is given.
  public var excessPersonTravel: Double
  /// Weighted distances of those who reach a space; nil where nobody does.
  public var distance: DistanceSummary?
  /// Towns that reach no space: with given travel those of which no pair is known, else none or all.
  public var unreachableTowns: Int
  /// People in them.
  public var unreachablePeople: Int

  public init(
    towns: Int,
    townsWithoutPeople: Int,
    people: Int,
    coveredPeople: [Int],
    uncoveredPeople: Int,
    uncoveredTowns: Int,
    peopleWithChoice: Int,
    excessPersonTravel: Double,
    distance: DistanceSummary?,
    unreachableTowns: Int = 0,
    unreachablePeople: Int = 0
  ) {
    self.towns = towns
    self.townsWithoutPeople = townsWithoutPeople
    self.people = people
    self.coveredPeople = coveredPeople
    self.uncoveredPeople = uncoveredPeople
    self.uncoveredTowns = uncoveredTowns
    self.peopleWithChoice = peopleWithChoice
    self.excessPersonTravel = excessPersonTravel
    self.distance = distance
    self.unreachableTowns = unreachableTowns
    self.unreachablePeople = unreachablePeople
  }

  /// A number of these people as a share of all of them, 0 to 1; nil where there is nobody.
  public func share(_ people: Int) -> Double? {
    self.people > 0 ? Double(people) / Double(self.people) : nil
  }

  /// The severity class by the uncovered share and number.
  public var severity: Severity { Severity(uncovered: uncoveredPeople, of: people) }
}
