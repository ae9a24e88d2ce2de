internal import CGEOS

extension GEOSGeometry {
  /// All that lies within a distance of this geometry, in the plane of its coordinates; corners stay sharp up to five times
  /// the distance.
  ///
  /// - Parameter distance: at least 0, in the unit of the coordinates.
  /// - Throws: `GEOSError` where the library fails.
  /// - Complexity: O(n log n) in the number of positions, as a rule.
  package borrowing func buffer(_ distance: Double) throws(GEOSError) -> GEOSGeometry {
    try unsafe owned(
      GEOSBufferWithStyle_r(
        context.handle, pointer, distance, 2, Int32(GEOSBUF_CAP_FLAT.rawValue), Int32(GEOSBUF_JOIN_MITRE.rawValue), 5),
      "GEOSBufferWithStyle_r")
  }
}
