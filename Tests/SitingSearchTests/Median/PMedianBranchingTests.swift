import CoverageModel
import SitingSearch
import MessageModel
import SitingVerifier
import Testing

/// Costs without any geometry leave a gap between relaxation and optimum, so that the tree has to branch.
@Suite struct PMedianBranchingTests {
  static let siteCount = 14
  static let openings = 4

  private func costs(seed: UInt64) -> TravelCostMatrix {
    var random = SplitMix(seed: seed)
    return TravelCostMatrix(
      siteCount: Self.siteCount,
      rows: (0..<24).map { _ in (0..<Self.siteCount).map { _ in Double(random.next(in: 1...99)) } })
  }

  /// Least cost of the 1,001 plans of four sites.
  private func optimum(_ model: PMedianModel) -> Double {
    var least = Double.infinity
    for first in 0..<Self.siteCount {
      for second in 0..<first {
        for third in 0..<second {
          for fourth in 0..<third { least = min(least, model.cost(ofOpening: [first, second, third, fourth])) }
        }
      }
    }
    return least
  }

  @Test func equalsEnumerationAndProvesIt() throws {
    var branched = 0
    for seed in 0..<UInt64(25) {
      let costs = costs(seed: seed)
      let weights = [Double](repeating: 1, count: costs.rowCount)
      let model = try PMedianModel(
        costs: costs, weights: weights, constraints: .init(maximumOpenings: Self.openings))
      let solution = model.solve()
      #expect(solution.status == .optimal)
      #expect(solution.value == optimum(model), "seed \(seed)")
      let certificate = try #require(solution.certificate)
      if certificate.tree.count > 1 { branched += 1 }
      let verifier = MedianVerifier(costs: costs, weights: weights, maximumOpenings: Self.openings)
      let value = try #require(solution.value)
      try verifier.verify(opened: solution.opened, value: value, bound: value, certificate: certificate)
      #expect(solution == model.solve())
    }
    #expect(branched >= 5)
  }

  /// After one node the plan is there, the bound is below it, and the certificate proves that bound.
  @Test func aNodeLimitLeavesAProvedBound() throws {
    var unfinished = 0
    for seed in 0..<UInt64(25) {
      let costs = costs(seed: seed)
      let weights = [Double](repeating: 1, count: costs.rowCount)
      let solution = try PMedianModel(
        costs: costs, weights: weights, constraints: .init(maximumOpenings: Self.openings)
      ).solve(limits: CostSearchLimits(nodes: 1))
      guard solution.status == .feasible else { continue }
      unfinished += 1
      let value = try #require(solution.value)
      let bound = try #require(solution.bound)
      #expect(bound < value)
      #expect(try #require(solution.gap) > 0)
      let verifier = MedianVerifier(costs: costs, weights: weights, maximumOpenings: Self.openings)
      let certificate = try #require(solution.certificate)
      try verifier.verify(opened: solution.opened, value: value, bound: bound, certificate: certificate)
      #expect(throws: MedianVerificationError.self) {
        try verifier.verify(opened: solution.opened, value: value, bound: value, certificate: certificate)
      }
    }
    #expect(unfinished >= 5)
  }
}
