import GEOSKit
import GeometryCore
import PROJKit
import TestSupport
import Testing

@testable import CoverageEngine

@Suite struct CoverageShapesTests {
  /// Far from the outline, a place is in the dissolved area exactly when a site is within the radius.
  @Test func areaAgreesWithDistance() async throws {
    var random = SeededRandom(seed: 8)
    let sites = (0..<15).map { _ in
      LonLat(longitude: .random(in: 1...3, using: &random), latitude: .random(in: 43...45, using: &random))
    }
    let radius = 30_000.0
    let areas = try await CoverageShapes.dissolved(around: sites, radiiMetres: [radius], threads: 1)
    let locator = try PointLocator(areas)
    let geodesic = Geodesic()
    var inside = 0
    for _ in 0..<3_000 {
      let place = LonLat(
        longitude: .random(in: 0.5...3.5, using: &random), latitude: .random(in: 42.5...45.5, using: &random))
      let nearest = try #require(sites.map { geodesic.distanceMetres(from: place, to: $0) }.min())
      guard abs(nearest - radius) > CoverageShapes.toleranceMetres else { continue }
      let isInside = try locator.locate(place) != nil
      #expect(isInside == (nearest < radius))
      inside += isInside ? 1 : 0
    }
    #expect(inside > 100)
  }

  @Test func discsApartStayApartAndDiscsTogetherMerge() async throws {
    let near = [LonLat(longitude: 2, latitude: 44), LonLat(longitude: 2.1, latitude: 44)]
    let far = [LonLat(longitude: 2, latitude: 44), LonLat(longitude: 4, latitude: 44)]
    #expect(try await CoverageShapes.dissolved(around: near, radiiMetres: [20_000], threads: 1)[0].polygons.count == 1)
    #expect(try await CoverageShapes.dissolved(around: far, radiiMetres: [20_000], threads: 1)[0].polygons.count == 2)
  }

  @Test func largerRadiiHoldSmallerOnes() async throws {
    let sites = [LonLat(longitude: 2, latitude: 44), LonLat(longitude: 2.4, latitude: 44.2)]
    let areas = try await CoverageShapes.dissolved(around: sites, radiiMetres: [15_000, 30_000, 60_000], threads: 2)
    let geodesic = Geodesic()
    let sizes = areas.map { geodesic.area(of: $0) }
    #expect(sizes == sizes.sorted())
    #expect(try GEOSOverlay.difference(of: areas[0], minus: areas[1]).isEmpty)
    for area in areas { #expect(try GEOSValidity.check(area) == nil) }
  }
}
