import CoverageModel
import GeometryCore
import WorkbookModel

extension Report {
  /// Every town, ascending by code.
  func townSheet(_ language: Language) -> WorkbookSheet {
    typealias Entry = (town: Town, near: TownProximity, index: Int)
    let distance = ["distance": language.distance(serviceDistance)]
    let names = study.zoneNames
    let spaces = study.spaces
    let service = serviceDistance
    func zone(_ level: ZoneLevel, _ key: TextKey) -> SheetColumn<Entry> {
      .text(language.text(key)) { entry in level.code(of: entry.town).map { names[level]?[$0] ?? $0 } }
    }
    let limit = SheetColours.beyond(service / study.costsPerUnit)
    var columns: [SheetColumn<Entry>] = [
      .text(language.text(.sheetCode)) { $0.town.code }, .text(language.text(.columnTown)) { $0.town.name },
      zone(.department, .columnDepartment), zone(.basin, .columnBasin), zone(.epci, .sheetEpciOf),
      .count(language.text(.columnPeople)) { [weight = study.weight] in weight.people(of: $0.town) },
      .text(language.text(.columnNearestSpace)) { $0.near.nearestSpace.map { spaces[$0].name } },
      .number(language.travelColumn(language.text(.columnTownDistance)), .oneDecimal, colours: limit) {
        $0.near.distance / study.costsPerUnit
      },
      .text(language.text(.sheetWithin, distance)) {
        language.text($0.near.distance <= service ? .planYes : .planNo)
      },
      .text(language.text(.sheetSecondSpace)) { $0.near.secondNearestSpace.map { spaces[$0].name } },
      .number(language.travelColumn(language.text(.sheetSecondDistance)), .oneDecimal) {
        $0.near.secondDistance / study.costsPerUnit
      },
      .count(language.text(.sheetSpacesWithin, distance)) { $0.near.spacesWithinService },
    ]
    if !result.townsAcrossSea.isEmpty {
      let reach = landReach
      columns.append(
        .text(language.text(.seaAcross)) { language.text(reach.isAcross($0.index) ? .planYes : .planNo) })
    }
    if let areas = result.land?.underserved.areas {
      let names = areaNames(areas)
      columns.append(.text(language.text(.sheetUnderservedArea)) { names[$0.index] })
    }
    columns.append(.number(language.text(.sheetLongitude), .exact) { $0.town.position.longitude })
    columns.append(.number(language.text(.sheetLatitude), .exact) { $0.town.position.latitude })
    let entries = study.towns.indices.map { (town: study.towns[$0], near: result.towns[$0], index: $0) }
    return .table(language.text(.sheetTowns), columns, entries, frozenColumns: 2)
  }

  /// Names of the listed underserved areas by position of their towns.
  private func areaNames(_ areas: [UnderservedArea]) -> [Int: String] {
    var names: [Int: String] = [:]
    for area in areas {
      for town in area.towns { names[town] = study.towns[area.largestTown].name }
    }
    return names
  }
}
