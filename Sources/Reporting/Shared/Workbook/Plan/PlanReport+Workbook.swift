import CoverageModel
public import WorkbookModel

extension PlanReport {
  /// The workbook of a plan, in one language: each sheet is a function of the plan's page.
  ///
  /// - Complexity: O(size of the plan's explanation).
  public func workbook(_ language: Language) -> Workbook {
    let page = page(language)
    let measured = language.measuring(travel)
    return Workbook(
      title: language.text(.planTitle, ["title": title]), author: "Maillage", numbers: language.workbookNumbers,
      sheets: [
        page.summarySheet, page.siteSheet, page.candidateSheet, page.goalSheet, page.basinSheet, page.closureSheet,
        catchments?.sheet(measured), catchments?.townSheet(measured),
        page.curveSheet,
        .definitions(page.definitionLines, page.limitLines, language),
        .sources(inputs, repairs, versions, language),
      ].compactMap { $0 })
  }
}
