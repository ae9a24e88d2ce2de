import CoverageData
import CoverageModel
import Foundation
import MessageModel
import Testing

@testable import StudyRunner

@Suite("A manifest run again from values")
struct ReplayTests {
  private let coast: Coast

  init() throws { coast = try Coast() }

  /// Runs a study of files of its own into `out`; the text of its manifest.
  private func manifest() async throws -> String {
    try coast.write("code,town,capacity\nT0,Town 0,10\n", "own.csv")
    let context = StudyContext(folder: coast.root.path)
    let study = try StudyRun(
      text: "spaces: own.csv\nplan: {open: 1, candidates: towns>=0}\ncompare: true\n", geoData: coast.geoData,
      for: context)
    _ = try await study.run(context).write(to: coast.path("out"), context)
    return try String(contentsOfFile: coast.path("out/manifest.json"), encoding: .utf8)
  }

  private func replay(_ text: String) throws -> Replay { try Replay(manifest: text, geoData: coast.geoData) }

  @Test("It gives every file to the byte, and writes nothing")
  func same() async throws {
    let replay = try replay(try await manifest())
    let before = try coast.names()
    let outcome = try await replay.run(StudyContext(folder: coast.root.path))
    #expect(try coast.names() == before)
    let result = try ReplayComparison(original: coast.path("out"), replayed: coast.path("out")).compare(outcome)
    #expect(result.differing.isEmpty && result.without == 0)
    #expect(try result.same == FileManager.default.contentsOfDirectory(atPath: coast.path("out")).count)
  }

  @Test("The first run in whose folder the files are as they were is taken")
  func place() async throws {
    let replay = try replay(try await manifest())
    let folders = [coast.path("out"), coast.root.path]
    let found = try replay.place(among: folders.map { StudyContext(folder: $0) })
    #expect(found.folder == coast.root.path)
  }

  @Test("A file that has changed or is missing is named before anything is computed")
  func changed() async throws {
    let replay = try replay(try await manifest())
    try coast.write("code,town,capacity\nT1,Town 1,10\n", "own.csv")
    for words in ["has changed: SHA-256", "is missing: looked for at"] {
      let told = Told()
      let error = await #expect(throws: DataError.self) {
        try await replay.run(StudyContext(folder: coast.root.path, report: told.context().report))
      }
      #expect(error?.problem.english.contains("the input spaces 'own.csv' \(words)") == true, "\(error as Any)")
      #expect(told.count == 0)
      try? FileManager.default.removeItem(atPath: coast.path("own.csv"))
    }
  }

  @Test("What is no manifest is refused")
  func refused() {
    #expect(throws: DataError.self) { try replay("title: a study\n") }
  }
}
