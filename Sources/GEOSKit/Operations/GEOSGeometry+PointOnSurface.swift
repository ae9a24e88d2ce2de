internal import CGEOS

extension GEOSGeometry {
  /// A point that lies on the geometry; inside it where it is an area, as far from the sides as a scan line allows.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func pointOnSurface() throws(GEOSError) -> GEOSGeometry {
    try unsafe owned(GEOSPointOnSurface_r(context.handle, pointer), "GEOSPointOnSurface_r")
  }
}
