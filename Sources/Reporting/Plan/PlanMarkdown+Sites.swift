import CoverageModel

extension PlanMarkdown {
  var orderSection: String {
    guard !plan.opened.isEmpty else { return "" }
    let rows = plan.opened.enumerated().map { index, opened in
      [
        language.number(index + 1), name(opened.site), cell(opened.marginalGain, gainUnit),
        amount(opened.peopleReached), amount(opened.peopleNewlyCovered), amount(opened.peopleOnlyHere),
        amount(opened.peopleShared),
      ]
    }
    let columns = [
      (text(.planColumnOrder), .right), siteColumn, (text(.planColumnGain, ["unit": name(of: gainUnit)]), .right),
      (text(.planColumnReached), .right), (text(.planColumnNew), .right), (text(.planColumnOnly), .right),
      (text(.planColumnShared), MarkdownTable.Alignment.right),
    ]
    return title(.planSectionOrder) + text(.planOrderIntro, ["distance": distance(parameters.serviceDistance)])
      + "\n\n" + table(columns, rows)
  }

  /// Nothing where no price was looked for.
  var pricesSection: String {
    guard plan.opened.contains(where: { $0.priceOfLeavingOut != nil || $0.planWithout != nil }) else { return "" }
    let forced = Set(parameters.force)
    let rows = plan.opened.map { opened in
      let without = opened.planWithout
      let missing = text(forced.contains(report.code(opened.site)) ? .planForced : .planNoPrice)
      return [
        name(opened.site), opened.priceOfLeavingOut.map { cell($0, valueUnit) } ?? missing,
        without.map { changes($0)[0] } ?? "–", without.map(names) ?? "–",
      ]
    }
    let columns = [
      (text(.planColumnLeftOut), .left), (text(.planColumnPrice, ["unit": name(of: valueUnit)]), .right),
      (text(.planColumnInstead), .left), (text(.planColumnPlanWithout), MarkdownTable.Alignment.left),
    ]
    return title(.planSectionPrices) + text(.planPricesIntro) + "\n\n" + table(columns, rows)
  }

  var exchangeSection: String {
    exchangeSentence.isEmpty ? "" : title(.planSectionExchange) + exchangeSentence + "\n"
  }

  /// What another candidate in the place of the least of the chosen ones would cost; nothing where there is none.
  var exchangeSentence: String {
    guard let exchange = plan.bestExchange else { return "" }
    var values = ["added": escapedNames([exchange.added]), "removed": escapedNames([exchange.removed])]
    var key = TextKey.planExchangeEqual
    if exchange.costIncrease != 0 {
      let isDearer = exchange.costIncrease > 0
      values["cost"] = amount(abs(exchange.costIncrease))
      values["people"] = figure(abs(exchange.loss), gainUnit)
      key = isDearer ? .planExchangeDearer : .planExchangeCheaper
      if isDearer, exchange.loss != 0 { key = exchange.loss > 0 ? .planExchangeDearerFewer : .planExchangeDearerMore }
    } else if exchange.loss > 0 {
      key = .planExchange
      values["loss"] = figure(exchange.loss, gainUnit)
    } else if exchange.loss < 0 {
      key = .planExchangeMore
      values["gain"] = figure(-exchange.loss, gainUnit)
    }
    return text(key, values)
  }

  /// The same in a few words for a first screen: nothing where another choice loses no one or costs more.
  var exchangeBrief: String {
    guard let exchange = plan.bestExchange, exchange.costIncrease == 0, exchange.loss > 0 else { return "" }
    let sites = plan.problem.sites
    return text(
      .pageExchange,
      [
        "added": sites[exchange.added].name, "removed": sites[exchange.removed].name,
        "loss": figure(exchange.loss, gainUnit),
      ])
  }

  /// Nothing where neither basins nor existing spaces are known.
  var criteriaSection: String {
    guard plan.opened.contains(where: { $0.basinPeople != nil || $0.nearestExisting != nil }) else { return "" }
    let range = PlanReport.programmeBasinPeople
    let limits = ["least": amount(range.lowerBound), "most": amount(range.upperBound)]
    let across = acrossSeaToday
    let rows = plan.opened.map { opened in
      let answer: TextKey = report.isInProgrammeRange(opened).map { $0 ? .planYes : .planNo } ?? .planUnknown
      return [
        name(opened.site), basinName(report.basin(of: opened)), amount(opened.basinPeople), text(answer),
        opened.nearestExisting.map(name) ?? "–", travelCell(opened.site, opened.nearestExistingCost, across),
      ]
    }
    let columns = [
      siteColumn, (text(.columnBasin), .left), (text(.planColumnBasinPeople), .right),
      (text(.planColumnInRange, limits), .left), (text(.columnNearestSpace), .left),
      (text(.columnTownDistance), MarkdownTable.Alignment.right),
    ]
    let count = plan.opened.count { report.isInProgrammeRange($0) == true }
    let counts = ["count": language.number(count), "all": language.number(plan.opened.count)]
    return title(.planSectionCriteria) + text(.planCriteriaIntro, limits.merging(counts) { first, _ in first })
      + "\n\n" + table(columns, rows)
  }

  /// How the chosen towns stand to the programme's criterion, in a sentence; nothing where it does not apply.
  var criterionSentence: String {
    guard !isMatrix, report.request.candidates == .embedded, !plan.opened.isEmpty,
      plan.opened.allSatisfy({ $0.basinPeople != nil })
    else { return "" }
    let range = PlanReport.programmeBasinPeople
    let met = plan.opened.count { report.isInProgrammeRange($0) == true }
    return text(
      met == 0 ? .planCriterionNone : .planCriterionSome,
      [
        "count": language.number(met), "all": language.number(plan.opened.count),
        "least": amount(range.lowerBound), "most": amount(range.upperBound),
      ])
  }

  /// How far the nearest existing space of a site is, and whether it lies across the sea.
  ///
  /// - Parameter across: `acrossSeaToday`.
  func travelCell(_ site: Int, _ cost: Double?, _ across: Set<String>) -> String {
    guard !isMatrix else { return amount(cost) }
    let distance = language.travel(cost)
    return across.contains(report.code(site)) ? text(.seaDistance, ["distance": distance]) : distance
  }
}
