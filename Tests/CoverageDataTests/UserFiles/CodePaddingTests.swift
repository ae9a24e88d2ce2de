@testable import CoverageData
import CoverageModel
import GeometryCore
import MessageModel
import TestWorlds
import Testing

@Suite("Leading zeros that a spreadsheet took")
struct CodePaddingTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  private func town(_ code: String, name: String = "n") -> Town {
    Town(
      code: code, name: name, position: LonLat(longitude: 3, latitude: 45), population: 1, workingAgePopulation: nil,
      department: nil, region: nil, epci: nil, basin: nil)
  }

  private func towns(_ codes: String...) -> [Town] { codes.map { town($0) } }

  private func completed(_ text: String, _ towns: [Town]) throws -> InputFile {
    try CodePadding.complete(input(text), towns: towns)
  }

  @Test(
    "Only digits are filled up, to the length that all towns have",
    arguments: [
      ("1004", "01004"), ("1004.0", "01004"), ("01004", "01004"), ("75056", "75056"), ("75056.00", "75056"),
      ("2A004", "2A004"), ("2", "00002"), ("123456", "123456"), ("", ""), ("1004.5", "1004.5"), ("-1", "-1"),
      ("1 004", "1 004"),
    ])
  func rule(code: String, expected: String) {
    #expect(CodePadding(towns("01004", "2A004", "75056")).padded(code) == expected)
  }

  @Test("Nothing is filled up where towns have codes of two lengths, or none begins with 0")
  func doesNotApply() {
    for known in [towns("01004", "1004"), towns("11004", "21004"), []] {
      #expect(CodePadding(known).padded("104") == "104")
    }
  }

  @Test("Numbers and texts in one column, as Corsica has them; said in a note; lines stay those of the file")
  func mixed() throws {
    let known = towns("01004", "2A004", "75056")
    let file = try completed("code;firms\n1004;1,5\n2A004;2\n\n75056;3\n", known)
    let table = try CSVTable(file)
    var rows: [[String]] = []
    var lines: [Int?] = []
    try table.forEachRecord { (record) throws(DataError) in
      rows.append([record.text(0), "\(try record.number(1))"])
      lines.append(table.place(record: record.index, line: record.line).line)
    }
    // The decimal comma is still one.
    #expect(rows == [["01004", "1.5"], ["2A004", "2.0"], ["75056", "3.0"]])
    #expect(lines == [2, 3, 5])
    #expect(
      file.record(role: "weights", records: 3).reading
        == ["codes in code that have got their leading zeros back: 1 (1004 is 01004)"])
  }

  @Test("A table that lost nothing is left as it is")
  func untouched() throws {
    let file = try completed("code,firms\n01004,1\n", towns("01004"))
    #expect(file.source.notes.isEmpty)
    #expect(file.bytes == Array("code,firms\n01004,1\n".utf8))
  }

  @Test("Codes beside coordinates are those of spaces, not of towns")
  func ownPlaces() throws {
    let file = try completed("code,longitude,latitude\n4,3,45\n", towns("01004", "00004"))
    #expect(file.source.notes.isEmpty)
  }

  @Test("A code that is still unknown then is refused with its line, and says what may have happened")
  func unknown() {
    let error = dataError { _ = try completed("code\n1004\n999\n", towns("01004", "75056")) }
    #expect(error?.kind == .content)
    #expect(error?.line == 3)
    #expect(error?.field == "code")
    #expect(error?.problem.english.contains("'00999' is none of them") == true)
  }

  @Test("Towns that lost their zeros are reported by a code that has them")
  func lostInTowns() {
    let error = dataError { _ = try completed("code\n75056\n01004\n", towns("1004", "75056")) }
    #expect(error?.line == 3)
    #expect(error?.problem.english.contains("but '1004' is") == true)
  }

  @Test("The same town twice, once without its zero, is found")
  func twice() async throws {
    let path = try country.write("code,name,longitude,latitude,population\n01,A,0.5,45.5,1\n22,B,0.6,45.5,1\n", "t.csv")
    let spaces = try country.write("code\n01\n1\n", "s.csv")
    let error = await asyncDataError {
      _ = try await StudyLoader.load(
        StudyRequest(geoData: country.geoData, townsPath: path, spacesPath: spaces, readsLand: false))
    }
    #expect(error?.problem.english.contains("'01' appears twice") == true)
  }

  @Test("Spaces, weights, groupings and boundaries of a study get them back")
  func study() async throws {
    let path = try country.write("code,name,longitude,latitude,population\n01,A,0.5,45.5,1\n22,B,1.5,45.5,1\n", "t.csv")
    let boundaries = try country.write(
      SmallCountry.basins.replacing("\"code\":\"2\"", with: "\"code\":\"22\""), "b.geojson")
    let loaded = try await StudyLoader.load(
      StudyRequest(
        geoData: country.geoData, townsPath: path, spacesPath: country.write("code\n1\n", "s.csv"),
        boundariesPath: boundaries, weightsPath: country.write("code,firms\n1,7\n22,8\n", "w.csv"),
        groupingPaths: [country.write("code,zone\n1,Z\n", "g.csv")], weight: .column("firms")))
    #expect(loaded.study.spaces.map(\.town) == ["01"])
    #expect(loaded.study.towns.map(\.ownWeight) == [7, 8])
    #expect(loaded.study.towns.map { $0.groupings["g"] } == ["Z", nil])
    #expect(loaded.study.boundaries?.areas.compactMap { $0 }.count == 2)
    #expect(!loaded.repairs.contains { $0.rule == .townWithoutBoundary })
    let noted = loaded.inputs.filter { $0.reading.contains { $0.english.contains("leading zeros") } }.map(\.role)
    #expect(noted.sorted() == ["boundaries", "grouping", "spaces", "weights"])
  }
}
