import CoverageModel

/// The markup of a brief: what to decide, two small maps, the sites, how sure that is, and the sources, on one page.
///
/// Lists are cut so that the page holds; what they leave out is counted, and stands in the report.
struct BriefDocument {
  let document: PageDocument

  var page: ReportPage { document.page }
  var study: Study { document.study }
  var language: Language { document.language }
  func text(_ key: TextKey, _ values: [String: String] = [:]) -> String { document.text(key, values) }

  /// The page.
  var bytes: [UInt8] {
    var writer = HTMLWriter()
    writer.document(language) { writer in
      head(&writer)
      writer.element("body", ["class": isDense ? "dense" : ""]) { writer in
        writer.element("main") { writer in
          writer.element("p", ["class": "kicker"], text(.briefKind))
          writer.element("h1", [:], document.titleText)
          answer(&writer)
          maps(&writer)
          if let change = page.change { sites(change, &writer) }
          leftOut(&writer)
        }
        sources(&writer)
      }
    }
    return writer.bytes
  }

  /// Whether there is so much to say that the page takes smaller type to hold it.
  private var isDense: Bool { (page.change?.plan.plan.opened.count ?? 0) > 3 }

  private func head(_ writer: inout HTMLWriter) {
    let policy =
      "default-src 'none'; style-src 'sha256-\(page.assets.digest(PackageResources.brief_css))'; img-src data:; "
      + "base-uri 'none'; form-action 'none'"
    writer.element("head") { writer in
      writer.raw("<meta charset=\"utf-8\">\n")
      writer.open("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
      writer.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      writer.raw("<link rel=\"icon\" href=\"data:,\">\n")
      writer.element("title", [:], document.titleText)
      writer.open("style")
      writer.raw(PackageResources.brief_css)
      writer.close("style")
    }
  }

  /// What is so today, what the plan changes, and who stays out whatever opens.
  private func answer(_ writer: inout HTMLWriter) {
    writer.paragraph(document.todaySentence, ["class": "lead"])
    if let caution = document.seaCaution { writer.paragraph(caution) }
    if let change = page.change {
      writer.paragraph(document.planSentence(change), ["class": "lead plan"])
      let words = PlanMarkdown(report: change.plan, language: language)
      for sentence in [words.enough, words.uncoverable, words.criterionSentence] { writer.paragraph(sentence) }
    }
    let cautions = [
      document.countedSpaces, document.report.identificationCaution(language) ?? "", text(.briefMeasure),
    ]
    writer.paragraph(cautions.filter { !$0.isEmpty }.joined(separator: " "), ["class": "quiet"])
  }

  /// Today and with the plan, side by side.
  private func maps(_ writer: inout HTMLWriter) {
    guard !study.basins.isEmpty else { return }
    writer.element("div", ["class": "maps"]) { writer in
      figure(BriefMap(report: document.report, language: language), .pageToday, &writer)
      if let planned = page.planned, planned.study.spaces.count > study.spaces.count {
        figure(
          BriefMap(report: planned, language: language, firstSite: study.spaces.count), .pageWithPlan, &writer)
      }
    }
    writer.raw(BriefLegend(document: document).bytes)
  }

  private func figure(_ map: BriefMap, _ title: TextKey, _ writer: inout HTMLWriter) {
    writer.element("figure") { writer in
      writer.element("figcaption") { writer in
        writer.element("strong", [:], text(title))
        writer.text(" " + map.share)
      }
      writer.raw(map.bytes)
    }
  }

  /// Sources, date of the data, and how to check the plan.
  private func sources(_ writer: inout HTMLWriter) {
    writer.element("footer") { writer in
      let dates = document.report.hasEmbeddedSpaces ? " " + text(.limitAnnounced) : ""
      writer.paragraph(language.definition(of: study.weight) + dates)
      writer.paragraph(document.attribution)
      let versions = document.report.versions.first.map { $0.name + " " + $0.version } ?? ""
      let isPlan = page.change?.plan.plan.certificate != nil
      writer.paragraph(text(isPlan ? .briefCheckPlan : .briefCheck, ["program": versions]))
    }
  }
}
