import CoverageModel
import Testing

@testable import SitingPlanner

@Suite struct MatrixProblemTests {
  /// Three points on a line at 0, 10, 20 and two sites at 0 and 20: minutes are the distances.
  private func problem(missing: Bool = false) -> SitingProblem {
    let points = ["a", "b", "c"].map {
      SitingProblem.DemandPoint(code: $0, name: $0, position: nil, weight: $0 == "c" ? 5 : 1)
    }
    let sites = ["x", "y"].map { SitingProblem.Site(code: $0, name: $0, position: nil, isExisting: false, cost: 1) }
    let costs =
      missing
      ? TravelCostMatrix(siteCount: 2, rowStarts: [0, 2, 4, 4], sites: [0, 1, 0, 1], costs: [0, 20, 10, 10])
      : TravelCostMatrix(
        siteCount: 2, rowStarts: [0, 2, 4, 6], sites: [0, 1, 0, 1, 0, 1], costs: [0, 20, 10, 10, 20, 0])
    return SitingProblem(demand: points, sites: sites, givenCosts: costs)
  }

  @Test func givenCostsTakeThePlaceOfDistances() async throws {
    let median = try await Planner.plan(
      problem(), PlanParameters(model: .pMedian, openings: 1, serviceDistance: 10), options: PlanOptions())
    #expect(median.opened.map(\.site) == [1])
    #expect(median.value == 30)
    let cover = try await Planner.plan(
      problem(), PlanParameters(model: .mclp, openings: 1, serviceDistance: 10), options: PlanOptions())
    #expect(cover.value == 6)
    #expect(cover.radiusVariants.isEmpty)
  }

  /// Without y the point c, which x does not reach, reaches nothing: no plan takes the place of that with y.
  @Test(arguments: [SitingModelKind.pMedian, .pCentre])
  func whatLeavesSomeoneOutIsNoPlan(model: SitingModelKind) async throws {
    var problem = problem()
    problem = SitingProblem(
      demand: problem.demand, sites: problem.sites,
      givenCosts: TravelCostMatrix(
        siteCount: 2, rowStarts: [0, 2, 4, 5], sites: [0, 1, 0, 1, 1], costs: [0, 20, 10, 10, 0]))
    let plan = try await Planner.plan(
      problem, PlanParameters(model: model, openings: 2, serviceDistance: 10), options: PlanOptions())
    let second = try #require(plan.opened.first { $0.site == 1 })
    #expect(second.priceOfLeavingOut == nil)
    #expect(second.planWithout == nil)
  }

  /// The least largest travel asks for everyone too, with side constraints and without.
  @Test(arguments: [(SitingModelKind.pMedian, Double?.none), (.pCentre, nil), (.pCentre, 3)])
  func unreachablePointsAreNamed(model: SitingModelKind, budget: Double?) async throws {
    var parameters = PlanParameters(model: model, openings: 2, serviceDistance: 10)
    parameters.budget = budget
    let plan = try await Planner.plan(problem(missing: true), parameters, options: PlanOptions())
    #expect(plan.status == .infeasible)
    #expect(plan.conflicts == [.unreachable(count: 1, codes: ["c"])])
  }
}
