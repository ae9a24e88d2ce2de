@testable import CoverageData
@testable import ResultFiles
import CoverageModel
import Foundation
import MessageModel
import TestSupport
import TestWorlds
import Testing

@Suite("How a plan reads one's own files")
struct PlanReadingTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  private let parameters = PlanParameters(model: .mclp, openings: 1, serviceDistance: 30_000)

  private func text(_ readings: String) -> String {
    PlanText.replacing(#""basins": null,"#, with: #""basins": null, "readings": \#(readings),"#)
  }

  @Test("Readings stand in the request and are read back")
  func read() throws {
    let file = try PlanFile(
      input(
        text(
          #"""
          [{"file": "towns", "columns": [{"column": "code", "name": "NIS"}], "crs": "EPSG:31370"},
           {"file": "spaces", "layer": "2024"}]
          """#)))
    #expect(
      file.request.readings == [
        FileReading(file: "towns", columns: ["code": "NIS"], system: "EPSG:31370"),
        FileReading(file: "spaces", layer: "2024"),
      ])
    #expect(try PlanFile(input(PlanText.whole)).request.readings.isEmpty)
  }

  @Test(
    "Kinds of files that are unknown or appear twice, and columns that do, are errors of the file",
    arguments: [
      (#"[{"file": "town"}]"#, "town"), (#"[{"file": "towns"}, {"file": "towns"}]"#, "appears twice"),
      (
        #"[{"file": "towns", "columns": [{"column": "code", "name": "A"}, {"column": "code", "name": "B"}]}]"#,
        "appears twice"
      ), (#"[{"file": "towns", "columns": [{"column": "code"}]}]"#, "is missing"),
      (#"[{"file": "towns", "crs": 31370}]"#, "expected '\"'"), (#"{"file": "towns"}"#, ""),
    ])
  func refused(readings: String, phrase: String) {
    let error = dataError { _ = try PlanFile(input(text(readings))) }
    #expect(error?.kind == .content)
    #expect(error.map { phrase.isEmpty || $0.description.contains(phrase) } == true, "\(String(describing: error))")
  }

  @Test("Options become readings of the files that are named, in the order of their kinds, and back")
  func options() {
    var request = PlanRequest(parameters: parameters, townsPath: "t.csv", candidates: .file("c.csv"))
    let options = ReadingOptions(
      columns: [.candidates: ["code": "NIS"], .basins: ["code": "Z"]],
      systems: [.towns: "EPSG:31370", .spaces: "EPSG:31370"], layers: [.weights: "w"])
    request.setReadings(options)
    #expect(
      request.readings == [
        FileReading(file: "towns", system: "EPSG:31370"), FileReading(file: "candidates", columns: ["code": "NIS"]),
      ])
    #expect(
      ReadingOptions(request.readings)
        == ReadingOptions(columns: [.candidates: ["code": "NIS"]], systems: [.towns: "EPSG:31370"]))
    #expect(ReadingOptions(options.readings(of: Set(FileRole.allCases))) == options)
  }

  /// Towns in a Shapefile without `.cpg`, in degrees.
  private func shapefile() throws -> URL {
    let stem = country.root.appending(path: "towns")
    try PointShapefile(
      fields: ["CODE", "NOM", "POP"],
      records: [(0.2, 45.5, ["A1", "Évian", "100"]), (1.5, 45.5, ["B1", "Gamma", "50"])], system: nil,
      encoding: ("", .isoLatin1)
    ).write(stem: stem)
    try FileManager.default.removeItem(at: stem.appendingPathExtension("cpg"))
    return stem
  }

  private func file(_ loaded: LoadedPlan) throws -> PlanFile {
    var file = try PlanFile(input(PlanText.whole))
    file.inputs = loaded.inputs
    return file
  }

  @Test("Every part of a Shapefile is compared, and named where it changed, went or came")
  func parts() async throws {
    let stem = try shapefile()
    let request = PlanRequest(
      parameters: parameters, townsPath: stem.path + ".shp", candidates: .towns(leastPeople: 0))
    let loaded = try await PlanLoader.load(request, geoData: country.geoData)
    #expect(loaded.problem.demand.map(\.name) == ["Évian", "Gamma"])
    var file = try file(loaded)
    file.request = request
    #expect(file.inputDifference(from: loaded.inputs) == nil)
    #expect(try file.changedFile() == nil)
    let dbf = stem.appendingPathExtension("dbf")
    let whole = try Data(contentsOf: dbf)
    var changed = whole
    let last = try #require(changed.lastIndex(of: UInt8(ascii: "0")))
    changed[last] = UInt8(ascii: "1")
    try changed.write(to: dbf)
    let after = try await PlanLoader.load(request, geoData: country.geoData)
    let difference = try #require(file.inputDifference(from: after.inputs))
    #expect(
      difference.english.contains("towns.dbf', a part of the input towns") && difference.english.contains("has changed")
    )
    #expect(try file.changedFile() == difference)
    try FileManager.default.removeItem(at: dbf)
    #expect(try file.changedFile()?.english.contains("towns.dbf") == true)
    #expect(try file.changedFile()?.english.contains("no longer there") == true)
    try whole.write(to: dbf)
    try Data("UTF-8".utf8).write(to: stem.appendingPathExtension("cpg"))
    let named = try await PlanLoader.load(request, geoData: country.geoData)
    #expect(file.inputDifference(from: named.inputs)?.english.contains("towns.cpg") == true)
    #expect(file.inputDifference(from: named.inputs)?.english.contains("is not recorded") == true)
  }

  @Test("Parts stand in plan.json and are read back")
  func writtenParts() throws {
    let record = #""records": 3}"#
    let text = PlanText.replacing(
      record, with: #""records": 3, "reading": ["x"], "parts": [{"path": "a.dbf", "sha256": "cd"}]}"#)
    let file = try PlanFile(input(text))
    #expect(file.inputs.map(\.parts) == [[InputRecord.Part(name: "a.dbf", sha256: "cd")]])
  }
}
