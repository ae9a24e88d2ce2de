import CoverageModel
import GeometryCore
import TestSupport
import Testing

@testable import CoverageEngine

@Suite struct CoverageAnalysisTests {
  /// Towns at 0, 10, 25, 40, 70 km with 1, 2, 4, 8, 16 people; spaces at 0 and 30 km.
  /// Nearest: 0, 10, 5, 10, 40 km. Second: 30, 20, 25, 40, 70 km.
  private func result() async throws -> CoverageResult {
    let towns = GridCountry.towns(atKilometres: [0, 10, 25, 40, 70]) { $0 < 3 ? "a" : "b" }
    let spaces = [GridCountry.space("s0", atKilometres: 0, town: "t0"), GridCountry.space("s1", atKilometres: 30)]
    return try await CoverageAnalysis.run(GridCountry.study(towns, spaces), threads: 2)
  }

  @Test func nearestAndSecond() async throws {
    let towns = try await result().towns
    #expect(towns.map(\.nearestSpace) == [0, 0, 1, 1, 1])
    #expect(towns.map(\.secondNearestSpace) == [1, 1, 0, 0, 0])
    for (town, kilometres) in zip(towns, [0.0, 10, 5, 10, 40]) {
      #expect(abs(town.distance - kilometres * 1000) < 1e-3)
    }
    for (town, kilometres) in zip(towns, [30.0, 20, 25, 40, 70]) {
      #expect(abs(town.secondDistance - kilometres * 1000) < 1e-3)
    }
    #expect(towns.map(\.spacesWithinService).dropFirst() == [2, 2, 1, 0])
  }

  @Test func peopleAreMasksOfTowns() async throws {
    let whole = try await result().whole
    #expect(whole.people == 0b11111)
    // Within 10 km: towns 0 and 2 surely; 1 and 3 stand at 10 km to the nanometre, checked apart.
    #expect(whole.coveredPeople[0] & 0b10101 == 0b00101)
    #expect(whole.coveredPeople[1] == 0b01111)
    #expect(whole.coveredPeople[2] == 0b11111)
    #expect(whole.uncoveredPeople == 0b10000)
    #expect(whole.uncoveredTowns == 1)
    #expect(whole.peopleWithChoice & 0b11110 == 0b00110)
    #expect(abs(whole.excessPersonTravel - 16 * 10_000) < 0.1)
  }

  @Test func distancesAreWeighted() async throws {
    let distance = try #require(try await result().whole.distance)
    // Sum of people x km: 0 + 2*10 + 4*5 + 8*10 + 16*40 = 760 over 31 people.
    #expect(abs(distance.mean - 760_000.0 / 31) < 1e-3)
    // Ascending: 0 km (1), 5 km (+4 = 5), 10 km (+10 = 15), 40 km (31): half of 31 is passed at 40 km only.
    #expect(abs(distance.median - 40_000) < 1e-3)
    #expect(abs(distance.maximum - 40_000) < 1e-3)
    #expect(distance.farthestTown == 4)
  }

  @Test func zonesHoldTheirTowns() async throws {
    let zones = try await result().zones
    let basins = try #require(zones[.basin])
    #expect(basins.map(\.code) == ["a", "b"])
    #expect(basins.map(\.indicators.people) == [0b00111, 0b11000])
    #expect(basins.map(\.indicators.uncoveredPeople) == [0, 0b10000])
    #expect(zones[.epci]?.isEmpty == true)
  }

  @Test func spacesKnowTheirPeople() async throws {
    let spaces = try await result().spaces
    #expect(spaces.map(\.peopleNearest) == [0b00011, 0b11100])
    #expect(spaces[1].peopleOnlyHere & 0b11110 == 0b01000)
    #expect(spaces.map(\.isInside) == [true, false])
    #expect(spaces.map(\.reachesStudy) == [true, true])
  }

  @Test func withoutSpacesEveryoneIsLeftOut() async throws {
    let towns = GridCountry.towns(atKilometres: [0, 5])
    let result = try await CoverageAnalysis.run(GridCountry.study(towns, []), threads: 1)
    #expect(result.whole.uncoveredPeople == 0b11)
    #expect(result.whole.distance == nil)
    #expect(result.whole.excessPersonTravel == .infinity)
    #expect(result.towns.allSatisfy { $0.nearestSpace == nil && $0.distance == .infinity })
    #expect(result.coverage.allSatisfy { $0.isEmpty })
  }

  /// A missing number of people is not 0: the town is counted as such, and in no sum.
  @Test func missingPeopleAreCountedApart() async throws {
    var towns = GridCountry.towns(atKilometres: [0, 5, 100])
    towns[2].population = nil
    let space = GridCountry.space("s", atKilometres: 0)
    let whole = try await CoverageAnalysis.run(GridCountry.study(towns, [space]), threads: 1).whole
    #expect(whole.towns == 3)
    #expect(whole.townsWithoutPeople == 1)
    #expect(whole.people == 0b11)
    #expect(whole.uncoveredPeople == 0)
    #expect(whole.uncoveredTowns == 1)
    #expect(abs((whole.distance?.maximum ?? 0) - 100_000) < 1e-2)
  }

  @Test(arguments: [2, 3, 8])
  func threadsDoNotChangeAnything(threads: Int) async throws {
    let study = RandomStudy.make(seed: 9)
    let one = try await CoverageAnalysis.run(study, threads: 1)
    let many = try await CoverageAnalysis.run(study, threads: threads)
    #expect(one.towns == many.towns)
    #expect(one.zones == many.zones)
    #expect(one.spaces == many.spaces)
    #expect(one.coverage == many.coverage)
  }
}
