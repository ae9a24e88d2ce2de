import CoverageData
import CoverageModel
import Foundation
import StudyRunner
import Testing

@Suite("The folder of a run")
struct FolderTests {
  private let coast: Coast

  init() throws { coast = try Coast() }

  /// An analysis that names its files relative to a folder.
  private func step() throws -> AnalysisStep {
    try coast.write("code,town,capacity\nT0,Town 0,10\nT1,Town 1,10\n", "own.csv")
    return AnalysisStep(
      StudyRequest(geoData: GeoDataFolder(path: "GeoData"), spacesPath: "own.csv"),
      output: OutputSelection(formats: OutputFormats([.csv])))
  }

  @Test("Paths of inputs are relative to it, and results name them as they are given")
  func relative() async throws {
    let outcome = try await step().run(StudyContext(folder: coast.root.path))
    #expect(outcome.inputs.first { $0.role == "spaces" }?.path == "own.csv")
    // Two neighbouring spaces serve the first three towns.
    #expect(String(decoding: outcome.summaryJSON(), as: UTF8.self).contains("\"uncovered_people\":120,"))
    await #expect(throws: DataError.self) { try await step().run() }
  }

  @Test("Inputs are spared from wherever results are written")
  func spared() async throws {
    let outcome = try await step().run(StudyContext(folder: coast.root.path))
    let towns = try Data(contentsOf: coast.root.appending(path: "GeoData/towns.csv"))
    await #expect(throws: OutputError.self) { try await outcome.write(to: coast.path("GeoData")) }
    #expect(try Data(contentsOf: coast.root.appending(path: "GeoData/towns.csv")) == towns)
  }

  @Test("A run reads a file once: what changes meanwhile changes nothing")
  func once() async throws {
    let (context, step) = (StudyContext(folder: coast.root.path), try step())
    let first = try await step.run(context)
    try coast.write("code,town,capacity\nT6,Town 6,10\n", "own.csv")
    #expect(try await step.run(context).summaryJSON() == first.summaryJSON())
    #expect(try await step.run(StudyContext(folder: coast.root.path)).summaryJSON() != first.summaryJSON())
  }
}
