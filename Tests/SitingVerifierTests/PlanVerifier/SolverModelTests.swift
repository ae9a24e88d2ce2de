import CoverageModel
@testable import SitingVerifier
import Testing

/// Models with side constraints, here without a certificate: the value is recomputed, the bound is said to rest on the
/// solver.
@Suite struct SolverModelTests {
  /// A plan on four points and four sites, of which A exists.
  private func plan(
    _ model: SitingModelKind, opened: [Int], value: Double, after: Double, uncoverable: Double = 0,
    _ change: (inout HandMade) -> Void = { _ in }
  ) -> HandMade {
    let rows: [[Double?]] = [[1, 3, nil, nil], [4, 2, 6, nil], [nil, 6, 3, 9], [nil, nil, 4, 1]]
    var plan = HandMade(
      problem: HandMade.problem(rows, weights: [10, 20, 30, 40], existing: 1),
      parameters: PlanParameters(model: model, openings: 2, serviceDistance: 6),
      claims: PlanClaims(
        status: .optimal, value: value, bound: value, opened: opened, coveredBefore: 30, coveredAfter: after,
        people: 100, uncoverable: uncoverable, certificate: nil))
    for row in plan.problem.demand.indices {
      plan.problem.demand[row].zones = [.basin: row < 2 ? "w" : "e", .region: "r"]
    }
    for column in plan.problem.sites.indices {
      plan.problem.sites[column].zones = [.basin: column < 2 ? "w" : "e", .region: "r"]
      plan.problem.sites[column].cost = Double(column)
      plan.problem.sites[column].capacity = 25
    }
    change(&plan)
    return plan
  }

  private func expectExactly(_ plan: HandMade) throws {
    let value = try #require(plan.claims.value)
    let findings = try plan.findings()
    #expect(findings.contains(.value(value)) && findings.contains(.unprovedBound(value)))
    for other in [value - 1, value + 1, value * 10] {
      let changed = plan.with {
        $0.claims.value = other
        $0.claims.bound = other
      }
      #expect(changed.error == .figure(name: "value", claimed: other, computed: value))
    }
    #expect(plan.with { $0.claims.bound = value + (plan.parameters.model.maximises ? 1 : -1) }.error != nil)
    #expect(plan.with { $0.claims.certificate = SitingCertificate(tree: []) }.error != nil)
  }

  /// Opening B and C: d0 is covered by A and B, d1 by A, B and C, d2 by B and C, d3 by C alone.
  @Test func backup() throws {
    // 0.75 x 100 covered once + 0.25 x (10 + 20 + 30) covered twice.
    try expectExactly(plan(.backup, opened: [1, 2], value: 90, after: 100) { $0.parameters.theta = 0.75 })
  }

  @Test func gradual() throws {
    // Full credit to 2, none at 6. Nearest: 1, 2, 3, 4: credits 1, 1, 3/4, 1/2.
    try expectExactly(
      plan(.gradual, opened: [1, 2], value: 10 + 20 + 22.5 + 20, after: 100) { $0.parameters.fullCreditDistance = 2 })
  }

  @Test func capacitated() throws {
    // Three sites of 25: A serves at most d0 and d1 (30), D only d3 (40), C the rest of all but d0: 25 each.
    try expectExactly(plan(.capacitated, opened: [2, 3], value: 75, after: 100))
    // A and B both serve d0 and d1, B also d2 (60 in all, 50 places); nobody serves d3.
    try expectExactly(plan(.capacitated, opened: [1], value: 50, after: 60) { $0.parameters.openings = 1 })
  }

  @Test func maxMinCountsPeopleCovered() throws {
    try expectExactly(plan(.maxMin, opened: [2], value: 100, after: 100))
    try expectExactly(plan(.maxMin, opened: [3], value: 70, after: 70))
  }

  @Test func medianUnderABudget() throws {
    // 10 x 1 + 20 x 4 + 30 x 3 + 40 x 4 with A and C; C costs 2.
    let median = plan(.pMedian, opened: [2], value: 10 + 80 + 90 + 160, after: 100) { $0.parameters.budget = 2 }
    try expectExactly(median)
    let error = median.with { $0.parameters.budget = 1 }.error
    #expect(error == .constraint("the openings cost 2, the budget is 1"))
  }

  @Test func constraintsAreCheckedEachByItself() throws {
    let cover = plan(.mclp, opened: [1, 2], value: 100, after: 100) {
      $0.parameters.zoneLimits = [.init(level: .basin, kind: .atMost, count: 1)]
      $0.parameters.floors = [.init(level: .basin, share: 1)]
      $0.parameters.force = ["B"]
      $0.parameters.forbid = ["D"]
    }
    try expectExactly(cover)
    let broken: [(inout HandMade) -> Void] = [
      { $0.parameters.force = ["D"] },
      { $0.parameters.forbid = ["C"] },
      { $0.parameters.openings = 1 },
      { $0.parameters.zoneLimits = [.init(level: .region, kind: .atMost, count: 1)] },
      { $0.parameters.zoneLimits = [.init(level: .basin, kind: .atLeast, count: 2)] },
      { $0.parameters.force = ["A"] },
      { $0.parameters.floors = [.init(level: .epci, share: 1)] },
      { $0.parameters.zoneLimits = [.init(level: .epci, kind: .atMost, count: 1)] },
    ]
    for (index, change) in broken.enumerated() {
      #expect(cover.with(change).error != nil, "change \(index)")
    }
    // Without C nobody serves d3: the eastern basin has 30 of 70.
    let partly = plan(.mclp, opened: [1], value: 60, after: 60) {
      $0.parameters.floors = [.init(level: .basin, share: 30.0 / 70)]
    }
    try expectExactly(partly)
    #expect(partly.with { $0.parameters.floors[0].share = 0.43 }.error != nil)
    // Only openings count: A, which exists, does not fill the western basin's quota.
    #expect(partly.with { $0.parameters.zoneLimits = [.init(level: .basin, kind: .atMost, count: 1)] }.error == nil)
  }

  /// What is claimed without a certificate is not proved, be it that the plan is the best, its bound or that there is none.
  @Test func claimsWithoutACertificateAreNotProved() throws {
    let good = plan(.backup, opened: [1, 2], value: 80, after: 100) { $0.parameters.theta = 0.5 }
    #expect(try !good.findings().allSatisfy(\.isProved))
    let empty = good.with {
      $0.claims.status = .infeasible
      $0.claims.value = nil
      $0.claims.bound = nil
      $0.claims.opened = []
      $0.claims.coveredAfter = 30
    }
    #expect(try empty.findings().contains(.unprovedInfeasibility))
    #expect(try !empty.findings().allSatisfy(\.isProved))
    // That no plan serves more than all people needs no proof.
    let open = good.with {
      $0.claims.status = .feasible
      $0.claims.bound = 100
    }
    #expect(try open.findings().contains(.trivialBound(100)))
    #expect(try open.findings().allSatisfy(\.isProved))
    #expect(try !open.with { $0.claims.bound = 99 }.findings().allSatisfy(\.isProved))
  }

  @Test func capacitatedFloorsNeedRoom() throws {
    // C and D serve at most 50 of the 70 people in the east, A at most 25 of 30 in the west.
    let cover = plan(.capacitated, opened: [2, 3], value: 75, after: 100) {
      $0.parameters.floors = [.init(level: .basin, share: 5.0 / 7)]
    }
    try expectExactly(cover)
    #expect(cover.with { $0.parameters.floors[0].share = 0.75 }.error != nil)
  }

  @Test func requestsOutOfRangeAreRefused() {
    let good = plan(.backup, opened: [1, 2], value: 80, after: 100) { $0.parameters.theta = 0.5 }
    #expect(good.error == nil)
    let changes: [(inout PlanParameters) -> Void] = [
      { $0.theta = 1.5 }, { $0.theta = .nan }, { $0.serviceDistance = -1 }, { $0.serviceDistance = .infinity },
      { $0.openings = -1 }, { $0.openings = nil }, { $0.force = ["Z"] }, { $0.forbid = ["A"] }, { $0.budget = -1 },
      { $0.fullCreditDistance = 7 }, { $0.coverShare = 2 },
    ]
    for (index, change) in changes.enumerated() {
      guard case .request = good.with({ change(&$0.parameters) }).error else {
        Issue.record("change \(index) is not refused as a request")
        continue
      }
    }
  }
}
