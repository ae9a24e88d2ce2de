import CoverageModel
import MessageModel
import WorkbookModel

extension Report {
  /// The figures of the whole study on one page.
  func summarySheet(_ language: Language) -> WorkbookSheet {
    var page = SheetPage(title: language.text(.reportTitle, ["title": study.title]))
    keyFigures(language, &page)
    page.section(
      language.text(.sectionCoverage), numbers: [language.text(.columnPeople), language.text(.columnShare)])
    for (metres, people) in zip(study.distances, result.whole.coveredPeople) {
      page.line(
        language.text(.columnDistance) + " " + language.distance(metres), .count(people),
        .share(result.whole.share(people)))
    }
    page.section(language.text(.sheetSeverity), numbers: [language.text(.sheetNumber)])
    let firstSeverity = page.rows.count
    for severity in Severity.allCases.reversed() {
      page.line(
        language.text(severity.textKey), .count(basinResults.count { $0.indicators.severity == severity }), .blank,
        .note(severity == .low ? "" : limit(of: severity, language)))
    }
    return page.sheet(
      language.text(.sheetSummary), widths: [48, 16, 12, 70],
      colours: [
        WorkbookColours(
          column: 0, rows: firstSeverity...(page.rows.count - 1), rule: SheetColours.severity(language))
      ])
  }

  private func keyFigures(_ language: Language, _ page: inout SheetPage) {
    let whole = result.whole
    let distance = ["distance": language.distance(serviceDistance)]
    page.section(
      language.text(.sheetKeyFigures),
      numbers: [language.text(.sheetNumber), language.text(.columnShare)], remark: language.text(.sheetRemark))
    page.line(
      language.title(of: study.weight), .count(whole.people))
    let parts: [(TextKey, Int)] = [
      (.columnWithinPeople, whole.people - whole.uncoveredPeople), (.columnUncovered, whole.uncoveredPeople),
      (.sheetChoice, whole.peopleWithChoice), (.sheetFromOutside, peopleServedFromOutside),
    ]
    for (key, people) in parts { page.line(language.text(key, distance), .count(people), .share(whole.share(people))) }
    if let summary = whole.distance {
      let town = study.towns[summary.farthestTown]
      let reach = landReach
      let caution = WorkbookCell.note(reach.isWithout ? reach.caution(language) ?? "" : "")
      page.line(language.travelColumn(language.text(.sheetMean)), .travel(summary.mean, study.measure))
      page.line(
        language.travelColumn(language.text(.columnMedian)), .travel(summary.median, study.measure), .blank, caution)
      page.line(
        language.travelColumn(language.text(.sheetPercentile90)),
        .travel(summary.percentile90, study.measure), .blank, caution)
      page.line(
        language.travelColumn(language.text(.sheetMaximum)), .travel(summary.maximum, study.measure),
        .blank,
        .note("\(town.name) (\(town.code)), " + reach.town(summary.farthestTown, summary.maximum, language)))
    }
    page.line(
      language.text(.columnExcess), WorkbookCell(.figure(whole.excessPersonTravel / study.costsPerUnit), .whole))
    page.line(language.text(.sheetTowns), .count(whole.towns))
    page.line(language.text(.sheetUncoveredTowns, distance), .count(whole.uncoveredTowns))
    page.line(language.text(.sheetTownsWithoutPeople), .count(whole.townsWithoutPeople))
    page.line(language.text(.sheetShownSpaces), .count(shownSpaces.count))
  }

  private func limit(of severity: Severity, _ language: Language) -> String {
    language.text(
      .severityLimit,
      [
        "severity": language.text(severity.textKey), "percent": String(severity.leastSharePercent),
        "people": language.number(severity.leastPeople), "distance": language.distance(serviceDistance),
      ])
  }
}
