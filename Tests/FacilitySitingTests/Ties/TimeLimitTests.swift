import CoverageModel
import FacilitySiting
import SitingVerifier
import Testing

/// With no time at all every own method gives a plan that satisfies its constraints, and a bound within the trivial ones.
@Suite struct TimeLimitTests {
  private let none = CoverSearchLimits(nodes: 0, isExpired: { true })

  @Test func coverModels() throws {
    var unfinished = 0
    for seed in 0..<UInt64(120) {
      var instance = SmallCoverInstance(seed: 40_000 + seed)
      instance.constraints.forced = []
      let people = instance.weights.reduce(0, +)
      let constraints = instance.constraints
      let best = try MaximalCover(matrix: instance.matrix, weights: instance.weights, constraints: constraints)
        .solve(limits: none)
      let (value, bound) = (try #require(best.value), try #require(best.bound))
      #expect(instance.allowedPlans.contains(best.opened) && best.opened.count <= constraints.maximumOpenings ?? 0)
      #expect(abs(instance.coveredWeight(by: best.opened) - value) <= 1e-9 * max(1, people), "seed \(seed)")
      #expect(bound >= value && bound <= people * (1 + 1e-12), "seed \(seed)")
      if best.status == .feasible { unfinished += 1 }
      try MaximalCoverVerifier(
        matrix: instance.matrix, weights: instance.weights, existing: constraints.existing,
        forbidden: constraints.forbidden, maximumOpenings: constraints.maximumOpenings ?? 0
      ).verify(opened: best.opened, value: value, bound: bound, certificate: try #require(best.certificate))

      instance.constraints.maximumOpenings = nil
      let all = try SetCover(matrix: instance.matrix, constraints: instance.constraints).solve(limits: none)
      let allowed = Set(instance.allowedPlans.last ?? []).union(constraints.existing)
      let coverable = instance.rows.indices.filter { !allowed.isDisjoint(with: instance.rows[$0]) }
      #expect(coverable.allSatisfy { instance.isCovered($0, by: all.opened) }, "seed \(seed)")
      #expect(try #require(all.bound) >= 0)

      let half = try PartialCover(
        matrix: instance.matrix, weights: instance.weights, target: value / 2, constraints: instance.constraints
      ).solve(limits: none)
      #expect(instance.coveredWeight(by: half.opened) >= value / 2 - 1e-9 * max(1, people), "seed \(seed)")
      #expect(try #require(half.bound) >= 0)
    }
    #expect(unfinished >= 1)
  }

  @Test func costModels() throws {
    var unfinished = 0
    for seed in 0..<UInt64(120) {
      let instance = RandomCostInstance(seed: 5_000 + seed, isIntegral: false, isSparse: false)
      guard let least = instance.centerOptimum() else { continue }
      let limits = CostSearchLimits(time: .zero, nodes: 0)
      let center = try PCentreModel(costs: instance.costs, constraints: instance.constraints).solve(limits: limits)
      #expect(instance.plans.contains(center.opened), "seed \(seed)")
      #expect(try #require(center.value) >= least && (try #require(center.bound)) <= least, "seed \(seed)")
      if center.status == .feasible { unfinished += 1 }
      let median = try PMedianModel(
        costs: instance.costs, weights: instance.weights, constraints: instance.constraints
      ).solve(limits: limits)
      #expect(instance.plans.contains(median.opened), "seed \(seed)")
      let (value, bound) = (try #require(median.value), try #require(median.bound))
      #expect(bound >= 0 && bound <= value, "seed \(seed)")
      try MedianVerifier(
        costs: instance.costs, weights: instance.weights, existing: instance.constraints.existing,
        forced: instance.constraints.forced, forbidden: instance.constraints.forbidden,
        maximumOpenings: instance.constraints.maximumOpenings
      ).verify(opened: median.opened, value: value, bound: bound, certificate: try #require(median.certificate))
    }
    #expect(unfinished >= 5)
  }
}
