import GEOSKit
import GeometryCore
import MessageModel
import Testing

struct ValidityTests {
  @Test func aBowTieCrossesItselfInTheMiddle() throws {
    let geometry = try GEOSGeometry(Shapes.bowTie(), context: GEOSContext())
    #expect(try !geometry.isValid())
    let defect = try geometry.validityDefect()
    #expect(defect?.reason == "Self-intersection")
    #expect(defect?.position == LonLat(longitude: 1, latitude: 1))
    #expect(defect.map { "\($0)" } == "Self-intersection at (1.0, 1.0)")
  }

  @Test func aHoleOutsideItsShell() throws {
    let wkt = "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0), (5 5, 6 5, 6 6, 5 5))"
    let defect = try GEOSGeometry(wkt: wkt, context: GEOSContext()).validityDefect()
    #expect(defect?.reason == "Hole lies outside shell")
  }

  @Test func aValidAreaHasNoDefect() throws {
    let geometry = try GEOSGeometry(Shapes.holed(), context: GEOSContext())
    #expect(try geometry.isValid())
    #expect(try geometry.validityDefect() == nil)
  }

  @Test func aRingThatTouchesItselfIsAcceptedOnRequest() throws {
    // An outline that runs inside from its corner, clockwise round a triangle, and back to the corner.
    let wkt = "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0, 2 4, 4 2, 0 0))"
    let geometry = try GEOSGeometry(wkt: wkt, context: GEOSContext())
    #expect(try geometry.validityDefect()?.reason == "Ring Self-intersection")
    #expect(try geometry.validityDefect(allowsSelfTouchingRings: true) == nil)
  }

  @Test(arguments: [MakeValidMethod.linework, .structure])
  func repairOfABowTieKeepsBothTriangles(method: MakeValidMethod) throws {
    let repaired = try GEOSGeometry(Shapes.bowTie(), context: GEOSContext()).makeValid(method: method)
    #expect(try repaired.isValid())
    #expect(try repaired.planarArea() == 2)
  }

  @Test func methodsDifferWhereAreasOverlap() throws {
    // Two squares of 4 that share one of 1.
    let twice = try MultiPolygon(Shapes.box(0, 0, 2, 2).polygons + Shapes.box(1, 1, 3, 3).polygons)
    let geometry = try GEOSGeometry(twice, context: GEOSContext())
    #expect(try geometry.makeValid(method: .structure).planarArea() == 7)
    #expect(try geometry.makeValid(method: .linework).planarArea() == 6)
  }

  @Test func collapsedPartsAreKeptOnRequest() throws {
    let flat = "POLYGON ((0 0, 1 0, 2 0, 0 0))"
    let geometry = try GEOSGeometry(wkt: flat, context: GEOSContext())
    #expect(try geometry.makeValid().isEmpty())
    #expect(try geometry.makeValid(keepCollapsed: true).type() == .lineString)
  }
}
