import ArgumentParser
import CoverageData
import CoverageEngine
import CoverageModel
import MessageModel
import Reporting
import SecondWave

struct Plan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Choose the towns where the next spaces should open, with proof and explanation.",
    discussion: """
      Existing spaces stay open and are not counted. Without options: three towns of Occitanie among the Action coeur de
      ville communes without a space, so that most people live within 30 km of a space. 'optimal' means that no other
      choice is better, and that this is proved: 'maillage verify' checks the proof without a solver.

      EXAMPLES
        maillage plan
        maillage plan --open 5 --service-distance 25 --max-per department=1
        maillage plan --france --open 20 --candidates 'towns>=5000' --no-explain
        maillage plan --model p-median --open 3 --curve 6
        maillage plan --model lscp --department 34 --candidates 'towns>=2000'
        maillage plan --candidates costs.csv --budget 900 --max-per basin=1
        maillage plan --matrix drive-times.csv --service-distance 20 --department 34
        maillage plan --model p-center --matrix costs.csv --open 4 --json
        maillage plan --formats md,json,gpkg --postgis postgresql://planner@db.example.org/plans

      FILES
        candidates  CSV: code of a town, or town (its name: Alès, "ales 30"; optional department); optional cost (of
                    opening) and capacity (people it can serve)
        matrix      CSV: from, to, and seconds, minutes, metres or kilometres, for the towns of the study; or cost (any
                    unit), in place of towns; a pair that is absent is unreachable
        weights     CSV: code and the column that --weight names; with a column cost in the matrix: code, weight
        Towns, spaces, basins, candidates and weights may have any format and names of columns that analyze takes. How they
        are read (--columns, --crs, --layer, --status) stands in plan.json, and verify reads them so again.

      RESULTS
        md, json, csv, geojson, html and xlsx; on demand gpkg (with a project of QGIS), fgb, brief (one A4 page for a
        council) and pdf (the same as PDF, where chromium is installed).
      """
  )

  @OptionGroup var territory: TerritoryOptions
  @OptionGroup var files: FileOptions
  @OptionGroup var siting: SitingOptions
  @OptionGroup var search: SearchOptions

  @Option(
    help: ArgumentHelp("Distances at which report.html counts coverage, km, comma-separated.", valueName: "km,..."))
  var distances = WrittenCosts(StudyRequest.defaultDistances)

  @OptionGroup var output: OutputOptions

  func validate() throws {
    try siting.check()
    try DistanceRange(matrix: siting.matrix).check("--distances", distances.costs)
    if siting.weights != nil, siting.matrix == nil, !siting.weight.isColumn {
      throw UsageError("--weights needs --weight and the name of its column, or goes with --matrix.")
    }
  }

  func run() async throws {
    try await RoadsProgress.showingAreas(quietly: output.quiet) { try await results() }.finish(output)
  }

  /// What the travel costs that are named are; nil where there are none, or where their unit is not known.
  func travelMeasure() throws -> TravelMeasure? {
    var request = PlanRequest(parameters: PlanParameters(model: siting.model, serviceDistance: 0))
    request.matrixPath = siting.matrix
    request.roads = siting.roads.settings
    request.setReadings(files.reading.options)
    return try PlanLoader.travelMeasure(of: request)
  }

  private var layerOutput: LayerOutput { LayerOutput(options: output, purpose: "plan", package: "plan.gpkg") }

  /// What is asked, and the problem that its files make.
  func load() async throws -> (request: PlanRequest, loaded: LoadedPlan) {
    let request = try siting.request(territory: territory, files: files)
    let loaded = try await PlanLoader.load(
      request, geoData: try files.geoDataFolder(),
      readsLand: Page.isWanted(output) || output.wants(".geojson") || output.wants("plan.md") || layerOutput.isWanted,
      boundariesPath: files.boundaries, boundaryReadings: files.reading.options, distances: distances.costs)
    return (loaded.request, loaded)
  }

  /// The plan, not yet written.
  func results() async throws -> StepResults {
    try await Failure.reported {
      try layerOutput.check()
      try Page.check(output)
      let clock = ContinuousClock()
      let start = clock.now
      let (request, loaded) = try await load()
      if !output.quiet { Console.tell(loaded.inputs) }
      let plan = try await SecondWavePlanner.plan(
        loaded.problem, request.parameters, options: search.planOptions(threads: output.threadCount))
      var made = PlanReport(
        plan: plan, request: request, studyName: loaded.studyName, title: loaded.title, zoneNames: loaded.zoneNames,
        inputs: loaded.inputs, repairs: loaded.repairs, hasEmbeddedSpaces: loaded.hasEmbeddedSpaces,
        versions: Version.all)
      made.candidateColumns = loaded.candidateColumns
      if let study = loaded.study {
        made.catchments = try await CatchmentAnalysis.catchments(
          of: study, opening: plan.openedSites, threads: output.threadCount)
      }
      let report = made
      let language = output.language
      var jobs = report.planMakers(language).map { OutputJob(ofPlan: $0) }
      jobs.append(OutputJob("plan.xlsx") { report.workbook(language) })
      if let file = loaded.inputs.attributionFile(of: "plan") { jobs.append(OutputJob(file.name) { file.bytes }) }
      if let study = loaded.study, Page.isWanted(output) {
        jobs += try await Page.jobs(report, study: study, files: files, output: output)
      }
      let layers = layerOutput.isWanted ? try await PlanLayers.make(report, loaded.study, output) : nil
      jobs += layerOutput.jobs(layers)
      var results = StepResults(
        folder: "Reports/" + loaded.studyName + "-plan", jobs: jobs,
        sparing: try files.inputPaths() + siting.inputPaths, inputs: loaded.inputs,
        tables: LayerTables(output: layerOutput, layers: layers),
        summaryJSON: { report.planSummaryJSON(seconds: start.duration(to: clock.now) / .seconds(1)) }
      ) { report.planSummaryText(language, folder: $0, files: $1) }
      results.isInfeasible = plan.status == .infeasible
      results.conflict = report.conflictText(language)
      return results
    }
  }
}
