import CoverageModel
import GeometryCore
import TestSupport
import Testing

@testable import CoverageEngine

@Suite("Concentration by income")
struct IncomeRanksTests {
  /// One person, then three: the first has rank 1/8 and x = 0, the others 5/8 and x = 4, m = 3:
  /// 2/3 (1/4 (-3)(-3/8) + 3/4 (1)(1/8)) = 2/3 (9/32 + 3/32) = 1/4. Of being 4 out of 0 to 4: 4 (3/4) (1/4) = 3/4.
  @Test func twoTownsByHand() throws {
    let ranks = IncomeRanks(incomes: [20_000, 10_000], people: [3, 1])
    #expect(ranks.mean(of: [4, 0]) == 3)
    #expect(isNear(ranks.concentration(of: [4, 0]), 0.25, 1e-15))
    #expect(isNear(ranks.erreygers(of: [4, 0], bounds: 0...4), 0.75, 1e-15))
    // The poor person has all: -(3/4), the most that one of four can.
    #expect(isNear(ranks.concentration(of: [0, 4]), -0.75, 1e-15))
  }

  /// numpy, from the definition 2 / m sum p (x - m)(R - 1/2) with R = P(y < y_i) + P(y = y_i) / 2; three towns have one
  /// income.
  @Test func likeNumpy() {
    let ranks = IncomeRanks(
      incomes: [17_000, 16_000, 26_000, 29_000, 24_000, 26_000, 26_000, 15_000],
      people: [41, 45, 7, 49, 42, 15, 24, 40])
    let x = [26.5, 25.5, 24.5, 25.5, 2, 24, 28, 7.5]
    #expect(isNear(ranks.mean(of: x), 19.281368821292777, 1e-13))
    #expect(isNear(ranks.concentration(of: x), 0.098570264225188636, 1e-15))
    let covered = x.map { $0 <= 15 ? 1.0 : 0 }
    #expect(isNear(ranks.concentration(of: covered), -0.35324121302049521, 1e-14))
    #expect(isNear(ranks.erreygers(of: covered, bounds: 0...1), -0.44054417441339327, 1e-14))
    // Who is left out: the same size, with the other sign.
    let left = covered.map { 1 - $0 }
    #expect(isNear(ranks.erreygers(of: left, bounds: 0...1), 0.44054417441339327, 1e-14))
  }

  @Test func theSameForAllIsZeroAndOrderDoesNotMatter() {
    let ranks = IncomeRanks(incomes: [3, 1, 2], people: [5, 2, 9])
    #expect(ranks.concentration(of: [7, 7, 7]) == 0)
    let one = IncomeRanks(incomes: [4, 4, 4], people: [5, 2, 9])
    #expect(one.concentration(of: [1, 2, 3]) == 0)
  }

  @Test func unknownIncomesAreLeftOutAndCounted() {
    let ranks = IncomeRanks(incomes: [20_000, nil, 10_000, 30_000], people: [3, 16, 1, nil])
    #expect(ranks.total == 4 && ranks.peopleWithoutIncome == 16)
    #expect(isNear(ranks.concentration(of: [4, 99, 0, 99]), 0.25, 1e-15))
    #expect(ranks.concentration(of: [0, 1, 0, 1]) == nil)
    #expect(ranks.concentration(of: [.infinity, 1, 0, 1]) == nil)
    #expect(IncomeRanks(incomes: [nil], people: [3]).mean(of: [1]) == nil)
  }

  /// Two towns at 10 and 50 km: of the example by hand, the distances 50 (3 people, rich) and 10 (1, poor) have
  /// m = 40 and 2/40 (1/4 (-30)(-3/8) + 3/4 (10)(1/8)) = 3/16; cover 0 and 1 is -(3/4), Erreygers 4 (1/4)(-3/4).
  @Test func ofAStudy() throws {
    var towns = ["A", "B", "C"].map {
      Town(code: $0, name: $0, position: LonLat(longitude: 0, latitude: 0), population: 4)
    }
    (towns[0].population, towns[0].medianIncome) = (3, 20_000)
    (towns[1].population, towns[1].medianIncome) = (1, 10_000)
    var study = Study(
      name: "s", title: "s", territory: .everything, towns: towns, spaces: [], basins: [], distances: [30_000],
      serviceDistance: 30_000)
    let proximities = [50_000.0, 10_000, 20_000].map {
      TownProximity(
        nearestSpace: nil, distance: $0, secondNearestSpace: nil, secondDistance: .infinity, spacesWithinService: 0)
    }
    let income = try #require(InequalityAnalysis.run(study, proximities: proximities).result.byIncome)
    #expect(income.people == 4 && income.peopleWithoutIncome == 4 && income.shareWithoutIncome == 0.5)
    #expect(isNear(income.distance, 3.0 / 16, 1e-15))
    #expect(isNear(income.covered, -0.75, 1e-15))
    #expect(isNear(income.coveredErreygers, -0.75, 1e-15))
    for index in study.towns.indices { study.towns[index].medianIncome = nil }
    #expect(InequalityAnalysis.run(study, proximities: proximities).result.byIncome == nil)
  }
}
