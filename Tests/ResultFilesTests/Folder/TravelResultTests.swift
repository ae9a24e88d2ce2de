@testable import CoverageData
@testable import ResultFiles
import CoverageModel
import MessageModel
import TestWorlds
import Testing

/// Folders of results that were computed with a table of travel costs say so themselves.
@Suite("Results of given travel")
struct TravelResultTests {
  private let results: SmallResults
  private let country: SmallCountry

  init() throws {
    results = try SmallResults()
    country = try SmallCountry()
  }

  /// The small results in minutes: A1 at 12.5 min of X, A2 reaches nothing.
  private func times(_ name: String, sha256: String = "aa", travel: String = "seconds") throws -> String {
    let distances = "\"distances_km\":[15,30],\"service_distance_km\":30"
    let times = "\"times_min\":[15,30],\"service_time_min\":30,\"travel\":\"\(travel)\""
    return try results.folder(
      name,
      [
        ("manifest.json", distances, times), ("gap-report.json", distances, times),
        (
          "manifest.json", "\"records\":1}]",
          "\"records\":1},{\"role\":\"matrix\",\"path\":\"\(name).csv\",\"sha256\":\"\(sha256)\",\"records\":2}]"
        ),
        ("towns.csv", "distance_m", "time_s"), ("towns.csv", "second_distance_m", "second_time_s"),
        ("towns.csv", "spaces_within_service_distance", "spaces_within_service_time"),
        ("towns.csv", "12500.000,Y,90000.500,1", "750.000,,,1"),
        ("towns.csv", "X,Ixe,42000.000,Y,88000.000,0", ",,,,,0"),
      ])
  }

  private func load(_ before: String, _ after: String) async throws -> LoadedComparison {
    try await ComparisonLoader.load(
      ComparisonRequest(
        before: try ComparisonSource(before), after: try ComparisonSource(after), geoData: country.geoData))
  }

  @Test("Minutes are read as seconds; a town may reach nothing")
  func minutes() async throws {
    let loaded = try await load(try times("a"), try times("b"))
    #expect(loaded.study.measure == .seconds)
    #expect(loaded.study.distances == [900, 1800])
    #expect(loaded.study.serviceDistance == 1800)
    guard case .situation(let before) = loaded.before else { return #expect(Bool(false), "no situation") }
    #expect(before.proximities.map(\.distance) == [750, .infinity])
    #expect(before.proximities.map(\.secondDistance) == [.infinity, .infinity])
    #expect(loaded.notes.isEmpty)
  }

  @Test("Other tables of travel are reported")
  func tables() async throws {
    let loaded = try await load(try times("a"), try times("b", sha256: "bb"))
    #expect(loaded.notes == [.travelTables(before: "a.csv", after: "b.csv")])
  }

  @Test("Times are not set against distances, nor against spaces without times")
  func refusals() async throws {
    let minutes = try times("a")
    let kilometres = try results.folder("km")
    let other = await #expect(throws: DataError.self) { try await load(minutes, kilometres) }
    #expect(other?.field == "travel")
    #expect(other?.problem == "is geodesic, in \(minutes) seconds; compare results of the same travel")
    let table = try country.write("code\nA1\n", "spaces.csv")
    for (before, after) in [(minutes, table), (table, minutes), ("wave-1", minutes)] {
      let spaces = await #expect(throws: DataError.self) { try await load(before, after) }
      #expect(spaces?.field == "travel")
      #expect(spaces?.problem.english.contains("name the table with --matrix") == true)
    }
    let wrong = try times("wrong", travel: "geodesic")
    #expect(await #expect(throws: DataError.self) { try await load(wrong, wrong) }?.field == "travel")
  }

  @Test("Results weighed by an own column are read back with it")
  func ownWeight() async throws {
    let change = [("manifest.json", "\"weight\":\"population\"", "\"weight\":\"firms\"")]
    let changes = change + [("gap-report.json", change[0].1, change[0].2)]
    let folder = try results.folder("firms", changes.map { (file: $0.0, from: $0.1, to: $0.2) })
    let loaded = try await load(folder, folder)
    #expect(loaded.study.weight == .column("firms"))
    #expect(loaded.study.towns.map(\.ownWeight) == [100, 200])
  }
}
