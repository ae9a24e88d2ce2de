import CoverageModel

/// `backtest.md` in one language.
struct BacktestMarkdown {
  let report: BacktestReport
  /// The texts of the best plan.
  let plan: PlanMarkdown
  let language: Language

  init(_ report: BacktestReport, _ language: Language) {
    var plan = report.plan
    plan.inputs = report.inputs
    self.report = report
    self.plan = plan.page(language)
    self.language = self.plan.language
  }

  var backtest: Backtest { report.backtest }
  var distance: String { language.distance(backtest.plan.parameters.serviceDistance) }
  var count: Int { backtest.openings.count }
  private var isProved: Bool { backtest.plan.status == .optimal }
  private var title: String { MarkdownTable.escape(report.plan.title) }

  func text(_ key: TextKey, _ values: [String: String] = [:]) -> String { language.text(key, values) }

  /// The whole page.
  var markdown: String {
    let opening = ["# " + text(.backtestTitle, ["title": title]), headline, plan.bullets(countedLines)]
    let sections = [
      opening.joined(separator: "\n\n"), openingSection, nearSection, waySection, planSection, limitSection,
      definitionSection, plan.provenanceSection,
    ]
    return sections.joined(separator: "\n")
  }

  /// What the openings bring beside the best plan of their number, and how many towns are the same.
  var headline: String {
    let share = backtest.share
    let weight = language.weightNoun(report.plan.request.weight, backtest.gain, of: backtest.plan.people)
    let values = [
      "title": title, "openings": openings(count), "gain": people(backtest.gain), "weight": weight,
      "distance": distance,
      "share": share.map { plan.share($0, of: 1) } ?? "–",
      "optimum": people(isProved ? backtest.planGain ?? 0 : backtest.gainBound ?? 0),
    ]
    guard share != nil else { return text(.backtestNothing, values) }
    let same = backtest.openings.count { $0.isPlanned }
    return text(isProved ? .backtestHeadline : .backtestHeadlineOpen, values) + " "
      + text(.backtestPlanned, ["planned": language.number(same), "count": language.number(count)])
  }

  /// Which spaces are counted, and which not.
  private var countedLines: [String] {
    let setAside = report.setAside
    var lines = [text(.backtestCounted, ["count": language.number(count)])]
    for (key, places) in [
      (TextKey.backtestKnown, setAside.known), (.backtestOutside, setAside.outside),
      (.backtestTogether, setAside.repeated), (.backtestAdded, setAside.added),
    ] where !places.isEmpty {
      lines.append(text(key, ["count": language.number(places.count), "names": names(places)]))
    }
    return lines
  }

  private func names(_ places: [BacktestSetAside.Place]) -> String {
    let shown = places.prefix(Self.listedPlaces).map { MarkdownTable.escape("\($0.name) (\($0.code))") }
    return shown.joined(separator: ", ") + (places.count > shown.count ? ", …" : "")
  }

  /// Places that a line names at most.
  private static let listedPlaces = 12

  func people(_ people: Double) -> String { plan.cell(people, .people) }

  private func openings(_ count: Int) -> String {
    language.text(Double(count), .backtestOpeningOne, .backtestOpenings, ["count": language.number(count)])
  }

  /// The line under the title of the map.
  var mapSubtitle: String {
    text(
      .backtestMapSubtitle,
      [
        "gain": people(backtest.gain), "optimum": people(backtest.planGain ?? 0), "distance": distance,
        "share": backtest.share.map { plan.share($0, of: 1) } ?? "–",
      ])
  }
}

extension BacktestReport {
  /// `backtest.md`: the openings beside the best plan of their number, for a planner, in one language.
  public func markdown(_ language: Language) -> OutputFile {
    OutputFile(name: "backtest.md", bytes: Array(BacktestMarkdown(typographic, language).markdown.utf8))
  }

  /// The lines printed at the end of `maillage backtest`.
  public func summaryText(_ language: Language, folder: String, files: [String]) -> [UInt8] {
    let page = BacktestMarkdown(self, language)
    let lines = [
      page.language.unmarked(page.headline), page.plan.proof.split(separator: "**").joined(),
      page.text(.summaryFolder, ["folder": folder]),
      page.text(.summaryFiles, ["files": files.joined(separator: ", ")]),
    ]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
