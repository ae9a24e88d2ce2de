internal import CGEOS

extension GEOSGeometry {
  /// The union of polygons that share no more than sides, each side by its very corners: sides that occur twice go.
  ///
  /// - Throws: `GEOSError` where sides end within others.
  /// - Complexity: O(n) expected in the number of positions, and the rings that are left.
  package borrowing func coverageUnion() throws(GEOSError) -> GEOSGeometry {
    try unsafe owned(GEOSCoverageUnion_r(context.handle, pointer), "GEOSCoverageUnion_r")
  }
}
