import CoverageModel

extension PlanMarkdown {
  var curveSection: String {
    guard !plan.curve.isEmpty else { return "" }
    let unit = ["unit": name(of: valueUnit)]
    let rows = plan.curve.map { point in
      [
        language.number(point.openings), cell(point.value, valueUnit), proof(point.status), names(point.opened),
        cell(point.nestedValue, valueUnit), names(point.nestedOpened), cell(point.costOfCommitting, valueUnit),
      ]
    }
    let columns = [
      (text(.planColumnOpenings), .right), (text(.planColumnFree, unit), .right), (text(.planColumnProof), .left),
      (text(.planColumnFreePlan), .left), (text(.planColumnNested, unit), .right),
      (text(.planColumnNestedPlan), .left), (text(.planColumnCommitting), MarkdownTable.Alignment.right),
    ]
    return title(.planSectionCurve) + text(.planCurveIntro) + "\n\n" + table(columns, rows)
  }

  var nearOptimalSection: String {
    guard let set = plan.nearOptimal, let best = set.plans.first else { return "" }
    let values = ["margin": percentage(set.margin), "count": language.number(set.plans.count)]
    let core =
      set.core.isEmpty ? text(.planCoreNone) : text(.planCore, ["names": escapedNames(set.core)])
    let rows = set.plans.prefix(Self.listedRows).enumerated().map { index, plan in
      [
        language.number(index + 1), cell(plan.value, valueUnit), cell(abs(best.value - plan.value), valueUnit),
      ] + changes(plan.opened)
    }
    let columns = [
      (text(.columnRank), .right), (valueTitle, .right),
      (text(.planColumnBehind), .right), (text(.planColumnAdded), .left),
      (text(.planColumnDropped), MarkdownTable.Alignment.left),
    ]
    return title(.planSectionNear) + text(set.isComplete ? .planNearAll : .planNearSome, values) + " " + core + "\n\n"
      + table(columns, rows) + listedNote(set.plans.count)
  }
}
