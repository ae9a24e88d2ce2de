import GEOSKit
import GeometryCore
import PROJKit
import Testing

@testable import CoverageEngine

@Suite struct GeodesicDiscTests {
  private let geodesic = Geodesic()

  /// Straight edges on the map, sampled, keep within 1 m of the radius, wherever the disc lies.
  @Test(
    arguments: [
      LonLat(longitude: 3.7, latitude: 43.4), LonLat(longitude: 0, latitude: 0),
      LonLat(longitude: 179.9, latitude: -17), LonLat(longitude: -60, latitude: 75),
      LonLat(longitude: 10, latitude: 88.9), LonLat(longitude: 50, latitude: -89.7),
    ], [15_000.0, 60_000])
  func outlineIsWithinOneMetre(center: LonLat, radiusMetres: Double) throws {
    let outline = GeodesicDisc.outline(
      center: center, radiusMetres: radiusMetres, toleranceMetres: 1, geodesic: geodesic)
    for (start, end) in zip(outline, outline.dropFirst()) {
      for share in stride(from: 0.0, to: 1, by: 0.125) {
        let place = LonLat(
          longitude: start.longitude + share * (end.longitude - start.longitude),
          latitude: start.latitude + share * (end.latitude - start.latitude))
        #expect(abs(geodesic.distanceMetres(from: center, to: place) - radiusMetres) <= 1)
      }
    }
  }

  /// On an ellipsoid a small geodesic disc has nearly the area of a plane one: pi r^2 (1 - K r^2 / 12), K = 1/R^2.
  @Test(arguments: [
    LonLat(longitude: 3.7, latitude: 43.4), LonLat(longitude: 180, latitude: 0),
    LonLat(longitude: -179.99, latitude: 60), LonLat(longitude: 0, latitude: 90),
    LonLat(longitude: 40, latitude: -89.9), LonLat(longitude: 179.8, latitude: 89.8),
  ])
  func areaIsThatOfADisc(center: LonLat) throws {
    let radius = 30_000.0
    let area = try GeodesicDisc.area(center: center, radiusMetres: radius)
    let plane = Double.pi * radius * radius
    let measured = geodesic.area(of: area)
    #expect(abs(measured / plane - 1) < 1e-4)
    for polygon in area.polygons {
      #expect(polygon.exterior.isCounterclockwise)
      #expect(polygon.exterior.positions.allSatisfy { $0.isValid })
    }
    #expect(try GEOSValidity.check(area) == nil)
  }

  @Test func aDiscOverTheAntimeridianIsCutThere() throws {
    let area = try GeodesicDisc.area(center: LonLat(longitude: 179.9, latitude: -17), radiusMetres: 50_000)
    #expect(area.polygons.count == 2)
    let box = try #require(area.boundingBox)
    #expect(box.crossesAntimeridian)
    #expect(box.west > 179 && box.east < -179)
  }

  @Test func aDiscOverAPoleReachesIt() throws {
    let area = try GeodesicDisc.area(center: LonLat(longitude: 30, latitude: 89.9), radiusMetres: 30_000)
    let box = try #require(area.boundingBox)
    #expect(box.north == 90)
    #expect(box.west == -180 && box.east == 180)
  }
}
