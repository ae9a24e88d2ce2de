import CoverageModel
import MessageModel
import TestWorlds
import Testing

@testable import CoverageData

@Suite("Weights beside a table of costs")
struct MatrixWeightTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  @Test("A code without any pair is a demand point out of reach, in the table of costs or beside it")
  func unmatched() async throws {
    let request = PlanRequest(
      parameters: PlanParameters(model: .pMedian, openings: 1, serviceDistance: 2),
      matrixPath: try country.write("from,to,cost\nb,x,1\nd,x,\na,x,2\n", "m.csv"),
      weightsPath: try country.write("code,weight\na,1\nb,2\nc,4\nd,8\n", "w.csv"))
    let problem = try await PlanLoader.load(request, geoData: country.geoData).problem
    #expect(problem.demand.map(\.code) == ["a", "b", "c", "d"])
    #expect(problem.demand.map(\.weight) == [1, 2, 4, 8])
    let travel = try #require(problem.travel)
    let costs = try await travel.costs(
      from: problem.demandPlaces, to: problem.sitePlaces, within: .infinity, thresholds: [], threads: 1)
    #expect(costs == TravelCostMatrix(siteCount: 1, rowStarts: [0, 1, 2, 2, 2], sites: [0, 0], costs: [2, 1]))
  }
}
