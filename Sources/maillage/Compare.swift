import ArgumentParser
import CoverageData
import CoverageEngine
import CoverageModel
import MessageModel
import Reporting

struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare two situations: who gains, who loses, in which basins and towns.",
    discussion: """
      A is the situation before, B the one after. Each is
        wave-1          the embedded spaces (also: embedded)
        a folder        results of 'maillage analyze'; one that holds a plan too is named by its manifest.json or plan.json
        NAME.json       a plan of 'maillage plan': the existing spaces and its openings
        any other file  spaces in any format, as for 'maillage analyze --spaces'; FILE:LAYER names a layer or sheet;
                        or the address of a table of a database

      With a folder, the study is that of the folder: its options must be left out, and of two folders towns, people,
      zones, weight and service distance must agree. Else the options are those of 'maillage analyze'; what they leave
      open follows a plan, if there is one. A file or folder named wave-1 is ./wave-1.

      EXAMPLES
        maillage compare wave-1 Reports/occitanie-plan/plan.json
        maillage compare today.csv tomorrow.csv --department 34 --service-distance 20
        maillage compare today.csv tomorrow.csv --names 'Today,Two more spaces'
        maillage compare results/2019 results/2024/manifest.json --lang fr --out Reports/five-years
        maillage compare Reports/occitanie tomorrow.csv --json
        maillage compare spaces.xlsx:2024 spaces.xlsx:2029 --columns spaces.code=NIS --crs EPSG:31370
        maillage compare today.csv tomorrow.csv --matrix drive-times.csv --service-distance 20

      RESULTS
        compare.html (the page), compare.md, compare.xlsx, compare.json, tables (csv), maps (geojson, svg); on demand gpkg, fgb
        and tables of PostGIS
      """
  )

  @Argument(help: ArgumentHelp("The situation before.", valueName: "A"))
  var before: String

  @Argument(help: ArgumentHelp("The situation after.", valueName: "B"))
  var after: String

  @OptionGroup var territory: TerritoryOptions
  @OptionGroup var study: ComparedStudyOptions
  @OptionGroup var travel: TravelOptions
  @Option(
    help: ArgumentHelp(
      "What reports call A and B, separated by a comma (default: Today and With the plan, else names of files).",
      valueName: "name,name"),
    transform: SituationNames.init(argument:))
  var names: SituationNames?

  @Flag(help: "Read the databases that a plan names: their hosts are contacted.")
  var allowDatabases = false

  @OptionGroup var output: OutputOptions

  func validate() throws { try study.check(DistanceRange(matrix: travel.matrix)) }

  func run() async throws { try await results().finish(output) }

  /// What the comparison finds, not yet written.
  ///
  /// - Parameter shown: names of files in reports, in place of paths at which they lie for a while.
  func results(shown: [String: String] = [:]) async throws -> StepResults {
    try await Failure.reported {
      let layerOutput = LayerOutput(options: output, purpose: "compare", package: "compare.gpkg")
      try layerOutput.check()
      let sources = (try ComparisonSource(before), try ComparisonSource(after))
      var request = try study.request(before: sources.0, after: sources.1, territory: territory)
      request.matrixPath = travel.matrix
      request.roads = travel.roads.settings == RoadSettings() ? nil : travel.roads.settings
      request.allowsDatabases = allowDatabases
      var loaded = try await ComparisonLoader.load(request)
      loaded.rename(shown)
      if !output.quiet { Console.tell(loaded.inputs) }
      let comparison = try await ComparisonAnalysis.run(
        loaded.study, before: loaded.before, after: loaded.after, threads: output.threadCount)
      let report = CompareReport(
        study: loaded.study, comparison: comparison, inputs: loaded.inputs, repairs: loaded.repairs,
        notes: loaded.notes, hasEmbeddedSpaces: loaded.hasEmbeddedSpaces, versions: Version.all, names: names)
      let language = output.language
      let layers = layerOutput.isWanted ? report.layers(language) : nil
      var documents = [OutputJob("compare.xlsx") { report.workbook(language) }]
      if output.wants("compare.html") {
        let assets = try Page.assets(try study.geoDataFolder())
        documents.append(OutputJob(OutputMaker("compare.html") { report.compareHTML(language, assets: assets) }))
      }
      let pages = documents
      let attribution = loaded.inputs.attributionFile(of: "compare").map { file in OutputJob(file.name) { file.bytes } }
      return StepResults(
        folder: "Reports/" + loaded.study.name + "-compare",
        jobs: pages + report.compareMakers(language).map { OutputJob($0) } + layerOutput.jobs(layers)
          + [attribution].compactMap { $0 },
        sparing: try study.inputPaths() + [sources.0, sources.1].compactMap(\.path).map { UserPath($0).file }
          + travel.inputPaths,
        inputs: loaded.inputs, tables: LayerTables(output: layerOutput, layers: layers),
        summaryJSON: { report.compareSummaryJSON() }
      ) { report.compareSummaryText(language, folder: $0, files: $1.sorted()) }
    }
  }
}
