import CoverageModel

extension SituationsReport {
  /// The lines printed at the end of `maillage compare`.
  ///
  /// - Parameters:
  ///   - language: the language of the words.
  ///   - folder: the folder of the results.
  ///   - files: the names of all files; those in folders of their own are told by their folder.
  public func summaryText(_ language: Language, folder: String, files: [String]) -> [UInt8] {
    let page = SituationsMarkdown(self, language)
    let own = files.filter { !$0.contains("/") }
    let folders = pairs.indices.map { Self.folder($0) + "/" }.filter { name in files.contains { $0.hasPrefix(name) } }
    let lines =
      [page.plainHeadline] + page.plainLines + [
        page.language.text(.summaryFolder, ["folder": folder]),
        page.language.text(.summaryFiles, ["files": (own + folders).joined(separator: ", ")]),
      ]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}

extension SituationsMarkdown {
  /// The headline without marks.
  fileprivate var plainHeadline: String { language.unmarked(headline) }

  /// One line a situation: its name, people served and their share.
  fileprivate var plainLines: [String] {
    guard report.whole.people > 0 else { return [] }
    return names.indices.map { index in
      language.text(
        .situationsLine,
        [
          "name": names[index], "people": language.number(figures[index].covered),
          "share": language.percent(figures[index].covered, of: figures[index].people),
          "change": index == 0
            ? "" : " (" + pages[0].signed(figures[index].covered - figures[0].covered) + ")",
        ])
    }
  }
}
