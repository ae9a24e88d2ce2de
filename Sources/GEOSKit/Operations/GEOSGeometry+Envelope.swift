internal import CGEOS
public import GeometryCore
import MessageModel

extension GEOSGeometry {
  /// The smallest box with sides along the axes that holds the geometry; nil where it is empty.
  ///
  /// Longitudes are taken as plain numbers: the result never runs over the antimeridian.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func boundingBox() throws(GEOSError) -> BoundingBox? {
    if try isEmpty() { return nil }
    var box = BoundingBox(west: 0, south: 0, east: 0, north: 0)
    try unsafe context.status(
      GEOSGeom_getExtent_r(context.handle, pointer, &box.west, &box.south, &box.east, &box.north),
      errorValue: 0,
      "GEOSGeom_getExtent_r"
    )
    return box
  }

  /// The bounding box as a geometry: a polygon, or a point or line where the extent is flat, or an empty point.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func envelope() throws(GEOSError) -> GEOSGeometry {
    try unsafe owned(GEOSEnvelope_r(context.handle, pointer), "GEOSEnvelope_r")
  }
}
