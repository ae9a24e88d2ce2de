import CoverageModel
import WorkbookModel

extension PlanMarkdown {
  /// Every candidate in the order of the ranking; nothing where there are none.
  var candidateSheet: WorkbookSheet? {
    guard !plan.candidates.isEmpty else { return nil }
    let sites = plan.problem.sites
    func people(_ key: TextKey, _ number: @escaping (PlanCandidate) -> Double?) -> SheetColumn<PlanCandidate> {
      .number(text(key), peopleStyle, number)
    }
    func price(_ key: TextKey, _ number: @escaping (PlanCandidate) -> Double?) -> SheetColumn<PlanCandidate> {
      SheetColumn(title: text(key), style: style(of: valueUnit)) { shown(number($0), valueUnit) }
    }
    let limits = [
      "least": amount(report.criterionPeople.lowerBound), "most": amount(report.criterionPeople.upperBound),
    ]
    var columns: [SheetColumn<PlanCandidate>] = [
      .text(siteColumn.0) { sites[$0.site].name }, .text(text(.sheetCode)) { sites[$0.site].code },
      .text(text(.candidateState)) { text($0.state.textKey) },
    ]
    if plan.candidates.contains(where: { $0.price != nil }) {
      columns += [
        price(.candidatePriceLeast) { $0.price?.least }, price(.candidatePriceMost) { $0.price?.most },
        .text(text(.candidatePriceStatus)) { priceWord($0.price) },
        .text(text(.candidatePlanWith)) { $0.planWith.map(names) },
      ]
    }
    columns += [people(.candidateGainAlone) { $0.gainAlone }, people(.candidateGainAfter) { $0.gainAfterPlan }]
    if plan.candidates.contains(where: { $0.basinPeople != nil }) {
      columns += [
        .text(text(.columnBasin)) { sites[$0.site].zones[.basin].map(basinName) },
        people(.planColumnBasinPeople) { $0.basinPeople },
        .text(text(.planColumnInRange, limits), basinCell),
      ]
    }
    if plan.candidates.contains(where: { $0.nearestExisting != nil }) {
      columns += [
        .text(text(.columnNearestSpace)) { $0.nearestExisting.map { sites[$0].name } },
        SheetColumn(
          title: isMatrix ? text(.columnTownDistance) : language.travelColumn(text(.columnTownDistance)),
          style: style(of: .travel)
        ) { shown($0.nearestExistingCost, .travel) },
      ]
    }
    for (index, heading) in report.candidateColumns.names.enumerated() {
      columns.append(.text(heading) { report.candidateColumns.value(index, of: sites[$0.site].code) })
    }
    return .table(text(.candidateSheetName), columns, report.rankedCandidates, frozenColumns: 1)
  }

  private func priceWord(_ price: PlanCandidate.Price?) -> String? {
    switch price {
    case .exact: text(.planOptimal)
    case .between: text(.candidateBounded)
    case .impossible: text(.candidateImpossible)
    case nil: nil
    }
  }

  /// The plans of several goals and the front of two of them; nothing where that was not asked.
  var goalSheet: WorkbookSheet? {
    guard let goals = plan.goals else { return nil }
    typealias Entry = (name: String, figures: PlanGoals.Figures?, opened: [Int]?)
    let entries: [Entry] =
      [(text(.goalToday), goals.today, nil)] + goals.plans.map { (goalName($0.model), $0.figures, $0.opened) }
      + goals.front.enumerated().map {
        (text(.goalFrontPoint, ["number": language.number($0 + 1)]), $1.figures, $1.opened)
      }
    let unit = ["unit": name(of: .travel), "distance": distance(parameters.serviceDistance)]
    let columns: [SheetColumn<Entry>] = [
      .text(text(.goalColumn)) { $0.name },
      .number(text(.goalPeople, unit), peopleStyle) { $0.figures?.covered },
      SheetColumn(title: text(.goalMean, unit), style: style(of: .travel)) { shown($0.figures?.meanTravel, .travel) },
      SheetColumn(title: text(.goalFarthest, unit), style: style(of: .travel)) {
        shown($0.figures?.largestTravel, .travel)
      },
      .text(text(.columnBasin)) { $0.figures?.worstBasin.map(basinName) },
      .number(text(.goalWorstShare), .percent) { $0.figures?.worstShare },
      .count(text(.goalBasinsWithoutColumn)) { $0.figures?.basinsWithoutAnyone },
      .number(text(.goalGini), .exact) { $0.figures?.gini.map { ($0 * 1e6).rounded() / 1e6 } },
      .text(text(.criterionOpens)) { $0.opened.map(names) },
    ]
    return .table(text(.sheetGoals), columns, entries, frozenColumns: 1)
  }
}
