import GeometryCore
import PROJKit
import TestSupport
import Testing

@testable import CoverageEngine

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct EllipsoidalAreaTests {
  private let measure = EllipsoidalArea()

  private func ring(_ corners: [(Double, Double)]) throws -> Ring {
    try Ring((corners + [corners[0]]).map { LonLat(longitude: $0.0, latitude: $0.1) })
  }

  /// All longitudes from the equator to the pole: half the ellipsoid, 2 pi a^2 (1 + (1 - e^2) atanh(e) / e) / 2.
  @Test func halfTheEarth() throws {
    let half = try ring([(-180, 0), (180, 0), (180, 90), (-180, 90)])
    let ellipsoid = Ellipsoid.wgs84
    let squared = ellipsoid.eccentricitySquared
    let eccentricity = squared.squareRoot()
    let radius = ellipsoid.semiMajorAxisMetres
    let expected = Double.pi * radius * radius * (1 + (1 - squared) * atanh(eccentricity) / eccentricity)
    #expect(abs(measure.squareMetres(of: half) / expected - 1) < 1e-12)
  }

  /// Edges cut so fine that geodesic and straight line are one: the geodesic area by Karney's algorithm.
  @Test(arguments: [(2.0, 43.0), (-52.5, 4.0), (55.4, -21.2), (-56.3, 46.9), (179.0, -17.0), (20.0, 78.0)])
  func agreesWithGeodesicAreaOfShortEdges(longitude: Double, latitude: Double) throws {
    let corners = [(0.0, 0.0), (0.8, -0.3), (1.0, 0.6), (0.3, 0.9), (-0.2, 0.4)].map {
      (longitude + $0.0, latitude + $0.1)
    }
    var fine: [(Double, Double)] = []
    for (index, start) in corners.enumerated() {
      let end = corners[(index + 1) % corners.count]
      for step in 0..<2_000 {
        let share = Double(step) / 2_000
        fine.append((start.0 + share * (end.0 - start.0), start.1 + share * (end.1 - start.1)))
      }
    }
    let geodesic = Geodesic().area(of: try ring(fine))
    #expect(abs(measure.squareMetres(of: try ring(fine)) / geodesic - 1) < 1e-9)
    // Long edges are straight too: the same area from five corners.
    #expect(abs(measure.squareMetres(of: try ring(corners)) / geodesic - 1) < 1e-9)
    #expect(abs(measure.squareMetres(of: try ring(corners.reversed())) / geodesic - 1) < 1e-9)
  }

  @Test func holesAreTakenOffAndPartsAdded() throws {
    let outer = try ring([(2, 43), (3, 43), (3, 44), (2, 44)])
    let inner = try ring([(2.4, 43.4), (2.4, 43.6), (2.6, 43.6), (2.6, 43.4)])
    let whole = measure.squareMetres(of: outer)
    let part = measure.squareMetres(of: inner)
    #expect(part > 0 && part < whole)
    #expect(measure.squareMetres(of: Polygon(exterior: outer, holes: [inner])) == whole - part)
    let both = MultiPolygon([Polygon(exterior: outer, holes: [inner]), Polygon(exterior: inner)])
    #expect(abs(measure.squareMetres(of: both) / whole - 1) < 1e-15)
  }

  /// Cutting a long slanted edge at a point of it changes nothing: what identities of overlays rest on.
  @Test func cuttingAnEdgeKeepsTheArea() throws {
    var random = SeededRandom(seed: 4)
    for _ in 0..<50 {
      let west = Double.random(in: -170...160, using: &random)
      let south = Double.random(in: -80...70, using: &random)
      let share = Double.random(in: 0.1...0.9, using: &random)
      let cut = (west + 9 * share, south + 9 * share)
      let whole = measure.squareMetres(of: try ring([(west, south), (west + 9, south + 9), (west, south + 9)]))
      let upper = measure.squareMetres(of: try ring([cut, (west + 9, south + 9), (west, south + 9)]))
      let lower = measure.squareMetres(of: try ring([(west, south), cut, (west, south + 9)]))
      #expect(abs((upper + lower) / whole - 1) < 1e-10)
    }
  }
}
