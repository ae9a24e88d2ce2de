import CoverageEngine
import CoverageModel
import Testing

@Suite("Analysis by given travel costs")
struct GivenTravelTests {
  /// Towns t0 to t4 with 1, 2, 4, 8, 16 people; spaces p, q, r; seconds:
  ///
  ///     town  p     q     r
  ///     t0    0     1800  -
  ///     t1    1800  1801  -
  ///     t2    3600  900   -
  ///     t3    900   900   -      p and q tie: the lower code
  ///     t4    -     -     -      reaches nothing
  static func study() -> Study {
    var study = GridCountry.study(
      GridCountry.towns(atKilometres: [0, 1, 2, 3, 4]), ["p", "q", "r"].map { GridCountry.space($0, atKilometres: 0) },
      distancesKilometres: [15, 30, 60], service: 30)
    study.travel = GivenTravel(
      measure: .seconds, origins: ["t0", "t1", "t2", "t3"], destinations: ["p", "q"],
      matrix: TravelCostMatrix(
        siteCount: 2, rowStarts: [0, 2, 4, 6, 8], sites: [0, 1, 0, 1, 0, 1, 0, 1],
        costs: [0, 1800, 1800, 1801, 3600, 900, 900, 900]))
    study.distances = study.distances.map { $0 / 1000 * 60 }
    study.serviceDistance = 1800
    return study
  }

  @Test("Nearest, second, closed limits, ties to the lower code, and who reaches nothing", arguments: [1, 4])
  func byHand(threads: Int) async throws {
    let result = try await CoverageAnalysis.run(Self.study(), threads: threads)
    #expect(result.towns.map(\.nearestSpace) == [0, 0, 1, 0, nil])
    #expect(result.towns.map(\.distance) == [0, 1800, 900, 900, .infinity])
    #expect(result.towns.map(\.secondNearestSpace) == [1, 1, 0, 1, nil])
    #expect(result.towns.map(\.secondDistance) == [1800, 1801, 3600, 900, .infinity])
    #expect(result.towns.map(\.spacesWithinService) == [2, 1, 1, 2, 0])
    #expect(result.whole.coveredPeople == [1 + 4 + 8, 15, 15])
    #expect(result.whole.uncoveredPeople == 16)
    #expect(result.whole.unreachablePeople == 16)
    #expect(result.whole.unreachableTowns == 1)
    // Of the 15 who reach a space: 1 at 0, 12 at 900, 2 at 1800.
    let distance = try #require(result.whole.distance)
    #expect(abs(distance.mean - (12 * 900 + 2 * 1800) / 15) < 1e-9)
    #expect(distance.median == 900)
    #expect(distance.percentile90 == 1800)
    #expect(distance.maximum == 1800)
    #expect(result.whole.excessPersonTravel == 0)
    #expect(result.spaces.map(\.peopleNearest) == [1 + 2 + 8, 4, 0])
    #expect(result.spaces.map(\.peopleWithinService) == [1 + 2 + 8, 1 + 4 + 8, 0])
    #expect(result.spaces.map(\.peopleOnlyHere) == [2, 4, 0])
    #expect(result.spaces.map(\.reachesStudy) == [true, true, false])
    #expect(result.coverage.isEmpty)
    #expect(result.identities.count > 3)
  }

  @Test("Sensitivity is in minutes: ten minutes less are 20 minutes")
  func sensitivity() {
    #expect(Self.study().sensitivityDistances == [1200, 1500, 1740, 1800, 1860, 2100, 2400])
  }

  @Test("Accessibility by hand: places within 30 minutes, shared by who reaches them in 30 minutes")
  func accessibility() async throws {
    var study = Self.study()
    for index in study.spaces.indices { study.spaces[index].capacity = 22 }
    study.accessibility = AccessibilityParameters(measures: [AccessibilityMeasure(.twoStep, decay: .step(1800))])
    let found = try #require(try await CoverageAnalysis.run(study, threads: 2).accessibility)
    // p is within reach of t0, t1, t3 (11 people), q of t0, t2, t3 (13 people).
    let (p, q) = (22.0 / 11, 22.0 / 13)
    let expected: [Double?] = [p + q, p, q, p + q, nil]
    for (score, value) in zip(found.measures[0].scores, expected) {
      guard let value else {
        #expect(score == .unreachable)
        continue
      }
      #expect(abs((score.value ?? -1) - value) < 1e-12)
    }
  }

  @Test("A comparison by given costs: who reaches a space in one situation only comes nearer, and is in no sum")
  func comparison() async throws {
    let study = Self.study()
    let p = study.spaces[0]
    let q = study.spaces[1]
    let comparison = try await ComparisonAnalysis.run(
      study, before: .spaces([p], source: .embedded), after: .spaces([p, q], source: .embedded), threads: 2)
    #expect(comparison.towns.map(\.movement) == [.unchanged, .unchanged, .closer, .unchanged, .unchanged])
    #expect(comparison.whole.savedPersonTravel == 10_800.0)
    #expect(comparison.whole.counts(.newlyCovered).people == 4)
    let none = try await ComparisonAnalysis.run(
      study, before: .spaces([study.spaces[2]], source: .embedded), after: .spaces([q], source: .embedded), threads: 1)
    #expect(none.whole.counts(.closer).people == 15)
    #expect(none.whole.savedPersonTravel == 0)
    #expect(none.towns[4].saved == nil)
  }
}
