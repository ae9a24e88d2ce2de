import CoverageModel
import MessageModel
import Testing

@testable import SitingPlanner

/// Goals and their front, against every choice of small random problems.
@Suite struct GoalsTests {
  /// Wide enough that basins differ in how well they are served.
  private static let service = 60_000.0

  private func compared(
    _ problem: SitingProblem, _ change: (inout PlanParameters) -> Void = { _ in }
  ) async throws -> PlanGoals {
    var options = PlanOptions(explains: false)
    options.comparesGoals = true
    var parameters = PlanParameters(model: .mclp, openings: 3, serviceDistance: Self.service)
    change(&parameters)
    return try #require(try await Planner.plan(problem, parameters, options: options).goals)
  }

  private func covered(_ problem: SitingProblem, _ opened: [Int]) -> Double {
    SmallWorld.covered(problem, problem.existing + opened, within: Self.service)
  }

  /// The least share of a basin's people that are covered, basins that no site reaches left out.
  private func worst(_ problem: SitingProblem, _ opened: [Int]) -> Double {
    func isWithin(_ row: Int, _ sites: [Int]) -> Bool {
      sites.contains { SmallWorld.metres(problem, row, $0) <= Self.service }
    }
    let basins = Dictionary(grouping: problem.demand.indices) { problem.demand[$0].zones[.basin] ?? "" }
    return basins.values.compactMap { rows -> Double? in
      let people = rows.reduce(0) { $0 + problem.demand[$1].weight }
      let reach = rows.contains { problem.demand[$0].weight > 0 && isWithin($0, Array(problem.sites.indices)) }
      guard people > 0, reach else { return nil }
      return rows.filter { isWithin($0, problem.existing + opened) }.reduce(0) { $0 + problem.demand[$1].weight }
        / people
    }.min() ?? .nan
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func theFrontIsThatOfEnumeration(seed: UInt64) async throws {
    let problem = SmallWorld.problem(seed: seed)
    let goals = try await compared(problem)
    let found = SmallWorld.choices(problem, atMost: 3).map { (covered(problem, $0), worst(problem, $0)) }
    let efficient = found.filter { point in
      !found.contains { $0.0 >= point.0 && $0.1 >= point.1 && ($0.0 > point.0 || $0.1 > point.1) }
    }
    let expected = Set(efficient.map { [$0.0, $0.1] }).sorted { $0[0] > $1[0] }
    #expect(goals.isFrontComplete)
    #expect(goals.front.map(\.figures.covered) == expected.map { $0[0] })
    for (point, figures) in zip(goals.front, expected) {
      #expect(abs((point.figures.worstShare ?? .nan) - figures[1]) < 1e-12)
      #expect(covered(problem, point.opened) == figures[0])
      #expect(abs(worst(problem, point.opened) - figures[1]) < 1e-12)
    }
  }

  @Test func aFrontOfSeveralPointsIsAmongThem() async throws {
    var lengths: Set<Int> = []
    for seed in 1...8 as ClosedRange<UInt64> {
      lengths.insert(try await compared(SmallWorld.problem(seed: seed)).front.count)
    }
    #expect(lengths.contains { $0 > 1 })
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func figuresAreThoseOfCounting(seed: UInt64) async throws {
    let problem = SmallWorld.problem(seed: seed)
    let goals = try await compared(problem)
    #expect(goals.plans.map(\.model) == [.mclp, .pMedian, .pCentre, .maxMin])
    let people = problem.demand.reduce(0) { $0 + $1.weight }
    for goal in goals.plans {
      let figures = try #require(goal.figures)
      let open = problem.existing + goal.opened
      let travel = problem.demand.indices.map { row in
        (problem.demand[row].weight, open.map { SmallWorld.metres(problem, row, $0) }.min() ?? .nan)
      }.filter { $0.0 > 0 }
      let mean = travel.reduce(0) { $0 + $1.0 * $1.1 } / people
      // Gini's index as the mean difference between two people.
      var difference = 0.0
      for first in travel { for second in travel { difference += first.0 * second.0 * abs(first.1 - second.1) } }
      #expect(figures.covered == covered(problem, goal.opened))
      #expect(abs((figures.meanTravel ?? .nan) - mean) < 0.001)
      #expect(abs((figures.largestTravel ?? .nan) - (travel.map(\.1).max() ?? .nan)) < 0.001)
      #expect(abs((figures.gini ?? .nan) - difference / (2 * people * people * mean)) < 1e-8)
      #expect(abs((figures.worstShare ?? .nan) - worst(problem, goal.opened)) < 1e-12)
      #expect(figures.unreached == 0)
    }
    #expect(goals.plans.last?.figures?.worstShare == goals.front.last?.figures.worstShare)
    #expect(goals.plans.last?.figures?.covered == goals.front.last?.figures.covered)
  }

  @Test func constraintsHoldForEveryGoal() async throws {
    let problem = SmallWorld.problem(seed: 3)
    let code = problem.sites[problem.candidates[4]].code
    let goals = try await compared(problem) { parameters in
      parameters.force = [code]
      parameters.zoneLimits = [PlanParameters.ZoneLimit(level: .department, kind: .atMost, count: 1)]
    }
    for opened in goals.plans.map(\.opened) + goals.front.map(\.opened) {
      #expect(opened.contains(problem.candidates[4]))
      #expect(Set(opened.map { problem.sites[$0].zones[.department] }).count == opened.count)
    }
  }

  @Test func withoutBasinsThereIsNoFront() async throws {
    var problem = SmallWorld.problem(seed: 1)
    for row in problem.demand.indices { problem.demand[row].zones = [:] }
    let goals = try await compared(problem)
    #expect(goals.plans.map(\.model) == [.mclp, .pMedian, .pCentre])
    #expect(goals.front.isEmpty && !goals.isFrontComplete)
  }

  @Test func aModelWithoutANumberOfOpeningsIsRefused() async throws {
    await #expect(throws: PlanError.self) {
      _ = try await compared(SmallWorld.problem(seed: 1)) { $0.model = .lscp }
    }
  }
}
