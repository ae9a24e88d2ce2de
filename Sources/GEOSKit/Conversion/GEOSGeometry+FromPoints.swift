internal import CGEOS
public import GeometryCore

extension GEOSGeometry {
  /// A point.
  ///
  /// - Throws: `GEOSError` where the library fails.
  public init(_ position: LonLat, context: GEOSContext) throws(GEOSError) {
    let point = unsafe GEOSGeom_createPointFromXY_r(context.handle, position.longitude, position.latitude)
    unsafe self.init(owning: try context.notNull(point, "GEOSGeom_createPointFromXY_r"), context: context)
  }

  /// A multipoint, with as many parts as there are positions.
  ///
  /// - Throws: `GEOSError` where the library fails.
  /// - Complexity: O(n) in the number of positions.
  public init(multiPoint positions: [LonLat], context: GEOSContext) throws(GEOSError) {
    var parts = GeometryBag(context: context)
    for position in positions {
      parts.add(try GEOSGeometry(position, context: context))
    }
    try self.init(collecting: parts, as: .multiPoint, context: context)
  }

  /// A collection that takes over the parts.
  init(
    collecting parts: consuming GeometryBag,
    as type: GEOSGeometryType,
    context: GEOSContext,
    operation: StaticString = #function
  ) throws(GEOSError) {
    var pointers = unsafe parts.release()
    // The parts now belong to GEOS, which frees them even when the collection cannot be made.
    let collection = unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      unsafe GEOSGeom_createCollection_r(context.handle, type.rawValue, buffer.baseAddress, UInt32(buffer.count))
    }
    unsafe self.init(
      owning: try context.notNull(collection, "GEOSGeom_createCollection_r", operation: operation),
      context: context
    )
  }
}
