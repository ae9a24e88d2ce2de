import CoverageModel
import GEOSKit
import GeometryCore
import TestSupport
import Testing

@testable import CoverageEngine

@Suite struct UnderservedCoresTests {
  private func matrix(_ rows: [[Int32]], sites: Int) -> CoverageMatrix {
    var total = 0
    var starts = [0]
    for row in rows {
      total += row.count
      starts.append(total)
    }
    return CoverageMatrix(siteCount: sites, rowStarts: starts, sites: rows.flatMap { $0 })
  }

  /// Each choice by adding up anew, for every column, the rows that no earlier choice covers.
  @Test(arguments: 0..<40) func choicesAgreeWithAddingUp(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let (rowCount, siteCount) = (60, 18)
    let weights = (0..<rowCount).map { _ in Int.random(in: 0...9, using: &random) }
    let rows = (0..<rowCount).map { _ in
      (0..<Int32(siteCount)).filter { _ in Int.random(in: 0..<6, using: &random) == 0 }
    }
    let found = UnderservedAnalysis.greedyCores(
      weights: weights, reach: matrix(rows, sites: siteCount), leastPeople: 12)
    var left = Set(0..<rowCount)
    var expected: [UnderservedAnalysis.CoreChoice] = []
    while expected.count < 10 {
      var best: UnderservedAnalysis.CoreChoice?
      for site in 0..<siteCount {
        let members = left.filter { rows[$0].contains(Int32(site)) }.sorted()
        let people = members.reduce(0) { $0 + weights[$1] }
        if people > best?.people ?? 0 { best = .init(site: site, rows: members, people: people) }
      }
      guard let best, best.people >= 12 else { break }
      expected.append(best)
      left.subtract(best.rows)
    }
    #expect(found == expected)
  }

  /// Seven towns in a row, a tenth of a degree (some 8 km) apart, all beyond 17 km: each reaches two neighbours on either
  /// side. Residents: 3,000 1 3,000 1 1 2,000 1. Towns 0, 2 and 5 may be centres; round 2 lie 0 to 4 with 6,003 people,
  /// round 5 then 5 and 6, 2,001; town 0 adds nothing more.
  @Test func aChainOfTowns() async throws {
    let people = [3_000, 1, 3_000, 1, 1, 2_000, 1]
    let country = SquareCountry(columns: 7, rows: 1, west: 2, south: 43, sideDegrees: 0.1)
    let study = country.study(
      people: { people[$0] },
      spaces: [TrainingSpace(code: "s", name: "S", position: LonLat(longitude: 20, latitude: 43))],
      basin: { _ in "b" }, candidates: [SquareCountry.code(6)], distances: [17_000], service: 17_000)
    let boundaries = try #require(study.boundaries)
    let proximities = try await ProximityAnalysis.proximities(of: study, threads: 1)
    var found = UnderservedAnalysis.areas(
      of: study, boundaries: boundaries, proximities: proximities, leastPeople: 1_000)
    found.cores = try await UnderservedAnalysis.cores(
      of: found, in: study, boundaries: boundaries, proximities: proximities, threads: 2)
    #expect(found.cores.map(\.towns) == [[0, 1, 2, 3, 4], [5, 6]])
    #expect(found.cores.map(\.people) == [6_003, 2_001])
    #expect(found.cores.map(\.centre) == [2, 5])
    // Of towns with as many people the lower code gives the name.
    #expect(found.cores.map(\.largestTown) == [0, 5])
    #expect(found.cores.map(\.candidates) == [[], [6]])
    #expect(found.peopleOutsideCores(ofArea: 0) == 0)
    for core in found.cores { #expect(try GEOSValidity.check(core.shape) == nil) }
    // With 2,002 people needed to be listed the second core is left out.
    found.leastPeople = 2_002
    let fewer = try await UnderservedAnalysis.cores(
      of: found, in: study, boundaries: boundaries, proximities: proximities, threads: 1)
    #expect(fewer.map(\.people) == [6_003])
  }

  /// An area that one service area holds whole, and two areas of which none holds more than half, are not split.
  @Test func whatIsNotSplit() async throws {
    let country = SquareCountry(columns: 3, rows: 1, west: 2, south: 43, sideDegrees: 0.1)
    let far = TrainingSpace(code: "s", name: "S", position: LonLat(longitude: 20, latitude: 43))
    let whole = country.study(
      people: { _ in 2_000 }, spaces: [far], basin: { _ in "b" }, candidates: [], distances: [20_000], service: 20_000)
    let boundaries = try #require(whole.boundaries)
    func cores(_ study: Study, beyond: Set<Int>) async throws -> [UnderservedCore] {
      let proximities = study.towns.indices.map { town in
        TownProximity(
          nearestSpace: 0, distance: beyond.contains(town) ? 1e6 : 0, secondNearestSpace: nil,
          secondDistance: .infinity, spacesWithinService: beyond.contains(town) ? 0 : 1)
      }
      let areas = UnderservedAnalysis.areas(
        of: study, boundaries: boundaries, proximities: proximities, leastPeople: 1)
      return try await UnderservedAnalysis.cores(
        of: areas, in: study, boundaries: boundaries, proximities: proximities, threads: 1)
    }
    #expect(try await cores(whole, beyond: [0, 1, 2]).isEmpty)
    #expect(try await cores(whole, beyond: [0, 2]).isEmpty)
    #expect(try await cores(whole, beyond: []).isEmpty)
  }
}
