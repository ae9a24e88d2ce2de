import CoverageData
import CoverageModel
import MessageModel
import Reporting
import SitingPlanner

/// A backtest: later openings beside the best plan of as many.
public struct BacktestStep: Sendable {
  /// What it is made for; its spaces are the first wave.
  public var places: StudyPlaces
  /// The table of what opened later, the first wave possibly among it; nil for the embedded spaces.
  public var laterPath: String?
  /// What is asked of the plan: `serviceDistance`, `weight`, `weightsPath`, `candidates`, `matrixPath` and `roads` are taken.
  public var siting: SitingSettings
  /// Largest time of the search in seconds, at least 0; nil for none.
  public var timeLimitSeconds: Double?
  /// The folder by which `plan.json` names its table of candidates; that of the outcome where nil.
  public var folder: String?
  /// What is made of it.
  public var output: OutputSelection

  public init(
    _ places: StudyPlaces, laterPath: String?, _ siting: SitingSettings = SitingSettings(),
    timeLimitSeconds: Double? = nil, folder: String? = nil, output: OutputSelection = OutputSelection()
  ) {
    self.places = places
    self.laterPath = laterPath
    self.siting = siting
    self.timeLimitSeconds = timeLimitSeconds
    self.folder = folder
    self.output = output
  }

  /// Reads the files and searches the plan; nothing is written.
  ///
  /// - Throws: `UsageError` for settings that do not hold; `DataError` as `BacktestLoader.load`; `PlanError`;
  ///   `CancellationError`.
  /// - Complexity: that of the search of a plan, once for each number of openings below theirs.
  public func run(_ context: StudyContext = StudyContext()) async throws -> StepOutcome {
    try await context.run {
      try Self.check(siting, timeLimitSeconds: timeLimitSeconds)
      let loaded = try await BacktestLoader.load(
        try request(), later: laterPath, laterReadings: places.readings, geoData: places.geoData,
        candidatesPath: { (folder ?? Self.folder($0)) + "/" + BacktestReport.candidatesName })
      context.report(.read(loaded.inputs))
      try Task.checkCancellation()
      let found = try await BacktestAnalysis.run(
        loaded.plan.problem, openings: loaded.openings,
        serviceDistance: loaded.plan.request.parameters.serviceDistance,
        options: PlanOptions(threads: output.threads, timeLimitSeconds: timeLimitSeconds, explains: false))
      try Task.checkCancellation()
      return try outcome(found, loaded)
    }
  }

  private func outcome(_ found: Backtest, _ loaded: LoadedBacktest) throws -> StepOutcome {
    guard let study = loaded.plan.study else { preconditionFailure("a backtest is made for towns") }
    let plan = PlanReport(
      plan: found.plan, request: loaded.plan.request, studyName: loaded.plan.studyName, title: loaded.plan.title,
      zoneNames: loaded.plan.zoneNames, inputs: loaded.plan.inputs, repairs: loaded.plan.repairs,
      hasEmbeddedSpaces: loaded.plan.hasEmbeddedSpaces, versions: Version.all)
    let report = BacktestReport(
      backtest: found, plan: plan, setAside: loaded.setAside, inputs: loaded.inputs, study: study)
    let language = output.language
    var files = report.makers(language).map { ResultFile(ofPlan: $0) }
    if let bytes = loaded.candidatesFile, output.wants(BacktestReport.planName) {
      // The plan cannot be checked without them, whatever formats are asked for.
      files.append(ResultFile(BacktestReport.candidatesName) { bytes })
    }
    if let file = report.inputs.attributionFile(of: "backtest") {
      files.append(ResultFile(file.name) { file.bytes })
    }
    return StepOutcome(
      folder: Self.folder(plan.studyName), files: files, output: output, sparing: try inputPaths(),
      inputs: report.inputs,
      tables: LayerTables(
        output: LayerOutput(output: output, purpose: "backtest", package: "backtest.gpkg"), layers: nil),
      summaryJSON: { report.summaryJSON() }
    ) { report.summaryText(language, folder: $0, files: $1.sorted()) }
  }

  private static func folder(_ study: String) -> String { "Reports/" + study + "-backtest" }

  private func inputPaths() throws -> [String] {
    var paths = [
      places.townsPath, places.spacesPath, places.basinsPath, laterPath, siting.weightsPath, siting.matrixPath,
    ].compactMap { $0 }
    if case .file(let path) = siting.candidates { paths.append(path) }
    return paths.map { UserPath($0).file } + (try places.geoData.paths())
  }

  /// What is asked of the plan.
  private func request() throws(DataError) -> PlanRequest {
    var request = PlanRequest(
      parameters: PlanParameters(model: .mclp, serviceDistance: 0), territory: places.territory, weight: siting.weight,
      townsPath: places.townsPath, spacesPath: places.spacesPath, basinsPath: places.basinsPath,
      candidates: siting.candidates, matrixPath: siting.matrixPath, weightsPath: siting.weightsPath,
      title: places.title)
    request.roads = siting.roads
    request.setReadings(places.readings)
    let measure = siting.matrixPath == nil ? .metres : try PlanLoader.travelMeasure(of: request)
    let service = siting.serviceDistance ?? StudyRequest.defaultServiceDistance
    request.parameters.serviceDistance = service.cost(in: measure)
    return request
  }

  /// - Throws: `UsageError` for settings that are out of range or do not go together.
  package static func check(_ siting: SitingSettings, timeLimitSeconds: Double?) throws(UsageError) {
    try WeightCheck.check(siting.weightsPath, siting.weight)
    if let timeLimitSeconds, !(timeLimitSeconds >= 0 && timeLimitSeconds.isFinite) {
      throw UsageError("--time-limit takes a number of seconds of at least 0.")
    }
    if let serviceDistance = siting.serviceDistance,
      !(serviceDistance.cost(in: .metres) > 0 && serviceDistance.number <= 5000)
    {
      throw UsageError("--service-distance takes kilometres above 0, at most 5000.")
    }
    if siting.matrixPath != nil, siting.serviceDistance == nil {
      throw UsageError(
        "--matrix needs --service-distance: minutes for times, km for distances, else its own unit.")
    }
  }
}
