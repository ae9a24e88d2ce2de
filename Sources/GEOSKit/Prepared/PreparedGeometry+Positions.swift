public import GeometryCore

// A point is made and freed for each question, which costs less than the question itself.
extension PreparedGeometry {
  /// Whether the position lies in the interior.
  ///
  /// - Throws: `GEOSError` where the library fails.
  /// - Complexity: O(log n) expected in the number of positions, after the first question.
  public borrowing func contains(_ position: LonLat) throws(GEOSError) -> Bool {
    try contains(GEOSGeometry(position, context: context))
  }

  /// Whether the position lies in the interior or on the boundary.
  ///
  /// - Throws: `GEOSError` where the library fails.
  /// - Complexity: O(log n) expected in the number of positions, after the first question.
  public borrowing func covers(_ position: LonLat) throws(GEOSError) -> Bool {
    // For a single position "covers" and "intersects" mean the same, and the second is quicker.
    try intersects(GEOSGeometry(position, context: context))
  }
}
