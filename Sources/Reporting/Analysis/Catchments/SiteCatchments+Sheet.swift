import CoverageModel
import WorkbookModel

extension SiteCatchments {
  /// The catchment of each site; nothing where there is no site.
  func sheet(_ language: Language) -> WorkbookSheet? {
    guard !catchments.isEmpty else { return nil }
    let (towns, spaces, near, unit) = (study.towns, study.spaces, proximities, study.costsPerUnit)
    let distance = ["distance": language.distance(study.serviceDistance)]
    func travel(_ key: TextKey, _ metres: @escaping (Catchment) -> Double?) -> SheetColumn<Catchment> {
      .number(language.travelColumn(language.text(key)), .oneDecimal) { metres($0).map { $0 / unit } }
    }
    var columns: [SheetColumn<Catchment>] = []
    if let first = firstOpening {
      columns.append(.count(language.text(.planColumnOrder)) { $0.site >= first ? $0.site - first + 1 : nil })
    }
    columns += [
      .text(language.text(.catchmentSite)) { spaces[$0.site].name },
      .text(language.text(.catchmentSiteCode)) { spaces[$0.site].code },
      .count(language.text(.catchmentTowns, distance)) { $0.within.towns.count },
      .count(language.text(.catchmentPeople, distance)) { $0.within.people },
      .count(language.text(.catchmentOtherSite, distance)) { $0.within.peopleWithOtherSite },
    ]
    if firstOpening != nil {
      columns.append(.count(language.text(.catchmentServedToday)) { $0.within.peopleServedToday })
    }
    columns += [
      travel(.catchmentMean) { $0.within.meanDistance },
      .text(language.text(.columnFarthest)) { $0.within.farthestTown.map { towns[$0].name } },
      travel(.catchmentMost) { $0.within.farthestTown.map { near[$0].distance } },
      .count(language.text(.catchmentBeyondTowns, distance)) { $0.beyond.towns.count },
      .count(language.text(.catchmentBeyondPeople, distance)) { $0.beyond.people },
    ]
    return .table(language.text(.catchmentShort), columns, ordered, frozenColumns: firstOpening == nil ? 1 : 2)
  }

  /// Each town beside its site, for plans, whose workbooks have no sheet of towns.
  func townSheet(_ language: Language) -> WorkbookSheet? {
    guard firstOpening != nil, !catchments.isEmpty else { return nil }
    let (towns, spaces, near, service) = (study.towns, study.spaces, proximities, study.serviceDistance)
    let distance = ["distance": language.distance(service)]
    let before = today ?? near
    func word(_ isSo: Bool) -> String { language.text(isSo ? .planYes : .planNo) }
    let columns: [SheetColumn<Int>] = [
      .text(language.text(.catchmentSite)) { near[$0].nearestSpace.map { spaces[$0].name } },
      .text(language.text(.sheetCode)) { towns[$0].code }, .text(language.text(.columnTown)) { towns[$0].name },
      .count(language.text(.columnPeople)) { [weight = study.weight] in weight.people(of: towns[$0]) },
      .number(language.travelColumn(language.text(.columnTownDistance)), .oneDecimal) {
        near[$0].distance / study.costsPerUnit
      },
      .text(language.text(.sheetWithin, distance)) { word(near[$0].distance <= service) },
      .text(language.text(.catchmentTownOther, distance)) { word(near[$0].secondDistance <= service) },
      .text(language.text(.catchmentTownToday)) { word(before[$0].distance <= service) },
    ]
    return .table(
      language.text(.catchmentTownSheet), columns, ordered.flatMap { ($0.within.towns + $0.beyond.towns).sorted() },
      frozenColumns: 3)
  }

  /// What a plan opens in order of opening, then the other sites, most people served first; ties keep the order.
  var ordered: [Catchment] {
    let first = firstOpening ?? study.spaces.count
    let standing = catchments.filter { $0.site < first }
    return catchments.filter { $0.site >= first }
      + standing.sorted { ($1.within.people, $0.site) < ($0.within.people, $1.site) }
  }
}
