import CoverageModel
import Foundation
import GeometryCore
import MessageModel
import TestWorlds
import Testing
import WorkbookModel

@testable import Reporting

/// An area of towns 4 to 7 in two cores, 6 and 7 round 7, and 5 alone; town 4 with its 8,192 people is in neither.
@Suite struct CoreOutputTests {
  private func report() throws -> Report {
    var result = LandWorld.result()
    var land = try #require(result.land)
    land.underserved.cores = [
      UnderservedCore(
        area: 0, centre: 6, largestTown: 6, towns: [5, 6], people: 98_304, nearestSpace: 1, distance: 38_961.822,
        candidates: [], shape: LandWorld.square(0.45, 0.65)),
      UnderservedCore(
        area: 0, centre: 4, largestTown: 4, towns: [4], people: 16_384, nearestSpace: 1, distance: 44_527.796,
        candidates: [4], shape: LandWorld.square(0.35, 0.45)),
    ]
    result.land = land
    return LineWorld.report(study: LandWorld.study(weight: .population), result: result)
  }

  private func object(_ name: String) throws -> [String: Any] {
    let file = try #require(try report().analysisMakers(.english).map { $0.make() }.first { $0.name == name })
    return try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
  }

  @Test func featuresAndJSONSayTheSame() throws {
    let features = try #require(try object("cores.geojson")["features"] as? [[String: Any]])
    let properties = try features.map { try #require($0["properties"] as? [String: Any]) }
    #expect(properties.map { $0["name"] as? String } == ["Sept", "Cinq"])
    #expect(properties.map { $0["people"] as? Int } == [98_304, 16_384])
    #expect(properties.map { $0["centre"] as? String } == ["T7", "T5"])
    #expect(properties.map { $0["candidates"] as? [String] } == [[], ["T5"]])
    let underserved = try #require(try object("gap-report.json")["underserved"] as? [String: Any])
    let cores = try #require(underserved["cores"] as? [[String: Any]])
    #expect(cores.map { $0["rank"] as? Int } == [1, 2] && cores.map { $0["area"] as? Int } == [1, 1])
    let split = try #require((underserved["split_areas"] as? [[String: Any]])?.first)
    #expect(split["area"] as? Int == 1 && split["cores"] as? Int == 2 && split["people_outside_cores"] as? Int == 8_192)
  }

  @Test func recordsOfTownsNameTheirCore() throws {
    let file = try #require(
      try report().analysisMakers(.english).map { $0.make() }.first { $0.name == "underserved.csv" })
    let cores = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
      .map { String($0.split(separator: ",", omittingEmptySubsequences: false).last ?? "?") }
    #expect(cores == ["", "2", "1", "1"])
  }

  @Test func theTableNamesCoresCandidatesAndTheRest() throws {
    let english = try report().underservedSection(.english)
    #expect(english.contains("### Cores of the area around Sept"))
    let rows = english.split(separator: "\n").filter { $0.hasPrefix("|") }.map { row in
      row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(rows.contains { $0.prefix(6) == ["1", "Sept", "98,304", "2", "Sept", "none"] })
    #expect(rows.contains { $0.prefix(6) == ["2", "Cinq", "16,384", "1", "Cinq", "Cinq"] })
    #expect(rows.contains { $0.contains("Elsewhere") && $0.contains("8,192") && $0.contains("1") })
    let french = try report().underservedSection(.french)
    #expect(
      french.contains("### Noyaux du secteur de Sept") && french.contains("aucune") && french.contains("Ailleurs"))
    #expect(!LandWorld.report().underservedSection(.english).contains("###"))
  }

  @Test func theWorkbookHasASheetOfCores() throws {
    let sheet = try #require(try report().coreSheet(.english))
    #expect(sheet.name == "Cores of large areas")
    #expect(LandWorld.report().coreSheet(.english) == nil)
    #expect(try report().coreLines(.english).last == "People of the area around Sept in none of its cores: 8,192.")
  }
}
