import CoverageModel
import Testing

@testable import CoverageEngine

@Suite struct WeightedDistancesTests {
  private func distances(_ pairs: [(metres: Double, people: Int?)]) -> WeightedDistances {
    WeightedDistances(
      towns: Array(pairs.indices),
      proximities: pairs.map {
        TownProximity(
          nearestSpace: 0, distance: $0.metres, secondNearestSpace: nil, secondDistance: .infinity,
          spacesWithinService: 0)
      },
      people: pairs.map(\.people))
  }

  /// F(1) = 1/4, F(2) = 1/2, F(3) = 1: the median is the least d with F(d) >= 1/2.
  @Test func quantilesAreTheLeastDistanceThatReaches() {
    let some = distances([(3, 2), (1, 1), (2, 1)])
    #expect(some.quantile(1, 4) == 1)
    #expect(some.quantile(1, 2) == 2)
    #expect(some.quantile(51, 100) == 3)
    #expect(some.quantile(1, 1) == 3)
  }

  /// A town without people has no part in a quantile but in the maximum.
  @Test func emptyTownsWeighNothing() {
    let some = distances([(0, 0), (5, 3), (9, nil)])
    #expect(some.quantile(1, 100) == 5)
    #expect(some.summary?.maximum == 9)
    #expect(some.summary?.mean == 5)
    #expect(some.summary?.farthestTown == 2)
  }

  @Test func theFarthestTownIsTheLowestOfATie() {
    #expect(distances([(7, 1), (7, 1), (2, 1)]).summary?.farthestTown == 0)
  }

  @Test func nobodyHasNoSummary() {
    #expect(distances([(5, 0)]).summary == nil)
    #expect(distances([]).summary == nil)
  }

  @Test func theCurveMergesEqualDistances() {
    #expect(
      distances([(2, 1), (2, 4), (1, 2), (.infinity, 8)]).curve == [
        CurveStep(distance: 1, people: 2), CurveStep(distance: 2, people: 7),
      ])
  }

  @Test func limitsAreClosed() {
    let some = distances([(30, 1), (30.000001, 2)])
    #expect(some.people(within: 30) == 1)
  }
}
