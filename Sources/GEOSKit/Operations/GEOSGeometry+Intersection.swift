internal import CGEOS

extension GEOSGeometry {
  /// What is in this geometry and in the other.
  ///
  /// Lines and points that belong to the result are kept. Floating precision tries harder methods when rounding
  /// defeats the plain one; a grid rounds every vertex to its multiples first, and so cannot fail on rounding.
  ///
  /// - Parameters:
  ///   - other: a geometry of the same context.
  ///   - gridSize: in the unit of the coordinates, 0 for floating precision. Without it, the grid that the inputs were
  ///     put on, if any.
  /// - Throws: `GEOSError` where an input is invalid in a way the overlay cannot work with.
  /// - Complexity: about O((n + m + k) log (n + m)) for n and m positions and k crossings.
  public borrowing func intersection(with other: borrowing GEOSGeometry, gridSize: Double? = nil) throws(GEOSError)
    -> GEOSGeometry
  {
    guard let gridSize else {
      return try unsafe owned(GEOSIntersection_r(context.handle, pointer, other.pointer), "GEOSIntersection_r")
    }
    return try unsafe owned(
      GEOSIntersectionPrec_r(context.handle, pointer, other.pointer, gridSize),
      "GEOSIntersectionPrec_r"
    )
  }
}
