import CoverageModel
import MessageModel
import Testing

@testable import SitingPlanner

@Suite struct PlannerTests {
  private func plan(
    _ problem: SitingProblem, _ parameters: PlanParameters, options: PlanOptions = PlanOptions(explains: false)
  ) async throws -> SitingPlan {
    try await Planner.plan(problem, parameters, options: options)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func maximalCoverIsThatOfEnumeration(seed: UInt64) async throws {
    let problem = SmallWorld.problem(seed: seed)
    let plan = try await plan(
      problem, PlanParameters(model: .mclp, openings: 2, serviceDistance: SmallWorld.service))
    let best = SmallWorld.choices(problem, atMost: 2).map { SmallWorld.covered(problem, problem.existing + $0) }.max()
    #expect(plan.status == .optimal)
    #expect(plan.value == best)
    #expect(plan.bound == best)
    #expect(plan.coveredAfter == best)
    #expect(plan.coveredBefore == SmallWorld.covered(problem, problem.existing))
    #expect(SmallWorld.covered(problem, problem.existing + plan.opened.map(\.site)) == best)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func medianAndCentreAreThoseOfEnumeration(seed: UInt64) async throws {
    let problem = SmallWorld.problem(seed: seed)
    let median = try await plan(
      problem, PlanParameters(model: .pMedian, openings: 2, serviceDistance: SmallWorld.service))
    let choices = SmallWorld.choices(problem, atMost: 2)
    let people = problem.demand.reduce(0) { $0 + $1.weight }
    let least = try #require(choices.map { SmallWorld.travel(problem, problem.existing + $0) }.min())
    #expect(median.status == .optimal)
    #expect(abs(try #require(median.value) - least) <= 0.0006 * people)

    let center = try await plan(
      problem, PlanParameters(model: .pCentre, openings: 2, serviceDistance: SmallWorld.service))
    let radius = try #require(choices.map { SmallWorld.largestTravel(problem, problem.existing + $0) }.min())
    #expect(center.status == .optimal)
    #expect(abs(try #require(center.value) - radius) <= 0.0006)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func setCoverAndPartialCoverOpenTheFewest(seed: UInt64) async throws {
    let problem = SmallWorld.problem(seed: seed)
    let all = SmallWorld.choices(problem, atMost: 9)
    let most = SmallWorld.covered(problem, Array(problem.sites.indices))
    var costless = problem
    for index in costless.sites.indices { costless.sites[index].cost = nil }
    let cover = try await plan(costless, PlanParameters(model: .lscp, serviceDistance: SmallWorld.service))
    let needed = all.filter { SmallWorld.covered(problem, problem.existing + $0) == most }.map(\.count).min()
    #expect(cover.status == .optimal)
    #expect(cover.value == needed.map(Double.init))

    let people = problem.demand.reduce(0) { $0 + $1.weight }
    let target = (most / people) * 0.9
    let partial = try await plan(
      problem, PlanParameters(model: .partialCover, serviceDistance: SmallWorld.service, coverShare: target))
    let enough = all.filter { SmallWorld.covered(problem, problem.existing + $0) >= target * people }
    func cost(_ choice: [Int]) -> Double { choice.reduce(0) { $0 + (problem.sites[$1].cost ?? 0) } }
    let cheapest = try #require(enough.map(cost).min())
    #expect(partial.value == cheapest)
    let widest = enough.filter { cost($0) == cheapest }
      .map { SmallWorld.covered(problem, problem.existing + $0) }.max()
    #expect(partial.coveredAfter == widest)
    // A budget that does not bind changes nothing, and without costs it is the number that counts.
    let budgeted = try await plan(
      problem,
      PlanParameters(model: .partialCover, budget: 1_000, serviceDistance: SmallWorld.service, coverShare: target))
    #expect(budgeted.value == cheapest && budgeted.opened.map(\.site) == partial.opened.map(\.site))
    let fewest = try await plan(
      costless, PlanParameters(model: .partialCover, serviceDistance: SmallWorld.service, coverShare: target))
    #expect(fewest.value == enough.map { Double($0.count) }.min())
  }

  /// Side constraints: a budget, at most one opening in a department, a floor for every basin.
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func sideConstraintsAreThoseOfEnumeration(seed: UInt64) async throws {
    let problem = SmallWorld.problem(seed: seed)
    var parameters = PlanParameters(model: .mclp, openings: 3, budget: 5, serviceDistance: SmallWorld.service)
    parameters.zoneLimits = [PlanParameters.ZoneLimit(level: .department, kind: .atMost, count: 1)]
    let plan = try await plan(problem, parameters)
    let allowed = SmallWorld.choices(problem, atMost: 3).filter { choice in
      let departments = choice.compactMap { problem.sites[$0].zones[.department] }
      return choice.reduce(0) { $0 + (problem.sites[$1].cost ?? 0) } <= 5
        && Set(departments).count == departments.count
    }
    let best = allowed.map { SmallWorld.covered(problem, problem.existing + $0) }.max()
    #expect(plan.status == .optimal)
    #expect(plan.value == best)
  }

  @Test func impossibleConstraintsAreNamed() async throws {
    let problem = SmallWorld.problem(seed: 1)
    var parameters = PlanParameters(model: .mclp, openings: 1, serviceDistance: SmallWorld.service)
    parameters.zoneLimits = [PlanParameters.ZoneLimit(level: .department, kind: .atLeast, count: 1)]
    let plan = try await plan(problem, parameters)
    #expect(plan.status == .infeasible)
    #expect(plan.value == nil && plan.opened.isEmpty)
    #expect(plan.conflicts.first == .openings(1))
    let limits = plan.conflicts.dropFirst()
    // One opening cannot be in two departments: two of the lower bounds are enough to contradict it.
    #expect(limits.count == 2)
    for limit in limits {
      guard case .zoneLimit(level: .department, zone: _, kind: .atLeast, count: 1) = limit else {
        Issue.record("unexpected \(limit)")
        continue
      }
    }
  }

  @Test func wrongRequestsAreErrors() async throws {
    let problem = SmallWorld.problem(seed: 1)
    let existing = problem.sites[problem.existing[0]].code
    let candidate = problem.sites[problem.candidates[0]].code
    let base = PlanParameters(model: .mclp, openings: 1, serviceDistance: SmallWorld.service)
    var cases: [(PlanParameters, String)] = []
    var parameters = base
    parameters.force = [existing]
    cases.append((parameters, "'\(existing)' is not a candidate"))
    parameters = base
    parameters.force = [candidate]
    parameters.forbid = [candidate]
    cases.append((parameters, "both forced and forbidden"))
    parameters = base
    parameters.openings = 0
    parameters.force = [candidate]
    cases.append((parameters, "only 0 may open"))
    parameters = base
    parameters.zoneLimits = [PlanParameters.ZoneLimit(level: .epci, kind: .atMost, count: 1)]
    cases.append((parameters, "no candidate has a epci"))
    for (parameters, message) in cases {
      await #expect {
        try await Planner.plan(problem, parameters, options: PlanOptions(explains: false))
      } throws: { error in "\(error)".contains(message) }
    }
  }

  @Test(arguments: [2, 5])
  func threadsDoNotChangeThePlan(threads: Int) async throws {
    let problem = SmallWorld.problem(seed: 3)
    let parameters = PlanParameters(model: .mclp, openings: 3, serviceDistance: SmallWorld.service)
    let options = { PlanOptions(threads: $0, curveLength: 3, distanceStep: WrittenCost(5)) }
    let one = try await plan(problem, parameters, options: options(1))
    let many = try await plan(problem, parameters, options: options(threads))
    #expect(one.opened == many.opened)
    #expect(one.curve == many.curve)
    #expect(one.closureVariants == many.closureVariants)
    #expect(one.certificate == many.certificate)
  }
}
