import CoverageModel

extension Report {
  /// What makes each file of an analysis; they may run side by side. The first half is about as much work as the second.
  public func analysisMakers(_ language: Language) -> [@Sendable () -> OutputFile] {
    [
      { townsCSV() }, { mapSVG(language) }, { gapReportMarkdown(language) }, { gapReportJSON() }, { coverageGeoJSON() },
      { townsGeoJSON() }, { basinsGeoJSON() }, { basinsCSV() }, { zonesCSV() }, { spacesGeoJSON() }, { manifestJSON() },
    ] + accessibilityMakers + landMakers
  }

  private var accessibilityMakers: [@Sendable () -> OutputFile] {
    result.accessibility.map { found in [{ accessibilityCSV(found) }] } ?? []
  }

  /// Every file of an analysis, in the order of its makers.
  public func analysisOutputs(_ language: Language) -> [OutputFile] { analysisMakers(language).map { $0() } }

  /// The lines printed at the end of an analysis.
  public func summaryText(_ language: Language, folder: String, files: [String]) -> [UInt8] {
    let whole = result.whole
    let covered = whole.people - whole.uncoveredPeople
    let weight = language.name(of: study.weight)
    let lines = [
      language.text(
        .summaryCoverage,
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
