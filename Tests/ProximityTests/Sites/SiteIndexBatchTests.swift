import GeometryCore
import GeodesicKit
import TestSupport
import Testing

@testable import Proximity

/// Many positions at once, several sites, and positions that are none.
@Suite struct SiteIndexBatchTests {
  private static let notPositions = [
    LonLat(longitude: .nan, latitude: 45), LonLat(longitude: 3, latitude: .nan),
    LonLat(longitude: .infinity, latitude: 45), LonLat(longitude: 3, latitude: -.infinity),
    LonLat(longitude: 1e300, latitude: 1e300), LonLat(longitude: -.greatestFiniteMagnitude, latitude: 0),
  ]

  private static func places(_ count: Int, seed: UInt64) -> [LonLat] {
    var random = SeededRandom(seed: seed)
    return (0..<count).map { _ in randomPosition(using: &random) }
  }

  @Test(arguments: [0, 1, 40])
  func batchesAnswerAsSinglePositionsDo(siteCount: Int) {
    let index = SiteIndex(Self.places(siteCount, seed: 1))
    let positions = Self.places(200, seed: 2) + Self.notPositions
    let longitudes = positions.map(\.longitude)
    let latitudes = positions.map(\.latitude)
    var sites = [Int32](repeating: 7, count: positions.count)
    var metres = [Double](repeating: 7, count: positions.count)
    var siteSpan = sites.mutableSpan
    var metreSpan = metres.mutableSpan
    index.nearest(longitudes: longitudes.span, latitudes: latitudes.span, sites: &siteSpan, metres: &metreSpan)
    var starts = [Int](repeating: 7, count: positions.count + 1)
    var within: [Int32] = [9]
    var startSpan = starts.mutableSpan
    index.sites(
      withinMetres: 2_000_000, longitudes: longitudes.span, latitudes: latitudes.span, starts: &startSpan,
      sites: &within)
    #expect(starts[0] == 1 && starts.last == within.count && within[0] == 9)
    for (row, position) in positions.enumerated() {
      let nearest = index.nearest(to: position)
      #expect(sites[row] == Int32(nearest?.site ?? -1))
      #expect(nearest.map { $0.distanceMetres == metres[row] } ?? metres[row].isNaN)
      #expect(within[starts[row]..<starts[row + 1]].map(Int.init) == index.sites(withinMetres: 2_000_000, of: position))
    }
  }

  @Test(arguments: notPositions)
  func whatIsNotAPositionIsNearNothing(position: LonLat) {
    let index = SiteIndex(Self.places(40, seed: 3))
    #expect(index.nearest(to: position) == nil)
    #expect(index.twoNearest(to: position).isEmpty && index.nearest(5, to: position).isEmpty)
    #expect(index.sites(withinMetres: 1e8, of: position).isEmpty)
  }

  @Test(arguments: [1, 2, 5, 33, 200])
  func severalNearestAreThoseOfBruteForce(count: Int) {
    let geodesic = Geodesic()
    let sites = Self.places(60, seed: 4)
    let index = SiteIndex(sites)
    for position in Self.places(100, seed: 5) {
      let expected = sites.indices.map { ($0, geodesic.distanceMetres(from: position, to: sites[$0])) }
        .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(count)
      let found = index.nearest(count, to: position)
      #expect(found.map(\.site) == expected.map(\.0))
      for (neighbour, truth) in zip(found, expected) {
        #expect(abs(neighbour.distanceMetres - truth.1) <= SurfaceDistance.errorMetres)
      }
    }
  }

  /// Equal distances go to the lower index, at the edge of the answer too.
  @Test func severalNearestSettleTies() {
    let place = LonLat(longitude: 1, latitude: 45)
    let far = LonLat(longitude: 1.1, latitude: 45)
    let index = SiteIndex([far, place, place, far, place])
    #expect(index.nearest(2, to: place).map(\.site) == [1, 2])
    #expect(index.nearest(4, to: place).map(\.site) == [1, 2, 4, 0])
    #expect(index.nearest(9, to: place).map(\.site) == [1, 2, 4, 0, 3])
    #expect(index.nearest(0, to: place).isEmpty && index.nearest(-1, to: place).isEmpty)
  }

  /// An answer that a limit could change is Karney's, whatever limits the index was made with.
  @Test func limitsMayComeLater() {
    let site = LonLat(longitude: 3.7, latitude: 43.4)
    let geodesic = Geodesic()
    let place = geodesic.direct(from: site, azimuthDegrees: 60, distanceMetres: 250_000).position
    let metres = geodesic.distanceMetres(from: place, to: site)
    #expect(SiteIndex([site]).comparing(with: [metres]).nearest(to: place)?.distanceMetres == metres)
  }
}
