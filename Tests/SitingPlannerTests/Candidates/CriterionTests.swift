import CoverageModel
import MessageModel
import Testing

@testable import SitingPlanner

/// The criterion on the people of candidates' basins, against every choice.
@Suite struct CriterionTests {
  /// Basins b0 to b4 of 10,000 to 50,000 people; those of b1 to b3 meet the criterion, b2 is of unknown size.
  private func problem(_ seed: UInt64) -> SitingProblem {
    var problem = SmallWorld.problem(seed: seed)
    problem.basinResidents = ["b0": 10_000, "b1": 20_000, "b3": 40_000, "b4": 40_001]
    return problem
  }

  private var parameters: PlanParameters {
    var parameters = PlanParameters(model: .mclp, openings: 2, serviceDistance: SmallWorld.service)
    parameters.candidateBasin = 20_000...40_000
    return parameters
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func bothPlansAreThoseOfEnumeration(seed: UInt64) async throws {
    let problem = problem(seed)
    let plan = try await Planner.plan(problem, parameters, options: PlanOptions())
    func best(_ choices: [[Int]]) -> Double? {
      choices.map { SmallWorld.covered(problem, problem.existing + $0) }.max()
    }
    let choices = SmallWorld.choices(problem, atMost: 2)
    let meets = { (site: Int) in ["b1", "b3"].contains(problem.sites[site].zones[.basin]) }
    let with = try #require(best(choices.filter { $0.allSatisfy(meets) }))
    let without = try #require(best(choices))
    #expect(plan.value == with)
    #expect(plan.opened.allSatisfy { meets($0.site) })
    let variant = try #require(plan.withoutCriterion)
    #expect(variant.value == without && variant.coveredAfter == without && variant.status == .optimal)
    #expect(variant.price == without - with)
    #expect(SmallWorld.covered(problem, problem.existing + variant.opened) == without)
    for candidate in plan.candidates {
      #expect((candidate.state == .outsideBasinRange) == !meets(candidate.site))
      if candidate.state == .outsideBasinRange { #expect(candidate.price == nil && candidate.planWith == nil) }
    }
  }

  @Test func aForcedSiteMustMeetIt() async throws {
    let problem = problem(1)
    let site = try #require(problem.candidates.first { problem.sites[$0].zones[.basin] == "b4" })
    var parameters = parameters
    parameters.force = [problem.sites[site].code]
    await #expect(throws: PlanError.self) {
      _ = try await Planner.plan(problem, parameters, options: PlanOptions())
    }
  }

  @Test func withoutACriterionThereIsNoOtherPlan() async throws {
    var parameters = parameters
    parameters.candidateBasin = nil
    let plan = try await Planner.plan(problem(1), parameters, options: PlanOptions())
    #expect(plan.withoutCriterion == nil)
  }
}
