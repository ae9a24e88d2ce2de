internal import CGEOS

extension GEOSGeometry {
  /// The union of all parts: overlapping polygons are dissolved, lines are noded, equal points merged.
  ///
  /// Parts may overlap; each part by itself should be valid. Neighbours are united in a tree of their extents
  /// (cascaded union), which keeps many small areas fast.
  ///
  /// - Parameter gridSize: in the unit of the coordinates, 0 for floating precision. Without it, the grid that the
  ///   inputs were put on, if any.
  /// - Throws: `GEOSError` where a part is invalid in a way the overlay cannot work with.
  /// - Complexity: about O(n log n) in the number of positions for areas that meet few others.
  public borrowing func unaryUnion(gridSize: Double? = nil) throws(GEOSError) -> GEOSGeometry {
    guard let gridSize else {
      return try unsafe owned(GEOSUnaryUnion_r(context.handle, pointer), "GEOSUnaryUnion_r")
    }
    return try unsafe owned(GEOSUnaryUnionPrec_r(context.handle, pointer, gridSize), "GEOSUnaryUnionPrec_r")
  }
}
