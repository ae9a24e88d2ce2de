import CoverageModel
import SitingSearch
import SitingVerifier
import Testing

/// Every answer against all plans of small random instances.
@Suite struct MaximalCoverEnumerationTests {
  @Test(arguments: 0..<12) func agreesWithEnumeration(block: UInt64) throws {
    var feasible = 0
    for seed in (block * 50)..<(block * 50 + 50) {
      let instance = SmallCoverInstance(seed: seed)
      let openings = try #require(instance.constraints.maximumOpenings)
      let plans = instance.allowedPlans.filter { $0.count <= openings }
      let solution = try MaximalCover(
        matrix: instance.matrix, weights: instance.weights, constraints: instance.constraints
      ).solve()
      guard let best = plans.map(instance.coveredWeight(by:)).max() else {
        #expect(solution.status == .infeasible && solution.conflict != nil, "seed \(seed)")
        continue
      }
      feasible += 1
      let tolerance = 1e-7
      let value = try #require(solution.value)
      #expect(solution.status == .optimal, "seed \(seed)")
      #expect(abs(value - best) < tolerance && solution.bound == value, "seed \(seed): \(value), best \(best)")
      let ties = plans.filter { instance.coveredWeight(by: $0) > best - tolerance }
      let lowest = ties.min { ($0.count, $0) < ($1.count, $1) }
      #expect(solution.isLowestOfTies == true && solution.opened == lowest, "seed \(seed): \(solution.opened)")
      let counts = solution.reductions
      #expect(
        counts.rows == counts.rowsCovered + counts.rowsUncoverable + counts.rowsWithoutWeight + counts.rowsMerged
          + counts.rowsLeft, "seed \(seed)")
      let verifier = try MaximalCoverVerifier(
        matrix: instance.matrix, weights: instance.weights, existing: instance.constraints.existing,
        forced: instance.constraints.forced, forbidden: instance.constraints.forbidden, maximumOpenings: openings)
      #expect(throws: Never.self, "seed \(seed)") {
        try verifier.verify(
          opened: solution.opened, value: value, bound: try #require(solution.bound),
          certificate: try #require(solution.certificate))
      }
    }
    #expect(feasible > 20)
  }
}

func < (left: (Int, [Int]), right: (Int, [Int])) -> Bool {
  left.0 != right.0 ? left.0 < right.0 : left.1.lexicographicallyPrecedes(right.1)
}
