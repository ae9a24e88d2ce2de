import CoverageModel
import SitingSearch
import Testing

/// Bounds on the plans that open a column, against all plans of small random instances.
@Suite struct MaximalCoverInsistingTests {
  @Test(arguments: 0..<6) func noPlanThatOpensAColumnExceedsItsBound(block: UInt64) throws {
    var tight = 0
    for seed in (block * 50)..<(block * 50 + 50) {
      let instance = SmallCoverInstance(seed: seed)
      let openings = try #require(instance.constraints.maximumOpenings)
      let plans = instance.allowedPlans.filter { $0.count <= openings }
      guard let best = plans.map(instance.coveredWeight(by:)).max() else { continue }
      let bounds = try MaximalCover(
        matrix: instance.matrix, weights: instance.weights, constraints: instance.constraints
      ).largestValues(towards: best)
      #expect(bounds.count == instance.siteCount)
      for column in 0..<instance.siteCount where !instance.constraints.forced.contains(column) {
        guard let value = plans.filter({ $0.contains(column) }).map(instance.coveredWeight(by:)).max() else { continue }
        #expect(bounds[column] >= value - 1e-7, "seed \(seed), column \(column)")
        if bounds[column] < best - 1e-7 { tight += 1 }
      }
    }
    // Some bounds say more than that the best plan is the best.
    #expect(tight > 3)
  }
}
