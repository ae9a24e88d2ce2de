import CoverageEngine
import CoverageModel
import Foundation
import GeometryCore
import MessageModel
import TestWorlds
import Testing

@testable import Reporting

@Suite("Outputs of boundaries")
struct LandOutputTests {
  private func features(_ file: OutputFile) throws -> [[String: Any]] {
    let object = try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    return try #require(object["features"] as? [[String: Any]])
  }

  private func file(_ name: String, of report: Report) throws -> OutputFile {
    try #require(report.analysisMakers(.english).map { $0.make() }.first { $0.name == name })
  }

  @Test("Files of boundaries exist where boundaries do")
  func files() {
    let names = ["gaps.geojson", "underserved.geojson", "cores.geojson", "underserved.csv", "zones.geojson"]
    #expect(Set(LandWorld.report().analysisMakers(.english).map { $0.make() }.map(\.name)).isSuperset(of: names))
    #expect(!LineWorld.report().analysisMakers(.english).map { $0.make() }.map(\.name).contains { names.contains($0) })
  }

  @Test("A feature for each basin with a gap, with its figures")
  func gaps() throws {
    let found = try features(file("gaps.geojson", of: LandWorld.report()))
    let properties = try found.map { try #require($0["properties"] as? [String: Any]) }
    #expect(properties.map { $0["code"] as? String } == ["Z2", "Z3"])
    #expect(properties.map { $0["name"] as? String } == ["Centre", "Est"])
    #expect(properties.map { $0["area_km2"] as? Double } == [369, 246])
    #expect(properties.map { $0["gap_km2"] as? Double } == [276.75, 123])
    #expect(properties.map { $0["covered_land_share"] as? Double } == [0.25, 0.5])
    #expect(properties.map { $0["uncovered_people"] as? Int } == [57_344, 65_536])
    #expect(found.allSatisfy { $0["geometry"] is [String: Any] })
  }

  @Test("Underserved areas as features and as records of their towns")
  func underserved() throws {
    let report = LandWorld.report()
    let found = try features(file("underserved.geojson", of: report))
    #expect(found.count == 1)
    let properties = try #require(found[0]["properties"] as? [String: Any])
    #expect(properties["name"] as? String == "Sept")
    #expect(properties["people"] as? Int == 122_880)
    #expect(properties["towns"] as? Int == 4)
    #expect(properties["area_km2"] as? Double == 492)
    #expect(properties["nearest_space"] as? String == "S2")
    #expect(properties["distance_m"] as? Double == 38_961.822)
    #expect(properties["basins"] as? [String] == ["Z2", "Z3"])
    #expect(properties["candidates"] as? [String] == ["T5"])
    let lines = String(decoding: try file("underserved.csv", of: report).bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 5)
    let area = "1,T7,Sept,122880,122880,4,492.000000,S2,Second,38961.822,2,1,"
    #expect(lines[1] == "\(area)T4,Quatre,8192,33395.847,Z2,no,")
    #expect(lines[2] == "\(area)T5,Cinq,16384,44527.796,Z2,yes,")
    #expect(lines[4] == "\(area)T7,Sept,65536,38961.822,Z3,no,")
  }

  @Test("Basins have their land at the end of their records, and coverage says that it is clipped")
  func columns() throws {
    let report = LandWorld.report()
    let lines = String(decoding: report.basinsCSV().bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines[0].hasSuffix(",excess_person_km,severity,area_km2,covered_km2"))
    #expect(lines[2].hasSuffix(",severe,369.000000,92.250000"))
    let clipped = try features(report.coverageGeoJSON()).compactMap { $0["properties"] as? [String: Any] }
    #expect(clipped.map { $0["clipped"] as? Bool } == [true, true, true, true])
    let whole = try features(LineWorld.report().coverageGeoJSON()).compactMap { $0["properties"] as? [String: Any] }
    #expect(whole.map { $0["clipped"] as? Bool } == [false, false, false, false])
  }

  @Test("The report ranks the areas, counts what it leaves out and defines its words", arguments: Language.allCases)
  func section(language: Language) {
    let text = String(decoding: LandWorld.report().gapReportMarkdown(language).bytes, as: UTF8.self)
    #expect(text.contains("## " + language.text(.sectionUnderserved) + "\n"))
    let row = text.split(separator: "\n").first { $0.hasPrefix("|") && $0.contains("| Sept ") && $0.contains("492") }
    #expect(row?.contains("Second (" + language.travel(38_961.8) + ")") == true)
    #expect(row?.contains("| Centre, Est ") == true)
    #expect(text.contains(language.text(.definitionGap)))
    let left = LandWorld.report(leastPeople: 200_000)
    let small = String(decoding: left.gapReportMarkdown(language).bytes, as: UTF8.self)
    #expect(small.contains(language.number(200_000)))
    #expect(!small.contains("| Sept  "))
    #expect(small.split(separator: "\n").contains { $0.contains(language.number(122_880)) && $0.contains(" 4 ") })
    #expect(
      !String(decoding: LineWorld.report().gapReportMarkdown(language).bytes, as: UTF8.self)
        .contains(language.text(.sectionUnderserved)))
  }

  @Test("The engine finds the towns that the table of LandWorld says")
  func engine() async throws {
    let result = try await CoverageAnalysis.run(LandWorld.study(), threads: 2)
    let expected = try #require(LandWorld.result().land?.underserved.areas.first)
    var found = try #require(result.land?.underserved.areas.first)
    #expect(result.land?.underserved.areas.count == 1)
    #expect(abs(found.distance - expected.distance) < 0.001)
    // A square of a tenth of a degree at the equator is 11.132 km by 11.057 km.
    #expect(abs(found.areaSquareMetres / (4 * 11_131.949 * 11_057.43) - 1) < 1e-5)
    #expect(found.shape.boundingBox == expected.shape.boundingBox)
    (found.areaSquareMetres, found.shape, found.distance) = (
      expected.areaSquareMetres, expected.shape, expected.distance
    )
    #expect(found == expected)
  }

  @Test("JSON holds the same; null without boundaries")
  func json() throws {
    func object(_ report: Report) throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(report.gapReportJSON().bytes)) as? [String: Any])
    }
    let found = try object(LandWorld.report())
    let underserved = try #require(found["underserved"] as? [String: Any])
    #expect((underserved["areas"] as? [[String: Any]])?.map { $0["rank"] as? Int } == [1])
    #expect(underserved["least_people"] as? Int == 1_000)
    let land = try #require(found["land"] as? [[String: Any]])
    #expect(land.map { $0["gap_km2"] as? Double } == [0, 276.75, 123])
    #expect(try object(LineWorld.report())["land"] is NSNull)
    #expect(try object(LineWorld.report())["underserved"] is NSNull)
  }

  @Test("The map outlines underserved areas and explains grey")
  func map() {
    let text = String(decoding: LandWorld.report().mapSVG(.english).bytes, as: UTF8.self)
    #expect(text.contains("stroke-dasharray") && text.contains("Underserved area"))
    #expect(!text.contains("No one counted"))
    #expect(!String(decoding: LineWorld.report().mapSVG(.english).bytes, as: UTF8.self).contains("stroke-dasharray"))
    var grey = LineWorld.result()
    for index in 0..<3 { grey.zones[.basin]?[index].indicators.people = 0 }
    let greyMap = LineWorld.report(result: grey).mapSVG(.english)
    #expect(String(decoding: greyMap.bytes, as: UTF8.self).contains("No one counted"))
  }

  @Test("Far-off parts of a map carry the name of their department")
  func insets() throws {
    var study = LineWorld.study()
    study.basins[2].shape = LandWorld.square(30.55, 30.8)
    for index in [6, 7] {
      study.towns[index].position.longitude += 30
    }
    let text = String(decoding: LineWorld.report(study: study).mapSVG(.english).bytes, as: UTF8.self)
    // The main window, with the most people, is the far one; the small one shows T1 to T6, of both departments.
    #expect(text.contains(">Amont, Aval</text>"))
  }
}
