import GEOSKit
import GeometryCore
import Testing

struct NormalizedTests {
  @Test func startTurnAndOrderDoNotMatter() throws {
    let context = try GEOSContext()
    let first = "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((5 0, 6 0, 6 1, 5 1, 5 0)))"
    let second = "MULTIPOLYGON (((6 1, 6 0, 5 0, 5 1, 6 1)), ((1 1, 0 1, 0 0, 1 0, 1 1)))"
    let a = try GEOSGeometry(wkt: first, context: context)
    let b = try GEOSGeometry(wkt: second, context: context)
    #expect(try a.wkb() != b.wkb())
    #expect(try !a.equalsExact(b))
    #expect(try a.normalized().wkb() == b.normalized().wkb())
    #expect(try a.normalized().equalsExact(b.normalized()))
    #expect(try a.wkt() == first)
  }

  @Test func exactEqualityHasATolerance() throws {
    let context = try GEOSContext()
    let a = try GEOSGeometry(wkt: "POINT (0 0)", context: context)
    let b = try GEOSGeometry(wkt: "POINT (0 0.25)", context: context)
    #expect(try !a.equalsExact(b, tolerance: 0.2))
    #expect(try a.equalsExact(b, tolerance: 0.3))
  }
}
