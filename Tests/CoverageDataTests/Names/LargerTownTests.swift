@testable import CoverageData
import CoverageModel
import GeometryCore
import TestWorlds
import Testing

/// Names that are those of a hamlet and the beginning, or the former name, of a town.
@Suite("Small towns that would hide large ones")
struct LargerTownTests {
  private func town(_ code: String, _ name: String, _ department: String, people: Int?) -> Town {
    Town(
      code: code, name: name, position: LonLat(longitude: 3, latitude: 44), population: people, department: department)
  }

  private func codes(_ names: TownNames, _ name: String, _ department: String? = nil) -> [String] {
    names.match(name, department: department).towns.map(\.code)
  }

  @Test("Ten times as large is unclear, the large one first; less is not; a department decides")
  func ratio() {
    for (people, expected) in [(3_860, ["B", "A"]), (3_859, ["A"])] {
      let names = TownNames([
        town("A", "Chalon", "38", people: 386), town("B", "Chalon-sur-Saône", "71", people: people),
      ])
      #expect(codes(names, "Chalon") == expected)
      #expect(codes(names, "CHALON 38") == ["A"])
      #expect(codes(names, "Chalon", "71") == ["B"])
    }
  }

  @Test("Towns without a number of people hide nothing and are hidden by what has some")
  func unknownPeople() {
    let unknown = TownNames([town("A", "Aix", "19", people: 300), town("B", "Aix-les-Bains", "73", people: nil)])
    #expect(codes(unknown, "Aix") == ["A"])
  }

  @Test("A name that a commune had leads to the town that holds its ground; the same code makes a small one unclear")
  func former() {
    var facts = NameFacts()
    for (code, name, successor) in [
      ("91228", "Évry", "91228"), ("74268", "Seynod", "74010"), ("99001", "Perdu", "99999"),
    ] {
      facts.add(NameFacts.Former(code: code, name: name, successor: successor))
    }
    let towns = [
      town("89162", "Évry", "89", people: 386), town("91228", "Courcouronnes", "91", people: 67_967),
      town("74010", "Annecy", "74", people: 128_199),
    ]
    let names = TownNames(towns, facts: facts)
    #expect(codes(names, "evry") == ["91228", "89162"])
    guard case .one(let annecy, .former) = names.match("Seynod") else {
      Issue.record("Seynod is not found")
      return
    }
    #expect(annecy.code == "74010")
    #expect(codes(names, "Perdu") == [])
    // A department that is not that of the successor.
    #expect(codes(names, "Seynod", "73") == [])
  }

  @Test("Departments by name, beside a town or in brackets")
  func departments() {
    var facts = NameFacts()
    facts.departments = ["tarn": "81", "aisne": "02", "haute garonne": "31"]
    let names = TownNames(
      [town("81065", "Castres", "81", people: 41_636), town("02142", "Castres", "02", people: 244)], facts: facts)
    #expect(codes(names, "Castres", "Tarn") == ["81065"])
    #expect(codes(names, "Castres", "TARN") == ["81065"])
    #expect(codes(names, "Castres (Tarn)") == ["81065"])
    #expect(codes(names, "Castres (02)") == ["02142"])
    #expect(codes(names, "Castres", "2") == ["02142"])
    #expect(codes(names, "Castres", "Haute-Garonne") == [])
  }

  @Test(
    "In the embedded data, by Insee's populations and movements",
    arguments: [
      ("Évry", ["91228", "89162"]), ("Charleville", ["08105", "51129"]), ("Chalon", ["71076", "38066"]),
      ("Seynod", ["74010"]), ("Cherbourg-Octeville", ["50129"]), ("Châlons-sur-Marne", ["51108"]), ("Melun", ["77288"]),
    ])
  func embedded(name: String, expected: [String]) throws {
    let names = TownNames(try TownTable.read(embeddedData.file("towns.csv")), facts: try NameFacts.read(embeddedData))
    #expect(codes(names, name) == expected)
  }
}
