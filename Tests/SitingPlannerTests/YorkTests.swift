import CoverageModel
import Foundation
import GeometryCore
import TestSupport
import Testing

@testable import SitingPlanner

/// Listed buildings and crimes of York (R package maxcovr): existing sites are the 71 of grade I, the others may open.
///
/// With geodesics on WGS84 the optima are 339, 536, 616 and 693 crimes for 0, 20, 40 and 100 more sites within 100 m
/// (external/maxcovr/SOURCE.md, by HiGHS); with a sphere of 6,371 km 20 more sites would reach 540.
@Suite struct YorkTests {
  @Test(
    .enabled(if: ExternalData.isExpected, "reference sets are absent"), arguments: [(0, 339), (20, 536), (40, 616)])
  func optimaWithGeodesics(openings: Int, covered: Int) async throws {
    let plan = try await Planner.plan(
      try york(), PlanParameters(model: .mclp, openings: openings, serviceDistance: 100),
      options: PlanOptions(threads: 2, explains: false))
    #expect(plan.status == .optimal)
    #expect(plan.coveredBefore == 339)
    #expect(plan.value == Double(covered))
  }

  private func york() throws -> SitingProblem {
    let crimes = try records("maxcovr/york_crime.csv").enumerated().map { index, record in
      SitingProblem.DemandPoint(code: "c\(10_000 + index)", name: "", position: try position(record), weight: 1)
    }
    let sites = try records("maxcovr/york.csv").enumerated().map { index, record in
      SitingProblem.Site(
        code: "b\(10_000 + index)", name: "", position: try position(record), isExisting: record["grade"] == "I")
    }
    #expect(crimes.count == 1814)
    #expect(sites.count { $0.isExisting } == 71)
    return SitingProblem(demand: crimes, sites: sites)
  }

  private func position(_ record: [String: String]) throws -> LonLat {
    LonLat(
      longitude: try #require(record["long"].flatMap { Double($0) }),
      latitude: try #require(record["lat"].flatMap { Double($0) }))
  }

  /// Records by column; commas within quotes belong to their field.
  private func records(_ path: String) throws -> [[String: String]] {
    let lines = try ExternalData.text(path).split(whereSeparator: \.isNewline)
    let columns = fields(try #require(lines.first))
    return lines.dropFirst().map { Dictionary(zip(columns, fields($0)), uniquingKeysWith: { first, _ in first }) }
  }

  private func fields(_ line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
