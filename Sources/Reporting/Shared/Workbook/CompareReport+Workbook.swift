import CoverageModel
import GeometryCore
public import WorkbookModel

extension CompareReport {
  /// The workbook of a comparison, in one language: each sheet is a function of the report.
  ///
  /// - Complexity: O(towns + zones + spaces).
  public func workbook(_ language: Language) -> Workbook {
    let page = CompareMarkdown(report: self, language: words(language))
    let language = page.language
    return Workbook(
      title: language.text(.compareTitle, ["title": study.title]), author: "Maillage",
      numbers: language.workbookNumbers,
      sheets: [
        page.summarySheet, page.zoneSheet(.basin, language.text(.sheetBasins)),
        page.zoneSheet(.department, language.text(.sectionDepartments)),
        page.zoneSheet(.region, language.text(.sectionRegions)), page.townSheet, page.spaceSheet,
        .definitions(page.definitionLines, page.limitLines, language),
        .sources(inputs, repairs, versions, language),
      ].compactMap { $0 })
  }
}

extension CompareMarkdown {
  /// Key figures of both situations and people within each distance.
  fileprivate var summarySheet: WorkbookSheet {
    var page = SheetPage(title: language.text(.compareTitle, ["title": study.title]))
    let heads = [.compareColumnA, .compareColumnB, .compareColumnChange].map { (key: TextKey) in language.text(key) }
    page.paragraph(language.unmarked(headline))
    page.section(language.text(.sectionCoverage), numbers: heads)
    for step in whole.coverage {
      page.line(
        language.text(.columnDistance) + " " + language.distance(step.distance), .count(step.before),
        .count(step.after), .count(step.change))
    }
    page.section(language.text(.columnShare), numbers: heads.dropLast() + [language.text(.compareColumnPoints)])
    for step in whole.coverage {
      page.line(
        language.text(.columnDistance) + " " + language.distance(step.distance), .share(whole.share(step.before)),
        .share(whole.share(step.after)),
        WorkbookCell(.figure(whole.share(step.change).map { 100 * $0 }), .oneDecimal))
    }
    if let before = whole.distanceBefore, let after = whole.distanceAfter {
      page.section(language.travelColumn(language.text(.compareSectionDistances)), numbers: heads)
      for (key, figure) in CompareMarkdown.distanceFigures {
        page.line(
          language.text(key), .travel(before[keyPath: figure], study.measure),
          .travel(after[keyPath: figure], study.measure),
          .travel(after[keyPath: figure] - before[keyPath: figure], study.measure))
      }
    }
    if let critical = report.criticalBasins {
      page.section(language.text(.sheetSeverity), numbers: heads)
      page.line(
        language.text(.pageFigureSevere), .count(critical.before), .count(critical.after),
        .count(critical.after - critical.before))
    }
    return page.sheet(language.text(.sheetSummary), widths: [60, 16, 16, 16])
  }

  /// Every zone of a level, ascending by code; nothing where there are none.
  fileprivate func zoneSheet(_ level: ZoneLevel, _ name: String) -> WorkbookSheet? {
    let zones = comparison.zones[level] ?? []
    guard zones.count > (level == .basin ? 0 : 1) else { return nil }
    let unit = study.costsPerUnit
    func share(_ key: TextKey, _ covered: @escaping (ProximityChange) -> Int) -> SheetColumn<ZoneComparison> {
      .number(language.text(key), .percent, colours: SheetColours.coveredShare) { $0.change.share(covered($0.change)) }
    }
    let columns: [SheetColumn<ZoneComparison>] = [
      .text(language.text(.sheetCode)) { $0.code }, .text(language.text(.sheetName)) { $0.name },
      .count(language.text(.columnPeople)) { $0.change.people },
      .count(language.text(.compareSheetWithinA, ["distance": distance])) { $0.change.coveredBefore },
      .count(language.text(.compareSheetWithinB, ["distance": distance])) { $0.change.coveredAfter },
      .count(language.text(.compareColumnChange)) { $0.change.coveredAfter - $0.change.coveredBefore },
      share(.compareColumnShareA) { $0.coveredBefore }, share(.compareColumnShareB) { $0.coveredAfter },
      .number(language.text(.compareColumnPoints), .oneDecimal) { zone in
        zone.change.share(zone.change.coveredAfter - zone.change.coveredBefore).map { 100 * $0 }
      },
      .count(language.text(.compareColumnNew)) { $0.change.counts(.newlyCovered).people },
      .count(language.text(.compareColumnLost)) { $0.change.counts(.noLongerCovered).people },
      .number(language.travelColumn(language.text(.compareColumnMedianA)), .oneDecimal) {
        ($0.change.distanceBefore?.median).map { $0 / unit }
      },
      .number(language.travelColumn(language.text(.compareColumnMedianB)), .oneDecimal) {
        ($0.change.distanceAfter?.median).map { $0 / unit }
      },
      .number(language.text(.compareColumnSaved), .whole) { $0.change.savedPersonTravel.map { $0 / unit } },
      .count(language.text(.sheetTowns)) { $0.change.towns },
      .count(language.text(.sheetTownsInZone)) { $0.townsInInput },
    ]
    return .table(name, columns, zones, frozenColumns: 2)
  }

  /// Every town, ascending by code.
  fileprivate var townSheet: WorkbookSheet {
    let (study, report, language) = (study, report, language)
    let (before, after) = (comparison.before, comparison.after)
    func nearest(_ situation: ComparedSituation, _ key: TextKey) -> SheetColumn<Int> {
      .text(language.text(key)) { town in
        situation.proximities[town].nearestSpace.map { situation.spaces[$0].name }
      }
    }
    func travel(_ situation: ComparedSituation, _ key: TextKey) -> SheetColumn<Int> {
      .number(
        language.travelColumn(language.text(key)), .oneDecimal,
        colours: SheetColours.beyond(study.serviceDistance / study.costsPerUnit)
      ) { situation.proximities[$0].distance / study.costsPerUnit }
    }
    func zone(_ level: ZoneLevel, _ key: TextKey) -> SheetColumn<Int> {
      .text(language.text(key)) { town in
        level.code(of: study.towns[town]).map { study.zoneNames[level]?[$0] ?? $0 }
      }
    }
    let columns: [SheetColumn<Int>] = [
      .text(language.text(.sheetCode)) { study.towns[$0].code },
      .text(language.text(.columnTown)) { study.towns[$0].name },
      zone(.department, .columnDepartment), zone(.basin, .columnBasin),
      .count(language.text(.columnPeople)) { study.weight.people(of: study.towns[$0]) },
      nearest(before, .compareColumnSpaceA), travel(before, .compareColumnDistanceA),
      nearest(after, .compareColumnSpaceB), travel(after, .compareColumnDistanceB),
      .number(language.text(.compareColumnSaved), .whole) {
        report.savedPersonTravel($0).map { $0 / study.costsPerUnit }
      },
    ]
    return .table(language.text(.sheetTowns), columns, study.towns.indices, frozenColumns: 2)
  }

  /// Every space of both situations that is known, with what it brings or takes.
  fileprivate var spaceSheet: WorkbookSheet? {
    typealias Entry = (kind: ComparedSpaceKind, space: ComparedSpace, change: SpaceChange?)
    let changes = Dictionary(comparison.spaces.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let entries: [Entry] = [ComparedSpaceKind.after, .before, .both].flatMap { kind in
      report.spaces(kind).map { (kind, $0, changes[$0.code]) }
    }
    guard !entries.isEmpty else { return nil }
    let language = language
    let columns: [SheetColumn<Entry>] = [
      .text(language.text(.sheetCode)) { $0.space.code }, .text(language.text(.columnSpace)) { $0.space.name },
      .text(language.text(.compareColumnWhat)) { language.text($0.kind.textKey) },
      .count(language.text(.compareColumnNew)) { $0.change?.peopleNewlyCovered ?? 0 },
      .count(language.text(.compareColumnCloser)) { $0.change?.peopleCloser ?? 0 },
      .count(language.text(.compareColumnLost)) { $0.change?.peopleNoLongerCovered ?? 0 },
      .count(language.text(.compareColumnFarther)) { $0.change?.peopleFarther ?? 0 },
      .number(language.text(.sheetLongitude), .exact) { $0.space.position?.longitude },
      .number(language.text(.sheetLatitude), .exact) { $0.space.position?.latitude },
    ]
    return .table(language.text(.sheetSpaces), columns, entries, frozenColumns: 2)
  }
}

extension Language {
  /// A text without the marks of Markdown: no strong text, no backslashes before marks.
  func unmarked(_ text: String) -> String {
    var plain = ""
    var rest = SheetPage.plain(text)[...]
    while let character = rest.popFirst() {
      if character == "\\", let next = rest.popFirst() { plain.append(next) } else { plain.append(character) }
    }
    return plain
  }
}
