import CoverageModel
import WorkbookModel

extension Report {
  /// The cores of large underserved areas; nothing where there are none.
  func coreSheet(_ language: Language) -> WorkbookSheet? {
    let cores = rankedCores
    guard !cores.isEmpty else { return nil }
    let (towns, spaces) = (study.towns, study.spaces)
    let areas = result.land?.underserved.areas ?? []
    let hasCandidates = !study.candidates.isEmpty
    let columns: [SheetColumn<RankedCore>] = [
      .count(language.text(.columnRank)) { $0.rank },
      .text(language.text(.coreColumn)) { towns[$0.core.largestTown].name },
      .text(language.text(.sheetLargestTownCode)) { towns[$0.core.largestTown].code },
      .count(language.text(.columnPeople)) { $0.core.people },
      .count(language.text(.sheetTowns)) { $0.core.towns.count },
      .text(language.text(.coreColumnCentre)) { towns[$0.core.centre].name },
      .text(language.text(.coreColumnCandidates)) { entry in
        guard hasCandidates else { return nil }
        let names = entry.core.candidates.map { towns[$0].name }
        return names.isEmpty ? language.text(.coreNoCandidate) : names.joined(separator: ", ")
      },
      .text(language.text(.columnNearestSpace)) { $0.core.nearestSpace.map { spaces[$0].name } },
      .number(
        language.travelColumn(language.text(.columnTownDistance)), .oneDecimal,
        colours: SheetColours.beyond(serviceDistance / study.costsPerUnit)
      ) { $0.core.distance / study.costsPerUnit },
      .text(language.text(.sheetUnderservedArea)) { towns[areas[$0.core.area].largestTown].name },
    ]
    return .table(language.text(.sheetCores), columns, cores, frozenColumns: 2)
  }

  /// How many people of each split area are in no core; nothing where there are no cores.
  func coreLines(_ language: Language) -> [String] {
    guard let underserved = result.land?.underserved, !underserved.cores.isEmpty else { return [] }
    let rule = language.text(
      .coreDefinition,
      [
        "residents": language.number(UnderservedAreas.leastCentrePeople),
        "split": language.number(UnderservedAreas.leastSplitPeople),
        "most": language.number(UnderservedAreas.mostCores), "least": language.number(underserved.leastPeople),
      ])
    return [rule]
      + splitAreas(underserved).map { area in
        language.text(
          .coreRestOfArea,
          [
            "name": study.towns[underserved.areas[area.index].largestTown].name,
            "people": language.number(underserved.peopleOutsideCores(ofArea: area.index)),
          ])
      }
  }
}
