public import CoverageModel

/// Everything that the outputs of a backtest are made from.
public struct BacktestReport: Sendable {
  /// What was found.
  public var backtest: Backtest
  /// The best plan with its request and inputs, as `plan.json` would tell it.
  public var plan: PlanReport
  /// What became of the spaces that are not counted.
  public var setAside: BacktestSetAside
  /// The files that were read, the table of later openings among them.
  public var inputs: [InputRecord]
  /// The towns and basins that were studied.
  public var study: Study

  /// Version of the schema of `backtest.json`, described by `backtest.schema.json`.
  public static let schemaVersion = 1
  /// The best plan with its proof; another name than that of `plan`, whose results may stand in the same folder.
  public static let planName = "backtest-plan.json"
  /// The table of candidates that is written where openings were added to them.
  public static let candidatesName = "backtest-candidates.csv"

  public init(
    backtest: Backtest, plan: PlanReport, setAside: BacktestSetAside, inputs: [InputRecord], study: Study
  ) {
    self.backtest = backtest
    self.plan = plan
    self.setAside = setAside
    self.inputs = inputs
    self.study = study
  }

  /// What makes each file; they may run side by side. The plan is not sealed yet.
  public func makers(_ language: Language) -> [OutputMaker] {
    [
      OutputMaker("backtest.md") { markdown(language) }, OutputMaker("backtest.json") { json() },
      OutputMaker("backtest.csv") { csv() }, OutputMaker("backtest.geojson") { geoJSON() },
      OutputMaker("backtest.svg") { svg(language) },
      OutputMaker(Self.planName) { OutputFile(name: Self.planName, bytes: plan.planJSON().bytes) },
    ]
  }

  /// Nearness to a planned town that is counted, metres or seconds, the first 0.
  var nearnessLimits: [Double] { [0, 15, 30].map { $0 * plan.measure.costsPerUnit } }

  /// Positions of the openings in the problem.
  var openedSites: [Int] { backtest.openings.map(\.site) }

  /// Sites by code.
  func code(_ site: Int) -> String { backtest.plan.problem.sites[site].code }

  /// What a candidate became.
  enum Choice: String, CaseIterable {
    case both, opened, planned, neither
  }

  /// What became of each candidate.
  var choices: [Int: Choice] {
    let (opened, planned) = (Set(openedSites), Set(backtest.plan.opened.map(\.site)))
    let choices = backtest.ranks.map { rank -> (Int, Choice) in
      switch (opened.contains(rank.site), planned.contains(rank.site)) {
      case (true, true): (rank.site, .both)
      case (true, false): (rank.site, .opened)
      case (false, true): (rank.site, .planned)
      case (false, false): (rank.site, .neither)
      }
    }
    return Dictionary(choices, uniquingKeysWith: { first, _ in first })
  }

  /// Every candidate, the largest gain alone first, ties to the lower code.
  var ranking: [CandidateRank] {
    backtest.ranks.sorted { ($1.gainAlone, $0.site) < ($0.gainAlone, $1.site) }
  }
}
