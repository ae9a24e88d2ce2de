import CoverageModel

extension CompareReport {
  /// `compare.html`: the comparison as one page that opens from disk without a network.
  ///
  /// - Complexity: O(towns + positions of shapes).
  public func compareHTML(_ language: Language, assets: PageAssets) -> OutputFile {
    OutputFile(
      name: "compare.html", bytes: CompareDocument(report: typographic, language: words(language), assets: assets).bytes
    )
  }
}

/// The markup of `compare.html` in one language.
struct CompareDocument {
  let report: CompareReport
  let language: Language
  let assets: PageAssets

  /// The sentences of `compare.md`.
  var words: CompareMarkdown { CompareMarkdown(report: report, language: language) }
  var comparison: Comparison { report.comparison }
  var whole: ProximityChange { report.comparison.whole }
  var study: Study { report.study }
  var basins: [ZoneComparison] { comparison.zones[.basin] ?? [] }
  var service: String { language.distance(study.serviceDistance) }
  var hasEmbeddedBasins: Bool { report.inputs.contains { $0.path == "GeoData/employment-basins.geojson" } }

  func text(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    language.text(key, values)
  }

  /// Markdown of `compare.md` for a page.
  func markup(_ markdown: String, headingLevel: Int = 3) -> [UInt8] {
    MarkdownMarkup.html(markdown, headingLevel: headingLevel)
  }

  var bytes: [UInt8] {
    frame.bytes(data: CompareData(document: self).bytes) { writer in
      answer(&writer)
      if whole.people > 0 {
        map(&writer)
        basinTable(&writer)
        towns(&writer)
      }
      spaces(&writer)
      if whole.people > 0 { figures(&writer) }
      notes(&writer)
    }
  }

  private var frame: PageFrame {
    let sections: [(String, TextKey)] =
      [("#answer", .pageAnswer)]
      + (whole.people > 0
        ? [("#map-section", .pageMap), ("#basins", .pageTable), ("#towns", .compareSectionTowns)] : [])
      + [("#spaces", .compareSectionSpaces)] + (whole.people > 0 ? [("#figures", .compareSectionFigures)] : [])
      + [("#notes", .pageNotes)]
    return PageFrame(
      language: language, assets: assets, title: text(.compareTitle, ["title": study.title]),
      kicker: text(.comparePageKind), links: sections.map { ($0, text($1)) }, contents: text(.pageContents),
      skip: text(.pageSkip),
      footer: [text(hasEmbeddedBasins ? .mapAttribution : .compareMapAttribution), text(.pageLeaflet)],
      scripts: [PageAssets.compareScript, PageAssets.sortableScript], styles: [PageAssets.style])
  }

  /// The headline, what is compared, key figures.
  private func answer(_ writer: inout HTMLWriter) {
    writer.section("answer", text(.pageAnswer)) { writer in
      writer.element("div", ["class": "lead"]) { $0.raw(markup(words.headline)) }
      if whole.people > 0 { shareBars(&writer) }
      tiles(&writer)
      if whole.people > 0 { writer.raw(markup(words.movement)) }
      writer.raw(markup(words.bullets(words.sideLines)))
      if let caution = report.unreachableCaution(language) { writer.paragraph(caution, ["class": "note"]) }
    }
  }

  /// All people as one bar a situation.
  private func shareBars(_ writer: inout HTMLWriter) {
    writer.element("figure", ["class": "people"]) { writer in
      for (key, covered) in [(TextKey.compareColumnA, whole.coveredBefore), (.compareColumnB, whole.coveredAfter)] {
        shareBar(text(key), covered: covered, of: whole.people, &writer)
      }
      shareKey(&writer)
    }
  }

  /// All people of one situation as a bar.
  func shareBar(_ name: String, covered: Int, of people: Int, _ writer: inout HTMLWriter) {
    writer.element("div", ["class": "row"]) { writer in
      writer.element("span", ["class": "when"], name)
      let bar = ShareBar(
        parts: [(covered, "within"), (people - covered, "beyond")], people: people, height: 34)
      let share = language.percent(covered, of: people)
      let description = text(.pageBarsWords, ["when": name, "share": share, "distance": service])
      writer.raw(bar.svg(description: description, labels: language))
    }
  }

  /// What the parts of the bars are.
  func shareKey(_ writer: inout HTMLWriter) {
    writer.element("figcaption", ["class": "key"]) { writer in
      for (name, key) in [("within", TextKey.pageBarWithin), ("beyond", .pageBarBeyond)] {
        writer.element("span") { writer in
          writer.raw("<i class=\"\(name)\"></i>")
          writer.text(text(key, ["distance": service]))
        }
      }
    }
  }

  /// The figures that say most.
  func tiles(_ writer: inout HTMLWriter) {
    writer.element("dl", ["class": "figures"]) { writer in
      for tile in words.tiles {
        writer.element("div") { writer in
          writer.element("dt", [:], tile.label)
          writer.element("dd", [:], tile.value)
        }
      }
    }
  }
}

extension PageAssets {
  /// What the page of a comparison runs.
  static let compareScript: [UInt8] =
    PackageResources.base_js + PackageResources.ground_js + PackageResources.compare_js
}
