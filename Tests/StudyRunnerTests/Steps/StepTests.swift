import CoverageData
import CoverageModel
import Foundation
import SitingPlanner
import StudyRunner
import Testing

/// Populations are powers of two: a sum of people says who was counted.
@Suite("Steps from values")
struct StepTests {
  private let coast: Coast

  init() throws { coast = try Coast() }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test("An analysis gives its summary in memory, and nothing is written")
  func analysis() async throws {
    let before = try coast.names()
    let outcome = try await coast.analysis().run()
    let summary = try object(outcome.summaryJSON())
    // 22.26 km to the next town, 44.53 km to the one after.
    #expect(summary["people"] as? Int == 127)
    #expect(summary["uncovered_people"] as? Int == 127 - 1 - 2)
    #expect(outcome.folder == "Reports/occitanie" || outcome.folder == "Reports/ocean", "\(outcome.folder)")
    #expect(outcome.inputs.map(\.role).prefix(3) == ["towns", "basins", "spaces"])
    #expect(try coast.names() == before)
  }

  @Test("A plan is searched and sealed in memory")
  func plan() async throws {
    let before = try coast.names()
    let outcome = try await coast.plan().run()
    let summary = try object(outcome.summaryJSON())
    // Between the last but one and both of its neighbours: 16 + 32 + 64 people.
    #expect(summary["opened"] as? [String] == ["T5"])
    #expect(summary["covered_after"] as? Int == 3 + 112)
    let plan = try #require(outcome.file("plan.json"))
    #expect(try plan.bytes() == plan.bytes())
    #expect(try coast.names() == before)
  }

  @Test("A whole study compares the plan as it was made; each step is reported, each file once")
  func study() async throws {
    let before = try coast.names()
    let told = Told()
    let found = try await coast.study().run(told.context())
    #expect(found.steps.map(\.name) == ["analyze", "plan", "compare"])
    let summary = try object(try #require(found.steps.last).outcome.summaryJSON())
    #expect(summary["covered_before"] as? Int == 3)
    #expect(summary["covered_after"] as? Int == 115)
    #expect(told.all.filter { $0.hasPrefix("step") } == ["step analyze", "step plan", "step compare"])
    #expect(told.all.filter { $0.contains("towns") }.count == 1, "\(told.all)")
    #expect(try coast.names() == before)
  }

  @Test("Settings that do not hold are reported before any file is read")
  func refused() async throws {
    var step = AnalysisStep(StudyRequest(geoData: GeoDataFolder(path: coast.path("none"))))
    step.leastUnderserved = -1
    await #expect(throws: UsageError.self) { try await step.run() }
    step.leastUnderserved = 0
    step.request.distances = [WrittenCost(0)]
    await #expect(throws: UsageError.self) { try await step.run() }
    step.request.distances = [WrittenCost(30)]
    await #expect(throws: DataError.self) { try await step.run() }
    var plan = coast.plan()
    plan.siting.openings = -1
    await #expect(throws: UsageError.self) { try await plan.run() }
  }

  @Test("A plan that cannot be is not an error, and says what cannot hold together; the comparison is left out")
  func infeasible() async throws {
    var study = coast.study()
    study.plans[0].step.siting.floors = [PlanParameters.ZoneFloor(level: .basin, share: 1)]
    let told = Told()
    let found = try await study.run(told.context())
    #expect(found.isInfeasible)
    #expect(found.steps.map(\.name) == ["analyze", "plan"])
    #expect(found.steps[1].outcome.conflict != nil)
    #expect(told.all.last == "note the comparison is left out: a plan was not found")
  }

  @Test("Only the formats that are asked for are written; others are said")
  func formats() async throws {
    let told = Told()
    let output = OutputSelection(formats: OutputFormats([.csv, .brief, .fgb]))
    var step = coast.plan(output)
    step.search.explains = false
    let outcome = try await step.run()
    let written = try await outcome.write(to: coast.path("out"), told.context())
    // The brief says that plan.json can be checked, so that it is there.
    let few: Set<String> = ["brief.html", "plan.json"]
    #expect(written.allSatisfy { $0.hasSuffix(".csv") || $0.hasSuffix(".fgb") || few.contains($0) }, "\(written)")
    #expect(few.isSubset(of: written))
    let names = try FileManager.default.contentsOfDirectory(atPath: coast.path("out"))
    #expect(Set(names) == Set(written))
  }
}
