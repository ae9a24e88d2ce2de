import ArgumentParser
import CoverageData
import CoverageEngine
import CoverageModel
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
        maillage analyze --towns towns.csv --basins zones.geojson --spaces spaces.csv --out results

      FILES
        towns    CSV: code, name, longitude, latitude, population; optional working_age_population, department, region,
                 epci, basin
        spaces   CSV: code; longitude and latitude, or the code of a town; optional name, capacity, status, source
        basins   GeoJSON: areas with the properties code and name
      """
  )

  @OptionGroup var territory: TerritoryOptions
  @OptionGroup var files: FileOptions
  @OptionGroup var measures: MeasureOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    try territory.validate()
    try measures.validate()
  }

  func run() async throws {
    try await Failure.reported {
      let loaded = try await StudyLoader.load(files.request(territory: territory.territory, measures: measures))
      let result = try await CoverageAnalysis.run(loaded.study, threads: output.threadCount)
      let report = Report(
        study: loaded.study, result: result, inputs: loaded.inputs, repairs: loaded.repairs,
        hasEmbeddedSpaces: loaded.hasEmbeddedSpaces, versions: Version.all)
      let folder = OutputFolder(path: output.out ?? "Reports/" + loaded.study.name)
      let page = try Page.maker(report, files: files, output.lang)
      let written = try await folder.write(
        report.analysisMakers(output.lang) + [page], threads: output.threadCount, sparing: try files.inputPaths())
      if output.json {
        try Console.write(report.summaryJSON())
      } else if !output.quiet {
        try Console.write(report.summaryText(output.lang, folder: folder.path, files: written.sorted()))
      }
    }
  }
}
