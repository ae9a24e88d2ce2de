internal import CGEOS

extension GEOSGeometry {
  /// What is in this geometry and not in the other.
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
  public borrowing func difference(subtracting other: borrowing GEOSGeometry, gridSize: Double? = nil) throws(GEOSError)
    -> GEOSGeometry
  {
    guard let gridSize else {
      return try unsafe owned(GEOSDifference_r(context.handle, pointer, other.pointer), "GEOSDifference_r")
    }
    return try unsafe owned(
      GEOSDifferencePrec_r(context.handle, pointer, other.pointer, gridSize),
      "GEOSDifferencePrec_r"
    )
  }
}
