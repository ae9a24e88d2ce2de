import Foundation
import GeometryCore
import GeodesicKit
import Testing

@Suite("Geodesic")
struct GeodesicTests {
  let geodesic = Geodesic()

  @Test("along the equator the distance is the arc of the equatorial circle")
  func equator() {
    for degrees in [0.001, 1, 45, 90, 179] {
      let distance = geodesic.distanceMetres(
        from: LonLat(longitude: 0, latitude: 0),
        to: LonLat(longitude: degrees, latitude: 0)
      )
      #expect(abs(distance - degrees * .pi / 180 * 6_378_137) < 1e-6)
    }
  }

  @Test("from pole to pole it is half a meridian, 20,003,931.4586 m on WGS 84 whatever the longitudes")
  func poles() {
    let distance = geodesic.distanceMetres(
      from: LonLat(longitude: 13, latitude: 90),
      to: LonLat(longitude: -77, latitude: -90)
    )
    #expect(abs(distance - 20_003_931.4586) < 1e-4)
  }

  @Test("a step over the antimeridian comes out inside [-180, 180]")
  func antimeridian() {
    let direct = geodesic.direct(
      from: LonLat(longitude: 179.9, latitude: 0),
      azimuthDegrees: 90,
      distanceMetres: 0.2 * .pi / 180 * 6_378_137
    )
    #expect(abs(direct.position.longitude - -179.9) < 1e-12)
    #expect(abs(direct.finalAzimuthDegrees - 90) < 1e-12)
    let there = LonLat(longitude: -179.9, latitude: 0)
    #expect(
      abs(
        geodesic.distanceMetres(from: LonLat(longitude: 179.9, latitude: 0), to: there) - 0.2 * .pi / 180 * 6_378_137
      )
        < 1e-8
    )
  }

  @Test("a line between two positions meets both and knows its length")
  func line() throws {
    let start = LonLat(longitude: 2.35, latitude: 48.85)
    let end = LonLat(longitude: -61.53, latitude: 16.24)
    let line = geodesic.line(from: start, to: end)
    let length = try #require(line.distanceMetres)
    #expect(length == geodesic.distanceMetres(from: start, to: end))
    #expect(geodesic.distanceMetres(from: line.position(atMetres: 0), to: start) < 1e-8)
    #expect(geodesic.distanceMetres(from: line.position(atMetres: length), to: end) < 1e-6)
    let middle = line.position(atMetres: length / 2)
    #expect(abs(geodesic.distanceMetres(from: middle, to: end) - length / 2) < 1e-6)
    #expect(geodesic.line(from: start, azimuthDegrees: 10).distanceMetres == nil)
  }

  @Test("on a sphere the law of cosines holds")
  func sphere() {
    let sphere = Geodesic(.sphere(radiusMetres: 1))
    let (latitude1, latitude2, difference) = (0.3, -0.7, 1.1)
    let cosine = sin(latitude1) * sin(latitude2) + cos(latitude1) * cos(latitude2) * cos(difference)
    let degrees = 180 / Double.pi
    let distance = sphere.distanceMetres(
      from: LonLat(longitude: 0, latitude: latitude1 * degrees),
      to: LonLat(longitude: difference * degrees, latitude: latitude2 * degrees)
    )
    #expect(abs(distance - acos(cosine)) < 1e-14)
  }

  @Test(
    "a coordinate that is not a coordinate gives NaN, never a number",
    arguments: [
      LonLat(longitude: 0, latitude: 95), LonLat(longitude: 0, latitude: -.infinity),
      LonLat(longitude: .nan, latitude: 0), LonLat(longitude: 0, latitude: .nan),
      LonLat(longitude: .infinity, latitude: 0),
    ]
  )
  func unusable(_ bad: LonLat) {
    let good = LonLat(longitude: 2, latitude: 48)
    #expect(geodesic.distanceMetres(from: bad, to: good).isNaN)
    #expect(geodesic.distanceMetres(from: good, to: bad).isNaN)
    #expect(geodesic.inverse(from: bad, to: good).distanceMetres.isNaN)
    #expect(!geodesic.direct(from: bad, azimuthDegrees: 10, distanceMetres: 1000).position.isValid)
    #expect(!geodesic.line(from: bad, azimuthDegrees: 10).position(atMetres: 1000).isValid)
    #expect(!geodesic.direct(from: good, azimuthDegrees: .nan, distanceMetres: 1000).position.isValid)
  }

  @Test("finite longitudes count modulo 360")
  func manyTurns() {
    let base = geodesic.distanceMetres(from: LonLat(longitude: 2, latitude: 48), to: LonLat(longitude: 5, latitude: 44))
    let turned = geodesic.distanceMetres(
      from: LonLat(longitude: 362, latitude: 48),
      to: LonLat(longitude: -715, latitude: 44)
    )
    #expect(base == turned)
  }
}
