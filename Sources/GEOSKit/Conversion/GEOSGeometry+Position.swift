internal import CGEOS
public import GeometryCore
import MessageModel

extension GEOSGeometry {
  /// The position of a point; nil where the point is empty.
  ///
  /// - Throws: `GEOSError` where the geometry is not a point.
  public borrowing func position() throws(GEOSError) -> LonLat? {
    if try isEmpty() { return nil }
    var position = LonLat(longitude: 0, latitude: 0)
    try unsafe context.status(
      GEOSGeomGetX_r(context.handle, pointer, &position.longitude),
      errorValue: 0,
      "GEOSGeomGetX_r"
    )
    try unsafe context.status(
      GEOSGeomGetY_r(context.handle, pointer, &position.latitude),
      errorValue: 0,
      "GEOSGeomGetY_r"
    )
    return position
  }
}
