public import CoverageModel

/// `report.html`: a study, or a plan with the study it starts from, as one page that opens from disk without a network.
public struct ReportPage: Sendable {
  /// The study as it is.
  var report: Report
  /// The plan, and the study as it would be with its sites open; nil on the page of a study.
  var change: Change?
  /// What the page is made with.
  var assets: PageAssets
  /// What its reader may open and close; nil offers nothing.
  var choices: PageChoices?
  /// Whether there are more candidates than its reader can be offered, which the page then says.
  var hasTooManyChoices = false

  /// A plan on the page.
  public struct Change: Sendable {
    /// The plan.
    public var plan: PlanReport
    /// What is found where the plan's sites are open: the study's spaces come first, the sites opened after them in order
    /// of opening, so that a position below the number of spaces is a space and any other one a site.
    public var result: CoverageResult

    /// A plan and what it would bring about.
    public init(plan: PlanReport, result: CoverageResult) {
      self.plan = plan
      self.result = result
    }
  }

  /// A page of an analysis, or with a change of a plan.
  ///
  /// - Parameters:
  ///   - report: the analysis.
  ///   - change: the plan that is shown beside it; nil for none.
  ///   - assets: what it is built with besides.
  public init(report: Report, change: Change? = nil, assets: PageAssets) {
    self.report = report.typographic
    self.change = change.map { Change(plan: $0.plan.typographic, result: $0.result) }
    self.assets = assets
  }

  /// What its reader is offered: nothing where there is no site.
  var offered: PageChoices? { choices.flatMap { $0.sites.isEmpty ? nil : $0 } }

  /// The study as it would be with the plan's sites open; nil on the page of a study.
  var planned: Report? {
    change.map { change in
      var planned = report
      planned.result = change.result
      planned.study = report.study.opening(change.plan.plan.openedSites)
      return planned
    }
  }

  var study: Study { report.study }
  var result: CoverageResult { report.result }

  /// The page in one language.
  ///
  /// - Complexity: O(towns + positions of shapes).
  public func html(_ language: Language) -> OutputFile {
    OutputFile(
      name: "report.html", bytes: PageDocument(page: self, language: language.measuring(study.travelTraits)).bytes)
  }
}
