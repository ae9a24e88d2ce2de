import CoverageData
import CoverageModel
import Foundation
import Reporting
import StudyRunner
import Testing

@Suite("A study from its text")
struct StudyTextTests {
  private let coast: Coast

  init() throws { coast = try Coast() }

  private func study(_ text: String, _ context: StudyContext) throws -> StudyRun {
    try StudyRun(text: text, geoData: coast.geoData, threads: 2, for: context)
  }

  @Test("It gives the figures of the same study from values; paths are relative to the folder of the run")
  func sameFigures() async throws {
    try coast.write("code,town,capacity\nT0,Town 0,10\n", "own.csv")
    let text = """
      spaces: own.csv
      distances: [10, 30]
      plan: {open: 1, candidates: towns>=0}
      compare: true
      """
    let context = StudyContext(folder: coast.root.path)
    let found = try await study(text, context).run(context)
    let wanted = try await coast.study().run()
    for (step, name) in [(1, "plan.csv"), (2, "compare-towns.csv")] {
      let other = try #require(wanted.steps[step].outcome.file(name))
      #expect(try found.steps[step].outcome.file(name)?.bytes() == other.bytes(), "\(name)")
    }
    let summary = String(decoding: try #require(found.steps.last).outcome.summaryJSON(), as: UTF8.self)
    #expect(summary.contains("\"covered_before\":3,\"covered_after\":115"), "\(summary)")
  }

  @Test("JSON is taken too")
  func json() async throws {
    let context = StudyContext(folder: coast.root.path)
    let found = try await study("{\"service_distance\": 50, \"formats\": [\"json\"]}", context).run(context)
    // Two towns lie within 50 km of the first one.
    #expect(String(decoding: found.steps[0].outcome.summaryJSON(), as: UTF8.self).contains("\"uncovered_people\":120,"))
  }

  @Test(
    "A fault names the line and key of its setting, whatever the sentence says",
    arguments: [
      ("title: a\nplan:\n  open: many\n", 3, "plan.open"),
      ("title: a\nplan:\n  model: gradual\n  full_credit: 40\n", 4, "plan.full_credit"),
      ("analyze:\n  access: [raam]\n", 2, "analyze.access"), ("distances: [15, 0]\n", 1, "distances"),
      ("formats: [md, docx]\n", 1, "formats"), ("title: a\nlang: de\n", 2, "lang"),
      ("plan:\n  open: 3\n  model: lscp\n", 2, "plan.open"),
    ])
  func places(text: String, line: Int, key: String) throws {
    let error = #expect(throws: DataError.self) { try study(text, StudyContext()) }
    let fault = try #require(error)
    #expect(fault.kind == .content)
    #expect(fault.file == "study.yml")
    #expect(fault.line == line, "\(fault)")
    #expect(fault.field == key, "\(fault)")
  }
}
