import GeometryCore
import PROJKit
import Testing

@Suite("Ellipsoid")
struct EllipsoidTests {
  @Test("the polar radii are the published ones")
  func polarRadii() {
    // NGA.STND.0036 for WGS 84; Moritz, Geodetic Reference System 1980, for GRS80.
    #expect(abs(Ellipsoid.wgs84.semiMinorAxisMetres - 6_356_752.3142) < 1e-4)
    #expect(abs(Ellipsoid.grs80.semiMinorAxisMetres - 6_356_752.3141) < 1e-4)
    #expect(abs(Ellipsoid.wgs84.eccentricitySquared - 6.69437999014e-3) < 1e-14)
  }

  @Test("a sphere is flat nowhere")
  func sphere() {
    let sphere = Ellipsoid.sphere(radiusMetres: 2)
    #expect(sphere.semiMinorAxisMetres == 2)
    #expect(sphere.eccentricitySquared == 0)
  }

  @Test("geodesics use the ellipsoid they are given")
  func geodesics() {
    let quarter = LonLat(longitude: 90, latitude: 0)
    let origin = LonLat(longitude: 0, latitude: 0)
    #expect(abs(Geodesic(.sphere(radiusMetres: 2)).distanceMetres(from: origin, to: quarter) - .pi) < 1e-14)
    #expect(Geodesic().ellipsoid == .wgs84)
    #expect(Geodesic(.grs80).ellipsoid == .grs80)
  }
}
