/// How near the spaces are to one town.
public struct TownProximity: Hashable, Sendable {
  /// Position in the study's `spaces` of the nearest one; nil where there is no space. Ties go to the lower code.
  public var nearestSpace: Int?
  /// Distance or time to it, metres or seconds; infinite where there is none.
  public var distance: Double
  /// Position of the second nearest, what is left when the nearest closes.
  public var secondNearestSpace: Int?
  /// Distance or time to it, metres or seconds; infinite where there is none.
  public var secondDistance: Double
  /// Number of spaces within the service distance.
  public var spacesWithinService: Int

  public init(
    nearestSpace: Int?,
    distance: Double,
    secondNearestSpace: Int?,
    secondDistance: Double,
    spacesWithinService: Int
  ) {
    self.nearestSpace = nearestSpace
    self.distance = distance
    self.secondNearestSpace = secondNearestSpace
    self.secondDistance = secondDistance
    self.spacesWithinService = spacesWithinService
  }
}
