import GEOSKit
import GeometryCore
import MessageModel
import Testing

struct ValueRoundTripTests {
  /// Coordinates with all bits in use.
  private func awkward() throws -> MultiPolygon {
    let third = 1.0 / 3
    return MultiPolygon([
      Polygon(
        exterior: try Shapes.rectangle(-third, 45 - third, 0.1 + 0.2, 48.123456789012345),
        holes: [try Shapes.rectangle(0, 46, third / 7, 46 + third).reversed]
      ),
      Polygon(exterior: try Shapes.rectangle(100 + third, -60 - third, 101.1, -60)),
    ])
  }

  @Test func throughBuffers() throws {
    let area = try awkward()
    #expect(try GEOSGeometry(area, context: GEOSContext()).multiPolygon() == area)
  }

  @Test func throughWKB() throws {
    let context = try GEOSContext()
    let area = try awkward()
    let bytes = try GEOSGeometry(area, context: context).wkb()
    #expect(try GEOSGeometry(wkb: bytes, context: context).multiPolygon() == area)
    #expect(try GEOSGeometry(wkb: bytes.span, context: context).multiPolygon() == area)
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
    #expect(try GEOSGeometry(hexWKB: digits, context: context).multiPolygon() == area)
  }

  @Test func onePolygon() throws {
    let polygon = try Shapes.holed().polygons[0]
    let geometry = try GEOSGeometry(polygon, context: GEOSContext())
    #expect(try geometry.type() == .polygon)
    #expect(try geometry.multiPolygon() == MultiPolygon([polygon]))
  }

  @Test func points() throws {
    let context = try GEOSContext()
    let positions = [LonLat(longitude: 0.1, latitude: 45), LonLat(longitude: -61.5, latitude: 16.25)]
    let many = try GEOSGeometry(multiPoint: positions, context: context)
    #expect(try many.type() == .multiPoint)
    #expect(try many.partCount() == 2)
    #expect(try many.wkt() == "MULTIPOINT (0.1 45, -61.5 16.25)")
    #expect(try GEOSGeometry(positions[1], context: context).position() == positions[1])
    #expect(try GEOSGeometry(multiPoint: [], context: context).isEmpty())
    #expect(try GEOSGeometry(wkt: "POINT EMPTY", context: context).position() == nil)
    #expect(throws: GEOSError.self) { try many.position() }
  }

  @Test func polygonalPartsOfACollection() throws {
    let wkt = """
      GEOMETRYCOLLECTION (POINT (9 9), POLYGON ((0 0, 1 0, 1 1, 0 0)), POLYGON EMPTY, LINESTRING (0 0, 5 5),
      GEOMETRYCOLLECTION (MULTIPOLYGON (((2 0, 3 0, 3 1, 2 0)), ((4 0, 5 0, 5 1, 4 0)))))
      """
    let area = try GEOSGeometry(wkt: wkt, context: GEOSContext()).multiPolygon()
    #expect(area.polygons.map { $0.exterior.positions[0].longitude } == [0, 2, 4])
  }

  @Test func coordinatesOffTheEarthAreNamed() throws {
    let geometry = try GEOSGeometry(wkt: "POLYGON ((0 0, 200 0, 200 1, 0 0))", context: GEOSContext())
    let error = #expect(throws: GEOSError.self) { try geometry.multiPolygon() }
    #expect(error?.operation == "multiPolygon()")
    #expect(error?.message.english.contains("position 2 of the ring, (200.0, 0.0)") == true)
  }
}
