import CoverageModel
import GeometryCore
import PROJKit
import TestSupport
import Testing

@testable import CoverageEngine

enum RandomStudy {
  /// Towns and spaces scattered over two degrees, some towns without people.
  static func make(seed: UInt64, towns townCount: Int = 300, spaces spaceCount: Int = 12) -> Study {
    var random = SeededRandom(seed: seed)
    func position() -> LonLat {
      LonLat(longitude: .random(in: 1...3, using: &random), latitude: .random(in: 43...45, using: &random))
    }
    let towns = (0..<townCount).map { index in
      Town(
        code: "t\(10_000 + index)", name: "T", position: position(),
        population: index % 17 == 0 ? nil : .random(in: 0...5_000, using: &random),
        basin: index % 5 == 0 ? nil : "b\(index % 4)")
    }
    let spaces = (0..<spaceCount).map { index in
      TrainingSpace(code: "s\(100 + index)", name: "S", position: position())
    }
    return GridCountry.study(towns, spaces, distancesKilometres: [5, 15, 30, 60], service: 30)
  }
}

@Suite struct CoverageInvariantTests {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func agreesWithBruteForce(seed: UInt64) async throws {
    let study = RandomStudy.make(seed: seed)
    let geodesic = Geodesic()
    let result = try await CoverageAnalysis.run(study, threads: 2)
    var covered = [Int](repeating: 0, count: study.distances.count)
    for (town, near) in zip(study.towns, result.towns) {
      let all = study.spaces.map { geodesic.distanceMetres(from: town.position, to: $0.position) }
      let nearest = try #require(all.min())
      #expect(abs(near.distance - nearest) <= 1e-3)
      #expect(near.spacesWithinService == all.count { $0 <= study.serviceDistance })
      for (index, limit) in study.distances.enumerated() where nearest <= limit {
        covered[index] += town.population ?? 0
      }
    }
    #expect(result.whole.coveredPeople == covered)
    for (index, space) in study.spaces.enumerated() {
      let within = study.towns.filter {
        geodesic.distanceMetres(from: $0.position, to: space.position) <= study.serviceDistance
      }
      #expect(result.spaces[index].peopleWithinService == within.reduce(0) { $0 + ($1.population ?? 0) })
    }
  }

  @Test func aLargerDistanceNeverCoversLess() async throws {
    let whole = try await CoverageAnalysis.run(RandomStudy.make(seed: 21), threads: 1).whole
    #expect(whole.coveredPeople == whole.coveredPeople.sorted())
    #expect(whole.coveredPeople[0] < whole.coveredPeople[3])
  }

  @Test func oneMoreSpaceNeverCoversLess() async throws {
    var study = RandomStudy.make(seed: 22)
    let all = study.spaces
    var previous = -1
    for count in 0...all.count {
      study.spaces = Array(all.prefix(count))
      let whole = try await CoverageAnalysis.run(study, threads: 1).whole
      let covered = whole.people - whole.uncoveredPeople
      #expect(covered >= previous)
      previous = covered
    }
    #expect(previous > 0)
  }

  @Test func orderOfInputChangesNothing() async throws {
    let study = RandomStudy.make(seed: 23)
    var random = SeededRandom(seed: 1)
    let shuffled = GridCountry.study(
      study.towns.shuffled(using: &random), study.spaces.shuffled(using: &random),
      distancesKilometres: [60, 5, 30, 15])
    let first = try await CoverageAnalysis.run(study, threads: 1)
    let second = try await CoverageAnalysis.run(shuffled, threads: 1)
    #expect(first.towns == second.towns)
    #expect(first.whole == second.whole)
    #expect(first.zones == second.zones)
  }

  /// The identities are computed in each run, and a wrong figure would be noticed.
  @Test func identitiesHoldAndCanFail() async throws {
    let study = RandomStudy.make(seed: 24)
    let result = try await CoverageAnalysis.run(study, threads: 1)
    #expect(result.identities.count == 11)
    #expect(result.identities.allSatisfy { $0.holds })
    var spaces = result.spaces
    spaces[0].peopleOnlyHere += 1
    var curve = result.curve
    curve[0].people += 1
    let checks = Identities.checks(
      study: study, whole: result.whole, zones: result.zones, spaces: spaces, curve: curve,
      people: study.towns.map(\.population), proximities: result.towns)
    #expect(checks.filter { !$0.holds }.map(\.name) == ["mean-equals-area-above-curve", "redundancy"])
  }
}
