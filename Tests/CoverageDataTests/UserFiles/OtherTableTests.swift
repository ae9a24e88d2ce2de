@testable import CoverageData
import CoverageModel
import GeometryCore
import MessageModel
import TestWorlds
import Testing

@Suite("Tables of other programs")
struct OtherTableTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  private func towns(_ text: String, _ name: String = "t.csv", _ readings: ReadingOptions = ReadingOptions()) throws
    -> [Town]
  {
    try TownTable.read(UserFile.read(country.write(text, name), .towns, readings))
  }

  @Test("Semicolons or tabs with decimal commas are read like commas with points", arguments: [";", "\t"])
  func separators(separator: String) throws {
    let rows = [
      ["code", "name", "longitude", "latitude", "population"], ["A", "\"x\(separator)y, z\"", "3,5", "45.25", "7"],
    ]
    let found = try towns(rows.map { $0.joined(separator: separator) + "\r\n" }.joined())
    #expect(found.map(\.name) == [separator == "\t" ? "x y, z" : "x;y, z"])
    #expect(found.map(\.position) == [LonLat(longitude: 3.5, latitude: 45.25)])
    #expect(found.map(\.population) == [7])
  }

  @Test("A separator within quotes of the header does not count; a comma outside them decides")
  func separatorChoice() {
    func separator(_ text: String) -> Character {
      Character(Unicode.Scalar(CSVSeparator.find(in: Array(text.utf8))))
    }
    #expect(separator("a,b;c\n1,2") == ",")
    #expect(separator("\"a,b\";c\n1,2") == ";")
    #expect(separator("a\tb;c\td\n") == "\t")
    #expect(separator("a;b\tc\n") == ";")
    #expect(separator("code\n1;2\n") == ",")
    #expect(separator("") == ",")
  }

  @Test("Where commas separate, a decimal comma stays an error; two commas are not number anywhere")
  func strictNumbers() throws {
    let quoted = dataError {
      _ = try towns("code,name,longitude,latitude,population\nA,a,\"3,5\",45,1\n")
    }
    #expect(quoted?.field == "longitude")
    #expect(quoted?.line == 2)
    let twice = dataError { _ = try towns("code;name;longitude;latitude;population\nA;a;1,000,5;45;1\n") }
    #expect(twice?.field == "longitude")
  }

  @Test("Columns are guessed by the list, ours before theirs, and each is used once")
  func guesses() throws {
    let file = try UserFile.read(
      country.write("CODGEO,LIBGEO,lat,LON,PMUN,pop,id\nA,a,45,3,7,8,9\n", "g.csv"), .towns, ReadingOptions())
    let found = try TownTable.read(file)
    #expect(found.map(\.code) == ["A"])
    #expect(found.map(\.name) == ["a"])
    #expect(found.map(\.position) == [LonLat(longitude: 3, latitude: 45)])
    // The list has pop before pmun.
    #expect(found.map(\.population) == [8])
    #expect(
      file.source.notes == [
        "code is taken to be the column CODGEO", "name is taken to be the column LIBGEO",
        "longitude is taken to be the column LON", "latitude is taken to be the column lat",
        "population is taken to be the column pop",
      ])
    let plain = try UserFile.read(country.write(SmallCountry.towns, "p.csv"), .towns, ReadingOptions())
    #expect(plain.source.notes.isEmpty)
  }

  @Test("A missing column is still named as ours, with the line")
  func missing() {
    let error = dataError { _ = try towns("code,name,lon,population\nA,a,1,2\n") }
    #expect(error?.line == 1)
    #expect(error?.field == "latitude")
  }

  @Test("Coordinates of a named system are transformed; lines of errors are those of the file")
  func transformed() throws {
    let readings = ReadingOptions(systems: [.towns: "EPSG:2154"])
    // A line break in quotes: the second record starts on line 4. The origin of Lambert-93 lies at 3 E 46.5 N.
    let text = "code;name;x;y;population\nA;\"a\nb\";700000,0;6600000;1\nB;b;700000;6600000;%\n"
    let found = try towns(text.replacing("%", with: "2"), "l.csv", readings)
    #expect(found.count == 2)
    #expect(
      found.allSatisfy { abs($0.position.longitude - 3) < 1e-9 && abs($0.position.latitude - 46.5) < 1e-9 })
    let error = dataError { _ = try towns(text.replacing("%", with: "many"), "m.csv", readings) }
    #expect(error?.line == 4)
    #expect(error?.field == "population")
    let without = dataError { _ = try towns(text.replacing("%", with: "2"), "n.csv") }
    #expect(without?.line == 2)
    #expect(without?.field == "x")
    #expect(without?.problem.english.contains("--crs") == true)
    let unknown = dataError { _ = try towns(text, "u.csv", ReadingOptions(systems: [.towns: "EPSG:0"])) }
    #expect(unknown?.kind == .request)
  }

  @Test("A layer is named behind a colon, unless a file has that name")
  func paths() throws {
    let file = try country.write("x", "a.gpkg")
    #expect(UserPath(file).layer == nil)
    #expect(UserPath(file + ":towns").file == file)
    #expect(UserPath(file + ":towns").layer == "towns")
    #expect(UserPath("/nowhere/a.gpkg:towns").file == "/nowhere/a.gpkg:towns")
    let odd = try country.write("x", "a.gpkg:b")
    #expect(UserPath(odd).layer == nil)
  }
}
