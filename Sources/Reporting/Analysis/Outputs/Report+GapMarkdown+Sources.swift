import CoverageModel

extension Report {
  func limitSection(_ language: Language) -> String {
    let lines = limitLines(language).map { "- " + $0 }
    return "## " + language.text(.sectionLimits) + "\n\n" + lines.joined(separator: "\n") + "\n"
  }

  /// What the data cannot say, one sentence or two a line.
  func limitLines(_ language: Language) -> [String] {
    var lines: [String] = []
    if let caution = identificationCaution(language) { lines.append(caution) }
    if hasEmbeddedSpaces { lines.append(language.text(.limitAnnounced)) }
    lines += [language.text(.limitStraightLine)] + language.roadNotes + [language.text(.limitOnePoint)]
    if let sea = seaNote(language) { lines.append(sea) }
    if !study.travelTraits.hasShapes { lines.append(language.text(.travelLeftOut)) }
    if basinResults.contains(where: \.isPartial) { lines.append(language.text(.limitBasinEdge)) }
    return lines
  }

  /// How many towns have their nearest space across the sea; nil where none has, or that is not known.
  private func seaNote(_ language: Language) -> String? {
    let across = result.townsAcrossSea
    guard !across.isEmpty else { return nil }
    let people = across.reduce(0) { $0 + (study.weight.people(of: study.towns[$1]) ?? 0) }
    return language.text(
      Double(across.count), .seaNoteOne, .seaNote,
      [
        "towns": language.number(across.count), "people": language.number(people),
        "town": MarkdownTable.escape(study.towns[across[0]].name),
      ])
  }

  /// That spaces of the territory itself may be missing from the data, to be said beside the first figures; nil where the
  /// data are complete there.
  func unidentifiedCaution(_ language: Language) -> String? {
    study.isInCompleteRegion ? nil : identificationCaution(language)
  }

  /// How many announced spaces the data lack, and what that does to the figures; nil where they lack none.
  func identificationCaution(_ language: Language) -> String? {
    guard unidentifiedSpaces > 0 else { return nil }
    return language.text(
      ProgrammeFacts.limit(isComplete: study.isInCompleteRegion, study.territory),
      [
        "missing": language.number(unidentifiedSpaces),
        "announced": language.number(ProgrammeFacts.announcedSpaces),
      ])
  }

  func definitionSection(_ language: Language) -> String {
    let lines = definitionLines(language).map { "- " + $0 }
    return "## " + language.text(.sectionDefinitions) + "\n\n" + lines.joined(separator: "\n") + "\n"
  }

  /// What the figures mean, one sentence or two a line.
  func definitionLines(_ language: Language) -> [String] {
    let whole = result.whole
    return [
      language.definition(of: study.weight),
      language.text(.definitionDistance),
      language.text(.definitionCovered, ["distance": language.distance(serviceDistance)]),
      language.text(.definitionMedian), language.text(.definitionExcess), language.text(.definitionOnlyHere),
      language.text(
        .definitionChoice,
        [
          "people": language.number(whole.peopleWithChoice),
          "share": language.percent(whole.peopleWithChoice, of: whole.people),
        ]),
      language.text(.definitionSecond),
    ] + landDefinitions(language)
  }

  func provenanceSection(_ language: Language) -> String {
    provenance.section(language, checkCount: result.identities.count)
  }
}
