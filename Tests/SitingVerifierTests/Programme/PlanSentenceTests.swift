import CoverageModel
import MessageModel
import SitingPlanner
import Testing

@testable import SitingVerifier

/// What plan.md says of alternatives, against every plan of small random problems.
@Suite struct PlanSentenceTests {
  /// What a model puts first and what it puts second where plans are equal in that: the less the better.
  private func rank(_ plan: [Int], _ test: RandomPlanCase, _ verifier: PlanVerifier) -> (Double, Double)? {
    guard (try? verifier.checkOpenings(plan)) != nil, let value = try? verifier.value(ofOpening: plan) else {
      return nil
    }
    if test.parameters.model.takesOpenings { return (test.parameters.model.maximises ? -value : value, 0) }
    return (value, -verifier.covered(plan))
  }

  @Test(arguments: SitingModelKind.allCases)
  func alternativesAreThoseOfEnumeration(model: SitingModelKind) async throws {
    var exchanges = 0
    for seed in 0..<60 {
      var test = RandomPlanCase(model: model, seed: seed)
      if seed % 3 == 0 { for column in test.problem.sites.indices { test.problem.sites[column].cost = nil } }
      if seed % 3 == 0 { test.parameters.budget = nil }
      let plan = try await Planner.plan(test.problem, test.parameters, options: PlanOptions(explains: true))
      let verifier = try await PlanVerifier(problem: test.problem, parameters: test.parameters)
      let ranks = test.subsets.compactMap { choice in rank(choice, test, verifier).map { (choice, $0) } }
      guard plan.value != nil, model != .maxMin else { continue }
      let opened = plan.opened.map(\.site).sorted()
      let own = try #require(rank(opened, test, verifier))
      let tolerance = 1e-9 * max(1, abs(own.0))
      for (choice, other) in ranks {
        #expect(other.0 >= own.0 - tolerance, "seed \(seed): \(choice) is better than \(opened)")
        if other.0 == own.0 { #expect(other.1 >= own.1, "seed \(seed): \(choice) covers more than \(opened)") }
      }
      for site in plan.opened {
        guard let price = site.priceOfLeavingOut else { continue }
        let least = ranks.filter { !$0.0.contains(site.site) }.map { $0.1.0 }.min()
        #expect(abs(price - ((least ?? .nan) - own.0)) <= 2 * tolerance, "seed \(seed)")
      }
      guard let exchange = plan.bestExchange else { continue }
      exchanges += 1
      // One site for another that may open: how much dearer, and how much worse at the same cost.
      let others = ranks.filter { choice, _ in
        choice.count == opened.count && Set(choice).subtracting(opened).count == 1
      }
      let best = try #require(others.map { $0.1 }.min { $0 < $1 }, "seed \(seed)")
      if model.takesOpenings {
        #expect(abs(exchange.loss - (best.0 - own.0)) <= 2 * tolerance && exchange.costIncrease == 0, "seed \(seed)")
      } else {
        #expect(exchange.costIncrease == best.0 - own.0, "seed \(seed)")
        #expect(exchange.loss == best.1 - own.1, "seed \(seed)")
      }
      #expect(exchange.costIncrease > 0 || exchange.loss >= -tolerance, "seed \(seed)")
    }
    #expect(exchanges > 10 || model == .maxMin || model == .capacitated)
  }
}
