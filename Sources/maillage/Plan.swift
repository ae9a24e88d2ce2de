import ArgumentParser
import CoverageData
import StudyRunner

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

  func validate() throws { try PlanStep.check(siting.settings, distances.costs) }

  func run() async throws { try await StepCommand.run(output) { try await step().run($0) } }

  /// What is asked.
  func step() throws -> PlanStep {
    PlanStep(
      try files.places(territory), siting.settings, search: search.settings.options, distances: distances.costs,
      output: output.selection)
  }
}
