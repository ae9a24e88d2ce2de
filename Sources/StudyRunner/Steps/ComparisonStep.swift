public import CoverageData
import CoverageEngine
import CoverageModel
import MessageModel
import Reporting

/// A comparison of situations: who gains, who loses.
public struct ComparisonStep: Sendable {
  /// What is compared.
  public var request: ComparisonRequest
  /// What reports call the situations, one name each; nil for today and with the plan, else names of files.
  public var names: [String]?
  /// What is made of it.
  public var output: OutputSelection

  /// Most situations that are compared.
  public static let largestCount = SituationsReport.largestCount

  public init(_ request: ComparisonRequest, names: [String]? = nil, output: OutputSelection = OutputSelection()) {
    self.request = request
    self.names = names
    self.output = output
  }

  /// Reads the files and computes what differs; nothing is written.
  ///
  /// - Throws: `UsageError` for settings that do not hold; `DataError` as `ComparisonLoader.loadAll`; `EngineError`;
  ///   `CancellationError`.
  /// - Complexity: as `ComparisonLoader.loadAll` and `ComparisonAnalysis.run`.
  public func run(_ context: StudyContext = StudyContext()) async throws -> StepOutcome {
    try await context.run {
      try check(count: request.sources.count)
      let layerOutput = LayerOutput(output: output, purpose: "compare", package: "compare.gpkg")
      try layerOutput.check()
      let loaded = try await ComparisonLoader.loadAll(request)
      context.report(.read(loaded.allInputs))
      try Task.checkCancellation()
      let reports = try await self.reports(loaded)
      try Task.checkCancellation()
      let assets = output.wants("compare.html") ? try Page.assets(request.geoData, context.environment) : nil
      let sparing = try request.inputPaths()
      let files = ComparisonFiles(assets: assets, layerOutput: layerOutput)
      guard reports.count == 1 else {
        let report = SituationsReport(
          pairs: reports, inputs: loaded.allInputs, repairs: loaded.allRepairs, names: names)
        return files.outcome(report, sparing: sparing)
      }
      return files.outcome(reports[0], sparing: sparing)
    }
  }

  /// A report of each comparison; what is found of the first situation serves all.
  private func reports(_ loaded: [LoadedComparison]) async throws -> [CompareReport] {
    var before = loaded[0].before
    var reports: [CompareReport] = []
    for pair in loaded {
      let comparison = try await ComparisonAnalysis.run(
        pair.study, before: before, after: pair.after, threads: output.threads)
      before = .situation(comparison.before)
      reports.append(
        CompareReport(
          study: pair.study, comparison: comparison, inputs: pair.inputs, repairs: pair.repairs, notes: pair.notes,
          hasEmbeddedSpaces: pair.hasEmbeddedSpaces, versions: Version.all,
          names: loaded.count == 1 ? names.map { SituationNames(before: $0[0], after: $0[1]) } : nil))
    }
    return reports
  }

  /// - Parameter count: how many situations there are.
  /// - Throws: `UsageError` for settings that are out of range or do not go together.
  func check(count: Int) throws(UsageError) {
    try Self.check(count: count, names: names)
    try WeightCheck.check(request.weightsPath, request.weight)
    let range = DistanceRange(matrix: request.matrixPath)
    if let distances = request.distances { try range.check("--distances", distances) }
    if let serviceDistance = request.serviceDistance { try range.check("--service-distance", [serviceDistance]) }
  }

  /// - Throws: `UsageError` for too many situations, and unless there is a name for each.
  package static func check(count: Int, names: [String]?) throws(UsageError) {
    guard count <= largestCount else {
      throw UsageError("compare takes at most \(largestCount) situations.")
    }
    guard let names else { return }
    try check(names)
    guard names.count != count else { return }
    guard count > 2 else { throw needsNames }
    throw UsageError(
      "--names takes a name for each of the \(count) situations, separated by commas.", option: "--names")
  }

  /// - Throws: `UsageError` where there are fewer than two names, one is empty or two are the same.
  package static func check(_ names: [String]) throws(UsageError) {
    guard names.count >= 2, !names.contains(""), Set(names).count == names.count else { throw needsNames }
  }

  private static let needsNames = UsageError(
    "--names takes a name for each situation, none empty and all different, separated by commas: 'Today,With three more spaces'.",
    option: "--names")
}
