import GeometryCore
import MessageModel
import GeodesicKit
import TestSupport
import Testing

@testable import Proximity

@Suite struct SurfaceDistanceTests {
  private let geodesic = Geodesic()
  private let distance = SurfaceDistance()

  /// The stated bound: 1e-8 + e^2 s^5 / (150 b^4) metres.
  private func bound(_ metres: Double) -> Double {
    let e2 = Ellipsoid.wgs84.eccentricitySquared
    let b = Ellipsoid.wgs84.semiMinorAxisMetres
    return 1e-8 + e2 * metres * metres * metres * metres * metres / (150 * b * b * b * b)
  }

  private func formulaError(from start: LonLat, azimuthDegrees: Double, metres: Double) -> Double {
    let end = geodesic.direct(from: start, azimuthDegrees: azimuthDegrees, distanceMetres: metres).position
    let p = GeocentricPoint(start, on: .wgs84)
    let q = GeocentricPoint(end, on: .wgs84)
    let formula = distance.short(p, q, squaredChord: p.squaredChord(to: q))
    return abs(formula - geodesic.distanceMetres(from: start, to: end))
  }

  /// Random lines, with Karney's distance as the truth.
  @Test(arguments: [10_000.0, 30_000, 60_000, 100_000, 200_000, 300_000])
  func formulaIsWithinTheStatedBound(longestMetres: Double) {
    var random = SeededRandom(seed: 11)
    for _ in 0..<10_000 {
      let metres = longestMetres * Double.random(in: 0.5...1, using: &random)
      let error = formulaError(
        from: randomPosition(using: &random), azimuthDegrees: .random(in: 0..<360, using: &random), metres: metres)
      #expect(error <= bound(metres))
    }
  }

  /// Where curvature changes fastest: along meridians at the equator and at the poles. The bound is nearly reached
  /// there, so it is not an idle one.
  @Test func formulaHoldsInTheWorstPlacesAndIsThatBadThere() {
    var largest = 0.0
    for latitude in stride(from: -90.0, through: 90, by: 1.5) {
      for azimuth in stride(from: 0.0, through: 180, by: 7.5) {
        let error = formulaError(
          from: LonLat(longitude: 0, latitude: latitude), azimuthDegrees: azimuth, metres: 299_900)
        #expect(error <= bound(299_900))
        largest = max(largest, error)
      }
    }
    #expect(largest <= SurfaceDistance.errorMetres)
    #expect(largest > 0.8 * bound(299_900))
  }

  @Test func samePlaceIsAtDistanceZero() {
    let place = LonLat(longitude: 3.7, latitude: 43.4)
    #expect(distance.metres(from: place, to: place) == 0)
  }

  @Test func beyondTheFormulaItIsKarneys() {
    let paris = LonLat(longitude: 2.35, latitude: 48.85)
    let pointeAPitre = LonLat(longitude: -61.53, latitude: 16.24)
    #expect(
      distance.metres(from: paris, to: pointeAPitre) == geodesic.distanceMetres(from: paris, to: pointeAPitre))
  }

  /// On a sphere the formula is exact: s = 2R asin(c/2R) is the arc of the great circle.
  @Test func onASphereItIsTheArc() {
    let sphere = SurfaceDistance(.sphere(radiusMetres: 6_371_000))
    let metres = sphere.metres(from: LonLat(longitude: 0, latitude: 0), to: LonLat(longitude: 0.5, latitude: 0))
    #expect(abs(metres - 6_371_000 * 0.5 * Double.pi / 180) < 1e-7)
  }
}

func randomPosition(using random: inout SeededRandom) -> LonLat {
  LonLat(longitude: .random(in: -180...180, using: &random), latitude: .random(in: -90...90, using: &random))
}
