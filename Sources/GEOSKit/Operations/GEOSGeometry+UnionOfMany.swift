public import GeometryCore

extension GEOSGeometry {
  /// The union of many areas, which may overlap.
  ///
  /// - Parameters:
  ///   - areas: in degrees, each valid.
  ///   - gridSize: in degrees; nil for floating precision.
  ///   - context: where the result lives.
  /// - Throws: `GEOSError` where an area is invalid in a way the overlay cannot work with.
  /// - Complexity: about O(n log n) in the number of positions for areas that meet few others.
  public static func unionOfMany(
    _ areas: [MultiPolygon],
    gridSize: Double? = nil,
    context: GEOSContext
  ) throws(GEOSError) -> GEOSGeometry {
    let all = try GEOSGeometry(MultiPolygon(areas.flatMap(\.polygons)), context: context)
    return try all.unaryUnion(gridSize: gridSize)
  }
}
