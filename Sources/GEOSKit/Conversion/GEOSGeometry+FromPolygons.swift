internal import CGEOS
public import GeometryCore

extension GEOSGeometry {
  /// A polygon with its holes.
  ///
  /// - Throws: `GEOSError` where the library refuses a ring.
  /// - Complexity: O(n) in the number of positions.
  public init(_ polygon: Polygon, context: GEOSContext) throws(GEOSError) {
    let exterior = try GEOSGeometry(linearRing: polygon.exterior.positions, context: context)
    var holes = GeometryBag(context: context)
    for hole in polygon.holes {
      holes.add(try GEOSGeometry(linearRing: hole.positions, context: context))
    }
    var pointers = unsafe holes.release()
    let shell = unsafe exterior.release()
    // Shell and holes now belong to GEOS, which frees them even when the polygon cannot be made.
    let made = unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      unsafe GEOSGeom_createPolygon_r(context.handle, shell, buffer.baseAddress, UInt32(buffer.count))
    }
    unsafe self.init(owning: try context.notNull(made, "GEOSGeom_createPolygon_r"), context: context)
  }

  /// A multipolygon, part by part in order. Nothing is checked: parts that overlap make it invalid.
  ///
  /// - Throws: `GEOSError` where the library refuses a ring.
  /// - Complexity: O(n) in the number of positions.
  public init(_ area: MultiPolygon, context: GEOSContext) throws(GEOSError) {
    var parts = GeometryBag(context: context)
    for polygon in area.polygons {
      parts.add(try GEOSGeometry(polygon, context: context))
    }
    try self.init(collecting: parts, as: .multiPolygon, context: context)
  }

  /// A linear ring from positions that may be wrong, in which case GEOS has freed them and says what is wrong.
  init(
    linearRing positions: [LonLat],
    context: GEOSContext,
    operation: StaticString = #function
  ) throws(GEOSError) {
    let sequence = try unsafe context.makeSequence(positions, operation: operation)
    // The sequence belongs to GEOS from here, whatever the result.
    let ring = unsafe GEOSGeom_createLinearRing_r(context.handle, sequence)
    unsafe self.init(
      owning: try context.notNull(ring, "GEOSGeom_createLinearRing_r", operation: operation),
      context: context
    )
  }
}
