@testable import CoverageData
import CoverageModel
import GeometryCore
import MessageModel
import TestWorlds
import Testing

@Suite("Weights and groupings of one's own")
struct OwnColumnTests {
  private let towns = ["A", "B", "C"].map {
    Town(code: $0, name: $0, position: LonLat(longitude: 0, latitude: 45), population: 1)
  }

  @Test("A column of a table of weights; a town without a number is not 0")
  func weights() throws {
    var weighed = towns
    let (records, note) = try WeightTable.read(
      input("code,firms,jobs\nC,4,1\nA,0,1\nB,,1\n"), column: "firms", towns: &weighed)
    #expect(records == 3)
    #expect(note == nil)
    #expect(weighed.map(\.ownWeight) == [0, nil, 4])
    #expect(weighed.map { DemandWeight.column("firms").people(of: $0) } == [0, nil, 4])
    #expect(weighed.map { DemandWeight.population.people(of: $0) } == [1, 1, 1])
  }

  @Test(
    "Faults of a table of weights name line and field",
    arguments: [
      ("code,jobs\nA,1\n", 1, "firms", "missing"), ("code,firms\nA,1\nA,2\n", 3, "code", "appears twice"),
      ("code,firms\nX,1\n", 2, "code", "code of no town"), ("code,firms\nA,x\n", 2, "firms", "not a whole number"),
      ("code,firms\nA,-1\n", 2, "firms", "not a whole number"),
    ])
  func weightFaults(text: String, line: Int, field: String, phrase: String) {
    var weighed = towns
    let error = dataError { _ = try WeightTable.read(input(text), column: "firms", towns: &weighed) }
    #expect(error?.line == line)
    #expect(error?.field == field)
    #expect(error?.problem.english.contains(phrase) == true, "\(String(describing: error))")
  }

  @Test("A grouping is named after its file; towns it does not name are in none of its zones")
  func grouping() throws {
    var grouped = towns
    let grouping = try GroupingTable.read(
      input("code,zone,zone_name\nA,1,North\nC,2,\n"), path: "my/districts.csv", towns: &grouped)
    #expect(grouping.name == "districts")
    #expect(grouping.zoneNames == ["1": "North"])
    #expect(grouping.records == 2)
    #expect(grouped.map { ZoneLevel.grouping("districts").code(of: $0) } == ["1", nil, "2"])
    #expect(grouped.allSatisfy { ZoneLevel.grouping("other").code(of: $0) == nil })
  }

  @Test(
    "Faults of a grouping name line and field",
    arguments: [
      ("code,area\nA,1\n", 1, "zone", "missing"), ("code,zone\nA,1\nA,2\n", 3, "code", "appears twice"),
      ("code,zone\nX,1\n", 2, "code", "code of no town"), ("code,zone\nA,\n", 2, "zone", "is empty"),
      ("code,zone,zone_name\nA,1,x\nB,1,y\n", 3, "zone_name", "named 'y' here and 'x' before"),
    ])
  func groupingFaults(text: String, line: Int, field: String, phrase: String) {
    var grouped = towns
    let error = dataError { _ = try GroupingTable.read(input(text), path: "d.csv", towns: &grouped) }
    #expect(error?.line == line)
    #expect(error?.field == field)
    #expect(error?.problem.english.contains(phrase) == true, "\(String(describing: error))")
  }

  @Test("A grouping may not take the name of a standard level, nor be empty")
  func groupingNames() {
    var grouped = towns
    #expect(
      dataError { _ = try GroupingTable.read(input("code,zone\nA,1\n"), path: "a/epci.csv", towns: &grouped) }?.kind
        == .request)
    #expect(dataError { _ = try GroupingTable.read(input("code,zone\n"), path: "d.csv", towns: &grouped) } != nil)
  }
}
