import CoverageModel
public import WorkbookModel

extension SituationsReport {
  /// The workbook of all situations, in one language; each comparison has a workbook of its own in its folder.
  ///
  /// - Complexity: O(situations times basins).
  public func workbook(_ language: Language) -> Workbook {
    let page = SituationsMarkdown(self, language)
    let language = page.language
    return Workbook(
      title: language.text(.situationsTitle, ["title": study.title]), author: "Maillage",
      numbers: language.workbookNumbers,
      sheets: [
        page.situationSheet, page.basinSheet,
        .definitions(page.notes.definitionLines, page.limitLines, language),
        .sources(inputs, repairs, pairs[0].versions, language),
      ].compactMap { $0 })
  }
}

extension SituationsMarkdown {
  /// One row a situation.
  fileprivate var situationSheet: WorkbookSheet {
    let unit = study.costsPerUnit
    let columns: [SheetColumn<Int>] = [
      .text(language.text(.situationsColumn)) { names[$0] },
      .count(language.text(.columnPeople)) { figures[$0].people },
      .count(language.text(.columnWithinPeople, ["distance": distance])) { figures[$0].covered },
      .number(language.text(.columnShare), .percent) { figures[$0].share },
      .count(language.text(.compareColumnChange)) { figures[$0].covered - figures[0].covered },
      .number(language.travelColumn(language.text(.compareMean)), .oneDecimal) {
        (figures[$0].distance?.mean).map { $0 / unit }
      },
      .number(language.travelColumn(language.text(.compareMedian)), .oneDecimal) {
        (figures[$0].distance?.median).map { $0 / unit }
      },
      .number(language.travelColumn(language.text(.situationsNinth)), .oneDecimal) {
        (figures[$0].distance?.percentile90).map { $0 / unit }
      },
      .count(language.text(.sheetSpaces)) { spaces($0) },
      .count(language.text(.pageFigureSevere)) { figures[$0].criticalBasins },
    ]
    return .table(language.text(.situationsSheet), columns, names.indices, frozenColumns: 1)
  }

  /// Every basin, ascending by code, with a share and a median for each situation; nothing where there are none.
  fileprivate var basinSheet: WorkbookSheet? {
    typealias Row = SituationsReport.BasinRow
    let rows = report.basinRows
    guard !rows.isEmpty else { return nil }
    let unit = study.costsPerUnit
    let shares = names.indices.map { index in
      SheetColumn<Row>.number(
        language.text(.situationsShareOf, ["name": names[index]]), .percent, colours: SheetColours.coveredShare
      ) { $0.people > 0 ? Double($0.covered[index]) / Double($0.people) : nil }
    }
    let medians = names.indices.map { index in
      SheetColumn<Row>.number(
        language.travelColumn(language.text(.situationsMedianOf, ["name": names[index]])), .oneDecimal
      ) { $0.medians[index].map { $0 / unit } }
    }
    let columns: [SheetColumn<Row>] =
      [
        .text(language.text(.sheetCode)) { $0.code }, .text(language.text(.sheetName)) { $0.name },
        .count(language.text(.columnPeople)) { $0.people },
      ] + shares + medians
    return .table(language.text(.sheetBasins), columns, rows, frozenColumns: 2)
  }
}
