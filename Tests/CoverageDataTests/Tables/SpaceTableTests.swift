@testable import CoverageData
import CoverageModel
import GeometryCore
import MessageModel
import TestWorlds
import Testing

@Suite("Space table")
struct SpaceTableTests {
  private let towns = TownCodes(towns: [
    Town(code: "34301", name: "Sète", position: LonLat(longitude: 3.69, latitude: 43.4), population: 1)
  ])

  @Test("A space by the code of a town takes its place and name")
  func byTown() throws {
    let spaces = try SpaceTable.read(input("code,capacity,status,source\n34301,150,announced,a page\n"), towns: towns)
      .spaces
    #expect(
      spaces == [
        TrainingSpace(
          code: "34301", name: "Sète", position: LonLat(longitude: 3.69, latitude: 43.4), town: "34301", capacity: 150,
          status: "announced", source: "a page")
      ])
  }

  @Test("A space by its own coordinates needs no town")
  func byCoordinates() throws {
    let spaces = try SpaceTable.read(input("code,name,longitude,latitude\nS1,Port,-1.5,47\nS2,,2,48\n"), towns: towns)
      .spaces
    #expect(spaces.map(\.name) == ["Port", "S2"])
    #expect(spaces.map(\.position) == [LonLat(longitude: -1.5, latitude: 47), LonLat(longitude: 2, latitude: 48)])
    #expect(spaces.allSatisfy { $0.town == nil && $0.capacity == nil })
  }

  @Test("No spaces is an answer")
  func none() throws {
    #expect(try SpaceTable.read(input("code\n"), towns: towns).spaces.isEmpty)
  }

  @Test(
    "Every fault names file, line, field and what was expected",
    arguments: [
      ("capacity\n1\n", 1, "code", "missing"),
      ("name,longitude,latitude\nx,1,2\n", 1, "code", "missing"),
      ("name\nx\n", 2, "name", "no town is named 'x'"),
      ("town\nSète\nsete\n", 3, "town", "appears twice"),
      ("code,longitude\n1,2\n", 1, "latitude", "missing"),
      ("code,latitude\n1,2\n", 1, "longitude", "missing"),
      ("code\n34301\n34301\n", 3, "code", "'34301' appears twice; first on line 2"),
      ("code\n34301\n99999\n", 3, "code", "'99999' is the code of no town; expected the code of a town, or"),
      ("code,name\n,x\n", 2, "code", "is empty"),
      ("code,capacity\n34301,many\n", 2, "capacity", "'many' is not a whole number"),
      ("code,longitude,latitude\n1,3,95\n", 2, "latitude", "out of range"),
      ("code,longitude,latitude\n34301,,\n", 2, "longitude", "is empty"),
    ])
  func faults(text: String, line: Int, field: String, phrase: String) {
    let error = dataError { _ = try SpaceTable.read(input(text, name: "spaces.csv"), towns: towns) }
    #expect(error?.kind == .content)
    #expect(error?.file == "spaces.csv")
    #expect(error?.line == line)
    #expect(error?.field == field)
    #expect(error?.problem.english.contains(phrase) == true, "\(String(describing: error))")
  }

  @Test("Names of zones by code")
  func zoneNames() throws {
    #expect(
      try ZoneNameTable.readCSV(input("name,code\nUn,1\n\"Deux, trois\",2\n")) == ["1": "Un", "2": "Deux, trois"])
    #expect(dataError { _ = try ZoneNameTable.readCSV(input("code,name\n1,\n")) }?.field == "name")
  }
}
