import CoverageModel

extension Report {
  /// What makes each file of an analysis but the workbook, `towns.csv` and `manifest.json`, the slowest first; they may run side by side.
  public func analysisMakers(_ language: Language) -> [OutputMaker] {
    [OutputMaker("towns.geojson") { townsGeoJSON() }]
      + zoneMapMakers + landMakers + catchments.makers("", inputs) + accessibilityMakers + [
        OutputMaker("basins.geojson") { basinsGeoJSON() }, OutputMaker("map.svg") { mapSVG(language) },
        OutputMaker("gap-report.json") { gapReportJSON() },
      ] + coverageMakers + [
        OutputMaker("gap-report.md") { gapReportMarkdown(language) }, OutputMaker("zones.csv") { zonesCSV() },
        OutputMaker("basins.csv") { basinsCSV() }, OutputMaker("spaces.geojson") { spacesGeoJSON() },
      ]
  }

  /// Discs are drawn round spaces; given travel has none.
  private var coverageMakers: [OutputMaker] {
    study.travelTraits.hasShapes ? [OutputMaker("coverage.geojson") { coverageGeoJSON() }] : []
  }

  private var accessibilityMakers: [OutputMaker] {
    result.accessibility.map { found in [OutputMaker("accessibility.csv") { accessibilityCSV(found) }] } ?? []
  }

  /// The lines printed at the end of an analysis.
  public func summaryText(_ language: Language, folder: String, files: [String]) -> [UInt8] {
    let language = language.measuring(study.travelTraits)
    let whole = result.whole
    let covered = whole.people - whole.uncoveredPeople
    let weight = language.weightNoun(study.weight, Double(covered), of: Double(whole.people))
    let lines = [
      language.text(
        Double(covered), .summaryCoverageOne, .summaryCoverage,
        [
          "title": study.title, "covered": language.number(covered), "people": language.number(whole.people),
          "weight": weight, "share": language.percent(covered, of: whole.people),
          "distance": language.distance(study.serviceDistance),
        ]),
      language.text(.summaryFolder, ["folder": folder]),
      language.text(.summaryFiles, ["files": files.joined(separator: ", ")]),
    ]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
