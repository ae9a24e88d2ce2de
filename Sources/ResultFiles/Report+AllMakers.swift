public import Reporting

extension Report {
  /// What makes each file of an analysis but the workbook, the slowest first; they may run side by side.
  public func allMakers(_ language: Language) -> [OutputMaker] {
    [OutputMaker("towns.csv") { townsCSV() }] + analysisMakers(language) + [
      OutputMaker("manifest.json") { manifestJSON() }
    ]
  }
}

extension PlanReport {
  /// What makes each file of a plan but the workbook, in a fixed order.
  public func allMakers(_ language: Language) -> [OutputMaker] {
    var makers = planMakers(language)
    makers.insert(OutputMaker("plan.json") { planJSON() }, at: 1)
    return makers
  }
}

extension BacktestReport {
  /// What makes each file of a backtest; they may run side by side.
  public func allMakers(_ language: Language) -> [OutputMaker] {
    makers(language) + [
      OutputMaker(Self.planName) { OutputFile(name: Self.planName, bytes: plan.planJSON().bytes) }
    ]
  }
}
