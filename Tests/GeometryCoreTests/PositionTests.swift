import GeometryCore
import MessageModel
import Testing

@Suite("Positions and ellipsoids")
struct PositionTests {
  @Test("A planar point is finite only when both coordinates are")
  func planar() {
    #expect(PlanarPoint(x: 700_000, y: 6_600_000).isFinite)
    #expect(!PlanarPoint(x: .nan, y: 0).isFinite)
    #expect(!PlanarPoint(x: 0, y: .infinity).isFinite)
  }

  @Test("Messages show longitude first")
  func descriptions() {
    #expect(LonLat(longitude: 2.5, latitude: 48).description == "(2.5, 48.0)")
    #expect(PlanarPoint(x: 1, y: 2).description == "(1.0, 2.0)")
  }

  @Test("Published polar radii: WGS 84 (NGA.STND.0036) and GRS 1980 (Moritz 2000)")
  func polarRadii() {
    #expect(abs(Ellipsoid.wgs84.semiMinorAxisMetres - 6_356_752.314_2) < 5e-5)
    #expect(abs(Ellipsoid.grs80.semiMinorAxisMetres - 6_356_752.314_1) < 5e-5)
    #expect(abs(Ellipsoid.wgs84.eccentricitySquared - 0.006_694_379_990_14) < 1e-14)
    #expect(Ellipsoid.sphere(radiusMetres: 6_371_000).semiMinorAxisMetres == 6_371_000)
    #expect(Ellipsoid.sphere(radiusMetres: 6_371_000).eccentricitySquared == 0)
  }

  @Test("An ellipsoid without a positive radius is a programming error")
  func precondition() async {
    await #expect(processExitsWith: .failure) { _ = Ellipsoid.sphere(radiusMetres: 0) }
    await #expect(processExitsWith: .failure) { _ = Ellipsoid(semiMajorAxisMetres: 1, flattening: 1) }
  }
}
