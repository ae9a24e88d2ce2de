import GeometryCore
import Testing

@testable import Proximity

@Suite struct GeocentricPointTests {
  private let a = Ellipsoid.wgs84.semiMajorAxisMetres
  private let b = Ellipsoid.wgs84.semiMinorAxisMetres

  /// The six ends of the axes are known from the definition.
  @Test(arguments: [
    (0.0, 0.0, 1.0, 0.0, 0.0), (90, 0, 0, 1, 0), (180, 0, -1, 0, 0), (-90, 0, 0, -1, 0), (0, 90, 0, 0, 1),
    (0, -90, 0, 0, -1),
  ])
  func endsOfTheAxes(longitude: Double, latitude: Double, x: Double, y: Double, z: Double) {
    let point = GeocentricPoint(LonLat(longitude: longitude, latitude: latitude), on: .wgs84)
    #expect(abs(point.x - a * x) < 1e-8)
    #expect(abs(point.y - a * y) < 1e-8)
    #expect(abs(point.z - b * z) < 1e-8)
  }

  /// Every point satisfies the equation of the ellipsoid.
  @Test func pointsLieOnTheSurface() {
    for latitude in stride(from: -88.0, through: 88, by: 11) {
      let point = GeocentricPoint(LonLat(longitude: 2 * latitude, latitude: latitude), on: .wgs84)
      let form = (point.x * point.x + point.y * point.y) / (a * a) + point.z * point.z / (b * b)
      #expect(abs(form - 1) < 1e-14)
    }
  }

  /// EPSG guidance note 7-2, worked example of method 9602: 53°48'33.820"N, 2°07'46.380"E, here at height 0 by the
  /// difference of its 73.0 m along the normal.
  @Test func workedExampleOfTheGuidanceNote() {
    let position = LonLat(longitude: 2 + 7.0 / 60 + 46.380 / 3600, latitude: 53 + 48.0 / 60 + 33.820 / 3600)
    let point = GeocentricPoint(position, on: .wgs84)
    let squared = GeocentricPoint(x: 3_771_793.968, y: 140_253.342, z: 5_124_304.349).squaredChord(to: point)
    #expect(abs(squared.squareRoot() - 73) < 1e-3)
  }
}
