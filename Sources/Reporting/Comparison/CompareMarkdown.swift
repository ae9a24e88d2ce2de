import CoverageModel

/// `compare.md` in one language.
struct CompareMarkdown {
  let report: CompareReport
  let language: Language

  var comparison: Comparison { report.comparison }
  var whole: ProximityChange { report.comparison.whole }
  var study: Study { report.study }

  /// Rows that a table of basins or spaces shows at most.
  static let listedRows = 25

  /// The whole page.
  var text: String {
    let sections = [opening] + changeSections + [limitSection, definitionSection, provenanceSection]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// What changes; nothing where nobody is counted.
  var changeSections: [String] {
    guard whole.people > 0 else { return [] }
    return [
      coverageSection, distanceSection, gainingBasins, losingBasins, zones(.department), zones(.region), townSection,
      bringsSection, takesSection,
    ]
  }

  /// A text as it stands in Markdown; the headings of tables, which escape them themselves, are `heading`s.
  func text(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    language.escapingSituations.text(key, values)
  }

  /// The heading of a column.
  func heading(_ key: TextKey) -> String { language.text(key) }

  func title(_ key: TextKey) -> String { "## " + text(key) + "\n\n" }

  func bullets(_ lines: [String]) -> String { lines.map { "- " + $0 + "\n" }.joined() }

  var distance: String { language.distance(study.serviceDistance) }

  var threshold: String {
    language.number(TownChange.threshold, decimals: 0) + (study.measure == .seconds ? "\u{A0}s" : "\u{A0}m")
  }

  /// A change with its sign: `+1,234`, `−5`, `0`.
  func signed(_ change: Int) -> String {
    let sign = change > 0 ? "+" : change < 0 ? "−" : ""
    return sign + language.number(abs(change))
  }

  /// A change with its sign and a fixed number of decimals; a dash where it is unknown.
  func signed(_ change: Double?, decimals: Int) -> String {
    guard let change, change.isFinite else { return "–" }
    let text = language.number(abs(change), decimals: decimals)
    guard text.contains(where: { ("1"..."9").contains($0) }) else { return text }
    return (change > 0 ? "+" : "−") + text
  }

  /// Person-metres as person-kilometres, whole.
  func personTravel(_ metres: Double?) -> String { signed(metres.map { $0 / study.costsPerUnit }, decimals: 0) }

  /// A change of a share in points, with one decimal.
  func points(_ change: Int, of people: Int) -> String {
    people > 0 ? signed(100 * Double(change) / Double(people), decimals: 1) : "–"
  }

  /// A table with a note under it where rows were left out.
  func listed(_ table: MarkdownTable, rows: Int, file: String) -> String {
    guard rows > Self.listedRows else { return table.text }
    let values = ["listed": language.number(Self.listedRows), "all": language.number(rows), "file": file]
    return table.text + "\n" + text(.compareListed, values) + "\n"
  }
}

extension CompareReport {
  /// `compare.md`: who gains and who loses, for a planner, in one language.
  public func compareMarkdown(_ language: Language) -> OutputFile {
    OutputFile(
      name: "compare.md",
      bytes: Array(CompareMarkdown(report: typographic, language: words(language)).text.utf8)
    )
  }
}
