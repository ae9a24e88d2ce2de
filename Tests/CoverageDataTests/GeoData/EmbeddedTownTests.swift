import CoverageData
import CoverageModel
import Foundation
import GeometryCore
import TestSupport
import TestWorlds
import Testing

@Suite("Embedded towns")
struct EmbeddedTownTests {
  private let towns: [Town]

  init() throws { towns = try TownTable.read(embeddedData.file("towns.csv")) }

  @Test("34,875 communes, ascending by code, in 101 departments, 18 regions and 306 basins")
  func counts() throws {
    #expect(towns.count == 34_875)
    #expect(towns.map(\.code) == towns.map(\.code).sorted())
    #expect(Set(towns.map(\.department)).count == 101)
    #expect(Set(towns.map(\.region)).count == 18)
    #expect(Set(towns.map(\.basin)).count == 306)
    #expect(towns.allSatisfy { $0.department != nil && $0.region != nil && $0.basin != nil })
  }

  /// Municipal populations of 2023, added up in Python by the column REG of Insee's own table; Mayotte's of 2017.
  @Test("Every town has a population; those of the regions are Insee's")
  func populations() {
    #expect(towns.allSatisfy { $0.population != nil })
    var people: [String: Int] = [:]
    for town in towns { people[town.region ?? "", default: 0] += town.population ?? 0 }
    let expected = [
      "01": 384_160, "02": 360_630, "03": 293_996, "04": 889_679, "11": 12_463_067,
      "24": 2_587_031, "27": 2_802_670, "28": 3_345_842, "32": 5_992_194, "44": 5_563_378,
      "52": 3_907_156, "53": 3_449_370, "75": 6_150_451, "76": 6_124_653, "84": 8_205_557,
      "93": 5_218_960, "94": 355_486,
      "06": 256_518,
    ]
    #expect(people == expected)
  }

  @Test("Only Mayotte's 17 communes and seven that left another since 2024 have no people of working age")
  func missing() {
    let missing = towns.filter { $0.workingAgePopulation == nil }
    #expect(missing.count { $0.department == "976" } == 17)
    #expect(
      missing.filter { $0.department != "976" }.map(\.code)
        == ["15031", "15035", "15047", "15171", "60694", "85165", "85212"])
  }

  @Test("A commune's code starts with its department's")
  func departments() {
    #expect(towns.allSatisfy { town in town.department.map { town.code.hasPrefix($0) } ?? false })
  }

  @Test("Every town lies in the part of the world where its territory is")
  func regions() {
    let boxes: [String: (west: Double, south: Double, east: Double, north: Double)] = [
      "01": (-62, 15.7, -60.9, 16.6), "02": (-61.3, 14.3, -60.7, 15), "03": (-54.7, 2, -51.5, 6),
      "04": (55.1, -21.5, 55.9, -20.8), "06": (44.9, -13.1, 45.4, -12.5),
    ]
    for town in towns {
      let box = town.region.flatMap { boxes[$0] } ?? (-5.3, 41.3, 9.7, 51.2)
      let isInside =
        town.position.longitude > box.west && town.position.longitude < box.east && town.position.latitude > box.south
        && town.position.latitude < box.north
      #expect(isInside, "\(town.code) \(town.position)")
    }
  }

  @Test("People of working age are a part of the people, save where the two counts' years differ")
  func workingAge() {
    let larger = towns.filter { town in (town.workingAgePopulation ?? 0) > (town.population ?? .max) }
    #expect(larger.count <= 10)
    let people = towns.reduce(0) { $0 + ($1.population ?? 0) }
    let working = towns.reduce(0) { $0 + ($1.workingAgePopulation ?? 0) }
    // Insee: 55 % of the people of France were 20 to 64 years old on 1 January 2021.
    #expect((0.53...0.57).contains(Double(working) / Double(people)))
  }
}

@Suite("Embedded towns beside Insee's figures", .enabled(if: ExternalData.isExpected))
struct EmbeddedTownReferenceTests {
  private let towns: [Town]

  init() throws { towns = try TownTable.read(embeddedData.file("towns.csv")) }

  /// The rows of a small table without quotes.
  private func rows(_ path: String) throws -> [[String]] {
    try ExternalData.text(path).split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("Regions: within 3 % of the population of 2021, in sum 1 to 2 % more (the embedded one is of 2023)")
  func regions() throws {
    var people: [String: Int] = [:]
    for town in towns { people[town.region ?? "", default: 0] += town.population ?? 0 }
    let reference = try rows("fr_reference/insee_legal_population_regions_2021.csv")
    #expect(reference.count == 17)
    var sum = 0
    for row in reference {
      let expected = try #require(Int(row[2]))
      sum += expected
      let ratio = Double(people[row[0]] ?? 0) / Double(expected)
      #expect((0.97...1.03).contains(ratio), "\(row[1]): \(ratio)")
    }
    #expect(sum == 67_408_052)
    // The reference has no Mayotte.
    let ratio = Double(people.values.reduce(0, +) - (people["06"] ?? 0)) / Double(sum)
    #expect((1.01...1.02).contains(ratio))
  }

  @Test("Basins: Insee's communes of 2024, less the 60 that have merged since, none moved by more than five")
  func basins() throws {
    var counts: [String: Int] = [:]
    for town in towns { counts[town.basin ?? "", default: 0] += 1 }
    let lines = try rows("insee_cog/official_zone_labels_and_commune_counts_2024.csv").filter { $0[0] == "ZE2020" }
    #expect(lines.count == 306)
    var sum = 0
    for line in lines {
      let expected = try #require(line.last.flatMap { Int($0) })
      sum += expected
      #expect(abs((counts[line[1]] ?? 0) - expected) <= 5, "\(line)")
    }
    #expect(sum - towns.count == 60)
  }
}
