import CoverageModel

extension Provenance {
  /// The section of a report that names its inputs, each once, with their hashes and credits, what was put right in them, and
  /// the programs.
  ///
  /// - Parameter checkCount: number of identities between the figures that were checked; nil where none are told.
  func section(_ language: Language, checkCount: Int? = nil) -> String {
    var text = "## " + language.text(.sectionProvenance) + "\n\n" + inputTable(language) + "\n"
    text += inputs.attributionParagraph + repairText(language) + "\n" + programLine(language)
    if let checkCount { text += " " + language.text(.checks, ["count": language.number(checkCount)]) }
    return text + "\n"
  }

  private func inputTable(_ language: Language) -> String {
    var table = MarkdownTable([
      (language.text(.columnInput), .left), (language.text(.columnRecords), .right),
      (language.text(.columnHash), .left),
    ])
    var listed: Set<[String]> = []
    for input in inputs {
      let cells = [input.path, language.number(input.records), String(input.sha256.prefix(16))]
      if listed.insert(cells).inserted { table.add(cells) }
    }
    return table.text
  }

  private func repairText(_ language: Language) -> String {
    guard !repairs.isEmpty else { return language.text(.repairsNone) + "\n" }
    let lines = repairs.map { repair in
      let rule = language.text(repair.rule.textKey, ["count": language.number(repair.count)])
      let examples = repair.examples.joined(separator: ", ") + (repair.count > repair.examples.count ? ", …" : "")
      return "- " + language.text(.repairExamples, ["rule": rule, "examples": MarkdownTable.escape(examples)]) + "\n"
    }
    return language.text(.repairsIntro) + "\n\n" + lines.joined()
  }

  private func programLine(_ language: Language) -> String {
    let programs = versions.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
    return language.text(.versions, ["versions": programs])
  }
}
