import Testing

@testable import CoverageEngine

@Suite struct PersonTravelTests {
  /// 2^53 people at 0.001 m, one at 0.002 m: a sum of doubles would lose the one.
  @Test func nothingIsLost() {
    var travel = PersonTravel()
    for _ in 0..<4 { travel.add(1 << 53, cost: 0.001) }
    for _ in 0..<4 { travel.add(1, cost: 0.002, beyond: 0.001) }
    for _ in 0..<4 { travel.add(1 << 53, cost: 0.002, beyond: 0.001) }
    // 2^56 + 4 thousandths; the next double after 2^56 is 2^56 + 16.
    #expect(travel.total == 0x1p56 / 1000)
    for _ in 0..<3 { travel.add(4, cost: 0.001) }
    #expect(travel.total == (0x1p56 + 16) / 1000)
  }

  /// The same in any order, to the bit.
  @Test func theOrderDoesNotMatter() {
    let terms = (1...2000).map { (number: Int) -> (people: Int, cost: Double) in
      let people = number * number * 7919 % 100_003
      return (people, Double(number * 104_729 % 65_537) * 1.000_7)
    }
    var (forward, backward) = (PersonTravel(), PersonTravel())
    for term in terms { forward.add(term.people, cost: term.cost) }
    for term in terms.reversed() { backward.add(term.people, cost: term.cost) }
    #expect(forward.total == backward.total && forward.mean(of: 77) == backward.mean(of: 77))
  }

  /// 3 people at 10.0004 m and 1 at 20.0006 m: 3 x 10,000 + 20,001 mm; beyond 5 m 3 x 5,000 + 15,001 mm.
  @Test func costsAreWholeThousandths() {
    var (all, beyond) = (PersonTravel(), PersonTravel())
    for (people, cost) in [(3, 10.0004), (1, 20.0006), (0, .infinity)] {
      all.add(people, cost: cost)
      beyond.add(people, cost: cost, beyond: 5)
    }
    #expect(all.total == 50.001 && all.mean(of: 4) == 12.50025)
    #expect(beyond.total == 30.001)
  }

  @Test func whoReachesNothingMakesItEndless() {
    var travel = PersonTravel()
    travel.add(1, cost: .infinity, beyond: 30_000)
    #expect(travel.total == .infinity)
    var far = PersonTravel()
    far.add(2, cost: 1e300)
    #expect(far.total == 2e300 && far.mean(of: 2) == 1e300)
  }
}
