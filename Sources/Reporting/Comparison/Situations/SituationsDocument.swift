import CoverageModel

extension SituationsReport {
  /// `compare.html`: all situations side by side as one page that opens from disk without a network; the page of each
  /// comparison lies in its folder.
  ///
  /// - Complexity: O(situations times (zones + positions of shapes)).
  public func html(_ language: Language, assets: PageAssets) -> OutputFile {
    OutputFile(
      name: "compare.html",
      bytes: SituationsDocument(page: SituationsMarkdown(typographic, language), assets: assets).bytes
    )
  }
}

/// The markup of the page of more than two situations in one language.
private struct SituationsDocument {
  let page: SituationsMarkdown
  let assets: PageAssets
  private var language: Language { page.language }
  private var report: SituationsReport { page.report }
  private var hasPeople: Bool { report.whole.people > 0 }
  /// The map, legend and tables of each comparison.
  private let documents: [CompareDocument]

  init(page: SituationsMarkdown, assets: PageAssets) {
    self.page = page
    self.assets = assets
    documents = page.pages.map { CompareDocument(report: $0.report, language: $0.language, assets: assets) }
  }

  private func text(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    language.text(key, values)
  }

  private func markup(_ markdown: String) -> [UInt8] {
    MarkdownMarkup.html(markdown, headingLevel: 3)
  }

  var bytes: [UInt8] {
    frame.bytes(data: Array("{}".utf8)) { writer in
      writer.section("answer", text(.pageAnswer)) { writer in
        writer.element("div", ["class": "lead"]) { $0.raw(markup(page.headline)) }
        if hasPeople {
          bars(&writer)
          documents[0].table(
            "situation-table", text(.situationsSection), page.columns, Array(page.names.indices), &writer)
        }
      }
      for pair in documents.indices { section(pair, &writer) }
      notes(&writer)
    }
  }

  private var frame: PageFrame {
    let sections =
      [("#answer", text(.pageAnswer))]
      + documents.indices.map { ("#" + SituationsReport.folder($0), page.names[$0 + 1]) }
      + [("#notes", text(.pageNotes))]
    return PageFrame(
      language: language, assets: assets, title: text(.situationsTitle, ["title": report.study.title]),
      kicker: text(.comparePageKind), links: sections, contents: text(.pageContents), skip: text(.pageSkip),
      footer: [text(documents[0].hasEmbeddedBasins ? .mapAttribution : .compareMapAttribution), text(.pageLeaflet)],
      scripts: [PageAssets.sortableScript], styles: [PageAssets.style, PackageResources.situations_css])
  }

  /// All people as one bar a situation.
  private func bars(_ writer: inout HTMLWriter) {
    writer.element("figure", ["class": "people"]) { writer in
      for (name, figures) in zip(page.names, page.figures) {
        documents[0].shareBar(name, covered: figures.covered, of: figures.people, &writer)
      }
      documents[0].shareKey(&writer)
    }
  }

  /// One comparison: who gains and who loses, a drawing, the basins and spaces, where its page is.
  private func section(_ pair: Int, _ writer: inout HTMLWriter) {
    let (words, folder) = (page.pages[pair], SituationsReport.folder(pair))
    writer.section(folder, page.pairTitle(pair)) { writer in
      writer.element("div", ["class": "lead"]) { $0.raw(markup(words.headline)) }
      documents[pair].tiles(&writer)
      if hasPeople { writer.raw(markup(words.movement)) }
      writer.raw(markup(words.bullets(words.sideLines)))
      writer.element("p") { writer in
        writer.element("a", ["href": folder + "/compare.html"], text(.situationsPage))
      }
      guard hasPeople else { return }
      if !report.study.basins.isEmpty {
        writer.element("div", ["class": "drawing"]) { writer in
          writer.raw(documents[pair].report.compareDrawing(words.language, clips: folder + "-"))
        }
      }
      for part in [words.gainingBasins, words.losingBasins] { writer.raw(markup(part)) }
      writer.element("h3", [:], text(.compareSectionSpaces))
      writer.raw(markup(words.openedAndClosed))
    }
  }

  /// Limits, definitions, sources.
  private func notes(_ writer: inout HTMLWriter) {
    let notes = page.notes
    writer.section("notes", text(.pageNotes)) { writer in
      writer.raw(markup(notes.title(.sectionLimits) + notes.bullets(page.limitLines)))
      for (title, part) in [
        (TextKey.sectionDefinitions, notes.definitionSection), (.sectionProvenance, notes.provenanceSection),
      ] {
        writer.element("details") { writer in
          writer.element("summary", [:], text(title))
          writer.raw(markup(String(part.drop { $0 != "\n" })))
        }
      }
    }
  }
}
