import CoverageModel
public import WorkbookModel

extension Report {
  /// The workbook of an analysis, in one language: each sheet is a function of the report.
  ///
  /// - Complexity: O(towns + zones + spaces).
  public func workbook(_ language: Language) -> Workbook {
    let language = language.measuring(study.travelTraits)
    return Workbook(
      title: language.text(.reportTitle, ["title": study.title]), author: "Maillage",
      numbers: language.workbookNumbers,
      sheets: [
        summarySheet(language), basinSheet(language), zoneSheet(.department, language), zoneSheet(.epci, language),
        zoneSheet(.region, language),
      ].compactMap { $0 } + study.groupings.compactMap { zoneSheet(.grouping($0), language) }
        + [
          townSheet(language), underservedSheet(language), coreSheet(language), accessibilitySheet(language),
          spaceSheet(language), catchments.sheet(language), roadSheet(language),
          definitionSheet(language), sourceSheet(language),
        ].compactMap { $0 })
  }
}
