internal import CGEOS
import MessageModel

extension GEOSGeometry {
  /// The kind of this geometry.
  ///
  /// - Throws: `GEOSError` where the library knows a kind that GEOSKit does not.
  public borrowing func type() throws(GEOSError) -> GEOSGeometryType {
    let raw = try unsafe context.status(GEOSGeomTypeId_r(context.handle, pointer), errorValue: -1, "GEOSGeomTypeId_r")
    guard let type = GEOSGeometryType(rawValue: raw) else {
      throw GEOSError(operation: #function, function: "GEOSGeomTypeId_r", message: "unknown geometry type \(raw)")
    }
    return type
  }

  /// Whether the geometry holds no position.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func isEmpty() throws(GEOSError) -> Bool {
    try unsafe context.predicate(GEOSisEmpty_r(context.handle, pointer), "GEOSisEmpty_r")
  }

  /// The number of direct parts: 1 for a point, line or polygon, also when empty.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public borrowing func partCount() throws(GEOSError) -> Int {
    Int(
      try unsafe context.status(
        GEOSGetNumGeometries_r(context.handle, pointer),
        errorValue: -1,
        "GEOSGetNumGeometries_r"
      )
    )
  }
}
