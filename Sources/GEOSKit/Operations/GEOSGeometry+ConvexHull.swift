internal import CGEOS

extension GEOSGeometry {
  /// The smallest convex geometry that holds this one: a polygon, or a line or point where the input is flat.
  ///
  /// - Throws: `GEOSError` where the library fails.
  /// - Complexity: O(n log n) in the number of positions.
  public borrowing func convexHull() throws(GEOSError) -> GEOSGeometry {
    try unsafe owned(GEOSConvexHull_r(context.handle, pointer), "GEOSConvexHull_r")
  }
}
