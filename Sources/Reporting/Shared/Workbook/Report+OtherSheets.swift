import CoverageModel
import GeometryCore
import MessageModel
import WorkbookModel

extension Report {
  /// The spaces that stand in the territory or reach a town of it.
  func spaceSheet(_ language: Language) -> WorkbookSheet? {
    typealias Entry = (space: TrainingSpace, result: SpaceResult)
    let shown = shownSpaces
    guard !shown.isEmpty else { return nil }
    let distance = ["distance": language.distance(serviceDistance)]
    let columns: [SheetColumn<Entry>] = [
      .text(language.text(.sheetCode)) { $0.space.code }, .text(language.text(.columnSpace)) { $0.space.name },
      .text(language.text(.sheetInside)) { language.text($0.result.isInside ? .planYes : .planNo) },
      .count(language.text(.columnNearestPeople)) { $0.result.peopleNearest },
      .count(language.text(.columnWithinPeople, distance)) { $0.result.peopleWithinService },
      .count(language.text(.columnOnlyPeople)) { $0.result.peopleOnlyHere },
      .count(language.text(.sheetCapacity)) { $0.space.capacity },
      .text(language.text(.sheetStatus)) { language.status($0.space.status) },
      .text(language.text(.sheetSource)) { $0.space.source },
      .number(language.text(.sheetLongitude), .exact) { $0.space.position.longitude },
      .number(language.text(.sheetLatitude), .exact) { $0.space.position.latitude },
    ]
    let entries = shown.map { (space: study.spaces[$0], result: result.spaces[$0]) }
    return .table(language.text(.sheetSpaces), columns, entries, frozenColumns: 2)
  }

  /// What the figures mean and what they cannot say.
  func definitionSheet(_ language: Language) -> WorkbookSheet {
    .definitions(
      definitionLines(language) + underservedLines(language) + coreLines(language), limitLines(language), language)
  }

  /// Where the figures come from.
  func sourceSheet(_ language: Language) -> WorkbookSheet {
    .sources(inputs, repairs, versions, language)
  }
}

extension Language {
  /// The status of a space: that of the embedded data in words, any other as it was given.
  func status(_ status: String?) -> String? {
    status == "announced" ? text(.sheetStatusAnnounced) : status
  }
}

extension WorkbookSheet {
  /// What figures mean and what they cannot say.
  static func definitions(_ definitions: [String], _ limits: [String], _ language: Language) -> WorkbookSheet {
    var page = SheetPage(title: language.text(.sectionDefinitions))
    for text in definitions { page.paragraph(text) }
    page.section(language.text(.sectionLimits))
    for text in limits { page.paragraph(text) }
    return page.sheet(language.text(.sectionDefinitions), widths: [105])
  }

  /// Input files with their hashes, repairs and versions.
  static func sources(
    _ inputs: [InputRecord], _ repairs: [Repair], _ versions: [ProgramVersion], _ language: Language
  ) -> WorkbookSheet {
    var page = SheetPage(title: language.text(.sectionProvenance))
    page.section(language.text(.columnInput), numbers: [language.text(.columnRecords)], remark: "SHA-256")
    for input in inputs { page.line(input.path, .count(input.records), .note(input.sha256)) }
    for input in inputs {
      guard let attribution = input.attribution else { continue }
      page.line([input.path, input.dataDate].compactMap { $0 }.joined(separator: ", "), .blank, .note(attribution))
    }
    if repairs.isEmpty {
      page.section(language.text(.repairsNone))
    } else {
      page.section(language.text(.repairsIntro), numbers: [""], remark: language.text(.sheetExamples))
      for repair in repairs {
        let examples = repair.examples.joined(separator: ", ") + (repair.count > repair.examples.count ? ", …" : "")
        let rule = language.text(repair.rule.textKey, ["count": language.number(repair.count)])
        page.line(rule, .blank, .note(examples))
      }
    }
    page.section(language.text(.sheetPrograms), numbers: [""], remark: language.text(.sheetVersion))
    for version in versions { page.line(version.name, .blank, .note(version.version)) }
    return page.sheet(language.text(.sheetSources), widths: [70, 14, 70])
  }
}
