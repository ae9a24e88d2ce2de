import ArgumentParser
import CoverageData
import CoverageModel
import MessageModel
import Reporting
import SecondWave

struct BacktestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Compare later openings with the best plan of as many towns, proved, and with each candidate's rank.",
    discussion: """
      FIRST holds the spaces of the first wave: wave-1 (the embedded ones) or a file. LATER is a file with what opened
      later, or with all spaces then: those in towns of the first wave are not counted again. Each opening counts as its
      town; towns that are not candidates are added to them. The plan is the one that serves most people with the same number
      of towns ('maillage plan --model mclp'). The spaces of both files are read by --columns spaces...

      EXAMPLES
        maillage backtest wave-1 Examples/backtest/later.csv
        maillage backtest wave-1 later.csv --france --candidates acv+pvd --lang fr --out Reports/second-wave
        maillage backtest 2019.csv 2024.csv --department 34 --service-distance 20 --json
        maillage backtest 2019.xlsx 2024.xlsx --towns towns.gpkg --candidates 'towns>=5000'
        maillage backtest 2019.csv 2024.csv --roads region.routes --service-distance 20

      RESULTS
        backtest.md, backtest.json, backtest.csv (every candidate with its rank), maps (backtest.geojson, backtest.svg), and
        plan.json, the best plan with its proof, for 'maillage verify'
      """
  )

  @Argument(help: ArgumentHelp("The spaces of the first wave: wave-1 or a file.", valueName: "FIRST"))
  var first: String

  @Argument(help: ArgumentHelp("What opened later: a file of spaces.", valueName: "LATER"))
  var later: String

  @OptionGroup var territory: TerritoryOptions
  @OptionGroup var backtest: BacktestOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !first.isEmpty, !later.isEmpty else { throw UsageError("FIRST and LATER take wave-1 or the path of a file.") }
    guard output.database.postgis == nil else { throw UsageError("backtest writes no tables of PostGIS.") }
  }

  func run() async throws { try await results().finish(output) }

  /// What the backtest finds, not yet written.
  private func results() async throws -> StepResults {
    try await Failure.reported {
      let geoData = try backtest.geoDataFolder()
      let request = try backtest.request(spaces: Self.path(first), territory: territory)
      let loaded = try await BacktestLoader.load(
        request, later: Self.path(later), laterReadings: backtest.reading.options, geoData: geoData,
        candidatesPath: { (output.out ?? Self.folder($0)) + "/" + BacktestReport.candidatesName })
      if !output.quiet { Console.tell(loaded.inputs) }
      let found = try await BacktestAnalysis.run(
        loaded.plan.problem, openings: loaded.openings,
        serviceDistance: loaded.plan.request.parameters.serviceDistance,
        options: PlanOptions(threads: output.threadCount, timeLimitSeconds: backtest.timeLimit, explains: false))
      return try files(found, loaded)
    }
  }

  private func files(_ found: Backtest, _ loaded: LoadedBacktest) throws -> StepResults {
    guard let study = loaded.plan.study else { throw Failure.data }
    let plan = PlanReport(
      plan: found.plan, request: loaded.plan.request, studyName: loaded.plan.studyName, title: loaded.plan.title,
      zoneNames: loaded.plan.zoneNames, inputs: loaded.plan.inputs, repairs: loaded.plan.repairs,
      hasEmbeddedSpaces: loaded.plan.hasEmbeddedSpaces, versions: Version.all)
    let report = BacktestReport(
      backtest: found, plan: plan, setAside: loaded.setAside, inputs: loaded.inputs, study: study)
    let language = output.language
    var jobs = report.makers(language).map { OutputJob(ofPlan: $0) }
    if let bytes = loaded.candidatesFile, output.wants("plan.json") {
      // The plan cannot be checked without them, whatever formats are asked for.
      jobs.append(OutputJob(BacktestReport.candidatesName) { bytes })
    }
    if let file = report.inputs.attributionFile(of: "backtest") { jobs.append(OutputJob(file.name) { file.bytes }) }
    return StepResults(
      folder: Self.folder(plan.studyName), jobs: jobs,
      sparing: try backtest.inputPaths() + [first, later].compactMap(Self.path).map { UserPath($0).file },
      inputs: report.inputs,
      tables: LayerTables(
        output: LayerOutput(options: output, purpose: "backtest", package: "backtest.gpkg"), layers: nil),
      summaryJSON: { report.summaryJSON() }
    ) { report.summaryText(language, folder: $0, files: $1.sorted()) }
  }

  private static func folder(_ study: String) -> String { "Reports/" + study + "-backtest" }

  /// The path of a table of spaces; nil for the embedded ones.
  private static func path(_ argument: String) -> String? {
    ComparisonSource.embeddedWords.contains(argument) ? nil : argument
  }
}
