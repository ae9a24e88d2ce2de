import CoverageData
import CoverageModel
import Foundation
import MessageModel
import ResultFiles
import StudyRunner
import Synchronization

/// A folder with a small country in it, removed at the end: seven towns on the equator, a fifth of a degree (22.26 km)
/// apart, of 1, 2, 4... 64 people from west to east; the only space stands in the first.
final class Coast: Sendable {
  let root = FileManager.default.temporaryDirectory.appending(path: "maillage-runner-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: root.appending(path: "GeoData"), withIntermediateDirectories: true)
    let towns = (0..<7).map { "T\($0),Town \($0),\(Double($0) / 5),0,\(1 << $0),D1,76,E1,\($0 < 4 ? 1 : 2)" }
    try write(
      (["code,name,longitude,latitude,population,department,region,epci,basin"] + towns).joined(separator: "\n") + "\n",
      "GeoData/towns.csv")
    try write("code,name\nE1,Coast\n", "GeoData/epci.csv")
    try write("code,town,capacity\nT0,Town 0,10\n", "GeoData/training-spaces.csv")
    try write(Self.areas([("1", "West", -0.1, 0.7), ("2", "East", 0.7, 1.3)]), "GeoData/employment-basins.geojson")
    try write(Self.areas([("D1", "Shore", -0.1, 1.3)]), "GeoData/departments.geojson")
    try write(Self.areas([("76", "Ocean", -0.1, 1.3)]), "GeoData/regions.geojson")
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private static func areas(_ areas: [(code: String, name: String, west: Double, east: Double)]) -> String {
    let features = areas.map { area in
      let (west, east) = (area.west, area.east)
      return """
        {"type":"Feature","properties":{"code":"\(area.code)","name":"\(area.name)"},"geometry":{"type":"Polygon",\
        "coordinates":[[[\(west),-0.1],[\(east),-0.1],[\(east),0.1],[\(west),0.1],[\(west),-0.1]]]}}
        """
    }
    return "{\"type\":\"FeatureCollection\",\"features\":[" + features.joined(separator: ",") + "]}\n"
  }

  func write(_ text: String, _ name: String) throws { try Data(text.utf8).write(to: root.appending(path: name)) }

  func path(_ name: String) -> String { root.appending(path: name).path }

  /// Names of everything that stands here, hidden files too.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() }

  var geoData: GeoDataFolder { GeoDataFolder(path: path("GeoData")) }

  /// An analysis of all of it.
  func analysis(_ output: OutputSelection = OutputSelection()) -> AnalysisStep {
    AnalysisStep(StudyRequest(geoData: geoData), output: output)
  }

  /// A plan of one opening in any town.
  func plan(_ output: OutputSelection = OutputSelection()) -> PlanStep {
    var siting = SitingSettings()
    siting.openings = 1
    siting.candidates = .towns(leastPeople: 0)
    return PlanStep(StudyPlaces(geoData: geoData), siting, output: output)
  }

  /// What opened later, `later.csv`, beside the best plan of as many.
  func backtest(_ output: OutputSelection = OutputSelection()) -> BacktestStep {
    var siting = SitingSettings()
    siting.candidates = .towns(leastPeople: 0)
    return BacktestStep(StudyPlaces(geoData: geoData), laterPath: path("later.csv"), siting, output: output)
  }

  /// The analysis, the plan, and what the plan changes.
  func study(_ output: OutputSelection = OutputSelection()) -> StudyRun {
    let request = ComparisonRequest(before: .embedded, after: .embedded, geoData: geoData)
    return StudyRun(
      analysis(output), plans: [StudyRun.Plan(plan(output))],
      comparison: StudyRun.Comparison([.named("wave-1"), .plan(0)], ComparisonStep(request, output: output)))
  }
}

/// What a run says, in order.
final class Told: Sendable {
  private let events = Mutex<[String]>([])

  /// A run that tells this.
  func context() -> StudyContext {
    StudyContext { event in
      self.events.withLock { events in
        switch event {
        case .step(let name): events.append("step " + name)
        case .read(let inputs): events.append("read " + inputs.map(\.role).joined(separator: ","))
        case .note(let message): events.append("note " + message.english)
        case .progress(let progress): events.append("progress " + progress.what.english)
        }
      }
    }
  }

  /// What is said but progress.
  var all: [String] { events.withLock { $0.filter { !$0.hasPrefix("progress") } } }

  /// Number of events.
  var count: Int { events.withLock { $0.count } }
}
