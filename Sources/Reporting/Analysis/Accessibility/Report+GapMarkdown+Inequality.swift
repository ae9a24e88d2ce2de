import CoverageModel

extension Report {
  /// The section on inequality; empty where it was not computed or nobody is counted.
  func inequalitySection(_ language: Language) -> String {
    guard let inequality = result.inequality else { return "" }
    var columns: [(title: String, indices: InequalityIndices)] = []
    if let indices = inequality.indices { columns.append((language.text(.inequalityColumnDistance), indices)) }
    for measure in result.accessibility?.measures ?? [] {
      guard let indices = measure.inequality else { continue }
      let values = [
        "start": language.distance(measure.measure.intervalStart ?? 0),
        "distance": language.distance(measure.measure.raamDistance ?? 0),
      ]
      columns.append((language.text(measure.measure.method.textKey, values), indices))
    }
    guard !columns.isEmpty else { return "" }
    var table = MarkdownTable(
      [(language.text(.inequalityColumnIndex), .left)] + columns.map { ($0.title, .right) })
    for (title, value) in rows(language) { table.add([title] + columns.map { value($0.indices) }) }
    var text = "## " + language.text(.inequalitySection) + "\n\n" + language.text(.inequalityIntro) + "\n\n"
    text += table.text
    if let excess = excessSentence(inequality.excess, language) { text += "\n" + excess + "\n" }
    let definitions: [TextKey] = [
      .inequalityDefinitionGini, .inequalityDefinitionTheil, .inequalityDefinitionAtkinson,
      .inequalityDefinitionPalma, .inequalityDefinitionVariation, .inequalityDefinitionExcess,
    ]
    let income = inequality.byIncome.map { incomeTable($0, language) } ?? ""
    let ofIncome: [TextKey] = income.isEmpty ? [] : [.incomeDefinition, .incomeDefinitionErreygers]
    return text + income + "\n" + (definitions + ofIncome).map { "- " + language.text($0) }.joined(separator: "\n")
      + "\n"
  }

  private func rows(_ language: Language) -> [(title: String, value: (InequalityIndices) -> String)] {
    func number(_ value: Double?) -> String { value.map { language.number($0, decimals: 3) } ?? "–" }
    var rows: [(title: String, value: (InequalityIndices) -> String)] = [
      (language.text(.inequalityGini), { number($0.gini) }),
      (language.text(.inequalityTheil), { number($0.theil?.total) }),
      (language.text(.inequalityBetween), { number($0.theil?.between) }),
    ]
    let epsilons = result.inequality?.indices?.atkinson.map(\.epsilon) ?? []
    for (position, epsilon) in epsilons.enumerated() {
      rows.append(
        (
          language.text(.inequalityAtkinson, ["epsilon": language.plain(epsilon)]),
          { number($0.atkinson.indices.contains(position) ? $0.atkinson[position].value : nil) }
        ))
    }
    rows.append((language.text(.inequalityPalma), { number($0.palmaRankedByValue) }))
    rows.append((language.text(.inequalityVariation), { number($0.coefficientOfVariation) }))
    return rows
  }

  private func excessSentence(_ excess: ExcessDistance?, _ language: Language) -> String? {
    guard let excess, let gap = excess.gap, let severity = excess.severity else { return nil }
    return language.text(
      .inequalityExcess,
      [
        "distance": language.distance(excess.line),
        "headcount": language.percent(result.whole.uncoveredPeople, of: result.whole.people),
        "mean": language.travel(gap * excess.line), "gap": language.number(gap, decimals: 3),
        "severity": language.number(severity, decimals: 3),
      ])
  }
}
