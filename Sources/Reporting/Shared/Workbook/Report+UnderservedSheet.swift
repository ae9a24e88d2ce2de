import CoverageModel
import WorkbookModel

extension Report {
  /// The underserved areas, the most people first; nothing where the study has no boundaries.
  func underservedSheet(_ language: Language) -> WorkbookSheet? {
    guard let underserved = result.land?.underserved else { return nil }
    typealias Entry = (rank: Int, area: UnderservedArea)
    let towns = study.towns
    let spaces = study.spaces
    let basins = study.zoneNames[.basin] ?? [:]
    let columns: [SheetColumn<Entry>] = [
      .count(language.text(.columnRank)) { $0.rank },
      .text(language.text(.sheetUnderservedArea)) { towns[$0.area.largestTown].name },
      .text(language.text(.sheetLargestTownCode)) { towns[$0.area.largestTown].code },
      .count(language.text(.columnPeople)) { $0.area.people },
      .count(language.text(.weightTitleWorkingAge)) { $0.area.workingAgePeople },
      .count(language.text(.sheetTowns)) { $0.area.towns.count },
      .number(language.text(.sheetArea), .oneDecimal) { $0.area.areaSquareMetres / 1_000_000 },
      .text(language.text(.columnNearestSpace)) { $0.area.nearestSpace.map { spaces[$0].name } },
      .number(
        language.travelColumn(language.text(.columnTownDistance)), .oneDecimal,
        colours: SheetColours.beyond(serviceDistance / study.costsPerUnit)
      ) { $0.area.distance / study.costsPerUnit },
      .text(language.text(.sheetBasins)) { $0.area.basins.map { basins[$0] ?? $0 }.joined(separator: ", ") },
      .text(language.text(.sheetCandidates)) { $0.area.candidates.map { towns[$0].name }.joined(separator: ", ") },
    ]
    let entries = underserved.areas.enumerated().map { (rank: $0.offset + 1, area: $0.element) }
    return .table(language.text(.sheetUnderserved), columns, entries, frozenColumns: 2)
  }

  /// What the sheet of underserved areas means and leaves out; nothing where the study has no boundaries.
  func underservedLines(_ language: Language) -> [String] {
    guard let underserved = result.land?.underserved else { return [] }
    return [
      language.text(.sheetDefinitionUnderserved, ["people": language.number(underserved.leastPeople)]),
      language.text(
        .sheetSmallerAreas,
        [
          "areas": language.number(underserved.smallerAreas), "towns": language.number(underserved.smallerAreaTowns),
          "people": language.number(underserved.smallerAreaPeople),
          "without": language.number(underserved.townsWithoutBoundary.count),
        ]),
    ]
  }
}
