internal import CGEOS

extension GEOSGeometry {
  /// Whether both have the same structure and the same vertices in the same order, each within a tolerance.
  ///
  /// - Parameters:
  ///   - other: a geometry of the same context.
  ///   - tolerance: the largest planar distance between vertices, in the unit of the coordinates.
  /// - Throws: `GEOSError` where the library fails.
  /// - Complexity: O(n) in the number of positions.
  public borrowing func equalsExact(
    _ other: borrowing GEOSGeometry,
    tolerance: Double = 0
  ) throws(GEOSError) -> Bool {
    try unsafe context.predicate(
      GEOSEqualsExact_r(context.handle, pointer, other.pointer, tolerance),
      "GEOSEqualsExact_r"
    )
  }
}
