public import GeometryCore

/// Overlay of areas as values: each call makes its own context, so any thread may call.
///
/// Results are areas only (a shared side or corner is dropped), in a fixed order and by the right-hand rule: the same
/// rings always come out as the same bytes. Grid sizes are in degrees; nil stands for floating precision.
public enum GEOSOverlay {
  /// The union of areas, which may overlap.
  ///
  /// - Throws: `GEOSError` where an area is invalid in a way the overlay cannot work with.
  /// - Complexity: about O(n log n) in the number of positions for areas that meet few others.
  public static func union(of areas: [MultiPolygon], gridSizeDegrees: Double? = nil) throws(GEOSError) -> MultiPolygon {
    let context = try GEOSContext()
    return try GEOSGeometry.unionOfMany(areas, gridSize: gridSizeDegrees, context: context).normalizedArea()
  }

  /// The area that two areas share.
  ///
  /// - Throws: `GEOSError` where an area is invalid in a way the overlay cannot work with.
  public static func intersection(
    of first: MultiPolygon,
    and second: MultiPolygon,
    gridSizeDegrees: Double? = nil
  ) throws(GEOSError) -> MultiPolygon {
    let context = try GEOSContext()
    let left = try GEOSGeometry(first, context: context)
    let right = try GEOSGeometry(second, context: context)
    return try left.intersection(with: right, gridSize: gridSizeDegrees).normalizedArea()
  }

  /// The area of the first that is not in the second.
  ///
  /// - Throws: `GEOSError` where an area is invalid in a way the overlay cannot work with.
  public static func difference(
    of first: MultiPolygon,
    minus second: MultiPolygon,
    gridSizeDegrees: Double? = nil
  ) throws(GEOSError) -> MultiPolygon {
    let context = try GEOSContext()
    let left = try GEOSGeometry(first, context: context)
    let right = try GEOSGeometry(second, context: context)
    return try left.difference(subtracting: right, gridSize: gridSizeDegrees).normalizedArea()
  }

  /// An area with all that lies within a distance of it, in the plane of longitude and latitude.
  ///
  /// - Parameter degrees: at least 0.
  /// - Throws: `GEOSError` where the area is invalid in a way the library cannot work with.
  package static func widened(_ area: MultiPolygon, byDegrees degrees: Double) throws(GEOSError) -> MultiPolygon {
    let context = try GEOSContext()
    return try GEOSGeometry(area, context: context).buffer(degrees).normalizedArea()
  }

  /// The area that is in exactly one of the two.
  ///
  /// - Throws: `GEOSError` where an area is invalid in a way the overlay cannot work with.
  public static func symmetricDifference(
    of first: MultiPolygon,
    and second: MultiPolygon,
    gridSizeDegrees: Double? = nil
  ) throws(GEOSError) -> MultiPolygon {
    let context = try GEOSContext()
    let left = try GEOSGeometry(first, context: context)
    let right = try GEOSGeometry(second, context: context)
    return try left.symmetricDifference(with: right, gridSize: gridSizeDegrees).normalizedArea()
  }

  /// The same area in the order all results of this type have.
  ///
  /// - Throws: `GEOSError` where the library fails.
  /// - Complexity: O(n log n) in the number of positions.
  public static func normalized(_ area: MultiPolygon) throws(GEOSError) -> MultiPolygon {
    try GEOSGeometry(area, context: GEOSContext()).normalizedArea()
  }
}

extension GEOSGeometry {
  /// The polygonal parts in normal order, by the right-hand rule.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func normalizedArea() throws(GEOSError) -> MultiPolygon {
    try normalized().multiPolygon().rightHanded
  }
}
