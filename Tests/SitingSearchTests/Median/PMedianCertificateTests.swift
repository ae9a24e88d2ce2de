import CoverageModel
import SitingSearch
import MessageModel
import SitingVerifier
import Testing

/// A verifier that accepts everything proves nothing: each change below must be refused.
@Suite struct PMedianCertificateTests {
  /// Sites at 0, 4 and 10 on a line, demand points at the sites with weights 3, 2 and 1, one opening: at 0 the cost is
  /// 2 * 4 + 10 = 18, at 4 it is 12 + 6 = 18, at 10 it is 30 + 12 = 42.
  static let costs = TravelCostMatrix(
    siteCount: 3, rowStarts: [0, 3, 6, 9], sites: [0, 1, 2, 0, 1, 2, 0, 1, 2],
    costs: [0, 4, 10, 4, 0, 6, 10, 6, 0])
  static let weights: [Double] = [3, 2, 1]

  let verifier = MedianVerifier(costs: costs, weights: weights, maximumOpenings: 1)

  private func solved() throws -> (solution: SitingSolution, certificate: SitingCertificate) {
    let solution = try PMedianModel(
      costs: Self.costs, weights: Self.weights, constraints: .init(maximumOpenings: 1)
    ).solve()
    return (solution, try #require(solution.certificate))
  }

  @Test func acceptsTheProofAndTheLowerColumn() throws {
    let (solution, certificate) = try solved()
    #expect(solution.opened == [0])
    #expect(solution.value == 18)
    try verifier.verify(opened: [0], value: 18, bound: 18, certificate: certificate)
    try verifier.verify(opened: [1], value: 18, bound: 18, certificate: certificate)
  }

  @Test func refusesWrongPlans() throws {
    let (_, certificate) = try solved()
    #expect(throws: MedianVerificationError.wrongValue(claimed: 17, found: 18)) {
      try verifier.verify(opened: [0], value: 17, bound: 17, certificate: certificate)
    }
    #expect(throws: MedianVerificationError.wrongValue(claimed: 18, found: 42)) {
      try verifier.verify(opened: [2], value: 18, bound: 18, certificate: certificate)
    }
    #expect(throws: MedianVerificationError.forbiddenPlan("2 openings, at most 1 allowed")) {
      try verifier.verify(opened: [0, 1], value: 6, bound: 6, certificate: certificate)
    }
    #expect(throws: MedianVerificationError.unservedRow(0)) {
      try verifier.verify(opened: [], value: 0, bound: 0, certificate: certificate)
    }
    #expect(throws: MedianVerificationError.boundAboveValue(bound: 19, value: 18)) {
      try verifier.verify(opened: [0], value: 18, bound: 19, certificate: certificate)
    }
  }

  @Test func refusesAProofOfATooHighBound() throws {
    let (_, certificate) = try solved()
    let two = MedianVerifier(costs: Self.costs, weights: Self.weights, maximumOpenings: 2)
    #expect(throws: MedianVerificationError.self) {
      try two.verify(opened: [0], value: 18, bound: 18, certificate: certificate)
    }
  }

  @Test func refusesChangedTrees() throws {
    var cut = 0
    for seed in 0..<UInt64(60) {
      let instance = RandomCostInstance(seed: seed, isIntegral: false, isSparse: false)
      let solution = try PMedianModel(
        costs: instance.costs, weights: instance.weights, constraints: instance.constraints
      ).solve()
      guard solution.status == .optimal, let value = solution.value, value > 1 else { continue }
      let certificate = try #require(solution.certificate)
      let verifier = MedianVerifier(
        costs: instance.costs, weights: instance.weights, existing: instance.constraints.existing,
        forced: instance.constraints.forced, forbidden: instance.constraints.forbidden,
        maximumOpenings: instance.constraints.maximumOpenings)
      var emptied = certificate
      for node in emptied.tree.indices {
        emptied.tree[node].steps = emptied.tree[node].steps.map { _ in .multipliers(.init(rows: [])) }
      }
      var truncated = certificate
      truncated.tree.removeLast()
      var extended = certificate
      extended.tree.append(.init(steps: [], branch: nil))
      for (kind, changed) in [emptied, truncated, extended].enumerated() {
        cut += 1
        #expect(throws: MedianVerificationError.self, "seed \(seed), change \(kind)") {
          try verifier.verify(opened: solution.opened, value: value, bound: value, certificate: changed)
        }
      }
    }
    #expect(cut >= 60)
  }
}
