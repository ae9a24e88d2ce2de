public import GeometryCore

/// What is computed from the boundaries of towns; studies without boundaries have none of it.
public struct LandCoverage: Sendable {
  /// The union of the study's towns; empty where travel is given.
  public var territory: MultiPolygon
  /// The service areas clipped to the territory, one for each distance of the study; empty where travel is given.
  public var clipped: [MultiPolygon]
  /// Each basin, in the order of the study's basins; empty where travel is given.
  public var basins: [BasinCoverage]
  /// Sets of adjacent towns beyond the service distance.
  public var underserved: UnderservedAreas

  public init(
    territory: MultiPolygon, clipped: [MultiPolygon], basins: [BasinCoverage], underserved: UnderservedAreas
  ) {
    self.territory = territory
    self.clipped = clipped
    self.basins = basins
    self.underserved = underserved
  }
}
