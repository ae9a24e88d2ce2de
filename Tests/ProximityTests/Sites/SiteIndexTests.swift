import GeometryCore
import GeodesicKit
import TestSupport
import Testing

@testable import Proximity

@Suite struct SiteIndexTests {
  private let geodesic = Geodesic()

  /// The answer of brute force with Karney's distance: nearest first, ties to the lower index.
  private func bruteForce(_ sites: [LonLat], _ position: LonLat) -> [(site: Int, metres: Double)] {
    sites.indices.map { ($0, geodesic.distanceMetres(from: position, to: sites[$0])) }
      .sorted { ($0.metres, $0.site) < ($1.metres, $1.site) }
  }

  @Test(arguments: [1, 2, 3, 17, 200])
  func agreesWithBruteForceOverTheWholeEarth(siteCount: Int) {
    var random = SeededRandom(seed: UInt64(siteCount))
    let sites = (0..<siteCount).map { _ in randomPosition(using: &random) }
    let index = SiteIndex(sites)
    for _ in 0..<300 {
      let position = randomPosition(using: &random)
      let expected = bruteForce(sites, position)
      let found = index.twoNearest(to: position)
      #expect(found.count == min(2, siteCount))
      for (neighbour, truth) in zip(found, expected) {
        #expect(neighbour.site == truth.site)
        #expect(abs(neighbour.distanceMetres - truth.metres) <= SurfaceDistance.errorMetres)
      }
      #expect(index.nearest(to: position)?.site == expected[0].site)
    }
  }

  @Test func agreesWithBruteForceInACrowd() {
    var random = SeededRandom(seed: 3)
    let sites = (0..<400).map { _ in
      LonLat(longitude: .random(in: 2...3, using: &random), latitude: .random(in: 43...44, using: &random))
    }
    let index = SiteIndex(sites)
    for _ in 0..<300 {
      let position = LonLat(
        longitude: .random(in: 1.5...3.5, using: &random), latitude: .random(in: 42.5...44.5, using: &random))
      let expected = bruteForce(sites, position)
      #expect(index.twoNearest(to: position).map(\.site) == expected.prefix(2).map(\.site))
      for limit in [5_000.0, 30_000, 90_000, 140_000] {
        #expect(
          index.sites(withinMetres: limit, of: position)
            == expected.filter { $0.metres <= limit }.map(\.site).sorted())
      }
    }
  }

  /// Two sites at the same place, and a place on the equator half-way between two others: the lower index wins.
  @Test func tiesGoToTheLowerIndex() {
    let place = LonLat(longitude: 1, latitude: 45)
    #expect(SiteIndex([place, place, place]).twoNearest(to: place).map(\.site) == [0, 1])
    let east = LonLat(longitude: 0.5, latitude: 0)
    let west = LonLat(longitude: -0.5, latitude: 0)
    let middle = LonLat(longitude: 0, latitude: 0)
    #expect(SiteIndex([east, west]).twoNearest(to: middle).map(\.site) == [0, 1])
    #expect(SiteIndex([west, east]).twoNearest(to: middle).map(\.site) == [0, 1])
  }

  /// Across the antimeridian a place one degree away is nearer than one five degrees away.
  @Test func theAntimeridianIsNoBorder() {
    let index = SiteIndex([LonLat(longitude: 174, latitude: -17), LonLat(longitude: -179.5, latitude: -17)])
    #expect(index.nearest(to: LonLat(longitude: 179.5, latitude: -17))?.site == 1)
  }

  /// The chord orders these two sites otherwise than the geodesic: meridian against parallel at the same chord.
  @Test func theGeodesicDecidesAndNotTheChord() {
    let place = LonLat(longitude: 0, latitude: 0)
    let alongEquator = LonLat(longitude: 8, latitude: 0)
    let chord = GeocentricPoint(place, on: .wgs84).squaredChord(to: GeocentricPoint(alongEquator, on: .wgs84))
    var low = 7.0
    var high = 9.0
    for _ in 0..<60 {
      let middle = (low + high) / 2
      let north = GeocentricPoint(LonLat(longitude: 0, latitude: middle), on: .wgs84)
      if GeocentricPoint(place, on: .wgs84).squaredChord(to: north) < chord { low = middle } else { high = middle }
    }
    let alongMeridian = LonLat(longitude: 0, latitude: low)
    let sites = [alongMeridian, alongEquator]
    #expect(SiteIndex(sites).nearest(to: place)?.site == bruteForce(sites, place)[0].site)
    #expect(SiteIndex(sites.reversed()).nearest(to: place)?.site == bruteForce(sites.reversed(), place)[0].site)
  }

  /// A limit equal to Karney's distance is reached (d <= S); one a nanometre shorter is not.
  @Test func theLimitIsClosed() {
    let site = LonLat(longitude: 3.7, latitude: 43.4)
    let place = geodesic.direct(from: site, azimuthDegrees: 60, distanceMetres: 30_000).position
    let metres = geodesic.distanceMetres(from: place, to: site)
    let index = SiteIndex([site], limitsMetres: [metres])
    #expect(index.sites(withinMetres: metres, of: place) == [0])
    #expect(index.sites(withinMetres: metres.nextDown, of: place) == [])
    #expect(index.nearest(to: place)?.distanceMetres == metres)
  }

  @Test func withoutSitesThereIsNoAnswer() {
    let index = SiteIndex([])
    let place = LonLat(longitude: 0, latitude: 0)
    #expect(index.nearest(to: place) == nil)
    #expect(index.twoNearest(to: place).isEmpty)
    #expect(index.sites(withinMetres: 1e6, of: place).isEmpty)
  }
}
