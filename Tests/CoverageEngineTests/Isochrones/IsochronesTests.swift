import GEOSKit
import GeometryCore
import PROJKit
import TestSupport
import Testing

@testable import CoverageEngine

@Suite struct IsochronesTests {
  /// A place is in the area exactly when its nearest point on a road is within the limit, with the walk to it: checked by
  /// plain comparison with every road, for crossing roads whose times have nothing to do with each other.
  @Test(arguments: [(3.0, 44.0, 1), (-179.99, -17.0, 2), (20.0, 66.0, 3)])
  func areaSaysTheSameAsTheNearestRoad(_ longitude: Double, _ latitude: Double, seed: UInt64) async throws {
    var random = SeededRandom(seed: seed)
    let center = LonLat(longitude: longitude, latitude: latitude)
    let scene = RoadScene(around: center, roads: 30, spanMetres: 4_000, using: &random)
    let leg = OffRoadLeg(longestMetres: 400)
    let limits = [300_000.0, 600_000]
    let areas = try await Isochrones.areas(of: scene.roads, limitsMilliseconds: limits, leg: leg, threads: 2)
    for (limit, area) in zip(limits, areas) {
      let locator = try PointLocator([area])
      var counts = (inside: 0, outside: 0)
      for number in 0..<2_000 {
        // Every other place is on a road, where a planner looks first.
        let place =
          number % 2 == 0
          ? scene.placeOnRoad(using: &random) : scene.place(spanMetres: 4_500, using: &random)
        guard let expected = scene.isWithin(limit, place, leg: leg) else { continue }
        #expect(
          try (locator.locate(place) != nil) == expected, "\(place) within \(limit)")
        if expected { counts.inside += 1 } else { counts.outside += 1 }
      }
      #expect(counts.inside > 30 && counts.outside > 30)
    }
  }

  /// Ten minutes contain five, and the areas are valid, where they fill one tile and where they fill several.
  @Test(arguments: [(15, 8_000.0), (250, 16_000)])
  func largerLimitsHoldSmallerOnes(roads: Int, spanMetres: Double) async throws {
    var random = SeededRandom(seed: 9)
    let scene = RoadScene(
      around: LonLat(longitude: 5, latitude: 45), roads: roads, spanMetres: spanMetres, using: &random)
    let areas = try await Isochrones.areas(
      of: scene.roads, limitsMilliseconds: [200_000, 400_000, 800_000], threads: 2)
    for (smaller, larger) in zip(areas, areas.dropFirst()) {
      #expect(Geodesic().area(of: smaller) < Geodesic().area(of: larger))
      #expect(try GEOSOverlay.difference(of: smaller, minus: larger).isEmpty)
    }
    for area in areas { #expect(try GEOSValidity.check(area) == nil) }
  }

  /// A road of 1,000 m, all of it reached with 36 s to spare: 50 m to either side, and two half circles.
  @Test func areaOfOneRoadIsItsBand() async throws {
    let start = LonLat(longitude: 2, latitude: 0)
    let end = Geodesic().direct(from: start, azimuthDegrees: 90, distanceMetres: 1_000).position
    let road = TimedRoad(points: [start, end], milliseconds: [64_000, 64_000])
    let area = try await Isochrones.areas(of: [road], limitsMilliseconds: [100_000], threads: 1)[0]
    #expect(abs(Geodesic().area(of: area) - (1_000 * 100 + .pi * 2_500)) < 30)
  }

  /// A road of 25 km, longer than two tiles, across both kinds of their sides: its band is one area without seams.
  @Test func areasHaveNoSeams() async throws {
    let start = LonLat(longitude: 2, latitude: 0)
    let end = Geodesic().direct(from: start, azimuthDegrees: 45, distanceMetres: 25_000).position
    let road = TimedRoad(points: [start, end], milliseconds: [64_000, 64_000])
    let area = try await Isochrones.areas(of: [road], limitsMilliseconds: [100_000], threads: 2)[0]
    #expect(area.polygons.count == 1 && area.polygons[0].holes.isEmpty)
    #expect(try GEOSValidity.check(area) == nil)
    #expect(abs(Geodesic().area(of: area) - (25_000 * 100 + .pi * 2_500)) < 1_000)
  }

  @Test func nothingIsReachedWithoutRoadsOrTime() async throws {
    #expect(try await Isochrones.areas(of: [], limitsMilliseconds: [1_000], threads: 1) == [MultiPolygon([])])
    let road = TimedRoad(
      points: [LonLat(longitude: 2, latitude: 44), LonLat(longitude: 2.1, latitude: 44)],
      milliseconds: [.infinity, .infinity])
    #expect(try await Isochrones.areas(of: [road], limitsMilliseconds: [1_000], threads: 1)[0].isEmpty)
  }

  @Test func areasDoNotDependOnThreads() async throws {
    var random = SeededRandom(seed: 4)
    let scene = RoadScene(around: LonLat(longitude: 5, latitude: 45), roads: 10, spanMetres: 25_000, using: &random)
    let one = try await Isochrones.areas(of: scene.roads, limitsMilliseconds: [900_000], threads: 1)
    #expect(try await Isochrones.areas(of: scene.roads, limitsMilliseconds: [900_000], threads: 4) == one)
  }
}
