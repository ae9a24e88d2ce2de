/// How near the spaces are to one town.
public struct TownProximity: Hashable, Sendable {
  /// Position in the study's `spaces` of the nearest one; nil where there is no space. Ties go to the lower code.
  public var nearestSpace: Int?
  /// Geodesic distance to it in metres; infinite where there is none.
  public var distanceMetres: Double
  /// Position of the second nearest, what is left when the nearest closes.
  public var secondNearestSpace: Int?
  /// Geodesic distance to it in metres; infinite where there is none.
  public var secondDistanceMetres: Double
  /// Number of spaces within the service distance.
  public var spacesWithinService: Int

  /// Proximity from its parts.
  public init(
    nearestSpace: Int?,
    distanceMetres: Double,
    secondNearestSpace: Int?,
    secondDistanceMetres: Double,
    spacesWithinService: Int
  ) {
    self.nearestSpace = nearestSpace
    self.distanceMetres = distanceMetres
    self.secondNearestSpace = secondNearestSpace
    self.secondDistanceMetres = secondDistanceMetres
    self.spacesWithinService = spacesWithinService
  }
}
