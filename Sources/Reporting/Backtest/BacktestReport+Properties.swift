import CoverageModel

extension BacktestReport {
  /// The properties of a candidate, in `backtest.json`, `backtest.csv` and `backtest.geojson`.
  var candidateProperties: [FeatureProperty<CandidateRank>] {
    let sites = backtest.plan.problem.sites
    let choices = choices
    let order = Dictionary(
      backtest.openings.enumerated().map { ($1.site, $0) }, uniquingKeysWith: { first, _ in first })
    let added = Set(setAside.added.map(\.code))
    let openings = backtest.openings
    func opening(_ rank: CandidateRank) -> BacktestOpening? { order[rank.site].map { openings[$0] } }
    return [
      FeatureProperty("code", PropertyTitle(.sheetCode), .text { sites[$0.site].code }),
      FeatureProperty("name", PropertyTitle(.sheetName), .text { sites[$0.site].name }),
      FeatureProperty("choice", PropertyTitle(.layerRole), .text { (choices[$0.site] ?? .neither).rawValue }),
      FeatureProperty("gain_alone", PropertyTitle(.backtestAlone), .rounded { $0.gainAlone }),
      FeatureProperty("rank", PropertyTitle(.backtestRank), .count { $0.rank }),
      FeatureProperty("ties", PropertyTitle(.backtestTied), .count { $0.ties }),
      FeatureProperty("added", PropertyTitle(.backtestAddedMark), .flag { added.contains(sites[$0.site].code) }),
      FeatureProperty(
        "order", PropertyTitle(.planColumnOrder), .count { order[$0.site].map { $0 + 1 } }),
      FeatureProperty("marginal_gain", PropertyTitle(.backtestNew), .rounded { opening($0)?.marginalGain }),
      FeatureProperty(
        "nearest_planned", PropertyTitle(.backtestNearest),
        .text { opening($0)?.nearestPlanned.map { sites[$0].code } }),
      FeatureProperty(
        "nearest_planned_distance_m", PropertyTitle(.backtestNearest),
        .number(decimals: 3) { opening($0)?.nearestPlannedCost }),
    ]
  }

  /// `backtest.csv`: one record a candidate, the largest gain alone first; the openings and planned towns are among them.
  public func csv() -> OutputFile {
    let properties = candidateProperties
    var writer = CSVWriter(columns: properties.map { "\($0.name)" }, measure: plan.measure)
    for rank in ranking {
      for property in properties {
        switch property.form {
        case .text(let value): writer.text(value(rank))
        case .count(let value): writer.count(value(rank))
        case .flag(let value): writer.text(value(rank) ? "yes" : "no")
        case .rounded(let value): writer.number(rounded: value(rank))
        case .number(let decimals, let value): writer.number(value(rank), decimals: decimals, trims: true)
        case .texts, .object, .objects: preconditionFailure("a candidate has single values only")
        }
      }
      writer.endRecord()
    }
    return OutputFile(name: "backtest.csv", bytes: writer.bytes)
  }
}
