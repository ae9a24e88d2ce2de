@testable import CoverageData
import CoverageModel
import MessageModel
import TestWorlds
import Testing

@Suite("Studies by groupings and weights of one's own")
struct OwnGroupingTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  @Test("A study knows its groupings, their zones and how many towns each has in the whole input")
  func grouping() async throws {
    let path = try country.write("code,zone,zone_name\nA1,n,North\nB1,n,North\nA2,s,South\n", "halves.csv")
    let loaded = try await StudyLoader.load(
      StudyRequest(
        geoData: country.geoData, groupingPaths: [path], shownLevels: [.grouping("halves")],
        territory: .region(code: "76")))
    #expect(loaded.study.levels == [.basin, .department, .epci, .region, .grouping("halves")])
    #expect(loaded.study.shownLevels == [.grouping("halves")])
    #expect(loaded.study.zoneNames[.grouping("halves")] == ["n": "North", "s": "South"])
    #expect(loaded.study.zoneTownCounts[.grouping("halves")] == ["n": 2, "s": 1])
    #expect(loaded.inputs.map(\.role).contains("grouping"))
  }

  @Test("A column of the towns weighs them, or one of a table beside them")
  func weights() async throws {
    let towns = try country.write(
      "code,name,longitude,latitude,population,firms\nA1,a,0.2,45.5,1,16\nA2,b,0.8,45.5,1,\n", "towns.csv")
    let own = try await StudyLoader.load(
      StudyRequest(geoData: country.geoData, townsPath: towns, weight: .column("firms")))
    #expect(own.study.towns.map(\.ownWeight) == [16, nil])
    #expect(own.repairs.contains { $0.rule == .townWithoutPeople && $0.examples == ["A2"] })

    let table = try country.write("code,firms\nA1,3\nA2,5\nB1,7\n", "firms.csv")
    let beside = try await StudyLoader.load(
      StudyRequest(geoData: country.geoData, weightsPath: table, territory: .everything, weight: .column("firms")))
    #expect(beside.study.towns.map(\.ownWeight) == [3, 5, 7])
    #expect(beside.inputs.map(\.role).contains("weights"))
  }

  @Test("Two groupings of one name, and a column that is not there, are errors")
  func faults() async throws {
    let table = "code,zone\nA1,1\n"
    let first = try country.write(table, "g.csv")
    let second = try country.write(table, "g.txt")
    let twice = await asyncDataError {
      _ = try await StudyLoader.load(StudyRequest(geoData: country.geoData, groupingPaths: [first, second]))
    }
    #expect(twice?.kind == .request)
    let missing = await asyncDataError {
      _ = try await StudyLoader.load(StudyRequest(geoData: country.geoData, weight: .column("frims")))
    }
    #expect(missing?.kind == .request)
    #expect(missing?.problem.english.contains("frims") == true)
  }
}
