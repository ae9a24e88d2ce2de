import CoverageModel

extension PlanMarkdown {
  var limitSection: String { title(.sectionLimits) + bullets(limitLines) }

  /// What the data cannot say, one sentence or two a line.
  var limitLines: [String] {
    var lines: [String] = []
    let missing = ProgrammeFacts.announcedSpaces - plan.problem.existing.count
    if report.hasEmbeddedSpaces, missing > 0 {
      let values = [
        "missing": language.number(missing), "announced": language.number(ProgrammeFacts.announcedSpaces),
      ]
      lines.append(text(ProgrammeFacts.limit(isComplete: isInCompleteRegion, report.request.territory), values))
    }
    if report.hasEmbeddedSpaces { lines.append(text(.limitAnnounced)) }
    lines +=
      isMatrix ? [text(.planLimitMatrix)] : [text(.limitStraightLine)] + language.roadNotes + [text(.limitOnePoint)]
    if !isMatrix, report.request.territory != .everything { lines.append(text(.planLimitTerritory)) }
    if hasPlan, !partialBasins.isEmpty { lines.append(text(.limitBasinEdge)) }
    lines.append(text(.planLimitCandidates))
    return lines
  }

  private var isInCompleteRegion: Bool {
    plan.problem.demand.allSatisfy { ProgrammeFacts.isComplete($0.zones[.region]) }
  }

  var definitionSection: String { title(.sectionDefinitions) + bullets(definitionLines) }

  /// What the figures mean, one sentence or two a line.
  var definitionLines: [String] {
    var lines = [isMatrix ? text(.planDefinitionWeights) : language.definition(of: report.request.weight)]
    if !isMatrix { lines.append(text(.definitionDistance)) }
    lines.append(text(.planDefinitionCovered, ["distance": distance(parameters.serviceDistance)]))
    if hasPlan { lines += [text(.planDefinitionGain), text(.planDefinitionBound)] }
    return lines
  }

  var provenanceSection: String { report.provenance.section(language) }
}
