internal import CGEOS
import MessageModel

extension GEOSGeometry {
  /// A copy in one fixed order: rings begin at their least position and turn one way, holes and parts are sorted.
  ///
  /// Two geometries with the same rings, however started, turned and listed, become equal to the byte. Vertices are
  /// neither added nor removed, so an area drawn with one vertex more stays different.
  ///
  /// - Throws: `GEOSError` where the library fails.
  /// - Complexity: O(n log n) in the number of positions.
  public borrowing func normalized() throws(GEOSError) -> GEOSGeometry {
    let copy = try clone()
    try unsafe context.status(GEOSNormalize_r(context.handle, copy.pointer), errorValue: -1, "GEOSNormalize_r")
    return copy
  }
}
