import GEOSKit
import GeometryCore
import MessageModel
import Testing

struct GEOSValidityTests {
  @Test func defectsAndRepairs() throws {
    let tie = try Shapes.bowTie()
    #expect(try GEOSValidity.check(tie)?.reason == "Self-intersection")
    let repaired = try GEOSValidity.makeValid(tie)
    #expect(try GEOSValidity.check(repaired) == nil)
    #expect(repaired.polygons.count == 2)
    #expect(Shapes.area(repaired) == 2)
  }

  @Test func aValidAreaStaysTheSame() throws {
    let area = try GEOSOverlay.normalized(Shapes.holed())
    #expect(try GEOSValidity.check(area) == nil)
    #expect(try GEOSValidity.makeValid(area) == area)
  }

  @Test func pointInside() throws {
    let area = try Shapes.holed()
    let point = try #require(try GEOSValidity.pointInside(area))
    #expect(try PreparedGeometry(GEOSGeometry(area, context: GEOSContext())).contains(point))
    #expect(try GEOSValidity.pointInside(MultiPolygon([])) == nil)
  }
}
