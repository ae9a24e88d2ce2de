import CoverageModel
import WorkbookModel

extension PlanMarkdown {
  /// Every employment basin with people before and after; nothing where there are none.
  var basinSheet: WorkbookSheet? {
    guard hasPlan, !plan.basins.isEmpty else { return nil }
    let distance = ["distance": distance(parameters.serviceDistance)]
    let partial = partialBasins
    let columns: [SheetColumn<ZoneChange>] = [
      .text(text(.sheetCode)) { $0.code }, .text(text(.columnBasin)) { markedBasinName($0.code, partial) },
      .number(text(.columnPeople), peopleStyle) { $0.people },
      .number(text(.sheetCoveredToday, distance), peopleStyle) { $0.coveredBefore },
      .number(text(.sheetShareToday), .percent, colours: SheetColours.coveredShare) {
        $0.people > 0 ? $0.coveredBefore / $0.people : nil
      },
      .number(text(.sheetCoveredAfter, distance), peopleStyle) { $0.coveredAfter },
      .number(text(.planColumnShareAfter), .percent, colours: SheetColours.coveredShare) {
        $0.people > 0 ? $0.coveredAfter / $0.people : nil
      },
      .number(text(.planColumnMore), peopleStyle) { $0.coveredAfter - $0.coveredBefore },
    ]
    return .table(text(.sheetChanges), columns, plan.basins, frozenColumns: 2)
  }

  /// What remains when an existing facility closes, the costliest first; nothing where that was not looked for.
  var closureSheet: WorkbookSheet? {
    guard hasPlan, !plan.closureVariants.isEmpty else { return nil }
    let sites = plan.problem.sites
    let columns: [SheetColumn<ClosureVariant>] = [
      .text(text(.planColumnCloses)) { sites[$0.closed].name }, .text(text(.sheetCode)) { sites[$0.closed].code },
      .number(text(.planColumnLost), peopleStyle) { plan.coveredAfter - $0.coveredWithPlan },
      SheetColumn(title: valueTitle, style: style(of: valueUnit)) {
        shown($0.value, valueUnit)
      },
      .text(text(.planColumnAdded)) { changes($0.opened, isPlan: $0.value != nil)[0] },
      .text(text(.planColumnDropped)) { changes($0.opened, isPlan: $0.value != nil)[1] },
      .text(text(.planColumnProof)) { proof($0.status) },
    ]
    let ordered = plan.closureVariants.sorted { ($0.coveredWithPlan, $0.closed) < ($1.coveredWithPlan, $1.closed) }
    return .table(text(.sheetClosures), columns, ordered, frozenColumns: 1)
  }

  /// The best plan for each number of openings; nothing where that was not asked.
  var curveSheet: WorkbookSheet? {
    guard !plan.curve.isEmpty else { return nil }
    let unit = ["unit": name(of: valueUnit)]
    func figure(_ title: String, _ value: @escaping (PlanCurvePoint) -> Double?) -> SheetColumn<PlanCurvePoint> {
      SheetColumn(title: title, style: style(of: valueUnit)) { shown(value($0), valueUnit) }
    }
    let columns: [SheetColumn<PlanCurvePoint>] = [
      .count(text(.planColumnOpenings)) { $0.openings }, figure(text(.planColumnFree, unit)) { $0.value },
      .text(text(.planColumnProof)) { proof($0.status) }, .text(text(.planColumnFreePlan)) { names($0.opened) },
      figure(text(.planColumnNested, unit)) { $0.nestedValue },
      .text(text(.planColumnNestedPlan)) { names($0.nestedOpened) },
      figure(text(.planColumnCommitting)) { $0.costOfCommitting },
    ]
    return .table(text(.sheetCurve), columns, plan.curve, frozenColumns: 1)
  }
}
