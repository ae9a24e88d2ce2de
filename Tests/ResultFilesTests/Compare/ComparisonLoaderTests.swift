@testable import CoverageData
@testable import ResultFiles
import CoverageModel
import Foundation
import MessageModel
import TestWorlds
import Testing

@Suite("Loading two sides")
struct ComparisonLoaderTests {
  private let results: SmallResults
  private let country: SmallCountry

  init() throws {
    results = try SmallResults()
    country = try SmallCountry()
  }

  private func load(
    _ before: String, _ after: String, _ change: (inout ComparisonRequest) -> Void = { _ in }
  ) async throws -> LoadedComparison {
    var request = ComparisonRequest(
      before: try ComparisonSource(before), after: try ComparisonSource(after), geoData: country.geoData)
    change(&request)
    return try await ComparisonLoader.load(request)
  }

  @Test("A name is a word, a folder, a plan or a table; nothing of that name is a fault of files")
  func sources() throws {
    #expect(try ComparisonSource("wave-1") == .embedded)
    #expect(try ComparisonSource("embedded") == .embedded)
    let folder = try results.folder("x")
    #expect(try ComparisonSource(folder) == .results(path: folder))
    let table = try country.write("code\nA1\n", "spaces.csv")
    #expect(try ComparisonSource(table) == .spaces(path: table))
    let plan = try country.write("{}", "plan.json")
    #expect(try ComparisonSource(plan) == .plan(path: plan))
    #expect(dataError { _ = try ComparisonSource("/nowhere/at/all") }?.kind == .file)
  }

  @Test("Two folders: the study of the first, at the common distances, with notes on what differs")
  func folders() async throws {
    let first = try results.folder("a")
    let wide = "\"distances_km\":[30,50]"
    let second = try results.folder(
      "b",
      [
        ("manifest.json", "\"distances_km\":[15,30]", wide), ("gap-report.json", "\"distances_km\":[15,30]", wide),
        (
          "gap-report.json", "{\"km\":15,\"people\":100},{\"km\":30,\"people\":100}",
          "{\"people\":100},{\"people\":300}"
        ),
        ("manifest.json", "0.1.0", "0.2.0"),
      ])
    let loaded = try await load(first, second)
    #expect(loaded.study.distances == [30_000])
    #expect(
      loaded.notes == [
        .distancesLeftOut(before: [15_000], after: [50_000]),
        .versions(before: "Maillage 0.1.0", after: "Maillage 0.2.0"),
      ])
    #expect(loaded.inputs.map(\.role).prefix(2) == ["A manifest", "A gap report"])
    #expect(loaded.inputs.count == 10)
    #expect(loaded.hasEmbeddedSpaces)
    #expect(try await load(first, first).notes.isEmpty)
  }

  @Test(
    "Folders that cannot be compared: the error says what differs",
    arguments: [
      (
        [
          ("manifest.json", "\"population\"", "\"working-age\""),
          ("gap-report.json", "\"population\"", "\"working-age\""),
        ], "weight"
      ),
      ([("towns.csv", "A2,Beta", "A3,Beta")], "code"),
      ([("towns.csv", "0.8,45.5", "0.9,45.5")], "longitude"),
    ] as [([(String, String, String)], String)])
  func different(changes: [(String, String, String)], field: String) async throws {
    let first = try results.folder("a")
    let second = try results.folder("b", changes.map { (file: $0.0, from: $0.1, to: $0.2) })
    let error = try #require(await asyncDataError { _ = try await load(first, second) })
    #expect(error.kind == .content)
    #expect(error.field == field, "\(error)")
    #expect(error.description.contains(first), "\(error)")
  }

  @Test("Another number of people, or another zone, in one town is named")
  func people() async throws {
    let first = try results.folder("a")
    let second = try results.folder(
      "b",
      [
        ("towns.csv", "1,200,X", "1,201,X"), ("gap-report.json", "\"people\":300", "\"people\":301"),
      ])
    let error = try #require(await asyncDataError { _ = try await load(first, second) })
    #expect(error.field == "people")
    #expect(error.problem == "town 'A2' has 201, in \(first) 200")
    let other = try results.folder(
      "c", [("towns.csv", ",76,", ",75,"), ("gap-report.json", "\"76\",\"name\"", "\"75\",\"name\"")])
    #expect(await asyncDataError { _ = try await load(first, other) }?.field == "region")
  }

  @Test("A folder takes no options, and goes with spaces on its own towns")
  func mixed() async throws {
    let folder = try results.folder("a")
    let table = try country.write("code,longitude,latitude\nN,0.8,45.5\n", "n.csv")
    let loaded = try await load(folder, table)
    #expect(loaded.study.towns.map(\.code) == ["A1", "A2"])
    guard case .situation = loaded.before, case .spaces(let spaces, _) = loaded.after else {
      Issue.record("a folder is a situation, a table spaces")
      return
    }
    #expect(spaces.map(\.code) == ["N"])
    let error = await asyncDataError {
      _ = try await load(folder, table) { $0.serviceDistance = WrittenCost(20) }
    }
    #expect(error?.kind == .request)
    #expect(error?.problem.english.contains("--service-distance") == true)
  }

  @Test("Two sets of spaces share one study")
  func spaces() async throws {
    let table = try country.write("code\nA2\n", "two.csv")
    let loaded = try await load("wave-1", table) { $0.serviceDistance = WrittenCost(20) }
    #expect(loaded.study.towns.map(\.code) == ["A1", "A2"])
    #expect(loaded.study.distances == [15_000, 20_000, 30_000, 45_000, 60_000])
    #expect(loaded.inputs.map(\.role).suffix(2) == ["A spaces", "B spaces"])
    #expect(loaded.hasEmbeddedSpaces)
    guard case .spaces(let before, .embedded) = loaded.before, case .spaces(let after, _) = loaded.after else {
      Issue.record("both are spaces")
      return
    }
    #expect(before.map(\.code) == ["A1"])
    #expect(after.map(\.code) == ["A2"])
  }

  @Test("A plan that is none is refused")
  func plans() async throws {
    let plan = try country.write("{\"schema\":\"maillage/plan\"}", "plan.json")
    let error = await asyncDataError { _ = try await load("wave-1", plan) }
    #expect(error?.kind == .content)
    #expect(error?.file == plan)
  }

  @Test("A comparison takes one table for the spaces of both sides")
  func comparison() async throws {
    let before = try country.write("code\nA1\n", "before.csv")
    let after = try country.write("code\nA2\nB1\n", "after.csv")
    let matrix = try country.write("from,to,seconds\nA1,A1,0\nA2,A2,60\nB1,B1,5\nA1,B1,9\n", "m.csv")
    let loaded = try await ComparisonLoader.load(
      ComparisonRequest(
        before: .spaces(path: before), after: .spaces(path: after), geoData: country.geoData, territory: .everything,
        matrixPath: matrix))
    #expect(loaded.study.measure == .seconds)
    #expect(loaded.study.serviceDistance == 1800)
    #expect(loaded.inputs.count { $0.role == "matrix" } == 1)
    #expect(!loaded.repairs.contains { $0.rule == .travelToUnknown })
    #expect(loaded.repairs.first { $0.rule == .travelPairAbsent }?.count == 9 - 4)
  }
}
