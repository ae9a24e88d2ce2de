internal import CGEOS
public import GeometryCore
import MessageModel

extension GEOSGeometry {
  /// All polygonal parts, at any depth of nested collections, in order; points, lines and empty polygons are left out.
  ///
  /// - Throws: `GEOSError` where the library fails, or where a ring has a coordinate that is not a longitude and
  ///   latitude (the message says which).
  /// - Complexity: O(n) in the number of positions.
  public borrowing func multiPolygon() throws(GEOSError) -> MultiPolygon {
    var polygons: [Polygon] = []
    try unsafe context.appendPolygons(of: pointer, to: &polygons)
    return MultiPolygon(polygons)
  }
}

extension GEOSContext {
  @unsafe
  fileprivate func appendPolygons(of geometry: OpaquePointer?, to polygons: inout [Polygon]) throws(GEOSError) {
    let operation: StaticString = "multiPolygon()"
    let raw = try unsafe status(
      GEOSGeomTypeId_r(handle, geometry),
      errorValue: -1,
      "GEOSGeomTypeId_r",
      operation: operation
    )
    switch GEOSGeometryType(rawValue: raw) {
    case .polygon:
      if try unsafe !predicate(GEOSisEmpty_r(handle, geometry), "GEOSisEmpty_r", operation: operation) {
        try unsafe polygons.append(polygon(of: geometry, operation: operation))
      }
    case .multiPolygon, .geometryCollection:
      let count = try unsafe status(
        GEOSGetNumGeometries_r(handle, geometry),
        errorValue: -1,
        "GEOSGetNumGeometries_r",
        operation: operation
      )
      for index in 0..<count {
        let part = unsafe GEOSGetGeometryN_r(handle, geometry, index)
        try unsafe appendPolygons(
          of: notNull(part, "GEOSGetGeometryN_r", operation: operation),
          to: &polygons
        )
      }
    default:
      return
    }
  }

  @unsafe
  private func polygon(of geometry: OpaquePointer?, operation: StaticString) throws(GEOSError) -> Polygon {
    let shell = try unsafe notNull(
      GEOSGetExteriorRing_r(handle, geometry),
      "GEOSGetExteriorRing_r",
      operation: operation
    )
    let holeCount = try unsafe status(
      GEOSGetNumInteriorRings_r(handle, geometry),
      errorValue: -1,
      "GEOSGetNumInteriorRings_r",
      operation: operation
    )
    var holes: [Ring] = []
    for index in 0..<holeCount {
      let hole = unsafe GEOSGetInteriorRingN_r(handle, geometry, index)
      try unsafe holes.append(
        ring(of: notNull(hole, "GEOSGetInteriorRingN_r", operation: operation), operation: operation)
      )
    }
    return try unsafe Polygon(exterior: ring(of: shell, operation: operation), holes: holes)
  }

  @unsafe
  private func ring(of geometry: OpaquePointer, operation: StaticString) throws(GEOSError) -> Ring {
    let positions = try unsafe positions(of: geometry, operation: operation)
    do {
      return try Ring(positions)
    } catch {
      throw GEOSError(
        operation: operation,
        function: "GEOSCoordSeq_copyToBuffer_r",
        message: error.explanation
      )
    }
  }
}
