import CoverageModel

extension SituationsReport {
  /// `compare.md`: a table of all situations, below it who gains and who loses in each.
  public func markdown(_ language: Language) -> OutputFile {
    OutputFile(name: "compare.md", bytes: Array(SituationsMarkdown(typographic, language).markdown.utf8))
  }
}

extension SituationsMarkdown {
  /// The whole page.
  var markdown: String {
    let title = "# " + text(.situationsTitle, ["title": MarkdownTable.escape(study.title)])
    var sections = [[title, headline].joined(separator: "\n\n") + "\n"]
    if report.whole.people > 0 { sections.append("## " + text(.situationsSection) + "\n\n" + table) }
    for pair in pages.indices { sections.append(section(pair)) }
    let notes = notes
    sections += [
      notes.title(.sectionLimits) + notes.bullets(limitLines),
      notes.title(.sectionDefinitions) + notes.bullets(notes.definitionLines), notes.provenanceSection,
    ]
    return sections.joined(separator: "\n")
  }

  /// One comparison, its headings a level below its title.
  private func section(_ pair: Int) -> String {
    let page = pages[pair]
    let title = "## " + MarkdownTable.escape(pairTitle(pair)) + "\n\n"
    let changes = page.changeSections.filter { !$0.isEmpty }.map(Self.lowered)
    return ([title + page.openingBody + "\n" + folderLine(pair) + "\n"] + changes).joined(separator: "\n")
  }

  /// A text with each heading a level lower.
  private static func lowered(_ section: String) -> String {
    section.split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasPrefix("#") ? "#" + $0 : String($0) }
      .joined(separator: "\n")
  }
}
