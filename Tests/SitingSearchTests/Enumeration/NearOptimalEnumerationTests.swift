import CoverageModel
import SitingSearch
import MessageModel
import Testing

/// Lists of the models' own branch and bound against all plans of small random instances.
@Suite struct NearOptimalEnumerationTests {
  private typealias Plan = (value: Double, opened: [Int])

  /// The list is the expected one, best first; a short list holds the best values and says that there are more.
  private func check(
    _ expected: [Plan], sign: Double, seed: UInt64, _ list: (_ limit: Int) throws -> NearOptimalPlans
  ) throws {
    let sorted = expected.sorted {
      $0.value == $1.value ? $0.opened.lexicographicallyPrecedes($1.opened) : sign * $0.value < sign * $1.value
    }
    let all = try list(1000)
    #expect(all.isComplete && all.bestValue == sorted.first?.value, "seed \(seed)")
    #expect(all.plans.map(\.opened) == sorted.map(\.opened), "seed \(seed)")
    #expect(all.plans.map(\.value) == sorted.map(\.value), "seed \(seed)")
    let core = sorted.dropFirst().reduce(Set(sorted.first?.opened ?? [])) { $0.intersection($1.opened) }
    #expect(all.core == core.sorted(), "seed \(seed)")
    let short = try list(3)
    #expect(short.plans.map(\.value) == sorted.prefix(3).map(\.value), "seed \(seed)")
    #expect(short.isComplete == (sorted.count <= 3), "seed \(seed)")
  }

  @Test func maximalCover() throws {
    var long = 0
    for seed in 0..<UInt64(200) where seed % 4 != 3 {
      let instance = SmallCoverInstance(seed: 60_000 + seed)
      let constraints = instance.constraints
      let existing = Set(constraints.existing)
      let forced = Set(constraints.forced).subtracting(existing)
      let openings = try #require(constraints.maximumOpenings)
      guard forced.count <= openings, forced.isDisjoint(with: constraints.forbidden) else { continue }
      let standing = existing.union(forced)
      let reaching = (0..<instance.siteCount).filter { site in
        !standing.contains(site) && !constraints.forbidden.contains(site)
          && instance.rows.indices.contains {
            instance.weights[$0] > 0 && instance.rows[$0].contains(site) && standing.isDisjoint(with: instance.rows[$0])
          }
      }
      let count = min(openings - forced.count, reaching.count)
      let plans = instance.allowedPlans.filter { plan in
        let free = plan.filter { !forced.contains($0) }
        return free.count == count && free.allSatisfy { reaching.contains($0) }
      }
      let values: [Plan] = plans.map { (instance.coveredWeight(by: $0), $0) }
      let best = try #require(values.map(\.value).max())
      let expected = values.filter { $0.value >= best * 0.8 - 1e-9 }
      if expected.count > 3 { long += 1 }
      try check(expected, sign: -1, seed: seed) { limit in
        try MaximalCover(matrix: instance.matrix, weights: instance.weights, constraints: constraints)
          .nearOptimalPlans(margin: 0.2, limit: limit)
      }
    }
    #expect(long >= 4)
  }

  @Test func median() throws {
    var long = 0
    for seed in 0..<UInt64(150) {
      let instance = RandomCostInstance(seed: 7_000 + seed, isIntegral: true, isSparse: false)
      let rows = Array(0..<instance.costs.rowCount)
      guard let best = instance.medianOptimum(rows: rows) else { continue }
      let model = try PMedianModel(
        costs: instance.costs, weights: instance.weights, constraints: instance.constraints)
      func cost(_ plan: [Int]) -> Double? {
        let nearest = instance.nearest(plan)
        guard rows.allSatisfy({ instance.weights[$0] == 0 || nearest[$0] != nil }) else { return nil }
        return rows.reduce(0) { $0 + instance.weights[$1] * (nearest[$1] ?? 0) }
      }
      let plans = instance.plans
      let forced = instance.constraints.forced
      var expected: [Plan] = []
      for plan in plans {
        guard let value = cost(plan), value <= best * 1.25 + 1e-9 else { continue }
        let isLean = plan.allSatisfy { site in
          forced.contains(site) || cost(plan.filter { $0 != site }).map { $0 > value } ?? true
        }
        let isFull = plans.allSatisfy { other in
          other.count != plan.count + 1 || !Set(plan).isSubset(of: other) || cost(other).map { $0 >= value } ?? true
        }
        if isLean && isFull { expected.append((value, plan)) }
      }
      if expected.count > 3 { long += 1 }
      try check(expected, sign: 1, seed: seed) { try model.nearOptimalPlans(margin: 0.25, limit: $0) }
    }
    #expect(long >= 5)
  }

  @Test func refusesBadRequests() throws {
    let model = try PMedianModel(
      costs: TravelCostMatrix(siteCount: 1, rows: [[1]]), weights: [1], constraints: .init(maximumOpenings: 1))
    #expect(throws: ConstrainedModelError.self) { try model.nearOptimalPlans(margin: -1, limit: 1) }
    #expect(throws: ConstrainedModelError.self) { try model.nearOptimalPlans(margin: 0, limit: 0) }
  }
}
