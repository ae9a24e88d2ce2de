public import CoverageData
import CoverageEngine
public import CoverageModel
import MessageModel
import Reporting
public import SitingPlanner

/// A plan: where the next spaces should open.
public struct PlanStep: Sendable {
  /// What it is made for.
  public var places: StudyPlaces
  /// What it should achieve.
  public var siting: SitingSettings
  /// How it is searched and how much of it is explained; the threads are those of `output`.
  public var search: PlanOptions
  /// Distances at which the page counts coverage, kilometres or minutes.
  public var distances: [WrittenCost]
  /// What is made of it.
  public var output: OutputSelection

  public init(
    _ places: StudyPlaces, _ siting: SitingSettings = SitingSettings(),
    search: PlanOptions = PlanOptions(distanceStep: WrittenCost(5)),
    distances: [WrittenCost] = StudyRequest.defaultDistances, output: OutputSelection = OutputSelection()
  ) {
    self.places = places
    self.siting = siting
    self.search = search
    self.distances = distances
    self.output = output
  }

  private var layerOutput: LayerOutput { LayerOutput(output: output, purpose: "plan", package: "plan.gpkg") }

  /// Reads the files and searches the plan; nothing is written.
  ///
  /// - Throws: `UsageError` for settings that do not hold; `DataError` as `PlanLoader.load`; `PlanError`; `EngineError`;
  ///   `OutputError` where a PDF is asked for and no program makes one; `CancellationError`.
  /// - Complexity: that of the model's search.
  public func run(_ context: StudyContext = StudyContext()) async throws -> StepOutcome {
    try await context.run {
      try Self.check(siting, distances)
      try layerOutput.check()
      try Page.check(output, context.environment)
      let clock = ContinuousClock()
      let start = clock.now
      let loaded = try await load()
      context.report(.read(loaded.inputs))
      try Task.checkCancellation()
      var search = search
      search.threads = output.threads
      let plan = try await Planner.plan(loaded.problem, loaded.request.parameters, options: search)
      try Task.checkCancellation()
      var made = PlanReport(
        plan: plan, request: loaded.request, studyName: loaded.studyName, title: loaded.title,
        zoneNames: loaded.zoneNames, inputs: loaded.inputs, repairs: loaded.repairs,
        hasEmbeddedSpaces: loaded.hasEmbeddedSpaces, versions: Version.all)
      made.candidateColumns = loaded.candidateColumns
      if let study = loaded.study {
        made.catchments = try await CatchmentAnalysis.catchments(
          of: study, opening: plan.openedSites, threads: output.threads)
      }
      let report = made
      let language = output.language
      var files = report.planMakers(language).map { ResultFile(ofPlan: $0) }
      files.append(ResultFile("plan.xlsx") { report.workbook(language) })
      if let file = loaded.inputs.attributionFile(of: "plan") { files.append(ResultFile(file.name) { file.bytes }) }
      if let study = loaded.study, Page.isWanted(output) {
        files += try await Page.files(
          report, study: study, geoData: places.geoData, output: output, environment: context.environment)
      }
      let layers = layerOutput.isWanted ? try await PlanLayers.make(report, loaded.study, output) : nil
      files += layerOutput.files(layers)
      var outcome = StepOutcome(
        folder: "Reports/" + loaded.studyName + "-plan", files: files, output: output, sparing: try inputPaths(),
        inputs: loaded.inputs, tables: LayerTables(output: layerOutput, layers: layers),
        summaryJSON: { report.planSummaryJSON(seconds: start.duration(to: clock.now) / .seconds(1)) }
      ) { report.planSummaryText(language, folder: $0, files: $1) }
      outcome.isInfeasible = plan.status == .infeasible
      outcome.conflict = report.conflictText(language)
      return outcome
    }
  }

  /// The problem that the files make; nothing is searched.
  ///
  /// - Throws: `DataError` as `PlanLoader.load`.
  package func load() async throws(DataError) -> LoadedPlan {
    try await PlanLoader.load(
      siting.request(places), geoData: places.geoData,
      readsLand: Page.isWanted(output) || output.wants(".geojson") || output.wants("plan.md") || layerOutput.isWanted,
      boundariesPath: places.boundariesPath, boundaryReadings: places.readings, distances: distances)
  }

  private func inputPaths() throws -> [String] {
    var paths = [
      places.townsPath, places.spacesPath, places.basinsPath, places.boundariesPath, siting.weightsPath,
      siting.matrixPath,
    ].compactMap { $0 }
    if case .file(let path) = siting.candidates { paths.append(path) }
    return paths.map { UserPath($0).file } + (try places.geoData.paths())
  }

  /// - Throws: `UsageError` for settings that are out of range or do not go together.
  package static func check(_ siting: SitingSettings, _ distances: [WrittenCost]) throws(UsageError) {
    try siting.check()
    try DistanceRange(matrix: siting.matrixPath).check("--distances", distances)
    if siting.weightsPath != nil, siting.matrixPath == nil, !siting.weight.isColumn {
      throw UsageError(
        "--weights needs --weight and the name of its column, or goes with --matrix.", option: "--weights")
    }
  }
}
