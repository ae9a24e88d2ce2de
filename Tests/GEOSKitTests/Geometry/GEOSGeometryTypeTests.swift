import GEOSKit
import GeometryCore
import Testing

struct GEOSGeometryTypeTests {
  @Test(arguments: [
    ("POINT (1 2)", GEOSGeometryType.point, 1), ("LINESTRING (0 0, 1 1)", .lineString, 1),
    ("LINEARRING (0 0, 1 0, 1 1, 0 0)", .linearRing, 1), ("POLYGON ((0 0, 1 0, 1 1, 0 0))", .polygon, 1),
    ("MULTIPOINT ((0 0), (1 1))", .multiPoint, 2), ("MULTILINESTRING ((0 0, 1 1))", .multiLineString, 1),
    ("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))", .multiPolygon, 1),
    ("GEOMETRYCOLLECTION (POINT (0 0), POINT (1 1), LINESTRING (0 0, 1 1))", .geometryCollection, 3),
  ])
  func kindsAndParts(wkt: String, type: GEOSGeometryType, parts: Int) throws {
    let geometry = try GEOSGeometry(wkt: wkt, context: GEOSContext())
    #expect(try geometry.type() == type)
    #expect(try geometry.partCount() == parts)
    #expect(try !geometry.isEmpty())
  }

  @Test(arguments: [
    ("POINT EMPTY", GEOSGeometryType.point), ("LINESTRING EMPTY", .lineString), ("LINEARRING EMPTY", .linearRing),
    ("POLYGON EMPTY", .polygon), ("MULTIPOINT EMPTY", .multiPoint), ("MULTILINESTRING EMPTY", .multiLineString),
    ("MULTIPOLYGON EMPTY", .multiPolygon), ("GEOMETRYCOLLECTION EMPTY", .geometryCollection),
  ])
  func empties(wkt: String, type: GEOSGeometryType) throws {
    let geometry = try GEOSGeometry(wkt: wkt, context: GEOSContext())
    #expect(try geometry.type() == type)
    #expect(try geometry.isEmpty())
    #expect(try geometry.boundingBox() == nil)
    #expect(try geometry.multiPolygon().isEmpty)
    #expect(try geometry.planarArea() == 0)
    #expect(try geometry.clone().wkt() == wkt)
  }
}
