import CoverageModel
import Foundation
import Reporting
import StudyRunner
import Testing

@Suite("Studies side by side")
struct ConcurrentRunTests {
  /// A country where another space stands too, so that its results are others.
  private func countries() throws -> [(coast: Coast, study: StudyRun)] {
    let (first, second) = (try Coast(), try Coast())
    try second.write("code,town,capacity\nT0,Town 0,10\nT3,Town 3,10\n", "GeoData/training-spaces.csv")
    return [
      (first, first.study(OutputSelection(language: .english, threads: 2))),
      (second, second.study(OutputSelection(language: .french, threads: 2))),
    ]
  }

  /// Every file that a study writes, by its path.
  private func files(_ study: StudyRun, _ folder: URL) async throws -> [String: Data] {
    let written = try await study.run().write(to: folder.path)
    var found: [String: Data] = [:]
    for name in written.values.flatMap({ $0 }) { found[name] = try Data(contentsOf: folder.appending(path: name)) }
    return found
  }

  @Test("Two at the same time give the bytes that they give apart")
  func sameBytes() async throws {
    let countries = try countries()
    var apart: [[String: Data]] = []
    for (coast, study) in countries { apart.append(try await files(study, coast.root.appending(path: "apart"))) }
    #expect(apart[0]["gap-report.md"] != apart[1]["gap-report.md"])
    #expect(apart[0].count > 20)
    for round in 0..<3 {
      async let first = files(countries[0].study, countries[0].coast.root.appending(path: "beside \(round)"))
      async let second = files(countries[1].study, countries[1].coast.root.appending(path: "beside \(round)"))
      let beside = try await [first, second]
      for (index, files) in beside.enumerated() {
        #expect(files.keys.sorted() == apart[index].keys.sorted())
        for (name, bytes) in files where apart[index][name] != bytes { Issue.record("\(name) differs") }
      }
    }
  }

  @Test("Two into one folder do not mix: each file is that of one of them")
  func oneFolder() async throws {
    let coast = try Coast()
    let step = coast.analysis(OutputSelection(formats: OutputFormats([.csv, .md])))
    let outcome = try await step.run()
    async let first = outcome.write(to: coast.path("out"))
    async let second = outcome.write(to: coast.path("out"))
    #expect(try await first.sorted() == second.sorted())
    #expect(try coast.names() == ["GeoData", "out"])
  }
}
