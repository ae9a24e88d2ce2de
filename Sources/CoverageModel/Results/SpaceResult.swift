/// What one space does for the people of the study.
public struct SpaceResult: Hashable, Sendable {
  /// People for whom it is the nearest space.
  public var peopleNearest: Int
  /// People within the service distance of it.
  public var peopleWithinService: Int
  /// People who would lose coverage if it closed: it is their only space within the service distance.
  public var peopleOnlyHere: Int
  /// Whether it stands inside the territory (its town, or the nearest one, is a town of the study).
  public var isInside: Bool
  /// Whether its largest disc reaches a town of the study.
  public var reachesStudy: Bool

  public init(
    peopleNearest: Int,
    peopleWithinService: Int,
    peopleOnlyHere: Int,
    isInside: Bool,
    reachesStudy: Bool
  ) {
    self.peopleNearest = peopleNearest
    self.peopleWithinService = peopleWithinService
    self.peopleOnlyHere = peopleOnlyHere
    self.isInside = isInside
    self.reachesStudy = reachesStudy
  }
}
