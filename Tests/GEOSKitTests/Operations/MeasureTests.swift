import GEOSKit
import GeometryCore
import Testing

struct MeasureTests {
  @Test func areaAgreesWithTheShoelaceFormula() throws {
    let star = try Shapes.star(longitude: 2, latitude: 46, radius: 3, positions: 2_000)
    let area = try GEOSGeometry(star, context: GEOSContext()).planarArea()
    #expect(abs(area - Shapes.area(star)) < 1e-12 * area)
    #expect(try GEOSGeometry(Shapes.holed(), context: GEOSContext()).planarArea() == 96)
  }

  @Test func boundingBoxOfScatteredParts() throws {
    let geometry = try GEOSGeometry(wkt: "MULTIPOINT ((3 -4), (-1 2), (0 9))", context: GEOSContext())
    #expect(try geometry.boundingBox() == BoundingBox(west: -1, south: -4, east: 3, north: 9))
    #expect(try geometry.envelope().planarArea() == 52)
  }

  @Test func distanceByPythagoras() throws {
    let context = try GEOSContext()
    let square = try GEOSGeometry(wkt: "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))", context: context)
    let point = try GEOSGeometry(wkt: "POINT (4 5)", context: context)
    #expect(try square.planarDistance(to: point) == 5)
    #expect(try square.isWithin(planarDistance: 5, of: point))
    #expect(try !square.isWithin(planarDistance: 4.999, of: point))
  }

  @Test func pointOnSurfaceAvoidsTheHole() throws {
    let context = try GEOSContext()
    let ring = "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (1 1, 9 1, 9 9, 1 9, 1 1))"
    let area = try GEOSGeometry(wkt: ring, context: context)
    #expect(try area.contains(area.pointOnSurface()))
  }
}
