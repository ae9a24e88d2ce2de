import ArgumentParser
import CoverageData
import MessageModel
import ResultFiles
import StudyRunner

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
        backtest-plan.json, the best plan with its proof, for 'maillage verify'
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

  func run() async throws { try await StepCommand.run(output) { try await step().run($0) } }

  /// What is asked.
  private func step() throws -> BacktestStep {
    BacktestStep(
      try backtest.studied(spaces: Self.path(first), territory), laterPath: Self.path(later), backtest.settings,
      timeLimitSeconds: backtest.timeLimit, folder: output.out, output: output.selection)
  }

  /// The path of a table of spaces; nil for the embedded ones.
  private static func path(_ argument: String) -> String? {
    ComparisonSource.embeddedWords.contains(argument) ? nil : argument
  }
}
