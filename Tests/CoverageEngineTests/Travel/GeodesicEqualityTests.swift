import CoverageEngine
import CoverageModel
import GeometryCore
import PROJKit
import Testing

/// A table of the geodesics themselves must give what the geodesics give.
@Suite("Given travel costs against geodesics")
struct GeodesicEqualityTests {
  /// 300 towns and 7 spaces scattered over two degrees by a fixed rule, some at the same place.
  private static func study() -> Study {
    func place(_ seed: Int) -> LonLat {
      LonLat(
        longitude: 1 + 2 * (Double(seed) * 0.618_033_988_75).truncatingRemainder(dividingBy: 1),
        latitude: 43 + 2 * (Double(seed) * 0.754_877_666_25).truncatingRemainder(dividingBy: 1))
    }
    let towns = (0..<300).map { index in
      Town(
        code: "t\(1000 + index)", name: "Town", position: place(index % 290), population: (index * 37) % 1000,
        department: "d", region: "r", basin: "b\(index % 5)")
    }
    let spaces = (0..<7).map { index in
      TrainingSpace(
        code: "s\(index)", name: "S", position: place(40 * index), town: towns[40 * index].code, capacity: 50 + index)
    }
    return Study(
      name: "n", title: "N", territory: .everything, towns: towns, spaces: spaces, basins: [],
      distances: [10_000, 20_000, 30_000, 50_000], serviceDistance: 30_000,
      accessibility: AccessibilityParameters(measures: [
        AccessibilityMeasure(.twoStep, decay: .step(30_000)),
        AccessibilityMeasure(.enhanced, decay: .gaussianDai(limit: 30_000)),
        AccessibilityMeasure(.threeStep, decay: .gaussianDai(limit: 30_000)),
        AccessibilityMeasure(.gravity, decay: .exponential(rate: 1e-4, limit: nil)),
        AccessibilityMeasure(.balancingCost, decay: .unlimited),
        AccessibilityMeasure(.raam, decay: .unlimited, raamDistance: 20_000),
      ]))
  }

  /// The costs of every pair.
  private static func travel(
    _ study: Study, _ measure: TravelMeasure, _ cost: (LonLat, LonLat) -> Double
  ) -> GivenTravel {
    let count = study.spaces.count
    return GivenTravel(
      measure: measure, origins: study.towns.map(\.code), destinations: study.spaces.map(\.code),
      matrix: TravelCostMatrix(
        siteCount: count, rowStarts: (0...study.towns.count).map { $0 * count },
        sites: study.towns.flatMap { _ in (0..<count).map { Int32($0) } },
        costs: study.towns.flatMap { town in study.spaces.map { cost(town.position, $0.position) } }))
  }

  private func close(_ first: Double?, _ second: Double?, _ scale: Double = 1) -> Bool {
    guard let first, let second else { return first == second }
    return first == second || abs(first - second * scale) <= 1e-9 * max(1, abs(first)) + 2e-4
  }

  @Test("Metres along the geodesic give the same figures as the geodesic analysis")
  func metres() async throws {
    let study = Self.study()
    let expected = try await CoverageAnalysis.run(study, threads: 2)
    var given = study
    let geodesic = Geodesic()
    given.travel = Self.travel(study, .metres) { geodesic.distanceMetres(from: $0, to: $1) }
    let found = try await CoverageAnalysis.run(given, threads: 2)
    #expect(found.towns.map(\.nearestSpace) == expected.towns.map(\.nearestSpace))
    #expect(found.towns.map(\.secondNearestSpace) == expected.towns.map(\.secondNearestSpace))
    #expect(found.towns.map(\.spacesWithinService) == expected.towns.map(\.spacesWithinService))
    #expect(found.whole.coveredPeople == expected.whole.coveredPeople)
    #expect(found.spaces == expected.spaces)
    #expect(found.whole.people > 100_000 && found.whole.uncoveredPeople > 1000)
    for (one, other) in zip(found.towns, expected.towns) { #expect(close(one.distance, other.distance)) }
    #expect(close(found.whole.distance?.mean, expected.whole.distance?.mean))
    let zones = try #require(found.zones[.basin])
    #expect(zones.map(\.indicators.coveredPeople) == expected.zones[.basin]?.map(\.indicators.coveredPeople))
    #expect(zones.count == 5)
    try checkAccess(found, expected, scale: 1)
  }

  @Test("Seconds at 15 m/s give the same coverage at the matching limits")
  func seconds() async throws {
    let study = Self.study()
    let expected = try await CoverageAnalysis.run(study, threads: 1)
    var given = study
    let geodesic = Geodesic()
    given.travel = Self.travel(study, .seconds) { geodesic.distanceMetres(from: $0, to: $1) / 15 }
    given.distances = study.distances.map { $0 / 15 }
    given.serviceDistance = 2000
    given.accessibility?.measures = [
      AccessibilityMeasure(.twoStep, decay: .step(2000)),
      AccessibilityMeasure(.enhanced, decay: .gaussianDai(limit: 2000)),
      AccessibilityMeasure(.threeStep, decay: .gaussianDai(limit: 2000)),
      AccessibilityMeasure(.gravity, decay: .exponential(rate: 15e-4, limit: nil)),
      AccessibilityMeasure(.balancingCost, decay: .unlimited),
      AccessibilityMeasure(.raam, decay: .unlimited, raamDistance: 20_000 / 15),
    ]
    let found = try await CoverageAnalysis.run(given, threads: 3)
    #expect(found.whole.coveredPeople == expected.whole.coveredPeople)
    #expect(found.spaces == expected.spaces)
    // Half a millimetre, and half a millisecond of 15 m/s, for each person.
    let rounding = 16 * 0.5e-3
    let mean = try #require(expected.whole.distance).mean
    #expect(abs(mean - 15 * (try #require(found.whole.distance).mean)) <= rounding)
    let excess = (expected.whole.excessPersonTravel, found.whole.excessPersonTravel)
    #expect(abs(excess.0 - 15 * excess.1) <= rounding * Double(expected.whole.uncoveredPeople))
    try checkAccess(found, expected, scale: 15)
  }

  private func checkAccess(_ found: CoverageResult, _ expected: CoverageResult, scale: Double) throws {
    let measures = zip(try #require(found.accessibility).measures, try #require(expected.accessibility).measures)
    var count = 0
    for (one, other) in measures {
      let unit = one.measure.method.unit == .travel ? scale : 1
      for (left, right) in zip(one.scores, other.scores) {
        #expect(left.state == right.state)
        #expect(close(right.value, left.value, unit), "\(one.measure.method)")
        count += 1
      }
    }
    #expect(count == 6 * 300)
  }
}
