import ArgumentParser
import CoverageData
import CoverageModel
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
        maillage plan --model p-center --matrix minutes.csv --open 4 --json
        maillage plan --formats md,json,gpkg --postgis postgresql://planner@db.example.org/plans

      FILES
        candidates  CSV: code; optional cost (of opening) and capacity (people it can serve)
        matrix      CSV: from, to, cost (any unit); a pair that is absent is unreachable
        weights     CSV: code and the column that --weight names; with --matrix: code, weight
      """
  )

  @OptionGroup var territory: TerritoryOptions
  @OptionGroup var files: FileOptions
  @OptionGroup var siting: SitingOptions
  @OptionGroup var search: SearchOptions

  @Option(
    help: ArgumentHelp("Distances at which report.html counts coverage, km, comma-separated.", valueName: "km,..."))
  var distances = Kilometres(metres: [15_000, 30_000, 45_000, 60_000])

  @OptionGroup var output: OutputOptions

  func validate() throws {
    try siting.check()
    if siting.matrix != nil, territory.territory != nil || files.towns != nil || files.basins != nil {
      throw ValidationError("--matrix takes the place of towns: leave out --region, --department, --france, --towns.")
    }
    guard files.reading.isEmpty else {
      throw ValidationError(
        "--columns, --crs and --layer go with analyze: a plan must be read again the same way from its own file.")
    }
    if siting.weights != nil, siting.matrix == nil, !siting.weight.isColumn {
      throw ValidationError("--weights needs --weight and the name of its column, or goes with --matrix.")
    }
  }

  func run() async throws {
    try await Failure.reported {
      let layerOutput = LayerOutput(options: output, purpose: "plan", package: "plan.gpkg")
      try layerOutput.check()
      let clock = ContinuousClock()
      let start = clock.now
      let request = siting.request(territory: territory.territory, files: files)
      let loaded = try await PlanLoader.load(
        request, geoData: try files.geoDataFolder(), readsLand: output.wants(Page.name),
        boundariesPath: files.boundaries, distancesMetres: distances.metres)
      if !output.quiet { Console.tell(loaded.inputs) }
      let plan = try await SecondWavePlanner.plan(
        loaded.problem, request.parameters, options: search.planOptions(threads: output.threadCount))
      let report = PlanReport(
        plan: plan, request: request, studyName: loaded.studyName, title: loaded.title, zoneNames: loaded.zoneNames,
        inputs: loaded.inputs, repairs: loaded.repairs, hasEmbeddedSpaces: loaded.hasEmbeddedSpaces,
        versions: Version.all)
      let language = output.lang
      var jobs = report.planMakers(language).map { maker in
        maker.name == "plan.json" ? OutputJob(maker) { PlanSeal.sealed($0) } : OutputJob(maker)
      }
      jobs.append(OutputJob("plan.xlsx") { report.workbook(language) })
      let folder = OutputFolder(path: output.out ?? "Reports/" + loaded.studyName + "-plan")
      if let study = loaded.study, output.wants(Page.name) {
        jobs.append(try await Page.job(report, study: study, files: files, threads: output.threadCount, language))
      }
      let layers = layerOutput.isWanted ? try await PlanLayers.make(report, loaded.study, output) : nil
      jobs += layerOutput.jobs(layers)
      let written = try await folder.write(
        try output.chosen(jobs), threads: output.threadCount, sparing: try files.inputPaths() + siting.inputPaths
      ) { try layerOutput.writeTables(layers) }
      if output.json {
        try Console.write(report.planSummaryJSON(seconds: start.duration(to: clock.now) / .seconds(1)))
      } else if !output.quiet {
        try Console.write(report.planSummaryText(output.lang, folder: folder.path, files: written))
        try layerOutput.tell(layers)
      }
      if plan.status == .infeasible {
        if output.quiet || output.json, let conflict = report.conflictText(output.lang) {
          Console.complain("maillage: \(conflict)\n")
        }
        throw Failure.data
      }
    }
  }
}
