import CoverageModel

extension CompareMarkdown {
  var limitSection: String { title(.sectionLimits) + bullets(limitLines) }

  /// What the figures cannot say.
  var limitLines: [String] {
    var lines: [String] = []
    if report.hasEmbeddedSpaces {
      let announced = language.number(ProgrammeFacts.announcedSpaces)
      let key: TextKey = study.isInCompleteRegion ? .compareLimitBorder : .compareLimitUnidentified
      lines += [text(key, ["announced": announced]), text(.limitAnnounced)]
    }
    lines += [text(.limitStraightLine)] + language.roadNotes + [text(.limitOnePoint)]
    let basins = comparison.zones[.basin] ?? []
    if basins.contains(where: { $0.isPartial }) { lines.append(text(.limitBasinEdge)) }
    if hasResults { lines.append(text(.compareLimitRounded)) }
    return lines
  }

  private var hasResults: Bool {
    [comparison.before, comparison.after].contains { situation in
      if case .results = situation.source { return true }
      return false
    }
  }

  var definitionSection: String { title(.sectionDefinitions) + bullets(definitionLines) }

  /// What the figures mean.
  var definitionLines: [String] {
    [
      text(.compareDefinitionSides),
      language.definition(of: study.weight), text(.definitionDistance),
      text(.compareDefinitionCovered, ["distance": distance]),
      text(.compareDefinitionCloser, ["threshold": threshold]), text(.definitionMedian),
      text(.compareDefinitionPoints), criticalDefinition, text(.compareDefinitionSaved),
      text(.compareDefinitionRanking),
    ]
  }

  private var criticalDefinition: String {
    let limits = [
      "severity": text(.pageFigureSevere), "percent": String(Severity.severe.leastSharePercent),
      "people": language.number(Severity.severe.leastPeople), "distance": distance,
    ]
    return text(.severityLimit, limits) + "."
  }

  var provenanceSection: String {
    report.provenance.section(language, checkCount: comparison.identities.count)
  }
}
