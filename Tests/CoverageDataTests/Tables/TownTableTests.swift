@testable import CoverageData
import CoverageModel
import GeometryCore
import MessageModel
import TestWorlds
import Testing

@Suite("Town table")
struct TownTableTests {
  private static let header = "code,name,longitude,latitude,population"

  @Test("A full record, and one with only what is needed")
  func records() throws {
    let full = """
      basin,region,department,epci,working_age_population,population,latitude,longitude,name,code,note
      7605,76,34,243400017,200,300,43.6108,3.8767,"Mont,pellier",34172,x
      ,,,,,,-21.1,55.5,Là-bas,97400,

      """
    let towns = try TownTable.read(input(full))
    #expect(
      towns == [
        Town(
          code: "34172", name: "Mont,pellier", position: LonLat(longitude: 3.8767, latitude: 43.6108), population: 300,
          workingAgePopulation: 200, department: "34", region: "76", epci: "243400017", basin: "7605"),
        Town(code: "97400", name: "Là-bas", position: LonLat(longitude: 55.5, latitude: -21.1), population: nil),
      ])
  }

  @Test("An area in square kilometres becomes square metres; missing stays missing, and 0 is none")
  func areas() throws {
    let text = Self.header + ",area_km2\n01001,A,4.9,46.1,7,15.95\n01002,B,4.9,46.1,7,\n"
    #expect(try TownTable.read(input(text)).map(\.areaSquareMetres) == [15_950_000, nil])
    for wrong in ["0", "-1", "1e9", "big"] {
      let error = dataError { _ = try TownTable.read(input(Self.header + ",area_km2\n01001,A,4.9,46.1,7,\(wrong)\n")) }
      #expect(error?.field == "area_km2", "\(wrong)")
      #expect(error?.line == 2, "\(wrong)")
    }
  }

  @Test("BOM, CRLF and quotes change nothing")
  func variants() throws {
    let plain = try TownTable.read(input(Self.header + "\n01001,A,4.9,46.1,7\n"))
    let other = "\u{FEFF}\"code\",name,longitude,latitude,population\r\n\"01001\",A,\"4.9\",46.1,7"
    #expect(try TownTable.read(input(other)) == plain)
  }

  @Test(
    "Every fault names file, line, field and what was expected",
    arguments: [
      ("01001,A,4.9,95,7", "latitude", "95 is out of range; expected -90 to 90"),
      ("01001,A,4.9,-90.01,7", "latitude", "-90.01 is out of range"),
      ("01001,A,48.85,102.35,7", "latitude", "swapped?"),
      ("01001,A,185,46,7", "longitude", "185 is out of range; expected -180 to 180"),
      ("01001,A,770573.5,6279588.2,7", "longitude", "projected metres"),
      ("01001,A,4.9,6279588.2,7", "latitude", "projected metres"),
      ("01001,A,NaN,46,7", "longitude", "'NaN' is not a number"),
      ("01001,A,inf,46,7", "longitude", "'inf' is not a number"),
      ("01001,A,\"4,92\",46,7", "longitude", "decimal comma"),
      ("01001,A,4.9°,46,7", "longitude", "is not a number"),
      ("01001,A,,46,7", "longitude", "is empty"),
      ("01001,A,4.9,,7", "latitude", "is empty"),
      (",A,4.9,46,7", "code", "is empty"),
      ("01001,,4.9,46,7", "name", "is empty"),
      ("01001,A,4.9,46,-7", "population", "'-7' is not a whole number"),
      ("01001,A,4.9,46,7.5", "population", "'7.5' is not a whole number"),
      ("01001,A,4.9,46,1 234", "population", "'1 234' is not a whole number"),
      ("01000,A,4.9,46,7", "code", "'01000' appears twice; first on line 2"),
    ])
  func faults(record: String, field: String, phrase: String) {
    let text = Self.header + "\n01000,First,5,46,1\n" + record + "\n"
    let error = dataError { _ = try TownTable.read(input(text, name: "towns.csv")) }
    #expect(error?.kind == .content)
    #expect(error?.file == "towns.csv")
    #expect(error?.line == 3)
    #expect(error?.field == field)
    #expect(error?.problem.english.contains(phrase) == true, "\(String(describing: error))")
  }

  @Test("Each needed column is missed by name", arguments: ["code", "name", "longitude", "latitude", "population"])
  func missingColumn(column: String) {
    let others = Self.header.split(separator: ",").filter { $0 != column }.joined(separator: ",")
    let error = dataError { _ = try TownTable.read(input(others + "\n1,2,3,4\n")) }
    #expect(error?.line == 1)
    #expect(error?.field == column)
    #expect(
      error?.problem.english == "this column is missing; the file has " + others.replacing(",", with: ", "))
  }

  @Test("A header without towns")
  func headerOnly() {
    for text in [Self.header, Self.header + "\n", Self.header + "\r\n\r\n"] {
      #expect(dataError { _ = try TownTable.read(input(text)) }?.problem == "has a header but no towns")
    }
  }

  @Test("The limits of longitude and latitude are valid")
  func limits() throws {
    let towns = try TownTable.read(input(Self.header + "\na,A,180,90,1\nb,B,-180,-90,1\n"))
    #expect(towns.map(\.position.longitude) == [180, -180])
  }

  /// 0.4 + 0.4 + 0.4 is 1.2: one whole in three, by the running sum 0.4, 0.8, 1.2 in order of the codes.
  @Test("Estimates with decimals are made whole so that sums stay, and that is said")
  func decimals() throws {
    let rows = ["3,C,4.9,46,9,0.4,7.0", "1,A,4.9,46,9,0.4,1.5", "2,B,4.9,46,9,0.4,"]
    let text = (["code,name,longitude,latitude,population,working_age_population,jobs"] + rows).joined(separator: "\n")
    let (towns, notes) = try TownTable.readNoting(input(text), weightColumn: "jobs")
    let found = Dictionary(uniqueKeysWithValues: towns.map { ($0.code, [$0.workingAgePopulation, $0.ownWeight]) })
    #expect(found == ["1": [0, 2], "2": [1, nil], "3": [0, 7]])
    #expect(
      notes.map(\.english) == [
        "numbers with decimals made whole so that their sum stays: 3 (first: 0.4, 3)",
        "numbers with decimals made whole so that their sum stays: 2 (first: 7.0, 3)",
      ])
  }
}
