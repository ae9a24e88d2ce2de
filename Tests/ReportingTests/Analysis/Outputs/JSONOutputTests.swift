import Foundation
@testable import Reporting
import ResultFiles
import TestWorlds
import Testing

@Suite("JSON outputs")
struct JSONOutputTests {
  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test("The summary has exactly the members that are promised")
  func summary() throws {
    let bytes = LineWorld.report().summaryJSON()
    #expect(bytes.count { $0 == 0x0A } == 1)
    let summary = try object(bytes)
    #expect(
      Set(summary.keys) == [
        "study", "weight", "towns", "spaces", "people", "service_distance_km", "covered", "distance_m",
        "uncovered_people", "excess_person_km", "repairs",
      ])
    let distances = try #require(summary["distance_m"] as? [String: Double])
    #expect(Set(distances.keys) == ["mean", "median", "p90", "max"])
    #expect(distances["median"] == 27_829.873)
    let covered = try #require(summary["covered"] as? [[String: Double]])
    #expect(covered.map { $0["km"] } == [15, 30, 45, 60])
    #expect(covered.map { $0["people"] } == [3_072, 138_240, 228_352, 261_120])
    #expect(covered.map { $0["share"] } == [0.011_765, 0.529_412, 0.874_51, 1])
    #expect(covered.allSatisfy { $0.count == 3 })
    #expect(summary["people"] as? Int == 261_120)
    #expect(summary["excess_person_km"] as? Double == 1_511_597)
    #expect(summary["weight"] as? String == "population")
  }

  @Test("Without spaces distances are null and nothing is covered")
  func withoutSpaces() async throws {
    let report = try #require(try await Worlds.all().first { $0.name == "no spaces" }?.report)
    let summary = try object(report.summaryJSON())
    #expect(summary["distance_m"] is NSNull)
    #expect(summary["excess_person_km"] is NSNull)
    #expect(summary["uncovered_people"] as? Int == 261_120)
    #expect(summary["spaces"] as? Int == 0)
  }

  @Test("The gap report names schema, limits and the worst places in order")
  func gapReport() throws {
    let report = try object(LineWorld.report().gapReportJSON().bytes)
    #expect(report["schema"] as? String == "maillage/gap-report")
    #expect(report["schema_version"] as? Int == 2)
    let largest = try #require(report["largest_uncovered_towns"] as? [[String: Any]])
    #expect(largest.map { $0["code"] as? String } == ["T7", "T6", "T5", "T4"])
    let farthest = try #require(report["farthest_towns"] as? [[String: Any]])
    #expect(farthest.map { $0["code"] as? String } == ["T6", "T5", "T7", "T4", "T8", "T3", "T2", "T1"])
    let basins = try #require(report["basins"] as? [[String: Any]])
    #expect(basins.map { $0["severity"] as? String } == ["low", "severe", "high"])
    #expect((report["coverage_curve"] as? [Any])?.count == 52)
    #expect(report["spaces_not_identified"] as? Int == 0)
  }

  @Test("The manifest holds inputs, parameters and counts, and no clock")
  func manifest() throws {
    let manifest = try object(LineWorld.report().manifestJSON().bytes)
    #expect(
      Set(manifest.keys) == ["schema", "schema_version", "versions", "parameters", "inputs", "counts", "repairs"])
    let inputs = try #require(manifest["inputs"] as? [[String: Any]])
    #expect((inputs[0]["sha256"] as? String)?.count == 64)
    let repairs = try #require(manifest["repairs"] as? [[String: Any]])
    #expect(repairs[0]["count"] as? Int == 12)
    #expect((repairs[0]["examples"] as? [String])?.count == 10)
    let counts = try #require(manifest["counts"] as? [String: Int])
    #expect(counts["towns"] == 8)
    #expect(counts["people"] == 261_120)
    #expect(counts["basins"] == 3)
  }
}
