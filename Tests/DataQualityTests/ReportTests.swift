import CoverageData
import Foundation
import GeometryCore
import MessageModel
import Testing

@testable import DataQuality

@Suite("Report on the quality of data")
struct ReportTests {
  @Test("Ids of rules are kebab-case, explanations differ, and every severity is used")
  func rules() {
    #expect(Set(Rule.allCases.map(\.explanation)).count == Rule.allCases.count)
    for rule in Rule.allCases {
      let plain = rule.rawValue.utf8.allSatisfy {
        $0 == 0x2D || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
      }
      #expect(plain, "\(rule.rawValue)")
    }
    #expect(Set(Rule.allCases.map(\.severity)).count == 3)
  }

  private func report() throws -> QualityReport {
    try Sample().report([
      (.towns, "towns.csv", Sample.towns("code", "\"3\"\"0\nx\"")), (.basins, "basins.geojson", Sample.basins),
    ])
  }

  @Test("JSON and GeoJSON can be read back, whatever stands in the data")
  func json() throws {
    let report = try report()
    #expect(report.findings.map(\.rule) == [.codeUnknown])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(report.json())) as? [String: Any])
    #expect(object["schema"] as? String == "maillage/validate")
    #expect((object["counts"] as? [String: Int]) == ["errors": 0, "warnings": 1, "notes": 0])
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(findings.count == 1)
    #expect(findings.first?["rule"] as? String == "code-unknown")
    #expect(findings.first?["longitude"] as? Double == Sample.position(2).longitude)
    let collection = try #require(try JSONSerialization.jsonObject(with: Data(report.geoJSON())) as? [String: Any])
    let features = try #require(collection["features"] as? [[String: Any]])
    let geometry = try #require(features.first?["geometry"] as? [String: Any])
    #expect(geometry["coordinates"] as? [Double] == [Sample.position(2).longitude, Sample.position(2).latitude])
  }

  @Test("Text lists ten findings of a rule, or all")
  func text() throws {
    let rows = (0..<25).map { Sample.row($0).dropLast(4).joined(separator: ",") + ",,300,30,1" }
    let report = try Sample().report(
      [(.towns, "towns.csv", Sample.header + "\n" + rows.joined(separator: "\n") + "\n")], ignored: [.townOutsideBasin])
    #expect(report.findings.count == 25)
    let short = report.text(limit: 10) { $0.english }
    #expect(short.contains("note people-missing (25)"))
    #expect(short.contains("    15 more: --all\n"))
    #expect(short.hasSuffix("errors: 0, warnings: 0, notes: 25, files: 1\n"))
    let long = report.text(limit: nil) { $0.english }
    #expect(long.split(separator: "\n").count == short.split(separator: "\n").count + 14)
  }

  @Test(
    "Distances of edit", arguments: [("ales", "alse", 1), ("ales", "ales", 0), ("", "abc", 3), ("nimes", "nim", 2)])
  func edits(_ first: String, _ second: String, _ distance: Int) {
    #expect(EditDistance.between(Array(first.unicodeScalars), Array(second.unicodeScalars)) == distance)
  }
}
