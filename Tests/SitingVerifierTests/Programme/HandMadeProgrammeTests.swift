import CoverageModel
import MessageModel
import Testing

@testable import SitingVerifier

/// Certificates of small problems, worked out by hand.
@Suite struct HandMadeProgrammeTests {
  private typealias Node = SitingCertificate.Node

  private func step(
    _ rows: [Int: Double] = [:], _ constraints: [(String, Double)] = [], empty: Bool = false
  ) -> SitingCertificate.Step {
    .multipliers(
      .init(
        rows: rows.sorted { $0.key < $1.key }.map { .init(row: $0.key, value: $0.value) },
        constraints: constraints.map { .init(name: $0.0, value: $0.1) }, leavesOutObjective: empty))
  }

  private func leaf(
    _ rows: [Int: Double] = [:], _ constraints: [(String, Double)] = [], empty: Bool = false
  ) -> SitingCertificate {
    SitingCertificate(tree: [Node(steps: [step(rows, constraints, empty: empty)], branch: nil)])
  }

  /// Three sites, each near one point of 6, 5 and 4 people; they cost 3, 2 and 2, and 4 may be spent. Two cheap ones serve
  /// 9; with a price of 2 a unit of cost nobody gains more than 2 x 4 + (5 - 4) = 9, the dear one being worth its cost.
  private var budget: HandMade {
    var plan = HandMade(
      problem: HandMade.problem([[1, nil, nil], [nil, 1, nil], [nil, nil, 1]], weights: [6, 5, 4]),
      parameters: PlanParameters(model: .mclp, budget: 4, serviceDistance: 2),
      claims: PlanClaims(
        status: .optimal, value: 9, bound: 9, opened: [1, 2], coveredBefore: 0, coveredAfter: 9, people: 15,
        uncoverable: 0, certificate: leaf([:], [("budget", 2)])))
    for (column, cost) in [3.0, 2, 2].enumerated() { plan.problem.sites[column].cost = cost }
    return plan
  }

  @Test func aBudgetIsPriced() throws {
    #expect(try budget.findings().contains(.optimal(bound: 9, nodes: 1)))
    for price in [0.5, 1.5, 1.6, 2.4, 2.5, 3] {
      // 4 p + the sum of what is left of 6 - 3 p, 5 - 2 p and 4 - 2 p; below 10 it still proves 9.
      let bound = 4 * price + max(0, 6 - 3 * price) + max(0, 5 - 2 * price) + max(0, 4 - 2 * price)
      let changed = budget.with { $0.claims.certificate = leaf([:], [("budget", price)]) }
      #expect((changed.error == nil) == (bound < 10), "\(price)")
    }
    #expect(budget.with { $0.parameters.budget = 5 }.error != nil)
    #expect(budget.with { $0.claims.bound = 10 }.error != nil)
  }

  @Test func multipliersMustHaveTheirPlace() throws {
    let wrong: [SitingCertificate] = [
      leaf([:], [("openings", 2)]), leaf([:], [("budget", -2)]), leaf([:], [("budget", .infinity)]),
      leaf([:], [("budget", 2), ("budget", 2)]), leaf([3: 1], [("budget", 2)]), leaf([0: 0], [("budget", 2)]),
      leaf([:], [("budget", 2)], empty: true), SitingCertificate(tree: []),
      SitingCertificate(
        tree: [Node(steps: [step([:], [("budget", 2)])], branch: nil), Node(steps: [], branch: nil)]),
      SitingCertificate(
        tree: [Node(steps: [step([:], [("budget", 2)]), .dominated([.init(site: 0, by: 1)])], branch: nil)]),
      SitingCertificate(
        tree: leaf([:], [("budget", 2)]).tree, worstShareTree: [Node(steps: [], branch: nil)]),
    ]
    for (index, certificate) in wrong.enumerated() {
      #expect(budget.with { $0.claims.certificate = certificate }.error != nil, "certificate \(index)")
    }
    // What a node says holds below it; a branch on a site that is fixed already proves nothing.
    func tree(_ first: Int, _ second: Int) -> SitingCertificate {
      let prices = [step([:], [("budget", 2)])]
      return SitingCertificate(
        tree: [
          Node(steps: [], branch: first), Node(steps: [], branch: second), Node(steps: prices, branch: nil),
          Node(steps: prices, branch: nil), Node(steps: prices, branch: nil),
        ])
    }
    #expect(budget.with { $0.claims.certificate = tree(0, 1) }.error == nil)
    #expect(budget.with { $0.claims.certificate = tree(0, 0) }.error != nil)
    // Prices at the root fix every site that costs more than it brings, so that the branches below them are settled.
    var settled = tree(0, 1)
    settled.tree[0].steps = settled.tree[4].steps
    for index in 1..<5 { settled.tree[index].steps = [] }
    #expect(budget.with { $0.claims.certificate = settled }.error == nil)
    settled.tree[0].steps = []
    #expect(budget.with { $0.claims.certificate = settled }.error != nil)
  }

  /// The same sites; every department is to have an opening, but 4 is too little for all three: 3 + 2 + 2 > 4.
  @Test func noPlanIsProvedByTheConflictingConstraints() throws {
    var none = budget.with {
      $0.claims.status = .infeasible
      $0.claims.value = nil
      $0.claims.bound = nil
      $0.claims.opened = []
      $0.claims.coveredAfter = 0
      $0.parameters.zoneLimits = [.init(level: .department, kind: .atLeast, count: 1)]
      for column in 0..<3 { $0.problem.sites[column].zones = [.department: "d\(column)"] }
    }
    let prices = [("budget", 1.0), ("min department d0", 3), ("min department d1", 2), ("min department d2", 2)]
    none.claims.certificate = leaf([:], prices, empty: true)
    #expect(try none.findings().contains(.infeasible(nodes: 1)))
    // With the objective the same prices bound something, but they do not say that there is nothing.
    #expect(none.with { $0.claims.certificate = leaf([:], prices) }.error != nil)
    #expect(none.with { $0.claims.certificate = leaf([:], Array(prices.dropLast(2)), empty: true) }.error != nil)
    #expect(none.with { $0.parameters.budget = 7 }.error != nil)
    #expect(none.with { $0.claims.bound = 0 }.error != nil)
    #expect(try none.with { $0.claims.certificate = nil }.findings().contains(.unprovedInfeasibility))
  }

  /// Two basins of 10 people with a site each that reaches 4 of the first, 5 of the second; one opening leaves one of them
  /// with nothing. First tree, one person in each basin: with the first site open a second is too many, 30 - 30 - 4 < 0
  /// (the second gains 4 x 5 and costs 30); with it closed the first basin has nobody, -1 < 0. Second tree: one opening
  /// serves at most 5.
  @Test func theWorstShareIsProvedFirst() throws {
    var fair = HandMade(
      problem: HandMade.problem([[1, nil], [nil, nil], [nil, 1], [nil, nil]], weights: [4, 6, 5, 5]),
      parameters: PlanParameters(model: .maxMin, openings: 1, serviceDistance: 2),
      claims: PlanClaims(
        status: .optimal, value: 5, bound: 5, opened: [1], coveredBefore: 0, coveredAfter: 5, people: 20,
        uncoverable: 11, certificate: leaf([:], [("openings", 5)])))
    for row in 0..<4 { fair.problem.demand[row].zones = [.basin: row < 2 ? "x" : "y"] }
    #expect(fair.error != nil)
    fair.claims.certificate?.worstShareTree = [
      Node(steps: [], branch: 0),
      Node(steps: [step([:], [("openings", 30), ("share y", 4)], empty: true)], branch: nil),
      Node(steps: [step([:], [("share x", 1)], empty: true)], branch: nil),
    ]
    #expect(try fair.findings().contains(.optimal(bound: 5, nodes: 1)))
    var poor = fair
    poor.claims.certificate?.worstShareTree[1].steps = [step([:], [("openings", 10), ("share y", 4)], empty: true)]
    #expect(poor.error != nil)
    // The other site serves the worst basin as well (not at all) and fewer people.
    let other = fair.with {
      $0.claims.opened = [0]
      $0.claims.value = 4
      $0.claims.bound = 4
      $0.claims.coveredAfter = 4
    }
    #expect(other.error != nil)
  }

  /// One site of 10 places, 8 and 6 people around it: 10 of 14. Another serves only the 6.
  @Test func capacitiesBoundWhatASiteTakes() throws {
    var plan = HandMade(
      problem: HandMade.problem([[1, nil], [1, 1]], weights: [8, 6]),
      parameters: PlanParameters(model: .capacitated, openings: 1, serviceDistance: 2),
      claims: PlanClaims(
        status: .optimal, value: 10, bound: 10, opened: [0], coveredBefore: 0, coveredAfter: 14, people: 14,
        uncoverable: 0, certificate: leaf([:], [("openings", 10)])))
    for (column, capacity) in [10.0, 9].enumerated() { plan.problem.sites[column].capacity = capacity }
    #expect(try plan.findings().contains(.optimal(bound: 10, nodes: 1)))
    // At a price of 4 an opening the first site still gains 6 and the second 2: 12.
    #expect(plan.with { $0.claims.certificate = leaf([:], [("openings", 4)]) }.error != nil)
    #expect(plan.with { $0.problem.sites[0].capacity = 11 }.error != nil)
  }

  @Test func boundsBeyondAllPeopleAreRefused() {
    let open = budget.with {
      $0.claims.status = .feasible
      $0.claims.certificate = nil
      $0.claims.bound = 15
    }
    #expect(open.error == nil)
    #expect(open.with { $0.claims.bound = 16 }.error != nil)
    let none = open.with {
      $0.claims.value = nil
      $0.claims.opened = []
      $0.claims.coveredAfter = 0
    }
    #expect(none.error == nil)
    #expect(none.with { $0.claims.bound = 15.5 }.error != nil)
  }
}
