import CoverageModel
import TestSupport
import Testing

@testable import CoverageEngine

@Suite struct InequalityTests {
  private func values(_ pairs: [(value: Double?, people: Int?)], groups: [Int]? = nil) -> InequalityValues {
    InequalityValues(pairs.map(\.value), people: pairs.map(\.people), groups: groups ?? pairs.map { _ in 0 })
  }

  private static let ln2 = 0.693_147_180_559_945_3

  /// Half the people have nothing: T = ln 2, where dropping the zeros gives 2 ln 2; G = 1/2.
  @Test func zerosCount() throws {
    let half = values([(0, 3), (5, 2), (5, 1)])
    #expect(abs(try #require(half.theil).total - Self.ln2) < 1e-15)
    #expect(half.gini == 0.5)
    #expect(half.coefficientOfVariation == 1)
    #expect(half.atkinson(epsilon: 1) == 1 && half.atkinson(epsilon: 2) == 1)
    // ((1/2) sqrt(5))^2 / 2.5 = 1/2.
    #expect(isNear(half.atkinson(epsilon: 0.5), 0.5, 1e-15))
    #expect(half.palmaRankedByValue == nil)
  }

  @Test func equalityIsZero() throws {
    let same = values([(7, 3), (7, 4)])
    #expect(same.gini == 0 && same.theil?.total == 0 && same.coefficientOfVariation == 0)
    #expect(same.palmaRankedByValue == 1)
    #expect(abs(try #require(same.atkinson(epsilon: 0.5))) < 1e-15)
    #expect(same.lorenz(mostPoints: 10).allSatisfy { abs($0.peopleShare - $0.valueShare) < 1e-15 })
  }

  /// 1, 2 and 3 for one person each: G = (0 + 1 + 2 + 1 + 0 + 1 + 2 + 1 + 0) / 9 / 4 = 2/9; variance 2/3.
  @Test func smallExampleByHand() throws {
    let three = values([(3, 1), (1, 1), (2, 1)])
    #expect(isNear(three.gini, 2.0 / 9, 1e-15))
    #expect(isNear(three.coefficientOfVariation, (2.0 / 3).squareRoot() / 2, 1e-15))
    // Geometric mean of 1, 2, 3 is the cube root of 6; harmonic mean 18/11.
    #expect(isNear(three.atkinson(epsilon: 1), (1 - 1.817_120_592_832_139_7 / 2), 1e-15))
    #expect(isNear(three.atkinson(epsilon: 2), (1 - 18.0 / 11 / 2), 1e-15))
    #expect(
      three.lorenz(mostPoints: 4) == [
        LorenzPoint(peopleShare: 0, valueShare: 0), LorenzPoint(peopleShare: 1.0 / 3, valueShare: 1.0 / 6),
        LorenzPoint(peopleShare: 2.0 / 3, valueShare: 0.5), LorenzPoint(peopleShare: 1, valueShare: 1),
      ])
  }

  /// Ten people in two towns of five: the lowest four tenths lie in one town, the highest tenth in the other. Then towns
  /// of 3 and 7: the lowest four are 3 with 1 and 1 with 2.
  @Test func palmaSplitsTheTownOnTheLimit() throws {
    #expect(values([(4, 5), (12, 5)]).palmaRankedByValue == 3)
    #expect(isNear(values([(2, 7), (1, 3)]).palmaRankedByValue, 2 / 1.25, 1e-15))
    // Fifteen people: 6 and 1.5 of them.
    #expect(isNear(values([(1, 14), (10, 1)]).palmaRankedByValue, (10 + 0.5) / 1.5, 1e-14))
  }

  @Test func missingAndInfiniteAreLeftOutAndCounted() {
    let some = values([(1, 2), (nil, 4), (.infinity, 8), (3, nil), (2, 0)])
    #expect(some.total == 2 && some.leftOut == 12 && some.mean == 1)
    #expect(values([(nil, 4)]).mean == nil && values([]).gini == nil)
    #expect(InequalityIndices(values([]), atkinsonEpsilons: [1], lorenzPoints: 5) == nil)
    let nothing = values([(0, 4)])
    #expect(nothing.mean == 0 && nothing.gini == nil && nothing.theil == nil && nothing.lorenz(mostPoints: 5).isEmpty)
  }

  /// Two groups with the same mean: everything is within. Two groups without inequality inside: all is between.
  @Test func theilParts() throws {
    let within = try #require(values([(0, 1), (2, 1), (0, 2), (2, 2)], groups: [0, 0, 1, 1]).theil)
    #expect(abs(within.between) < 1e-15 && abs(within.within - Self.ln2) < 1e-15)
    let between = try #require(values([(0, 1), (0, 2), (2, 3)], groups: [0, 0, 1]).theil)
    #expect(between.within == 0 && abs(between.between - Self.ln2) < 1e-15 && between.betweenShare == 1)
  }

  /// Against the definitions as double sums, with zeros, in random worlds.
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func agreesWithTheDefinitions(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let pairs = (0..<60).map { _ in
      (
        value: Optional(Int.random(in: 0...3, using: &random) == 0 ? 0 : Double.random(in: 0...9, using: &random)),
        people: Optional(Int.random(in: 0...50, using: &random))
      )
    }
    let groups = pairs.map { _ in Int.random(in: 0...4, using: &random) }
    let all = values(pairs, groups: groups)
    let people = Double(pairs.reduce(0) { $0 + ($1.people ?? 0) })
    let mean = pairs.reduce(0.0) { $0 + ($1.value ?? 0) * Double($1.people ?? 0) } / people
    var differences = 0.0
    for a in pairs {
      for b in pairs {
        differences += Double((a.people ?? 0) * (b.people ?? 0)) * abs((a.value ?? 0) - (b.value ?? 0))
      }
    }
    #expect(isNear(all.gini, differences / (people * people) / (2 * mean), 1e-12))
    let theil = try #require(all.theil)
    #expect(abs(theil.between + theil.within - theil.total) < 1e-12)
    #expect(theil.between >= 0 && theil.within >= 0 && theil.total > 0)
    // The area under the full Lorenz curve is (1 - G) / 2.
    let curve = all.lorenz(mostPoints: 1_000)
    let area = zip(curve, curve.dropFirst()).reduce(0.0) {
      $0 + ($1.1.peopleShare - $1.0.peopleShare) * ($1.0.valueShare + $1.1.valueShare) / 2
    }
    #expect(abs(1 - 2 * area - (all.gini ?? 0)) < 1e-12)
    let thinned = all.lorenz(mostPoints: 8)
    #expect(thinned.count <= 8 && thinned.count > 4)
    #expect(thinned.first == curve.first && thinned.last == curve.last)
    for point in thinned { #expect(curve.contains(point)) }
  }

  /// 10 people at 20, 30, 40 and 60 km, S = 30: half are beyond, by 1/3 and by 1.
  @Test func excessDistanceByHand() throws {
    let kilometres: [Double] = [20, 30, 40, 60]
    let excess = try #require(
      ExcessDistance(distances: kilometres.map { $0 * 1000 }, people: [10, 10, 10, 10], line: 30_000))
    #expect(excess.headcount == 0.5)
    #expect(isNear(excess.gap, (1.0 / 3 + 1) / 4, 1e-15))
    #expect(isNear(excess.severity, (1.0 / 9 + 1) / 4, 1e-15))
    let without = try #require(
      ExcessDistance(distances: [10, .infinity, .infinity], people: [3, 1, nil], line: 30))
    #expect(without.headcount == 0.25 && without.gap == nil && without.severity == nil)
    #expect(without.unreachablePeople == 1)
    #expect(ExcessDistance(distances: [1], people: [nil], line: 1) == nil)
  }

  /// The gap times people times S is the person-kilometres of excess of the report, which counts whole millimetres; the
  /// headcount its uncovered share.
  @Test func excessAgreesWithTheOtherIndicators() async throws {
    let result = try await CoverageAnalysis.run(RandomStudy.make(seed: 31), threads: 1)
    let excess = try #require(result.inequality?.excess)
    let people = Double(result.whole.people)
    #expect(abs(excess.headcount - Double(result.whole.uncoveredPeople) / people) < 1e-12)
    let metres = try #require(excess.gap) * people * excess.line
    #expect(abs(metres - result.whole.excessPersonTravel) <= 0.001 * people)
    #expect(abs(try #require(result.inequality?.indices).mean - (result.whole.distance?.mean ?? 0)) < 1e-3)
    #expect(result.identities.contains { $0.name == "theil-distance" })
  }
}
