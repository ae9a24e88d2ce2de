internal import CGEOS

// Same meaning as on `GEOSGeometry`, with the left side indexed.
extension PreparedGeometry {
  /// Whether no point of the other lies outside this geometry, and their interiors meet.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func contains(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(
      GEOSPreparedContains_r(context.handle, prepared, other.pointer),
      "GEOSPreparedContains_r"
    )
  }

  /// Whether no point of the other lies outside this geometry.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func covers(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(GEOSPreparedCovers_r(context.handle, prepared, other.pointer), "GEOSPreparedCovers_r")
  }

  /// Whether no point of this geometry lies outside the other, and their interiors meet.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func isWithin(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(GEOSPreparedWithin_r(context.handle, prepared, other.pointer), "GEOSPreparedWithin_r")
  }

  /// Whether no point of this geometry lies outside the other.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func isCovered(by other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(
      GEOSPreparedCoveredBy_r(context.handle, prepared, other.pointer),
      "GEOSPreparedCoveredBy_r"
    )
  }

  /// Whether the two share a point.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func intersects(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(
      GEOSPreparedIntersects_r(context.handle, prepared, other.pointer),
      "GEOSPreparedIntersects_r"
    )
  }

  /// Whether the two share no point.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func isDisjoint(from other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(
      GEOSPreparedDisjoint_r(context.handle, prepared, other.pointer),
      "GEOSPreparedDisjoint_r"
    )
  }

  /// Whether the two share points, but no interior point.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func touches(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(
      GEOSPreparedTouches_r(context.handle, prepared, other.pointer),
      "GEOSPreparedTouches_r"
    )
  }

  /// Whether interiors meet in less than the higher dimension and each has points outside the other.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func crosses(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(
      GEOSPreparedCrosses_r(context.handle, prepared, other.pointer),
      "GEOSPreparedCrosses_r"
    )
  }

  /// Whether both have the same dimension, their interiors meet in it, and neither covers the other.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func overlaps(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(
      GEOSPreparedOverlaps_r(context.handle, prepared, other.pointer),
      "GEOSPreparedOverlaps_r"
    )
  }

  /// Whether every point of the other lies in the interior of this geometry.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func containsProperly(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(
      GEOSPreparedContainsProperly_r(context.handle, prepared, other.pointer),
      "GEOSPreparedContainsProperly_r"
    )
  }
}
