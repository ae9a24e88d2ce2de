/// The scores of a group of people, each town weighted by its people.
public struct AccessibilitySummary: Hashable, Sendable {
  /// People whose town has a score or is known to reach no space.
  public var people: Int
  /// Those of them who reach no space.
  public var unreachablePeople: Int
  /// Those of them whose score is 0 though a space is within reach.
  public var zeroPeople: Int
  /// People whose score is missing; they are in no other figure.
  public var missingPeople: Int
  /// Towns that reach no space.
  public var unreachableTowns: Int
  /// Towns whose score is missing.
  public var missingTowns: Int
  /// Mean score. Who reaches no space counts as 0 where more is better and is left out where less is better; nil where
  /// nobody is left.
  public var mean: Double?
  /// Least score that at least half the people of the mean do not exceed.
  public var median: Double?
  /// Least score that at least a tenth of them do not exceed.
  public var percentile10: Double?
  /// Least score that at least nine tenths of them do not exceed.
  public var percentile90: Double?

  public init(
    people: Int,
    unreachablePeople: Int,
    zeroPeople: Int,
    missingPeople: Int,
    unreachableTowns: Int,
    missingTowns: Int,
    mean: Double?,
    median: Double?,
    percentile10: Double?,
    percentile90: Double?
  ) {
    self.people = people
    self.unreachablePeople = unreachablePeople
    self.zeroPeople = zeroPeople
    self.missingPeople = missingPeople
    self.unreachableTowns = unreachableTowns
    self.missingTowns = missingTowns
    self.mean = mean
    self.median = median
    self.percentile10 = percentile10
    self.percentile90 = percentile90
  }
}

/// The scores of the people of one zone.
public struct ZoneAccessibility: Hashable, Sendable {
  /// Code of the zone.
  public var code: String
  /// Name of the zone, or its code where no name is known.
  public var name: String
  /// The scores of its people within the territory.
  public var summary: AccessibilitySummary

  public init(code: String, name: String, summary: AccessibilitySummary) {
    self.code = code
    self.name = name
    self.summary = summary
  }
}
