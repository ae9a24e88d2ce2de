import CoverageModel
import SitingSearch
import SitingVerifier
import Testing

/// Every answer against all plans of small random instances.
@Suite struct PartialCoverEnumerationTests {
  @Test(arguments: 0..<12) func agreesWithEnumeration(block: UInt64) throws {
    var feasible = 0
    for seed in (block * 50)..<(block * 50 + 50) {
      var instance = SmallCoverInstance(seed: 20_000 + seed)
      instance.constraints.maximumOpenings = nil
      let share = Double((seed * 7) % 11) / 10
      let target = instance.weights.reduce(0, +) * share
      let solution = try PartialCover(
        matrix: instance.matrix, weights: instance.weights, target: target, constraints: instance.constraints
      ).solve()
      let tolerance = 1e-8
      let plans = instance.allowedPlans.filter { instance.coveredWeight(by: $0) >= target - tolerance }
      guard let least = plans.map(\.count).min() else {
        #expect(solution.status == .infeasible && solution.conflict != nil, "seed \(seed)")
        continue
      }
      feasible += 1
      #expect(solution.status == .optimal && solution.value == Double(least), "seed \(seed)")
      let small = plans.filter { $0.count == least }
      let most = try #require(small.map(instance.coveredWeight(by:)).max())
      let ties = small.filter { instance.coveredWeight(by: $0) > most - tolerance }
      let lowest = ties.min { $0.lexicographicallyPrecedes($1) }
      #expect(solution.isLowestOfTies == true && solution.opened == lowest, "seed \(seed): \(solution.opened)")
      let verifier = try PartialCoverVerifier(
        matrix: instance.matrix, weights: instance.weights, target: target, existing: instance.constraints.existing,
        forced: instance.constraints.forced, forbidden: instance.constraints.forbidden)
      #expect(throws: Never.self, "seed \(seed)") {
        try verifier.verify(
          opened: solution.opened, value: Double(least), bound: Double(least),
          certificate: try #require(solution.certificate))
      }
    }
    #expect(feasible > 20)
  }
}
