import CoverageModel
import FoundationEssentials
import MessageModel
import TestSupport
import TestWorlds
import Testing

@testable import CoverageData

/// Expected numbers were computed in Python (csv, json) from the files that GeoData/SOURCES.md names, not from GeoData.
@Suite("Further embedded facts of towns")
struct EmbeddedFactTests {
  private func study(_ change: (inout StudyRequest) -> Void) async throws -> Study {
    var request = StudyRequest(geoData: embeddedData, readsLand: false, territory: .everything)
    change(&request)
    return try await StudyLoader.load(request).study
  }

  @Test(
    "Active and unemployed people of 2018 weigh the towns",
    arguments: [("active", "active_2018", 30_777_799), ("unemployed", "unemployed_2018", 4_132_711)])
  func work(word: String, column: String, sum: Int) async throws {
    let study = try await study { $0.weight = .column(word) }
    #expect(study.weight == .column(column))
    #expect(abs(study.towns.reduce(0) { $0 + ($1.ownWeight ?? 0) } - sum) <= 200)
    // Mayotte's 17 communes, and seven that left another since.
    #expect(study.towns.count { $0.ownWeight == nil } == 24)
  }

  @Test("Who merged since 2018 is added up: Saint-Denis and Pierrefitte; Conques, whose code changed")
  func merged() async throws {
    let study = try await study { $0.weight = .column("unemployed") }
    let byCode = TownCodes(towns: study.towns)
    #expect(abs(try #require(byCode["93066"]?.ownWeight) - 14_880) <= 1)
    #expect(abs(try #require(byCode["12218"]?.ownWeight) - 48) <= 1)
  }

  @Test("Towns by the size of their urban unit, attraction category and bassin de vie")
  func zones() async throws {
    let names = ["urban-unit-size", "attraction", "bassin-de-vie"]
    let study = try await study { $0.shownLevels = names.map { .grouping($0) } }
    #expect(study.groupings.sorted() == names.sorted())
    func counts(_ name: String) throws -> [String: Int] { try #require(study.zoneTownCounts[.grouping(name)]) }
    #expect(
      try counts("urban-unit-size") == [
        "0": 27_302, "1": 1_986, "2": 1_266, "3": 797, "4": 813, "5": 641, "6": 333, "7": 1_322, "8": 410,
      ])
    #expect(try counts("attraction") == ["11": 694, "12": 1_015, "13": 33, "20": 24_230, "30": 8_898])
    #expect(try counts("bassin-de-vie").count == 1_663)
    #expect(study.zoneNames[.grouping("bassin-de-vie")]?["01093"] == "Châtillon-sur-Chalaronne")
  }

  @Test("Incomes are read only where they are asked for")
  func incomes() async throws {
    let read = try await study { $0.readsIncome = true }
    #expect(read.towns.count { $0.medianIncome != nil } == 31_167)
    let byCode = TownCodes(towns: read.towns)
    #expect(byCode["01001"]?.medianIncome == 25_820)
    #expect(byCode["75056"]?.medianIncome == 29_730)
    // Secret; overseas; merged from several.
    for code in ["01019", "97105", "93066"] { #expect(byCode[code]?.medianIncome == nil) }
    #expect(try await study { _ in }.towns.allSatisfy { $0.medianIncome == nil })
  }

  @Test("A weight or grouping that the towns do not have is refused")
  func refused() async {
    let weight = await asyncDataError { _ = try await study { $0.weight = .column("jobs") } }
    #expect(weight?.kind == .request)
    #expect(weight?.problem.english.contains("population, working-age, active and unemployed") ?? false)
    let own = await asyncDataError {
      _ = try await study {
        $0.townsPath = packageRoot.appending(path: "GeoData/towns.csv").path
        $0.shownLevels = [.grouping("attraction")]
      }
    }
    #expect(own?.kind == .request)
  }

  @Test(
    "Sets of candidates in Occitanie, doubles counted once",
    arguments: [
      ("pvd", 224, 0), ("france-services", 315, 0), ("tiers-lieux", 50, 0), ("acv+pvd", 249, 0),
      ("acv+pvd+france-services+tiers-lieux", 413, 201), ("acv+towns>=5000", 201, 25), ("pvd+towns>=5000", 365, 60),
    ])
  func sets(names: String, count: Int, doubles: Int) throws {
    let towns = try TownTable.read(embeddedData.file("towns.csv")).filter { $0.region == "76" }
    guard case .sets(let sets)? = PlanRequest.CandidateSource.named(names) else {
      Issue.record("\(names) names no sets")
      return
    }
    let found = try CandidateSets(sets, towns: towns, embeddedData)
    #expect(found.codes.count == count)
    let note = try #require(found.inputs.last?.reading.last?.english)
    #expect(note.hasSuffix("of these in several sets, counted once: \(doubles); together \(count)"), "\(note)")
  }
}
