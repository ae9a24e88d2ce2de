import CoverageModel
import GeometryCore
import PROJKit
@testable import SitingVerifier
import Testing

@Suite struct GeodesicPairsTests {
  /// Points over the whole Earth, thick at the poles and the antimeridian.
  private func points(_ count: Int, seed: UInt64) -> [LonLat] {
    var state = seed
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 0x1p53
    }
    return (0..<count).map { index in
      switch index % 4 {
      case 0: LonLat(longitude: next() * 360 - 180, latitude: next() * 180 - 90)
      case 1: LonLat(longitude: next() * 360 - 180, latitude: next() < 0.5 ? 90 - next() * 2 : next() * 2 - 90)
      case 2: LonLat(longitude: next() < 0.5 ? 180 - next() : next() - 180, latitude: next() * 20 - 10)
      default: LonLat(longitude: 2 + next(), latitude: 44 + next())
      }
    }
  }

  private func problem(_ demand: [LonLat], _ sites: [LonLat], existing: Int = 0) -> SitingProblem {
    SitingProblem(
      demand: demand.enumerated().map { .init(code: "\($0)", name: "", position: $1, weight: 1) },
      sites: sites.enumerated().map { .init(code: "\($0)", name: "", position: $1, isExisting: $0 < existing) })
  }

  @Test(arguments: [0, 1, 5_000, 30_000, 150_000, 1_000_000, 9_000_000, 30_000_000] as [Double])
  func theWindowLosesNoPair(limit: Double) throws {
    let demand = points(160, seed: 1)
    let sites = points(80, seed: 2) + [LonLat(longitude: 0, latitude: 90), LonLat(longitude: -180, latitude: 0)]
    let found = try GeodesicPairs(problem(demand + sites, sites)).coverage(within: limit)
    let geodesic = Geodesic()
    var count = 0
    for (row, position) in (demand + sites).enumerated() {
      let expected = sites.indices.filter { geodesic.distanceMetres(from: position, to: sites[$0]) <= limit }
      #expect(found.sites(ofRow: row).map(Int.init) == expected)
      count += expected.count
    }
    #expect(count >= sites.count)
  }

  @Test func distancesOnTheEquatorAndTheMeridian() throws {
    // One degree of the equator is a pi / 180; the quarter meridian of WGS84 is 10,001,965.729 m (NIMA TR8350.2).
    let sites = [LonLat(longitude: 1, latitude: 0), LonLat(longitude: 0, latitude: 90)]
    let row = try GeodesicPairs(problem([LonLat(longitude: 0, latitude: 0)], sites)).roundedDistances(
      ofRow: 0, existing: [])
    #expect(row == [111_319.491, 10_001_965.729])
  }

  @Test func coverageIsClosedAndExact() throws {
    let ends = [LonLat(longitude: 3, latitude: 45), LonLat(longitude: 3.3, latitude: 45.1)]
    let distance = Geodesic().distanceMetres(from: ends[0], to: ends[1])
    let pairs = try GeodesicPairs(problem([ends[0]], [ends[1]]))
    #expect(pairs.coverage(within: distance).sites.count == 1)
    #expect(pairs.coverage(within: distance.nextDown).sites.isEmpty)
  }

  @Test func pointsWithoutPositionAreRefused() {
    var bad = problem(points(4, seed: 3), points(2, seed: 4))
    bad.sites[1].position = nil
    #expect(throws: PlanVerificationError.request("'1' has no position")) { try GeodesicPairs(bad) }
    bad.sites[1].position = LonLat(longitude: 0, latitude: .nan)
    #expect(throws: PlanVerificationError.request("'1' has no position")) { try GeodesicPairs(bad) }
  }

  /// What the matrix leaves out is never nearest: every plan costs the same with all pairs.
  @Test func onlyNeededCostsStand() throws {
    let problem = problem(points(40, seed: 5), points(9, seed: 6), existing: 3)
    let verifier = try PlanVerifier(
      onMatrix: problem, PlanParameters(model: .pMedian, openings: 3, serviceDistance: 1000))
    let costs = try #require(verifier.costs)
    #expect(costs.costs.count < 40 * 9)
    let pairs = try GeodesicPairs(problem)
    for opened in [[], [3], [4, 5], [6, 7, 8]] {
      let expected = problem.demand.indices.map { row in
        let distances = pairs.roundedDistances(ofRow: row, existing: [])
        return ([0, 1, 2] + opened).map { distances[$0] }.min()
      }
      #expect(verifier.nearestCosts(opened) == expected)
    }
  }
}
