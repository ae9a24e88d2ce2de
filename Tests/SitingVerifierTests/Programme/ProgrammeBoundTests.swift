import CoverageModel
import MessageModel
import TestSupport
import Testing

@testable import SitingVerifier

/// Whatever the prices, no allowed plan is worth more than the bound of any node that holds it.
@Suite struct ProgrammeBoundTests {
  @Test(arguments: SitingModelKind.allCases)
  func noPlanBeatsABound(model: SitingModelKind) throws {
    var random = SeededRandom(seed: 77)
    var compared = 0
    for seed in 0..<40 {
      let test = RandomPlanCase(model: model, seed: seed)
      let verifier = try PlanVerifier(onMatrix: test.problem, test.parameters)
      let programme =
        model == .pCentre ? verifier.programme(.existence(below: .infinity)) : verifier.programme(.worth)
      for plan in test.subsets {
        guard (try? verifier.checkOpenings(plan)) != nil, let value = try? verifier.value(ofOpening: plan) else {
          continue
        }
        for _ in 0..<4 {
          let state = node(of: plan, programme, &random)
          let prices = prices(programme, &random)
          let worth = prices.scale == 0 || model == .pCentre ? 0 : model.maximises ? value : -value
          compared += 1
          #expect(programme.bound(prices, state) >= worth, "seed \(seed), plan \(plan)")
        }
      }
    }
    #expect(compared > 100)
  }

  /// The bound of a node at which every site is fixed, with no prices, is what the plan is worth.
  @Test(arguments: SitingModelKind.allCases.filter { $0 != .pCentre && $0 != .capacitated })
  func aFixedNodeIsBoundedByItsPlan(model: SitingModelKind) throws {
    var compared = 0
    for seed in 0..<40 {
      let test = RandomPlanCase(model: model, seed: seed)
      let verifier = try PlanVerifier(onMatrix: test.problem, test.parameters)
      let programme = verifier.programme(.worth)
      for plan in test.subsets {
        guard (try? verifier.checkOpenings(plan)) != nil, let value = try? verifier.value(ofOpening: plan) else {
          continue
        }
        var state = programme.sites
        for site in state.indices where state[site] == .free { state[site] = plan.contains(site) ? .open : .closed }
        let bound = programme.bound(.init(), state)
        compared += 1
        #expect(abs(bound - (model.maximises ? value : -value)) < 1e-9, "seed \(seed), plan \(plan)")
      }
    }
    #expect(compared > 50)
  }

  /// A random node that holds a plan.
  private func node(
    of plan: [Int], _ programme: ProofProgramme, _ random: inout SeededRandom
  ) -> [ProofProgramme.Site] {
    programme.sites.enumerated().map { site, state in
      guard state == .free, Bool.random(using: &random) else { return state }
      return plan.contains(site) ? .open : .closed
    }
  }

  private func prices(_ programme: ProofProgramme, _ random: inout SeededRandom) -> ProofProgramme.Prices {
    var prices = ProofProgramme.Prices()
    func price() -> Double {
      [0, 0, 0.1, 1, 3, 10, 50].randomElement(using: &random).map { $0 * .random(in: 0.5...1, using: &random) } ?? 0
    }
    for group in programme.groups.indices { prices.groups[group] = price() }
    for name in programme.limits.keys.sorted() { prices.limits[name] = price() }
    for zone in programme.zones.indices { prices.zones[zone] = price() }
    prices.scale = Int.random(in: 0..<4, using: &random) == 0 ? 0 : 1
    return prices
  }
}
