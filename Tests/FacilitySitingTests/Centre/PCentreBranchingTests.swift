import CoverageModel
import FacilitySiting
import SitingVerifier
import Testing

/// Costs without any geometry leave a gap between relaxation and optimum, so that the covering decision has to branch.
@Suite struct PCentreBranchingTests {
  static let siteCount = 16
  static let openings = 4

  private func costs(seed: UInt64) -> TravelCostMatrix {
    var random = SplitMix(seed: seed)
    return TravelCostMatrix(
      siteCount: Self.siteCount,
      rows: (0..<40).map { _ in (0..<Self.siteCount).map { _ in Double(random.next(in: 1...99)) } })
  }

  /// Least radius of the 1,820 plans of four sites.
  private func optimum(_ model: PCentreModel) -> Double {
    var least = Double.infinity
    for first in 0..<Self.siteCount {
      for second in 0..<first {
        for third in 0..<second {
          for fourth in 0..<third { least = min(least, model.radius(ofOpening: [first, second, third, fourth])) }
        }
      }
    }
    return least
  }

  @Test func equalsEnumerationAndProvesIt() throws {
    var branched = 0
    for seed in 0..<UInt64(25) {
      let costs = costs(seed: seed)
      let model = try PCentreModel(costs: costs, constraints: .init(maximumOpenings: Self.openings))
      let solution = model.solve()
      #expect(solution.status == .optimal)
      #expect(solution.value == optimum(model), "seed \(seed)")
      let certificate = try #require(solution.certificate)
      if certificate.tree.count > 1 { branched += 1 }
      let verifier = CentreVerifier(costs: costs, maximumOpenings: Self.openings)
      let value = try #require(solution.value)
      try verifier.verify(opened: solution.opened, value: value, bound: value, certificate: certificate)
      #expect(solution == model.solve())
    }
    #expect(branched >= 5)
  }

  @Test func aNodeLimitLeavesAProvedBound() throws {
    var unfinished = 0
    for seed in 0..<UInt64(25) {
      let costs = costs(seed: seed)
      let solution = try PCentreModel(costs: costs, constraints: .init(maximumOpenings: Self.openings))
        .solve(limits: CostSearchLimits(nodes: 6))
      guard solution.status == .feasible, let value = solution.value else { continue }
      unfinished += 1
      let bound = try #require(solution.bound)
      #expect(bound < value)
      try CentreVerifier(costs: costs, maximumOpenings: Self.openings).verify(
        opened: solution.opened, value: value, bound: bound, certificate: try #require(solution.certificate))
    }
    #expect(unfinished >= 5)
  }
}
