import CoverageModel
import SitingSearch
import SitingVerifier
import Testing

/// Every answer against all plans of small random instances.
@Suite struct SetCoverEnumerationTests {
  @Test(arguments: 0..<12, [false, true]) func agreesWithEnumeration(block: UInt64, hasCosts: Bool) throws {
    var feasible = 0
    for seed in (block * 50)..<(block * 50 + 50) {
      var instance = SmallCoverInstance(seed: 10_000 + seed)
      instance.constraints.maximumOpenings = nil
      instance.constraints.costs = hasCosts ? instance.costs : nil
      let costs = hasCosts ? instance.costs : [Double](repeating: 1, count: instance.siteCount)
      let problem = try SetCover(matrix: instance.matrix, constraints: instance.constraints)
      let solution = problem.solve()
      let existing = Set(instance.constraints.existing)
      let allowed = Set(0..<instance.siteCount).subtracting(instance.constraints.forbidden).union(existing)
      let coverable = instance.rows.indices.filter { !allowed.isDisjoint(with: instance.rows[$0]) }
      #expect(problem.uncoverableRows == instance.rows.indices.filter { !coverable.contains($0) }, "seed \(seed)")
      let plans = instance.allowedPlans.filter { plan in coverable.allSatisfy { instance.isCovered($0, by: plan) } }
      func cost(_ plan: [Int]) -> Double { plan.reduce(0) { $0 + costs[$1] } }
      guard let best = plans.map(cost).min() else {
        #expect(solution.status == .infeasible && solution.conflict != nil, "seed \(seed)")
        continue
      }
      feasible += 1
      #expect(solution.status == .optimal && solution.value == best && solution.bound == best, "seed \(seed)")
      let lowest = plans.filter { cost($0) == best }.min { $0.lexicographicallyPrecedes($1) }
      #expect(solution.isLowestOfTies == true && solution.opened == lowest, "seed \(seed): \(solution.opened)")
      let verifier = try SetCoverVerifier(
        matrix: instance.matrix, costs: instance.constraints.costs, existing: instance.constraints.existing,
        forced: instance.constraints.forced, forbidden: instance.constraints.forbidden)
      #expect(throws: Never.self, "seed \(seed)") {
        try verifier.verify(
          opened: solution.opened, value: best, bound: best, certificate: try #require(solution.certificate))
      }
    }
    #expect(feasible > 20)
  }
}
