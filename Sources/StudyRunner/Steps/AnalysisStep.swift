public import CoverageData
import CoverageEngine
public import CoverageModel
import MessageModel
import Reporting
import ResultFiles

/// An analysis: who is near a space, and who is not.
public struct AnalysisStep: Sendable {
  /// What is studied.
  public var request: StudyRequest
  /// People an underserved area must have to be listed, at least 0.
  public var leastUnderserved = LandAnalysis.usualLeastPeople
  /// What is made of it.
  public var output: OutputSelection
  /// The study as its file would say it, for the manifest; nil where it is not known.
  public var settings: StudySettings?

  /// An analysis of what a request asks for.
  ///
  /// - Parameters:
  ///   - request: what is studied; median incomes are read in any case.
  ///   - output: what is made of it.
  public init(_ request: StudyRequest, output: OutputSelection = OutputSelection()) {
    self.request = request
    self.output = output
  }

  /// Reads the files and computes what they come to; nothing is written.
  ///
  /// - Throws: `UsageError` for settings that do not hold; `DataError` as `StudyLoader.load`; `EngineError`; `OutputError`
  ///   where a PDF is asked for and no program makes one; `CancellationError`.
  /// - Complexity: as `StudyLoader.load` and `CoverageAnalysis.run`.
  public func run(_ context: StudyContext = StudyContext()) async throws -> StepOutcome {
    try await context.run {
      try check()
      let layerOutput = LayerOutput(output: output, purpose: "analyze", package: "results.gpkg")
      try layerOutput.check()
      try Page.check(output, context.environment)
      var loaded = try await load()
      output.language.nameEmbeddedZones(of: &loaded.study)
      context.report(.read(loaded.inputs))
      try Task.checkCancellation()
      let result = try await CoverageAnalysis.run(
        loaded.study, threads: output.threads, leastUnderserved: leastUnderserved)
      try Task.checkCancellation()
      let report = Report(
        study: loaded.study, result: result,
        provenance: Provenance(
          inputs: loaded.inputs, repairs: loaded.repairs, hasEmbeddedSpaces: loaded.hasEmbeddedSpaces,
          versions: Version.all),
        settings: settings)
      let language = output.language
      let workbook = ResultFile("report.xlsx") { report.workbook(language) }
      var files = [workbook] + report.allMakers(language).map { ResultFile($0) }
      let layers = layerOutput.isWanted ? report.layers(language) : nil
      files += layerOutput.files(layers)
      if Page.isWanted(output) {
        let pages = try await Page.files(report, request: request, output: output, environment: context.environment)
        files.insert(contentsOf: pages, at: 1)
      }
      return StepOutcome(
        folder: "Reports/" + loaded.study.name, files: files, output: output, sparing: try request.inputPaths(),
        inputs: loaded.inputs, report: report, tables: LayerTables(output: layerOutput, layers: layers),
        summaryJSON: { report.summaryJSON() }
      ) { report.summaryText(language, folder: $0, files: $1.sorted()) }
    }
  }

  /// The study, nothing computed.
  ///
  /// - Throws: `DataError` as `StudyLoader.load`.
  package func load() async throws(DataError) -> LoadedStudy {
    var request = request
    request.readsIncome = true
    return try await StudyLoader.load(request)
  }

  /// - Throws: `UsageError` for settings that are out of range or do not go together.
  func check() throws(UsageError) {
    let range = DistanceRange(matrix: request.matrixPath)
    try range.check("--distances", request.distances)
    try range.check("--service-distance", [request.serviceDistance])
    try Self.check(leastUnderserved: leastUnderserved)
    try WeightCheck.check(request.weightsPath, request.weight)
  }

  /// - Throws: `UsageError` for a number of people below 0.
  package static func check(leastUnderserved: Int) throws(UsageError) {
    if leastUnderserved < 0 {
      throw UsageError("--least-underserved takes a number of people, 0 or more.", option: "--least-underserved")
    }
  }
}
