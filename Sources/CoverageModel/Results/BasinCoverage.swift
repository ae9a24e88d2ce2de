public import GeometryCore

/// What the service areas cover of the land of one basin.
public struct BasinCoverage: Hashable, Sendable {
  /// Code of the basin.
  public var code: String
  /// Geodesic area of the basin's part within the territory, square metres.
  public var areaSquareMetres: Double
  /// Geodesic area of what lies within the service distance, square metres.
  public var coveredSquareMetres: Double
  /// The part beyond the service distance; empty where all is covered.
  public var gap: MultiPolygon

  public init(code: String, areaSquareMetres: Double, coveredSquareMetres: Double, gap: MultiPolygon) {
    self.code = code
    self.areaSquareMetres = areaSquareMetres
    self.coveredSquareMetres = coveredSquareMetres
    self.gap = gap
  }
}
