import CoverageModel

/// The page's markup in one language.
struct PageDocument {
  let page: ReportPage
  let language: Language
  let reach: LandReach

  init(page: ReportPage, language: Language) {
    self.page = page
    self.language = language
    reach = page.report.landReach
  }

  var report: Report { page.report }
  var study: Study { page.study }
  var result: CoverageResult { page.result }
  var plan: PlanReport? { page.change?.plan }

  func text(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    language.text(key, values)
  }
  func number(_ value: Int) -> String { language.number(value) }

  var service: String { language.distance(study.serviceDistance) }
  var weight: String { language.noun(of: study.weight) }

  /// Where the optional background of the map comes from: the one address the page may ask, once its reader wants it.
  static let tileServer = "https://data.geopf.fr"

  /// Its maps show France, so it is offered for the embedded basins only.
  var offersBackground: Bool { report.hasEmbeddedBasins }

  /// The page.
  ///
  /// - Complexity: O(towns + positions of shapes).
  var bytes: [UInt8] {
    frame.bytes(data: PageData(page: page, language: language).bytes) { writer in
      answerSection(&writer)
      if let plan { planSection(plan, &writer) }
      candidateSection(&writer)
      leftOutSection(&writer)
      mapSection(&writer)
      basinSection(&writer)
      catchmentSection(&writer)
      chartSection(&writer)
      roadSection(&writer)
      noteSections(&writer)
    }
  }

  private var frame: PageFrame {
    let links: [(String, TextKey)] =
      [("#answer", .pageAnswer)] + (plan == nil ? [] : [("#plan", .pagePlan), ("#candidates", .candidateSection)]) + [
        ("#left-out", .pageLeftOut), ("#map-section", .pageMap),
      ] + (page.offered == nil ? [] : [("#what-if", .choiceTitle)]) + [
        ("#basins", .pageTable)
      ] + (page.catchments.catchments.isEmpty ? [] : [("#catchments", .catchmentShort)]) + [
        ("#charts", .pageCharts), ("#notes", .pageNotes),
      ]
    return PageFrame(
      language: language, assets: page.assets, title: titleText,
      kicker: text(plan == nil ? .pageKind : .pageKindPlan), links: links.map { ($0, text($1)) },
      contents: text(.pageContents), skip: text(.pageSkip), footer: [attribution, text(.pageLeaflet)],
      scripts: [PageAssets.script] + candidateScripts, styles: [PageAssets.style],
      pictures: offersBackground ? Self.tileServer : nil)
  }

  /// The title of the study or plan.
  var titleText: String {
    plan == nil ? text(.reportTitle, ["title": study.title]) : text(.planTitle, ["title": study.title])
  }

  /// Where the data come from, in a line.
  var attribution: String {
    text(report.hasEmbeddedBasins ? .mapAttribution : .mapAttributionOwn)
  }

  /// A section with its heading.
  func section(
    _ identifier: String, _ title: String, _ writer: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void
  ) {
    writer.section(identifier, title, body)
  }
}
