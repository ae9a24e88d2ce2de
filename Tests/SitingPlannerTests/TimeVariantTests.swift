import CoverageModel
import GeometryCore
import SitingPlanner
import Testing

/// Minutes by road to the space at A and to candidates: from B to C it is 400 s, from E to D 700 s.
///
///     people   A 1   B 2   C 4   D 5   E 2      within 600 s a space at C serves B and C, one at D only D
@Suite("Plans were all times by road shorter or longer")
struct TimeVariantTests {
  /// A table whose times are called times by road.
  private struct RoadTimes: TravelCosts {
    var table: GivenTravel
    var traits: TravelTraits { .roads }

    func costs(
      from origins: [TravelPlace], to sites: [TravelPlace], within limit: Double, thresholds: [Double], threads: Int
    ) async throws(TravelError) -> TravelCostMatrix {
      try await table.costs(from: origins, to: sites, within: limit, thresholds: thresholds, threads: threads)
    }

    func nearest(
      _ count: Int, from origins: [TravelPlace], to sites: [TravelPlace], thresholds: [Double], threads: Int
    ) async throws(TravelError) -> NearestSites {
      try await table.nearest(count, from: origins, to: sites, thresholds: thresholds, threads: threads)
    }
  }

  private func plan(_ model: SitingModelKind) async throws -> SitingPlan {
    let codes = ["A", "B", "C", "D", "E"]
    let times: [[Double?]] = [
      [0, nil, nil], [5000, 400, nil], [5000, 0, nil], [5000, nil, 0], [5000, nil, 700],
    ]
    var starts = [0]
    var (sites, costs): ([Int32], [Double]) = ([], [])
    for row in times {
      for (site, time) in row.enumerated() {
        guard let time else { continue }
        sites.append(Int32(site))
        costs.append(time)
      }
      starts.append(sites.count)
    }
    let table = GivenTravel(
      measure: .seconds, origins: codes, destinations: ["A", "C", "D"],
      matrix: TravelCostMatrix(siteCount: 3, rowStarts: starts, sites: sites, costs: costs))
    let problem = SitingProblem(
      demand: zip(codes, [1.0, 2, 4, 5, 2]).map { code, weight in
        SitingProblem.DemandPoint(code: code, name: code, position: nil, weight: weight)
      },
      sites: [("A", true), ("C", false), ("D", false)].map { code, exists in
        SitingProblem.Site(code: code, name: code, position: nil, isExisting: exists)
      }, travel: RoadTimes(table: table))
    return try await Planner.plan(
      problem, PlanParameters(model: model, openings: 1, serviceDistance: 600), options: PlanOptions())
  }

  @Test(
    "With four fifths of the times E is within reach of D, which then serves 7 against 6; with a quarter more C stays")
  func cover() async throws {
    let plan = try await plan(.mclp)
    #expect(plan.openedSites.map(\.code) == ["C"] && plan.value == 7)
    #expect(plan.timeVariants.map(\.factor) == [0.8, 1.25])
    #expect(plan.timeVariants.map(\.opened) == [[2], [1]])
    #expect(plan.timeVariants.map(\.value) == [8, 7])
    #expect(plan.timeVariants.allSatisfy { $0.status == .optimal })
  }

  @Test("The least sum of times is the same choice whatever all times are multiplied by: nothing is searched again")
  func median() async throws { #expect(try await plan(.pMedian).timeVariants.isEmpty) }
}
