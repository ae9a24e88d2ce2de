import ArgumentParser
import CoverageData
import CoverageEngine
import CoverageModel
import MessageModel
import Reporting

struct Analyze: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Analyse the proximity coverage of training spaces and write a gap report and maps.",
    discussion: """
      Without options it studies Occitanie with the embedded data. Distances are geodesics on WGS84; the limit itself is
      included (d <= S). Spaces outside the territory serve people inside it.

      EXAMPLES
        maillage analyze
        maillage analyze --department 34 --service-distance 20
        maillage analyze --france --weight working-age --lang fr --out /tmp/france
        maillage analyze --spaces my-spaces.csv --json
        maillage analyze --by basin,epci,my-districts.csv --weights firms.csv --weight firms
        maillage analyze --towns towns.csv --basins zones.geojson --spaces spaces.csv --out results
        maillage analyze --towns communes.shp --basins zones.gpkg:basins --columns towns.population=PMUN
        maillage analyze --access 2sfca,e2sfca,gravity --catchment 45
        maillage analyze --access apl --steps 10:1,20:0.68,30:0.22
        maillage analyze --access bfca --decay exponential --decay-parameter 0.1
        maillage analyze --access raam --raam-distance 30
        maillage analyze --matrix drive-times.csv --service-distance 20
        maillage analyze --formats html,gpkg,fgb
        maillage analyze --postgis postgresql://planner@db.example.org/plans --postgis-schema occitanie
        maillage analyze --towns 'postgresql://planner@db.example.org/plans?layer=reference.communes'

      FILES
        towns    CSV: code, name, longitude, latitude, population; optional working_age_population, department, region,
                 epci, basin, area_km2
        spaces   CSV: code of a town, or town (its name: Alès, "ales 30", "St Dié"; optional department), or code, longitude
                 and latitude; optional name, capacity, status, source
        basins   GeoJSON: areas with the properties code and name
        weights  CSV: code, and the column that --weight names (whole numbers)
        groups   CSV for --by: code, zone; optional zone_name; named after the file
        matrix   CSV: from (code of a town), to (code of a space), and one of seconds, minutes, metres, kilometres; a pair
                 that is absent or empty is unreachable. With times every distance in km means as many minutes.
        Each may also be a GeoPackage, Shapefile, GeoJSON, FlatGeobuf, KML, XLSX or ODS, in any coordinate system; FILE:LAYER
        names a layer. Tables may have semicolons and decimal commas. Columns under other names are guessed, which is said on
        stderr, or named with --columns towns.code=INSEE_COM. Or a table or view of a PostgreSQL database:
        postgresql://user@host/name?layer=schema.table, or with --layer towns=schema.table; its rows are read in the order
        of the primary key, else of all columns. Passwords come from PGPASSWORD, ~/.pgpass or a service, never from the
        address.

      STATUS
        Spaces whose status is not open (closed, fermé, projet, planned...) are left out, counted and named in the
        report; --status open,planned counts those to come too. Without a status a space is open.

      RESULTS
        md, json, csv, geojson, html, xlsx and svg; on demand gpkg (with a project of QGIS), fgb, brief (one A4 page for a
        council) and pdf (the same as PDF, where chromium is installed).

      GEOPACKAGE, FLATGEOBUF, POSTGIS
        results.gpkg holds all layers with their styles for QGIS, and tables of accessibility and of what was asked; .fgb
        files hold one layer each. --postgis writes the same layers as tables, after all files are made and before any
        is put in place: where the database fails, nothing in it has changed and no file is written.
      """
  )

  @OptionGroup var territory: TerritoryOptions
  @OptionGroup var files: FileOptions
  @OptionGroup var travel: TravelOptions
  @OptionGroup var measures: MeasureOptions
  @OptionGroup var groups: GroupingOptions
  @OptionGroup var land: LandOptions
  @OptionGroup(title: "Accessibility") var accessibility: AccessibilityOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    try territory.validate()
    try measures.validate()
    let range = DistanceRange(matrix: travel.matrix)
    try measures.check(range)
    try accessibility.validate()
    try accessibility.check(range)
    _ = try accessibility.parameters(serviceDistance: measures.serviceDistance.costs[0])
    try land.validate()
  }

  func run() async throws {
    try await RoadsProgress.showingAreas(quietly: output.quiet) {
      try await results(settings: StudySource.settings(of: CommandLine.arguments.dropFirst(2)))
    }.finish(output)
  }

  /// What is asked.
  func request() throws -> StudyRequest {
    var request = try files.request(territory: territory, measures: measures, groups: groups)
    request.readsIncome = true
    request.matrixPath = travel.matrix
    request.roads = travel.roads.settings
    request.accessibility = try accessibility.parameters(serviceDistance: request.serviceDistance)
    return request
  }

  /// What the analysis finds, not yet written.
  ///
  /// - Parameter settings: the study, for the manifest.
  func results(settings: StudySettings?) async throws -> StepResults {
    try await Failure.reported {
      let layerOutput = LayerOutput(options: output, purpose: "analyze", package: "results.gpkg")
      try layerOutput.check()
      try Page.check(output)
      let request = try self.request()
      var loaded = try await StudyLoader.load(request)
      output.language.nameEmbeddedZones(of: &loaded.study)
      if !output.quiet { Console.tell(loaded.inputs) }
      let result = try await CoverageAnalysis.run(
        loaded.study, threads: output.threadCount, leastUnderserved: land.leastUnderserved)
      let report = Report(
        study: loaded.study, result: result, inputs: loaded.inputs, repairs: loaded.repairs,
        hasEmbeddedSpaces: loaded.hasEmbeddedSpaces, versions: Version.all, settings: settings)
      let language = output.language
      let workbook = OutputJob("report.xlsx") { report.workbook(language) }
      var jobs = [workbook] + report.analysisMakers(language).map { OutputJob($0) }
      let layers = layerOutput.isWanted ? report.layers(language) : nil
      jobs += layerOutput.jobs(layers)
      if Page.isWanted(output) {
        let pages = try await Page.jobs(report, request: request, files: files, output: output)
        jobs.insert(contentsOf: pages, at: 1)
      }
      return StepResults(
        folder: "Reports/" + loaded.study.name, jobs: jobs,
        sparing: try files.inputPaths() + groups.by.paths.map { UserPath($0).file } + measures.inputPaths
          + travel.inputPaths,
        inputs: loaded.inputs, report: report, tables: LayerTables(output: layerOutput, layers: layers),
        summaryJSON: { report.summaryJSON() }
      ) { report.summaryText(language, folder: $0, files: $1.sorted()) }
    }
  }
}
