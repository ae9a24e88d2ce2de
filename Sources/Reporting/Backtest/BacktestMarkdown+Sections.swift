import CoverageModel

extension BacktestMarkdown {
  private typealias Columns = [(String, MarkdownTable.Alignment)]

  private func title(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    "## " + text(key, values) + "\n\n"
  }

  private func rank(_ rank: CandidateRank) -> String {
    language.number(rank.rank) + (rank.ties > 0 ? "\u{A0}=" : "")
  }

  private func yes(_ isSo: Bool) -> String { text(isSo ? .backtestYes : .backtestNo) }

  /// The openings one by one, each next one that which adds most.
  var openingSection: String {
    let columns: Columns = [
      (text(.planColumnOrder), .right), (text(.columnTown), .left), (text(.backtestNew), .right),
      (text(.backtestAlone), .right), (text(.backtestRank), .right), (text(.backtestIsPlanned), .left),
      (text(.backtestNearest), .left), (text(.columnTownDistance), .right),
    ]
    let added = Set(report.setAside.added.map(\.code))
    let rows = backtest.openings.enumerated().map { index, opening in
      let isAdded = added.contains(report.code(opening.site))
      return [
        language.number(index + 1), plan.name(opening.site) + (isAdded ? " +" : ""), people(opening.marginalGain),
        people(opening.rank.gainAlone), rank(opening.rank), yes(opening.isPlanned),
        opening.nearestPlanned.map(plan.name) ?? MarkdownTable.none, language.travel(opening.nearestPlannedCost),
      ]
    }
    let intro = text(
      .backtestIntro, ["candidates": language.number(backtest.ranks.count), "distance": distance])
    return title(.backtestSection) + intro + (added.isEmpty ? "" : " " + text(.backtestAddedNote)) + "\n\n"
      + plan.table(columns, rows)
  }

  /// How many openings are at, or near, a town of the plan.
  var nearSection: String {
    let columns: Columns = [
      (text(.backtestNearColumn), .left), (text(.backtestOpened), .right), (text(.columnShare), .right),
    ]
    let rows = report.nearnessLimits.map { limit in
      let near = backtest.openings(within: limit)
      let label =
        limit == 0 ? text(.backtestNearSame) : text(.backtestNearWithin, ["distance": language.distance(limit)])
      return [label, language.number(near), language.percent(near, of: count)]
    }
    return title(.backtestNearSection) + plan.table(columns, rows)
  }

  /// Three ways to choose as many towns.
  var waySection: String {
    let columns: Columns = [
      (text(.backtestWay), .left), (text(.backtestGain, ["distance": distance]), .right),
      (text(.backtestShare), .right),
    ]
    let most = backtest.plan.status == .optimal ? backtest.planGain : backtest.gainBound
    func row(_ key: TextKey, _ gain: Double?) -> [String] {
      [
        text(key, ["count": language.number(count)]), gain.map(people) ?? MarkdownTable.none,
        gain.map { plan.share($0, of: most ?? 0) } ?? MarkdownTable.none,
      ]
    }
    var rows = [row(.backtestActual, backtest.gain), row(.backtestBestAlone, backtest.bestAloneGain)]
    rows.append(row(.backtestOptimum, backtest.planGain))
    if backtest.plan.status != .optimal { rows.append(row(.backtestOptimumOpen, backtest.gainBound)) }
    return title(.backtestGainsSection) + plan.table(columns, rows) + "\n" + plan.proof + " " + text(.backtestProof)
      + "\n"
  }

  /// The towns of the best plan, in order of opening.
  var planSection: String {
    let columns: Columns = [
      (text(.planColumnOrder), .right), (text(.columnTown), .left), (text(.backtestNew), .right),
      (text(.backtestAlone), .right), (text(.backtestRank), .right), (text(.backtestAlsoOpened), .left),
    ]
    let ranks = Dictionary(backtest.ranks.map { ($0.site, $0) }, uniquingKeysWith: { first, _ in first })
    let opened = Set(report.openedSites)
    let rows = backtest.plan.opened.enumerated().map { index, site in
      let rank = ranks[site.site]
      return [
        language.number(index + 1), plan.name(site.site), people(site.marginalGain),
        rank.map { people($0.gainAlone) } ?? MarkdownTable.none, rank.map(self.rank) ?? MarkdownTable.none,
        yes(opened.contains(site.site)),
      ]
    }
    return title(.backtestPlanSection) + plan.table(columns, rows)
  }

  var limitSection: String {
    plan.title(.sectionLimits) + plan.bullets([text(.backtestLimitNeeds), text(.backtestLimitTown)] + plan.limitLines)
  }

  var definitionSection: String {
    let own: [TextKey] = [
      .backtestDefinitionOrder, .backtestDefinitionRank, .backtestDefinitionShare, .backtestDefinitionNearest,
    ]
    let values = ["candidates": language.number(backtest.ranks.count), "count": language.number(count)]
    return plan.title(.sectionDefinitions) + plan.bullets(own.map { text($0, values) } + plan.definitionLines)
  }
}
