import CoverageModel
import FacilitySiting
import MessageModel
import TestSupport
import Testing

@testable import SitingPlanner

/// What insisting on a candidate costs, against every choice of small random problems.
@Suite struct CandidatePriceTests {
  /// A model with what is asked, how much worse than another a choice is counted, and which choices are allowed.
  private struct Case {
    var parameters: PlanParameters
    var value: (SitingProblem, [Int]) -> Double
    var allows: (SitingProblem, [Int]) -> Bool = { _, _ in true }
    /// What sums of rounded distances may differ by, a person.
    var tolerance = 0.0
  }

  private static func parameters(_ model: SitingModelKind, _ openings: Int? = 2) -> PlanParameters {
    PlanParameters(model: model, openings: openings, serviceDistance: SmallWorld.service)
  }

  private static func covered(_ problem: SitingProblem, _ opened: [Int]) -> Double {
    SmallWorld.covered(problem, problem.existing + opened)
  }

  /// Fewer is better: counts of people are negative.
  private static var cases: [String: Case] {
    var perDepartment = parameters(.mclp)
    perDepartment.zoneLimits = [PlanParameters.ZoneLimit(level: .department, kind: .atMost, count: 1)]
    var budgeted = parameters(.mclp)
    budgeted.budget = 4
    return [
      "mclp": Case(parameters: parameters(.mclp), value: { -covered($0, $1) }),
      "mclp, three": Case(parameters: parameters(.mclp, 3), value: { -covered($0, $1) }),
      "one per department": Case(
        parameters: perDepartment, value: { -covered($0, $1) },
        allows: { problem, opened in
          Set(opened.map { problem.sites[$0].zones[.department] }).count == opened.count
        }),
      "budget": Case(
        parameters: budgeted, value: { -covered($0, $1) },
        allows: { problem, opened in opened.reduce(0) { $0 + (problem.sites[$1].cost ?? 0) } <= 4 }),
      "p-median": Case(
        parameters: parameters(.pMedian), value: { SmallWorld.travel($0, $0.existing + $1) }, tolerance: 0.0012),
      "p-center": Case(
        parameters: parameters(.pCentre), value: { SmallWorld.largestTravel($0, $0.existing + $1) }, tolerance: 0.0012),
      "lscp": Case(
        parameters: parameters(.lscp, nil),
        value: { problem, opened in opened.reduce(0) { $0 + (problem.sites[$1].cost ?? 0) } },
        allows: { covered($0, $1) == covered($0, $0.candidates) }),
    ]
  }

  @Test(
    arguments: ["mclp", "mclp, three", "one per department", "budget", "p-median", "p-center", "lscp"],
    1...4 as ClosedRange<UInt64>)
  func pricesAreThoseOfEnumeration(name: String, seed: UInt64) async throws {
    let given = try #require(Self.cases[name])
    var problem = SmallWorld.problem(seed: seed)
    // Few different weights make ties.
    if seed % 2 == 0 {
      for row in problem.demand.indices where problem.demand[row].weight > 0 {
        problem.demand[row].weight = Double(1 + row % 2)
      }
    }
    let plan = try await Planner.plan(problem, given.parameters, options: PlanOptions(threads: 2))
    #expect(plan.status == .optimal)
    let choices = SmallWorld.choices(problem, atMost: given.parameters.openings ?? 9).filter {
      given.allows(problem, $0)
    }
    let people = problem.demand.reduce(0) { $0 + $1.weight }
    let slack = given.tolerance * (name == "p-median" ? people : 1)
    let best = try #require(choices.map { given.value(problem, $0) }.min())
    #expect(plan.candidates.map(\.site) == problem.candidates)
    for candidate in plan.candidates {
      let with = choices.filter { $0.contains(candidate.site) }.map { given.value(problem, $0) }.min()
      guard let with else {
        #expect(candidate.price == .impossible)
        continue
      }
      guard case .exact(let price) = candidate.price else {
        Issue.record("no exact price of \(candidate.site): \(String(describing: candidate.price))")
        continue
      }
      #expect(abs(price - (with - best)) <= slack)
      let opened = try #require(candidate.planWith)
      #expect(opened.contains(candidate.site))
      #expect(given.allows(problem, opened))
      #expect(abs(given.value(problem, opened) - with) <= slack)
      #expect((candidate.state == .chosen) == plan.opened.map(\.site).contains(candidate.site))
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func boundsHoldWhereNothingIsSearched(seed: UInt64) async throws {
    let problem = SmallWorld.problem(seed: seed, towns: 60, sites: 12)
    let input = try await ModelInput.make(problem, Self.parameters(.mclp, 3), threads: 1)
    let solution = try input.solve(timeLimitSeconds: nil)
    let objective = PlanObjective(input)
    var candidates = try await CandidateFigures.make(solution.opened, objective: objective, threads: 1)
    try await CandidatePrices.fill(
      &candidates, plan: solution, objective: objective, options: PlanOptions(), mostSearches: 0)
    let choices = SmallWorld.choices(problem, atMost: 3)
    let value = try #require(solution.value)
    for candidate in candidates {
      let with = choices.filter { $0.contains(candidate.site) }.map { Self.covered(problem, $0) }.max()
      let price = value - (try #require(with))
      switch candidate.price {
      case .exact(let exact): #expect(exact == price)
      case .between(let least, let most):
        #expect(least >= 0 && least <= price)
        #expect(try #require(most) >= price)
      default: Issue.record("no price of \(candidate.site)")
      }
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func gainsAreThoseOfCounting(seed: UInt64) async throws {
    let problem = SmallWorld.problem(seed: seed)
    let plan = try await Planner.plan(
      problem, Self.parameters(.pMedian), options: PlanOptions(explains: false))
    let opened = plan.opened.map(\.site)
    for candidate in plan.candidates {
      #expect(candidate.gainAlone == Self.covered(problem, [candidate.site]) - Self.covered(problem, []))
      #expect(
        candidate.gainAfterPlan
          == (opened.contains(candidate.site)
            ? nil : Self.covered(problem, opened + [candidate.site]) - Self.covered(problem, opened)))
      #expect(candidate.price == nil)
      let metres = problem.existing.map { site in
        let row = problem.demand.firstIndex { $0.code == problem.sites[candidate.site].code }
        return row.map { SmallWorld.metres(problem, $0, site) } ?? .nan
      }.min()
      #expect(abs((candidate.nearestExistingCost ?? .nan) - (metres ?? .nan)) < 0.001)
    }
  }

  @Test func theWorstServedBasinHasNoPrice() async throws {
    let plan = try await Planner.plan(
      SmallWorld.problem(seed: 1), Self.parameters(.maxMin), options: PlanOptions())
    #expect(plan.candidates.allSatisfy { $0.price == nil })
  }
}
