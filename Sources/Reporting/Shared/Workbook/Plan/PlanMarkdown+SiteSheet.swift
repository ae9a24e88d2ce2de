import CoverageModel
import GeometryCore
import WorkbookModel

extension PlanMarkdown {
  /// The opened sites in order of opening; nothing where there are none.
  var siteSheet: WorkbookSheet? {
    guard hasPlan, !plan.opened.isEmpty else { return nil }
    typealias Entry = (order: Int, opened: PlannedSite)
    let sites = plan.problem.sites
    func people(_ key: TextKey, _ number: @escaping (PlannedSite) -> Double?) -> SheetColumn<Entry> {
      .number(text(key), peopleStyle) { number($0.opened) }
    }
    func figure(_ key: TextKey, _ unit: Unit, _ number: @escaping (PlannedSite) -> Double?) -> SheetColumn<Entry> {
      SheetColumn(title: text(key, ["unit": name(of: unit)]), style: style(of: unit)) {
        shown(number($0.opened), unit)
      }
    }
    let range = PlanReport.programmeBasinPeople
    let limits = ["least": amount(range.lowerBound), "most": amount(range.upperBound)]
    var columns: [SheetColumn<Entry>] = [
      .count(text(.planColumnOrder)) { $0.order }, .text(siteColumn.0) { sites[$0.opened.site].name },
      .text(text(.sheetCode)) { sites[$0.opened.site].code }, figure(.planColumnGain, gainUnit) { $0.marginalGain },
      people(.planColumnReached) { $0.peopleReached }, people(.planColumnNew) { $0.peopleNewlyCovered },
      people(.planColumnOnly) { $0.peopleOnlyHere }, people(.planColumnShared) { $0.peopleShared },
      figure(.planColumnPrice, valueUnit) { $0.priceOfLeavingOut },
      .text(text(.planColumnInstead)) { $0.opened.planWithout.map { changes($0)[0] } },
    ]
    if plan.opened.contains(where: { $0.basinPeople != nil || $0.nearestExisting != nil }) {
      columns += [
        .text(text(.columnBasin)) { report.basin(of: $0.opened).map(basinName) },
        people(.planColumnBasinPeople) { $0.basinPeople },
        .text(text(.planColumnInRange, limits)) {
          report.isInProgrammeRange($0.opened).map { text($0 ? .planYes : .planNo) }
        },
        .text(text(.columnNearestSpace)) { $0.opened.nearestExisting.map { sites[$0].name } },
        SheetColumn(
          title: isMatrix ? text(.columnTownDistance) : language.travelColumn(text(.columnTownDistance)),
          style: style(of: .travel)
        ) { shown($0.opened.nearestExistingCost, .travel) },
      ]
    }
    if plan.opened.contains(where: { sites[$0.site].position != nil }) {
      columns.append(.number(text(.sheetLongitude), .exact) { sites[$0.opened.site].position?.longitude })
      columns.append(.number(text(.sheetLatitude), .exact) { sites[$0.opened.site].position?.latitude })
    }
    let entries = plan.opened.enumerated().map { (order: $0.offset + 1, opened: $0.element) }
    return .table(text(.sheetPlan), columns, entries, frozenColumns: 2)
  }
}
