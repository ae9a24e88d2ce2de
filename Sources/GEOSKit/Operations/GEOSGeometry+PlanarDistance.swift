internal import CGEOS
import MessageModel

extension GEOSGeometry {
  /// The shortest distance on the plane of the coordinates, in their unit; 0 where one of the two is empty.
  ///
  /// Never a distance on the ground when coordinates are degrees.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func planarDistance(to other: borrowing GEOSGeometry) throws(GEOSError) -> Double {
    var distance = 0.0
    try unsafe context.status(
      GEOSDistance_r(context.handle, pointer, other.pointer, &distance),
      errorValue: 0,
      "GEOSDistance_r"
    )
    return distance
  }

  /// Whether the planar distance to the other is at most a limit, in the unit of the coordinates.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func isWithin(
    planarDistance limit: Double,
    of other: borrowing GEOSGeometry
  ) throws(GEOSError) -> Bool {
    try unsafe context.predicate(
      GEOSDistanceWithin_r(context.handle, pointer, other.pointer, limit),
      "GEOSDistanceWithin_r"
    )
  }
}
