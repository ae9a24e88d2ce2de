import CoverageModel

extension Report {
  /// What makes each file of an analysis but the workbook; they may run side by side.
  ///
  /// The first five are quick: with the workbook before them they take about as long as the others.
  public func analysisMakers(_ language: Language) -> [OutputMaker] {
    [
      OutputMaker("manifest.json") { manifestJSON() }, OutputMaker("basins.csv") { basinsCSV() },
      OutputMaker("zones.csv") { zonesCSV() }, OutputMaker("spaces.geojson") { spacesGeoJSON() },
      OutputMaker("gap-report.md") { gapReportMarkdown(language) },
      OutputMaker("gap-report.json") { gapReportJSON() }, OutputMaker("towns.csv") { townsCSV() },
      OutputMaker("map.svg") { mapSVG(language) }, OutputMaker("coverage.geojson") { coverageGeoJSON() },
      OutputMaker("towns.geojson") { townsGeoJSON() }, OutputMaker("basins.geojson") { basinsGeoJSON() },
    ] + accessibilityMakers + landMakers + zoneMapMakers
  }

  private var accessibilityMakers: [OutputMaker] {
    result.accessibility.map { found in [OutputMaker("accessibility.csv") { accessibilityCSV(found) }] } ?? []
  }

  /// Every file of an analysis, in the order of its makers.
  public func analysisOutputs(_ language: Language) -> [OutputFile] { analysisMakers(language).map { $0.make() } }

  /// The lines printed at the end of an analysis.
  public func summaryText(_ language: Language, folder: String, files: [String]) -> [UInt8] {
    let whole = result.whole
    let covered = whole.people - whole.uncoveredPeople
    let weight = language.weightNoun(study.weight, Double(covered), of: Double(whole.people))
    let lines = [
      language.text(
        Double(covered), .summaryCoverageOne, .summaryCoverage,
        [
          "title": study.title, "covered": language.number(covered), "people": language.number(whole.people),
          "weight": weight, "share": language.percent(covered, of: whole.people),
          "distance": language.distance(study.serviceDistanceMetres),
        ]),
      language.text(.summaryFolder, ["folder": folder]),
      language.text(.summaryFiles, ["files": files.joined(separator: ", ")]),
    ]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
