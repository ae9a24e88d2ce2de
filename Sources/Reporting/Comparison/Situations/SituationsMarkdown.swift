import CoverageModel

/// What a comparison of more than two situations says in one language.
struct SituationsMarkdown {
  let report: SituationsReport
  /// With the words of the study's travel.
  let language: Language
  /// What the situations are called, not escaped.
  let names: [String]
  /// The texts of each comparison.
  let pages: [CompareMarkdown]
  let figures: [SituationFigures]

  init(_ report: SituationsReport, _ language: Language) {
    self.report = report
    self.language = report.words(language)
    names = report.situationNames(language)
    figures = report.figures
    pages = report.namedPairs(language).map { CompareMarkdown(report: $0, language: $0.words(language)) }
  }

  var study: Study { report.study }
  var distance: String { language.distance(study.serviceDistance) }
  private var weight: String { language.name(of: study.weight) }
  private var people: Int { report.whole.people }

  func text(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    language.escapingSituations.text(key, values)
  }

  /// The one sentence that says in which situation most people are served.
  var headline: String {
    let title = MarkdownTable.escape(study.title)
    guard people > 0 else { return text(.compareNobody, ["title": title]) }
    let best = figures.map(\.covered).max() ?? 0
    let more = best - figures[0].covered
    let values = [
      "title": title, "weight": weight, "distance": distance, "people": language.number(best),
      "share": language.percent(best, of: people), "more": language.number(more),
      "count": language.number(names.count),
    ]
    guard more > 0 else { return text(.situationsNoneBetter, values) }
    let leaders = names.indices.filter { figures[$0].covered == best }.map { index in
      text(.situationsQuoted, ["name": MarkdownTable.escape(names[index])])
    }
    return text(.situationsBest, values.merging(["names": leaders.joined(separator: ", ")]) { $1 })
  }

  /// The columns of the table of all situations, by their positions.
  var columns: [CompareColumn<Int>] {
    typealias Column = CompareColumn<Int>
    let first = figures[0].covered
    var columns = [
      Column(title: language.text(.situationsColumn), text: { names[$0] }),
      Column(
        title: language.text(.columnWithinPeople, ["distance": distance]),
        text: { language.number(figures[$0].covered) }, value: { Double(figures[$0].covered) }),
      Column(
        title: language.text(.columnShare), text: { language.percent(figures[$0].covered, of: people) },
        value: { figures[$0].share }),
      Column(
        title: language.text(.compareColumnChange),
        text: { $0 == 0 ? MarkdownTable.none : pages[0].signed(figures[$0].covered - first) },
        value: { Double(figures[$0].covered - first) }),
    ]
    for (key, figure) in [(TextKey.compareMedian, \DistanceSummary.median), (.situationsNinth, \.percentile90)] {
      columns.append(
        Column(
          title: language.text(key), text: { language.travel(figures[$0].distance?[keyPath: figure]) },
          value: { figures[$0].distance?[keyPath: figure] }))
    }
    columns.append(
      Column(
        title: language.text(.sheetSpaces),
        text: { spaces($0).map { language.number($0) } ?? MarkdownTable.none },
        value: { spaces($0).map(Double.init) }))
    if figures[0].criticalBasins != nil {
      columns.append(
        Column(
          title: language.text(.pageFigureSevere),
          text: { figures[$0].criticalBasins.map { language.number($0) } ?? MarkdownTable.none },
          value: { figures[$0].criticalBasins.map(Double.init) }))
    }
    return columns
  }

  /// Number of spaces of a situation; nil where not all are known.
  func spaces(_ situation: Int) -> Int? {
    let situation = report.situations[situation]
    return situation.knowsAllSpaces ? situation.spaces.count : nil
  }

  /// The table of all situations.
  var table: String {
    var table = MarkdownTable(columns.map { ($0.title, $0.value == nil ? .left : .right) })
    for index in names.indices { table.add(columns.map { $0.text(index) }) }
    return table.text
  }

  /// What a comparison is called.
  func pairTitle(_ pair: Int) -> String { pages[pair].language.text(.situationsPair) }

  /// What the folder of a comparison holds.
  func folderLine(_ pair: Int) -> String {
    text(.situationsFolder, ["folder": SituationsReport.folder(pair) + "/"])
  }

  /// Limits, definitions and sources, once for all comparisons.
  var notes: CompareMarkdown {
    var all = pages[0].report
    all.inputs = report.inputs
    all.repairs = report.repairs
    all.hasEmbeddedSpaces = report.pairs.contains { $0.hasEmbeddedSpaces }
    return CompareMarkdown(
      report: all, language: language.comparing(before: names[0], after: language.text(.situationsOther)))
  }

  /// Limits of all comparisons, each once.
  var limitLines: [String] {
    var seen: Set<String> = []
    return (notes.limitLines + pages.flatMap(\.limitLines)).filter { seen.insert($0).inserted }
  }
}
