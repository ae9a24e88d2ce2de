internal import CGEOS
import MessageModel

extension GEOSGeometry {
  /// The area on the plane of the coordinates, in their unit squared: square degrees for longitude and latitude.
  ///
  /// It compares results of overlays; it says nothing about land. Areas in square metres are geodesic.
  ///
  /// - Throws: `GEOSError` where the library fails.
  /// - Complexity: O(n) in the number of positions.
  public borrowing func planarArea() throws(GEOSError) -> Double {
    var area = 0.0
    try unsafe context.status(GEOSArea_r(context.handle, pointer, &area), errorValue: 0, "GEOSArea_r")
    return area
  }
}
