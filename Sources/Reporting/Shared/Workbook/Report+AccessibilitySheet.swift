import CoverageModel
import WorkbookModel

extension Report {
  /// The scores of every town, ascending by code, a column a measure; nothing where none was computed.
  ///
  /// A score is empty where no space is in reach, or where one is missing.
  func accessibilitySheet(_ language: Language) -> WorkbookSheet? {
    guard let accessibility = result.accessibility else { return nil }
    typealias Entry = (town: Town, index: Int)
    let basins = study.zoneNames[.basin] ?? [:]
    var columns: [SheetColumn<Entry>] = [
      .text(language.text(.sheetCode)) { $0.town.code }, .text(language.text(.columnTown)) { $0.town.name },
      .text(language.text(.columnBasin)) { entry in entry.town.basin.map { basins[$0] ?? $0 } },
      .count(language.text(.columnPeople)) { [weight = study.weight] in weight.people(of: $0.town) },
    ]
    for measure in accessibility.measures {
      let unit = measure.measure.method.unit
      let factor = unit == .travel ? 1 / study.costsPerUnit : unit.shownFactor
      columns.append(
        .number(language.name(of: measure.measure) + ", " + language.text(unit.textKey), .twoDecimals) {
          measure.scores[$0.index].value.map { $0 * factor }
        })
    }
    let entries = study.towns.indices.map { (town: study.towns[$0], index: $0) }
    return .table(language.text(.sheetAccessibility), columns, entries, frozenColumns: 2)
  }
}
