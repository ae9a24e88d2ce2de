/// The kinds of geometry of the OGC simple features model that GEOS knows; raw values are GEOS's type numbers.
public enum GEOSGeometryType: Int32, Hashable, Sendable, CaseIterable {
  /// One position.
  case point = 0
  /// A chain of segments.
  case lineString = 1
  /// A closed chain that does not cross itself, as polygons are made of.
  case linearRing = 2
  /// An area with holes.
  case polygon = 3
  /// Positions taken together.
  case multiPoint = 4
  /// Chains taken together.
  case multiLineString = 5
  /// Areas taken together.
  case multiPolygon = 6
  /// Geometries of any kind taken together.
  case geometryCollection = 7
}
