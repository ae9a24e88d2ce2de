import CoverageModel
import MessageModel
import Testing

@testable import SitingPlanner

/// What fair coverage cannot do without is asked for before the search.
@Suite struct FairCoverTests {
  private let parameters = PlanParameters(model: .maxMin, openings: 1, serviceDistance: 10)

  /// Two points in two basins, each reached by one of two sites.
  private func problem(weights: [Double], zones: [ZoneLevel: String] = [.basin: "1"]) -> SitingProblem {
    let points = zip(["a", "b"], weights).map {
      SitingProblem.DemandPoint(code: $0, name: $0, position: nil, weight: $1, zones: zones)
    }
    let sites = ["x", "y"].map { SitingProblem.Site(code: $0, name: $0, position: nil, isExisting: false) }
    return SitingProblem(
      demand: points, sites: sites,
      givenCosts: TravelCostMatrix(siteCount: 2, rowStarts: [0, 1, 2], sites: [0, 1], costs: [5, 5]))
  }

  private func refusal(_ problem: SitingProblem) async -> String? {
    let error = await #expect(throws: PlanError.self) {
      try await Planner.plan(problem, parameters, options: PlanOptions(explains: false))
    }
    guard case .request(let text)? = error else { return nil }
    return text.english
  }

  @Test func wholeWeightsInABasinArePlanned() async throws {
    let plan = try await Planner.plan(
      problem(weights: [1, 5]), parameters, options: PlanOptions(explains: false))
    #expect(plan.opened.map(\.site) == [1])
    #expect(plan.value == 5)
  }

  @Test func weightsThatAreNotWholeAreNamed() async {
    #expect(
      await refusal(problem(weights: [1, 2.5]))
        == "max-min needs whole weights, but that of 'b' is 2.5; take another model or round them")
  }

  @Test func pointsWithoutBasinsAreRefused() async {
    let text = await refusal(problem(weights: [1, 5], zones: [.department: "34"]))
    #expect(
      text?.hasPrefix("max-min weighs basins against each other, but no demand point with people has a basin") == true)
  }

  @Test func largeSumsAreRefused() async {
    #expect(
      await refusal(problem(weights: [0x1p50, 0x1p50]))
        == "max-min needs weights whose sum is below 2,251,799,813,685,248")
  }
}
