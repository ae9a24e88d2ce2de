import ArgumentParser
import CoverageData
import CoverageModel
import ResultFiles
import StudyRunner

struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare situations: who gains, who loses, in which basins and towns.",
    discussion: """
      A is the situation before, B the one after; further ones are compared with A too. Each is
        wave-1          the embedded spaces (also: embedded)
        a folder        results of 'maillage analyze'; one that holds a plan too is named by its manifest.json or plan.json
        NAME.json       a plan of 'maillage plan': the existing spaces and its openings
        any other file  spaces in any format, as for 'maillage analyze --spaces'; FILE:LAYER names a layer or sheet;
                        or the address of a table of a database

      With a folder, the study is that of the folder: its options must be left out, and of several folders towns, people,
      zones, weight and service distance must agree. Else the options are those of 'maillage analyze'; what they leave
      open follows a plan, if there is one. A file or folder named wave-1 is ./wave-1.

      EXAMPLES
        maillage compare wave-1 Reports/occitanie-plan/plan.json
        maillage compare today.csv tomorrow.csv --department 34 --service-distance 20
        maillage compare today.csv tomorrow.csv --names 'Today,Two more spaces'
        maillage compare results/2019 results/2024/manifest.json --lang fr --out Reports/five-years
        maillage compare Reports/occitanie tomorrow.csv --json
        maillage compare wave-1 north/plan.json south/plan.json both/plan.json --names 'Today,North,South,Both'
        maillage compare spaces.xlsx:2024 spaces.xlsx:2029 --columns spaces.code=NIS --crs EPSG:31370
        maillage compare today.csv tomorrow.csv --matrix drive-times.csv --service-distance 20

      RESULTS
        compare.html (the page), compare.md, compare.xlsx, compare.json, tables (csv), maps (geojson, svg); on demand gpkg, fgb
        and tables of PostGIS. Of more than two situations these begin with one table of all, and the folders situation-2,
        situation-3... hold the page, tables and maps of each comparison with A
      """
  )

  @Argument(help: ArgumentHelp("The situation before.", valueName: "A"))
  var before: String

  @Argument(help: ArgumentHelp("The situation after.", valueName: "B"))
  var after: String

  @Argument(help: ArgumentHelp("Further situations, each compared with A.", valueName: "C"))
  var further: [String] = []

  @OptionGroup var territory: TerritoryOptions
  @OptionGroup var study: ComparedStudyOptions
  @OptionGroup var travel: TravelOptions
  @Option(
    help: ArgumentHelp(
      "What reports call A, B and those after them, separated by commas (default: Today and With the plan, else names of files).",
      valueName: "name,name"),
    transform: SituationNameList.init(argument:))
  var names: SituationNameList?

  @Flag(help: "Read the databases that a plan names: their hosts are contacted.")
  var allowDatabases = false

  @OptionGroup var output: OutputOptions

  /// What is compared, as it is named.
  var situations: [String] { [before, after] + further }

  func validate() throws {
    try study.check(DistanceRange(matrix: travel.matrix))
    try ComparisonStep.check(count: situations.count, names: names?.names)
  }

  func run() async throws { try await StepCommand.run(output) { try await step().run($0) } }

  /// What is asked.
  ///
  /// - Throws: `DataError` as `ComparisonSource`.
  func step() throws -> ComparisonStep {
    let sources = try situations.map { (text) throws in try ComparisonSource(text) }
    var request = try request(before: sources[0], after: sources[1])
    request.further = Array(sources.dropFirst(2))
    return ComparisonStep(request, names: names?.names, output: output.selection)
  }

  /// What is asked of two situations.
  func request(before: ComparisonSource, after: ComparisonSource) throws -> ComparisonRequest {
    var request = try study.request(before: before, after: after, territory: territory)
    request.matrixPath = travel.matrix
    request.roads = travel.roads.settings == RoadSettings() ? nil : travel.roads.settings
    request.allowsDatabases = allowDatabases
    return request
  }
}
