import CoverageModel

/// The page's markup in one language.
struct PageDocument {
  let page: ReportPage
  let language: Language
  let stranded: StrandedPieces

  init(page: ReportPage, language: Language) {
    self.page = page
    self.language = language
    stranded = page.stranded
  }

  var report: Report { page.report }
  var study: Study { page.study }
  var result: CoverageResult { page.result }
  var plan: PlanReport? { page.change?.plan }

  func text(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    language.typeset(language.text(key, values))
  }
  func number(_ value: Int) -> String { language.number(value) }

  var service: String { language.distance(study.serviceDistance) }
  var weight: String { language.typeset(language.noun(of: study.weight)) }

  /// Where the optional background of the map comes from: the one address the page may ask, once its reader wants it.
  static let tileServer = "https://data.geopf.fr"

  /// Its maps show France, so it is offered for the embedded basins only.
  var offersBackground: Bool { report.hasEmbeddedBasins }

  /// The page.
  ///
  /// - Complexity: O(towns + positions of shapes).
  var bytes: [UInt8] {
    var writer = HTMLWriter()
    writer.document(language) { writer in
      head(&writer)
      writer.element("body") { writer in
        writer.element("a", ["class": "skip", "href": "#answer"], text(.pageSkip))
        header(&writer)
        writer.element("main", ["id": "content"]) { writer in
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
        footer(&writer)
        writer.open("script", ["type": "application/json", "id": "page-data"])
        writer.raw(PageData(page: page, language: language).bytes)
        writer.close("script")
        writer.raw("<!--\n\(LeafletLicence.text)\n-->\n")
        for script in scripts {
          writer.open("script")
          writer.raw(script)
          writer.close("script")
        }
      }
    }
    return writer.bytes
  }

  private var scripts: [[UInt8]] { [page.assets.leafletScript, PageAssets.script] + candidateScripts }
  private var styles: [[UInt8]] { [page.assets.leafletStyle, PageAssets.style] }

  /// Nothing but these scripts and styles runs; nothing is fetched but, once asked for, pictures of the tile server.
  var securityPolicy: String {
    func hashes(_ contents: [[UInt8]]) -> String {
      contents.map { "'sha256-\(page.assets.digest($0))'" }.joined(separator: " ")
    }
    return [
      "default-src 'none'", "script-src \(hashes(scripts))", "style-src \(hashes(styles))",
      "img-src data:" + (offersBackground ? " \(Self.tileServer)" : ""), "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
  }

  /// The title of the study or plan.
  var titleText: String {
    plan == nil ? text(.reportTitle, ["title": study.title]) : text(.planTitle, ["title": study.title])
  }

  private func head(_ writer: inout HTMLWriter) {
    writer.element("head") { writer in
      writer.raw("<meta charset=\"utf-8\">\n")
      writer.open("meta", ["http-equiv": "Content-Security-Policy", "content": securityPolicy])
      writer.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      writer.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n")
      writer.element("title", [:], titleText)
      for style in styles {
        writer.open("style")
        writer.raw(style)
        writer.close("style")
      }
    }
  }

  private func header(_ writer: inout HTMLWriter) {
    writer.element("header", ["class": "top"]) { writer in
      writer.element("p", ["class": "kicker"], text(plan == nil ? .pageKind : .pageKindPlan))
      writer.element("h1", [:], titleText)
      let links: [(String, TextKey)] =
        [("#answer", .pageAnswer)] + (plan == nil ? [] : [("#plan", .pagePlan), ("#candidates", .candidateSection)]) + [
          ("#left-out", .pageLeftOut), ("#map-section", .pageMap),
        ] + (page.offered == nil ? [] : [("#what-if", .choiceTitle)]) + [
          ("#basins", .pageTable)
        ] + (page.catchments.catchments.isEmpty ? [] : [("#catchments", .catchmentShort)]) + [
          ("#charts", .pageCharts), ("#notes", .pageNotes),
        ]
      writer.element("nav", ["aria-label": text(.pageContents)]) { writer in
        for (address, key) in links { writer.element("a", ["href": address], text(key)) }
      }
    }
  }

  private func footer(_ writer: inout HTMLWriter) {
    writer.element("footer") { writer in
      writer.paragraph(attribution)
      writer.paragraph(text(.pageLeaflet))
    }
  }

  /// Where the data come from, in a line.
  var attribution: String {
    text(report.isEmbedded ? .mapAttribution : .mapAttributionOwn)
  }

  /// A section with its heading.
  func section(
    _ identifier: String, _ title: String, _ writer: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void
  ) {
    writer.open("section", ["id": identifier, "aria-labelledby": identifier + "-title"])
    writer.element("h2", ["id": identifier + "-title"], title)
    body(&writer)
    writer.close("section")
  }
}
