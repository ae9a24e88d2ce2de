import CoverageModel
import MessageModel
import WorkbookModel

extension PlanMarkdown {
  /// The plan on one page: what opens, whom that covers, what is proved.
  var summarySheet: WorkbookSheet {
    var page = SheetPage(title: text(.planTitle, ["title": report.title]))
    if hasPlan {
      page.section(text(.sheetPlan), numbers: [text(.planColumnOrder)])
      for (index, site) in openedSites.enumerated() { page.line(name(site), .count(index + 1)) }
      if openedSites.isEmpty { page.paragraph(text(.planOpenNone)) }
    } else {
      page.paragraph(text(plan.status == .infeasible ? .planInfeasible : .planNoPlan))
      if !plan.conflicts.isEmpty { page.paragraph(text(.planConflict, ["conflict": conflictList])) }
    }
    page.section(
      text(.sheetKeyFigures), numbers: [text(.sheetNumber), text(.columnShare)], remark: text(.sheetRemark))
    figures(&page)
    if hasPlan { proofLines(&page) }
    page.section(text(.planSectionMethod))
    page.line(text(.sheetModel), .blank, .blank, .note(text(model.textKey)))
    page.line(text(.sheetAsked), .blank, .blank, .note(asked(escapes: false)))
    return page.sheet(text(.sheetSummary), widths: [48, 16, 12, 70])
  }

  private func figures(_ page: inout SheetPage) {
    let distance = ["distance": distance(parameters.serviceDistance)]
    func line(_ label: String, _ people: Double) {
      let share = plan.people > 0 ? people / plan.people : nil
      page.line(label, WorkbookCell(.figure(people), peopleStyle), .share(share))
    }
    let weight = isMatrix ? text(.columnPeople) : language.title(of: report.request.weight)
    page.line(weight, WorkbookCell(.figure(plan.people), peopleStyle))
    line(text(.sheetCoveredToday, distance), plan.coveredBefore)
    if hasPlan {
      line(text(.sheetCoveredAfter, distance), plan.coveredAfter)
      line(text(.planColumnMore), plan.coveredAfter - plan.coveredBefore)
    }
    line(text(.sheetUncoverable), plan.uncoverable)
  }

  private func proofLines(_ page: inout SheetPage) {
    let unit = ["unit": name(of: valueUnit)]
    page.line(valueTitle, WorkbookCell(shown(plan.value, valueUnit), style(of: valueUnit)))
    if plan.status != .optimal {
      page.line(text(.sheetBound, unit), WorkbookCell(shown(plan.bound, valueUnit), style(of: valueUnit)))
      page.line(text(.sheetGap), .blank, .share(plan.gap))
    }
    page.line(text(.planColumnProof), .blank, .blank, .note(proof(plan.status)))
  }

  /// How numbers of people look: weights of a matrix need not be whole.
  var peopleStyle: WorkbookCell.Style { isMatrix ? .exact : .whole }

  func style(of unit: Unit) -> WorkbookCell.Style {
    switch unit {
    case .people: peopleStyle
    case .sites: .whole
    case .score, .cost: .exact
    case .personTravel, .travel: isMatrix ? .exact : .oneDecimal
    }
  }

  /// A figure in the unit that its column names.
  func shown(_ value: Double?, _ unit: Unit) -> WorkbookCell.Value {
    switch unit {
    case .personTravel, .travel: .figure(value.map { isMatrix ? $0 : $0 / report.measure.costsPerUnit })
    default: .figure(value)
    }
  }
}
