@testable import CoverageData
import CoverageModel
import GeometryCore
import MessageModel
import TestWorlds
import Testing

@Suite("Towns by name")
struct TownNamesTests {
  private static func town(_ code: String, _ name: String, _ department: String) -> Town {
    Town(code: code, name: name, position: LonLat(longitude: 3, latitude: 44), population: 1, department: department)
  }
  private let towns = [
    town("30007", "Alès", "30"), town("93066", "Saint-Denis", "93"), town("97411", "Saint-Denis", "974"),
    town("88413", "Saint-Dié-des-Vosges", "88"), town("2A004", "Ajaccio", "2A"), town("63301", "Saint-Dier", "63"),
  ]

  private func found(_ name: String, department: String? = nil) -> [String] {
    switch TownNames(towns).match(name, department: department) {
    case .one(let town, let way): [town.code, way == .equal ? "equal" : "begins"]
    case .several(let towns): towns.map(\.code)
    case .none: []
    }
  }

  @Test(
    "One town, or all that it may be, or none",
    arguments: [
      ("Alès", ["30007", "equal"]), ("ales 30", ["30007", "equal"]), ("ALES (30)", ["30007", "equal"]), ("ales 34", []),
      ("St Dié", ["88413", "begins"]), ("saint-denis", ["93066", "97411"]), ("Saint-Denis 974", ["97411", "equal"]),
      ("ajaccio 2a", ["2A004", "equal"]), ("Saint", ["63301", "88413", "93066", "97411"]), ("Al", []), ("", []),
      ("30", []), ("Nulle-Part", []),
    ])
  func matches(name: String, expected: [String]) {
    #expect(found(name) == expected)
  }

  @Test("A department given beside the name decides")
  func department() {
    #expect(found("Saint-Denis", department: "93") == ["93066", "equal"])
    #expect(found("Saint-Denis", department: "75") == [])
  }

  @Test("In the embedded towns every name of one town leads to it, and those of several to all of them")
  func embedded() throws {
    let towns = try TownTable.read(embeddedData.file("towns.csv"))
    let names = TownNames(towns)
    let byName = Dictionary(grouping: towns, by: { NameWords.of($0.name) })
    #expect(byName.count > 30_000)
    for town in towns.enumerated().filter({ $0.offset % 50 == 0 }).map(\.element) {
      let homonyms = try #require(byName[NameWords.of(town.name)])
      switch names.match(town.name) {
      case .one(let found, let way): #expect(found.code == town.code && way == .equal && homonyms.count == 1)
      case .several(let found):
        let codes = Set(homonyms.map(\.code))
        let most = homonyms.compactMap(\.population).max() ?? 0
        #expect(codes.isSubset(of: Set(found.map(\.code))) && found.count > 1)
        #expect(found.allSatisfy { codes.contains($0.code) || ($0.population ?? 0) >= 10 * most })
      case .none: Issue.record("\(town.name) leads nowhere")
      }
    }
    guard case .one(let dié, .beginning) = names.match("St Dié") else {
      Issue.record("St Dié is not found")
      return
    }
    #expect(dié.code == "88413")
  }

  @Test("All unclear names of a table are told at once; names by their beginning are recorded")
  func spaces() throws {
    let codes = TownCodes(towns: towns)
    let (spaces, repairs) = try SpaceTable.read(input("town,capacity\nALES,3\nst dié,\n"), towns: codes)
    #expect(spaces.map(\.code) == ["30007", "88413"])
    #expect(spaces.map(\.name) == ["Alès", "Saint-Dié-des-Vosges"])
    #expect(spaces.map(\.capacity) == [3, nil])
    #expect(
      repairs == [Repair(rule: .townByBeginning, count: 1, examples: ["st dié: Saint-Dié-des-Vosges 88413"])])

    let error = dataError {
      _ = try SpaceTable.read(input("town\nAlès\nSaint-Denis\nNulle-Part\n"), towns: codes)
    }
    #expect(error?.line == 3)
    #expect(error?.field == "town")
    let problem = try #require(error?.problem.english)
    #expect(problem.contains("may be 2 towns (Saint-Denis 93066, Saint-Denis 97411)"))
    #expect(problem.contains("line 4: no town is named 'Nulle-Part'"))
    let (reunion, _) = try SpaceTable.read(input("town,department\nSaint Denis,974\n"), towns: codes)
    #expect(reunion.map(\.code) == ["97411"])
  }
}
