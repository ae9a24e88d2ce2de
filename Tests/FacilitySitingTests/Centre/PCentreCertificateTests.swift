import CoverageModel
import FacilitySiting
import MessageModel
import SitingVerifier
import Testing

@Suite struct PCentreCertificateTests {
  /// Five points at 0, 1, 2, 3 and 4 on a line, each a site: two openings reach all within 1, which no two do within 0.
  static let costs = TravelCostMatrix(
    siteCount: 5, rows: (0..<5).map { row in (0..<5).map { Double(abs(row - $0)) } })

  let verifier = CentreVerifier(costs: costs, maximumOpenings: 2)

  private func certificate() throws -> SitingCertificate {
    let solution = try PCentreModel(costs: Self.costs, constraints: .init(maximumOpenings: 2)).solve()
    #expect(solution.value == 1)
    return try #require(solution.certificate)
  }

  @Test func acceptsTheProof() throws {
    try verifier.verify(opened: [1, 3], value: 1, bound: 1, certificate: try certificate())
    try verifier.verify(opened: [1, 4], value: 1, bound: 1, certificate: try certificate())
  }

  @Test func refusesWrongPlans() throws {
    let certificate = try certificate()
    #expect(throws: CentreVerificationError.wrongValue(claimed: 1, found: 2)) {
      try verifier.verify(opened: [0, 2], value: 1, bound: 1, certificate: certificate)
    }
    #expect(throws: CentreVerificationError.boundAboveValue(bound: 2, value: 1)) {
      try verifier.verify(opened: [1, 3], value: 1, bound: 2, certificate: certificate)
    }
    #expect(throws: CentreVerificationError.forbiddenPlan("3 openings, at most 2 allowed")) {
      try verifier.verify(opened: [0, 1, 3], value: 1, bound: 1, certificate: certificate)
    }
  }

  @Test func refusesTheProofWithMoreOpenings() throws {
    let five = CentreVerifier(costs: Self.costs, maximumOpenings: 5)
    #expect(throws: CentreVerificationError.unprovedLeaf(node: 0)) {
      try five.verify(opened: [1, 3], value: 1, bound: 1, certificate: try certificate())
    }
  }

  @Test func refusesChangedTrees() throws {
    var tried = 0
    for seed in 2_000..<UInt64(2_100) {
      let instance = RandomCostInstance(seed: seed, isIntegral: false, isSparse: false)
      let constraints = instance.constraints
      let solution = try PCentreModel(costs: instance.costs, constraints: constraints).solve()
      guard solution.status == .optimal, let value = solution.value, value > 0 else { continue }
      let certificate = try #require(solution.certificate)
      let verifier = CentreVerifier(
        costs: instance.costs, existing: constraints.existing, forced: constraints.forced,
        forbidden: constraints.forbidden, maximumOpenings: constraints.maximumOpenings)
      var without = certificate
      for node in without.tree.indices {
        without.tree[node].steps.removeAll { if case .multipliers = $0 { true } else { false } }
      }
      var truncated = certificate
      truncated.tree.removeLast()
      var extended = certificate
      extended.tree.append(.init(steps: [], branch: nil))
      for changed in [without, truncated, extended] {
        tried += 1
        #expect(throws: CentreVerificationError.self, "seed \(seed)") {
          try verifier.verify(opened: solution.opened, value: value, bound: value, certificate: changed)
        }
      }
    }
    #expect(tried >= 90)
  }

  /// At a radius below 1 no site stands in for another.
  @Test func refusesFalseDominance() throws {
    let tree = [SitingCertificate.Node(steps: [.dominated([.init(site: 0, by: 1)])], branch: nil)]
    #expect(throws: CentreVerificationError.notDominated(site: 0, by: 1)) {
      try verifier.verify(opened: [1, 3], value: 1, bound: 1, certificate: SitingCertificate(tree: tree))
    }
  }
}
