internal import CGEOS

extension GEOSGeometry {
  /// A copy with every coordinate rounded to a multiple of a grid size; later overlays of it stay on that grid.
  ///
  /// - Parameters:
  ///   - gridSize: in the unit of the coordinates; 0 goes back to floating precision.
  ///   - keepsTopology: whether areas are repaired so that a valid one stays valid, and what collapses is dropped. If
  ///     false, each coordinate is rounded by itself and nothing else changes.
  /// - Throws: `GEOSError` where the geometry is invalid and its topology is to be kept.
  /// - Complexity: O(n) by coordinate, about O(n log n) with topology.
  public borrowing func onGrid(size gridSize: Double, keepsTopology: Bool = true) throws(GEOSError) -> GEOSGeometry {
    let flags = keepsTopology ? GEOS_PREC_VALID_OUTPUT : GEOS_PREC_NO_TOPO
    return try unsafe owned(
      GEOSGeom_setPrecision_r(context.handle, pointer, gridSize, Int32(flags.rawValue)),
      "GEOSGeom_setPrecision_r"
    )
  }
}
