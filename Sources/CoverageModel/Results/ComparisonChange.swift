/// How the proximity of a group of towns changes between two situations.
public struct ProximityChange: Hashable, Sendable {
  /// Towns of the group.
  public var towns: Int
  /// Towns whose number of people is missing: no one there is counted.
  public var townsWithoutPeople: Int
  /// People counted.
  public var people: Int
  /// Coverage at each distance, in the order of the study's distances.
  public var coverage: [CoverageChange]
  /// Weighted distances before; nil where there is no space or nobody.
  public var distanceBefore: DistanceSummary?
  /// Weighted distances after; nil where there is no space or nobody.
  public var distanceAfter: DistanceSummary?
  /// People and towns that come nearer, get farther, or neither.
  public var movements: [TownChange.Movement: Counts]
  /// People and towns by what becomes of coverage at the service distance.
  public var coverages: [TownChange.Coverage: Counts]
  /// Sum over people of the distances that become shorter, person-metres or -seconds; nil where a situation has no
  /// space.
  public var gainedPersonTravel: Double?
  /// Sum over people of the distances that become longer, person-metres or -seconds; nil where a situation has no
  /// space.
  public var lostPersonTravel: Double?

  /// A number of people and of the towns they live in.
  public struct Counts: Hashable, Sendable {
    /// People.
    public var people: Int
    /// Towns, those without people included.
    public var towns: Int

    public init(people: Int = 0, towns: Int = 0) {
      self.people = people
      self.towns = towns
    }
  }

  public init(
    towns: Int, townsWithoutPeople: Int, people: Int, coverage: [CoverageChange], distanceBefore: DistanceSummary?,
    distanceAfter: DistanceSummary?, movements: [TownChange.Movement: Counts],
    coverages: [TownChange.Coverage: Counts], gainedPersonTravel: Double?, lostPersonTravel: Double?
  ) {
    self.towns = towns
    self.townsWithoutPeople = townsWithoutPeople
    self.people = people
    self.coverage = coverage
    self.distanceBefore = distanceBefore
    self.distanceAfter = distanceAfter
    self.movements = movements
    self.coverages = coverages
    self.gainedPersonTravel = gainedPersonTravel
    self.lostPersonTravel = lostPersonTravel
  }

  /// People and towns with a movement.
  public func counts(_ movement: TownChange.Movement) -> Counts { movements[movement] ?? Counts() }

  /// People and towns with a change of coverage at the service distance.
  public func counts(_ coverage: TownChange.Coverage) -> Counts { coverages[coverage] ?? Counts() }

  /// People covered at the service distance before.
  public var coveredBefore: Int { counts(.covered).people + counts(.noLongerCovered).people }

  /// People covered at the service distance after.
  public var coveredAfter: Int { counts(.covered).people + counts(.newlyCovered).people }

  /// Person-metres or -seconds saved in all, negative where distances grow in sum; nil where a situation has no space.
  public var savedPersonTravel: Double? {
    guard let gainedPersonTravel, let lostPersonTravel else { return nil }
    return gainedPersonTravel - lostPersonTravel
  }

  /// A number of these people as a share of all of them; nil where there is nobody.
  public func share(_ people: Int) -> Double? {
    self.people > 0 ? Double(people) / Double(self.people) : nil
  }
}

/// How many people are within one distance of a space, before and after.
public struct CoverageChange: Hashable, Sendable {
  /// The distance in metres or seconds, closed.
  public var distance: Double
  /// People within it before.
  public var before: Int
  /// People within it after.
  public var after: Int
  /// People within it after but not before.
  public var newlyCovered: Int
  /// People within it before but not after.
  public var noLongerCovered: Int

  public init(distance: Double, before: Int, after: Int, newlyCovered: Int, noLongerCovered: Int) {
    self.distance = distance
    self.before = before
    self.after = after
    self.newlyCovered = newlyCovered
    self.noLongerCovered = noLongerCovered
  }

  /// People more within the distance, negative where there are fewer.
  public var change: Int { after - before }
}
