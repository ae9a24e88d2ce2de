import MessageModel
@testable import Reporting
import ResultFiles
import TestWorlds
import Testing

@Suite("Plan of the equator, rendered")
struct PlanGoldenTests {
  @Test("plan.md", arguments: Language.allCases)
  func page(language: Language) throws {
    try GoldenFile.expect(
      PlanWorld.report(PlanWorld.complete).planMarkdown(language).bytes, equals: "plan.\(language.rawValue).md")
  }

  @Test("plan.json")
  func json() throws {
    try GoldenFile.expect(PlanWorld.report(PlanWorld.complete).planJSON().bytes, equals: "plan.json")
  }

  @Test("plan.md of a request that nothing meets", arguments: Language.allCases)
  func infeasible(language: Language) throws {
    try GoldenFile.expect(
      PlanWorld.infeasibleReport().planMarkdown(language).bytes, equals: "plan-infeasible.\(language.rawValue).md")
  }

  @Test("The files of a plan and their order")
  func files() {
    #expect(
      PlanWorld.report().allMakers(.english).map(\.name) == [
        "plan.md", "plan.json", "plan.csv", "plan.geojson", "candidates.csv", "candidates.geojson",
      ])
  }
}
