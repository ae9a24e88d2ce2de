import CoverageModel
import Foundation
import MessageModel
@testable import Reporting
import ResultFiles
import TestWorlds
import Testing

@Suite("Readings in plan.json")
struct PlanReadingsTests {
  private func object(_ report: PlanReport) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(report.planJSON().bytes)) as? [String: Any])
  }

  @Test("Columns ascending, system and layer where they are given; no member where all is left to be guessed")
  func readings() throws {
    var report = PlanWorld.report()
    let plain = try #require(try object(report)["request"] as? [String: Any])
    #expect(plain["readings"] == nil)
    report.request.readings = [
      FileReading(file: "towns", columns: ["population": "POP", "code": "NIS"], system: "EPSG:31370"),
      FileReading(file: "spaces", layer: "2024"),
    ]
    let request = try #require(try object(report)["request"] as? [String: Any])
    let readings = try #require(request["readings"] as? [[String: Any]])
    #expect(readings.map { $0["file"] as? String } == ["towns", "spaces"])
    let columns = try #require(readings[0]["columns"] as? [[String: String]])
    #expect(columns == [["column": "code", "name": "NIS"], ["column": "population", "name": "POP"]])
    #expect(readings[0]["crs"] as? String == "EPSG:31370")
    #expect(readings[0]["layer"] == nil)
    #expect(readings[1]["layer"] as? String == "2024")
    #expect(readings[1]["columns"] == nil && readings[1]["crs"] == nil)
  }

  @Test("Inputs have their notes and their parts")
  func inputs() throws {
    var report = PlanWorld.report()
    report.provenance.inputs = [
      InputRecord(
        role: "towns", path: "t.shp", sha256: "ab", records: 1, parts: [.init(name: "t.dbf", sha256: "cd")],
        reading: ["layer t"])
    ]
    let inputs = try #require(try object(report)["inputs"] as? [[String: Any]])
    #expect(inputs.count == 1)
    #expect(inputs[0]["reading"] as? [String] == ["layer t"])
    #expect(inputs[0]["parts"] as? [[String: String]] == [["path": "t.dbf", "sha256": "cd"]])
  }
}
