internal import CGEOS

// The named predicates of the OGC simple features standard (06-103r4, section 6.1.15), with covers and covered by.
// A geometry asked more than a few times should be prepared: see `PreparedGeometry`.
extension GEOSGeometry {
  /// Whether no point of the other lies outside this geometry, and their interiors meet.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func contains(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(GEOSContains_r(context.handle, pointer, other.pointer), "GEOSContains_r")
  }

  /// Whether no point of the other lies outside this geometry.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func covers(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(GEOSCovers_r(context.handle, pointer, other.pointer), "GEOSCovers_r")
  }

  /// Whether no point of this geometry lies outside the other, and their interiors meet.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func isWithin(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(GEOSWithin_r(context.handle, pointer, other.pointer), "GEOSWithin_r")
  }

  /// Whether no point of this geometry lies outside the other.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func isCovered(by other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(GEOSCoveredBy_r(context.handle, pointer, other.pointer), "GEOSCoveredBy_r")
  }

  /// Whether the two share a point.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func intersects(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(GEOSIntersects_r(context.handle, pointer, other.pointer), "GEOSIntersects_r")
  }

  /// Whether the two share no point.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func isDisjoint(from other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(GEOSDisjoint_r(context.handle, pointer, other.pointer), "GEOSDisjoint_r")
  }

  /// Whether the two share points, but no interior point.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func touches(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(GEOSTouches_r(context.handle, pointer, other.pointer), "GEOSTouches_r")
  }

  /// Whether interiors meet in less than the higher dimension and each has points outside the other.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func crosses(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(GEOSCrosses_r(context.handle, pointer, other.pointer), "GEOSCrosses_r")
  }

  /// Whether both have the same dimension, their interiors meet in it, and neither covers the other.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func overlaps(_ other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(GEOSOverlaps_r(context.handle, pointer, other.pointer), "GEOSOverlaps_r")
  }

  /// Whether the two are the same set of points, whatever their vertices.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func isTopologicallyEqual(to other: borrowing GEOSGeometry) throws(GEOSError) -> Bool {
    try unsafe context.predicate(GEOSEquals_r(context.handle, pointer, other.pointer), "GEOSEquals_r")
  }
}
