public import GeometryCore

/// Validity of areas as values: each call makes its own context, so any thread may call.
public enum GEOSValidity {
  /// The first defect of an area (crossing sides, holes outside, parts that overlap); nil where it is valid.
  ///
  /// - Throws: `GEOSError` where the check itself fails.
  /// - Complexity: about O(n log n) in the number of positions.
  public static func check(_ area: MultiPolygon) throws(GEOSError) -> ValidityDefect? {
    try GEOSGeometry(area, context: GEOSContext()).validityDefect()
  }

  /// A valid area that covers what this one means to cover, in the order and turn of `GEOSOverlay`'s results.
  ///
  /// - Throws: `GEOSError` where the repair fails.
  public static func makeValid(
    _ area: MultiPolygon,
    method: MakeValidMethod = .structure
  ) throws(GEOSError) -> MultiPolygon {
    try GEOSGeometry(area, context: GEOSContext()).makeValid(method: method).normalizedArea()
  }

  /// A position inside an area; nil where the area is empty.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public static func pointInside(_ area: MultiPolygon) throws(GEOSError) -> LonLat? {
    try GEOSGeometry(area, context: GEOSContext()).pointOnSurface().position()
  }
}
