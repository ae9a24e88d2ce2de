import CoverageModel
import FacilitySiting
import MessageModel
import TestSupport
import Testing

@Suite struct MaxMinCoverTests {
  /// Shares as pairs of whole numbers, compared by cross products.
  private struct Ranked {
    var shares: [(covered: Int, total: Int)]
    var total: Int

    /// 1 where this is fairer or fair alike and larger, -1 where the other is, 0 where neither.
    func compared(to other: Ranked, depth: Int) -> Int {
      for (a, b) in zip(shares, other.shares).prefix(depth) {
        let difference = a.covered * b.total - b.covered * a.total
        if difference != 0 { return difference.signum() }
      }
      return (total - other.total).signum()
    }
  }

  @Test(arguments: 0..<150)
  func lexicographicAgreesWithEnumeration(seed: Int) throws { try check(seed, .lexicographic) }

  @Test(arguments: 0..<100)
  func worstThenTotalAgreesWithEnumeration(seed: Int) throws { try check(seed, .worstThenTotal) }

  private func check(_ seed: Int, _ order: MaxMinCover.Order) throws {
    let instance = ConstrainedInstance(seed: seed)
    let enumeration = PlanEnumeration(instance: instance)
    var random = SeededRandom(seed: UInt64(seed + 9000))
    let zones = (0..<Int.random(in: 1...4, using: &random)).map { index in
      MaxMinCover.Zone(
        name: "Z\(index)", rows: instance.weights.indices.filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
    }
    func ranked(_ plan: [Int]) -> Ranked {
      func covered(_ rows: [Int]) -> Int {
        rows.reduce(0) { $0 + (enumeration.isCovered($1, by: plan) ? Int(instance.weights[$1]) : 0) }
      }
      let shares = zones.map { zone in
        (covered: covered(zone.rows), total: zone.rows.reduce(0) { $0 + Int(instance.weights[$1]) })
      }
      .filter { $0.total > 0 }
      .sorted { $0.covered * $1.total < $1.covered * $0.total }
      return Ranked(shares: shares, total: covered(Array(instance.weights.indices)))
    }
    let depth = order == .lexicographic ? zones.count : 1
    var best: (plan: [Int], rank: Ranked)?
    for plan in enumeration.plans where enumeration.meetsFloors(plan) {
      let rank = ranked(plan)
      guard let current = best else {
        best = (plan, rank)
        continue
      }
      let isLower =
        plan.count != current.plan.count
        ? plan.count < current.plan.count : plan.lexicographicallyPrecedes(current.plan)
      let order = rank.compared(to: current.rank, depth: depth)
      if order > 0 || (order == 0 && isLower) { best = (plan, rank) }
    }

    let model = try MaxMinCover(
      matrix: instance.coverage, weights: instance.weights, zones: zones, order: order,
      constraints: instance.constraints)
    let found = try model.solveShares()
    expectSolution(found.solution, is: best.map { (Double($0.rank.total), $0.plan) })
    guard let best else { return }
    let expected = best.rank.shares.map { Double($0.covered) / Double($0.total) }
    #expect(found.shares.map(\.share.fraction).sorted() == expected.sorted())
    if let worst = found.rounds.first { #expect(worst.share.fraction == expected.min()) }
    if order == .lexicographic { #expect(found.rounds.last?.zoneCount == (expected.isEmpty ? nil : expected.count)) }
  }

  /// One opening for two zones of 3 and 4: opening at 0 leaves the second with nothing, so either way the worst is 0, one
  /// zone is at 0, and the next share decides: 2/3 against 3/4.
  @Test func theSecondShareDecides() throws {
    let matrix = CoverageMatrix(siteCount: 2, rows: [[0], [0], [], [1], []])
    let model = try MaxMinCover(
      matrix: matrix, weights: [1, 1, 1, 3, 1],
      zones: [MaxMinCover.Zone(name: "A", rows: [0, 1, 2]), MaxMinCover.Zone(name: "B", rows: [3, 4])],
      constraints: SitingConstraints(maximumOpenings: 1))
    let found = try model.solveShares()
    #expect(found.solution.opened == [1])
    #expect(found.rounds.map(\.share.fraction) == [0, 0.75])
    #expect(found.rounds.map(\.zoneCount) == [1, 2])
  }

  /// Shares that differ by less than a double can tell: n / (2n + 1) against (n + 1) / (2n + 3).
  @Test func nearlyEqualSharesAreTold() throws {
    let n = 100_000_000
    let matrix = CoverageMatrix(siteCount: 2, rows: [[0], [], [1], [], [0, 1]])
    let model = try MaxMinCover(
      matrix: matrix, weights: [Double(n), Double(n + 1), Double(n + 1), Double(n + 2), 0],
      zones: [MaxMinCover.Zone(name: "A", rows: [0, 1]), MaxMinCover.Zone(name: "B", rows: [2, 3])],
      constraints: SitingConstraints(maximumOpenings: 1))
    #expect(try model.solveShares().solution.opened == [1])
    #expect(ZoneShare(covered: n, total: 2 * n + 1) < ZoneShare(covered: n + 1, total: 2 * n + 3))
  }

  @Test func noTimeIsNoProof() throws {
    let matrix = CoverageMatrix(siteCount: 3, rows: [[0, 1], [1, 2], [0, 2]])
    let model = try MaxMinCover(
      matrix: matrix, weights: [1, 2, 3], zones: [MaxMinCover.Zone(name: "A", rows: [0, 1])],
      constraints: SitingConstraints(maximumOpenings: 1))
    let found = try model.solveShares(ConstrainedSearchOptions(timeLimitSeconds: 0, start: [2]))
    #expect(found.solution.status == .feasible)
    #expect(found.solution.opened == [2])
    #expect(found.rounds.isEmpty)
  }

  @Test func fractionalWeightsAreRefused() {
    #expect(throws: ConstrainedModelError.self) {
      try MaxMinCover(
        matrix: CoverageMatrix(siteCount: 1, rows: [[0]]), weights: [0.5], zones: [],
        constraints: SitingConstraints())
    }
  }
}
