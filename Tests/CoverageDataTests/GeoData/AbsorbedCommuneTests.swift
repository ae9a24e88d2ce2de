import CoverageData
import CoverageModel
import TestWorlds
import Testing

@Suite("Embedded codes that are none any more")
struct AbsorbedCommuneTests {
  private let facts: NameFacts
  private let towns: Set<String>

  init() throws {
    facts = try NameFacts.read(embeddedData)
    towns = Set(try TownTable.read(embeddedData.file("towns.csv")).map(\.code))
  }

  @Test("4,279 of them, none a town, each leading to one")
  func all() {
    #expect(facts.absorbed.count == 4_279)
    #expect(facts.absorbed.keys.allSatisfy { !towns.contains($0) })
    #expect(facts.absorbed.values.allSatisfy { towns.contains($0.successor) })
  }

  /// Read off Insee's list by hand: departments of 1968 and 1976, a change of department and a merger on one day, a
  /// delegated commune that went with the part that left, associated communes that ended, districts.
  @Test(
    "Some, by Insee's list",
    arguments: [
      ("75012", "Boulogne-Billancourt", "92012"), ("75059", "Pierrefitte-sur-Seine", "93066"),
      ("78018", "Argenteuil", "95018"), ("78182", "Courcouronnes", "91228"), ("20004", "Ajaccio", "2A004"),
      ("20033", "Bastia", "2B033"), ("14513", "Pont-Farcy", "50592"), ("49144", "Freigné", "44180"),
      ("60455", "La Neuville-Garnier", "60694"), ("69232", "Saint-Rambert-l'Île-Barbe", "69123"),
      ("74011", "Annecy-le-Vieux", "74010"), ("12076", "Conques", "12218"), ("02311", "Filain", "02589"),
      ("75101", "Paris 1", "75056"), ("69389", "Lyon 9", "69123"), ("13216", "Marseille 16", "13055"),
    ])
  func some(code: String, name: String, successor: String) {
    #expect(facts.absorbed[code]?.name == name)
    #expect(facts.absorbed[code]?.successor == successor)
  }

  @Test("Ground that was divided when its commune ended leads nowhere", arguments: ["08227", "45117", "77362"])
  func divided(code: String) {
    #expect(facts.absorbed[code] == nil)
  }
}
