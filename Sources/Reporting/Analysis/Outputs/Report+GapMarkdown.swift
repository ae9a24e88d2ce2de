import CoverageModel

extension Report {
  /// `gap-report.md`: the report for a planner, in one language.
  public func gapReportMarkdown(_ language: Language) -> OutputFile { typographic.printed(language) }

  private func printed(_ language: Language) -> OutputFile {
    let language = language.measuring(study.travelTraits)
    let zones = study.shownLevels.filter { $0 != .basin }.map { zoneSection($0, language) }
    let places = [
      headline(language), coverageSection(language), basinSection(language), underservedSection(language),
      townSection(language),
    ]
    let sections =
      places + zones + [
        spaceSection(language), accessibilitySection(language), inequalitySection(language),
        robustnessSection(language), roadSection(language), limitSection(language), definitionSection(language),
        provenanceSection(language),
      ]
    let text = sections.filter { !$0.isEmpty }.joined(separator: "\n")
    return OutputFile(name: "gap-report.md", bytes: Array(text.utf8))
  }

  var serviceDistance: Double { study.serviceDistance }

  private func headline(_ language: Language) -> String {
    let whole = result.whole
    var lines = ["# " + language.text(.reportTitle, ["title": MarkdownTable.escape(study.title)]), ""]
    let weight = language.name(of: study.weight)
    if whole.people == 0 {
      lines.append(language.text(.headlineNobody))
    } else if study.spaces.isEmpty {
      lines.append(language.text(.headlineNoSpace, ["people": language.number(whole.people), "weight": weight]))
    } else {
      let covered = whole.people - whole.uncoveredPeople
      lines.append(
        language.text(
          Double(covered), .headlineCoveredOne, .headlineCovered,
          [
            "covered": language.number(covered), "people": language.number(whole.people),
            "weight": language.weightNoun(
              study.weight, Double(covered), of: Double(whole.people)),
            "share": language.percent(covered, of: whole.people), "distance": language.distance(serviceDistance),
            "uncovered": language.number(whole.uncoveredPeople),
          ]))
    }
    let reach = landReach
    if let distance = whole.distance {
      let town = study.towns[distance.farthestTown]
      lines += [
        "",
        language.text(
          reachesEveryone ? .headlineDistance : .travelHeadlineDistance,
          [
            "median": language.travel(distance.median),
            "p90": language.travel(distance.percentile90), "weight": weight,
            "town": MarkdownTable.escape("\(town.name) (\(town.code))"),
            "max": reach.town(distance.farthestTown, distance.maximum, language),
          ]),
      ]
    }
    if let caution = reach.caution(language) { lines += ["", caution] }
    if let caution = unreachableCaution(language) { lines += ["", caution] }
    if whole.people > 0 { lines += ["", severityHeadline(language)] }
    if let caution = unidentifiedCaution(language) { lines += ["", caution] }
    if peopleServedFromOutside > 0 {
      lines += ["", language.text(.headlineOutside, ["people": language.number(peopleServedFromOutside)])]
    }
    if whole.townsWithoutPeople > 0 {
      lines += ["", language.text(.headlineMissing, ["towns": language.number(whole.townsWithoutPeople)])]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func severityHeadline(_ language: Language) -> String {
    var counts: [String: String] = [:]
    for severity in Severity.allCases {
      counts[severity.rawValue] = language.number(basinResults.count { $0.indicators.severity == severity })
    }
    return language.text(.headlineBasins, counts)
  }

  private func coverageSection(_ language: Language) -> String {
    var table = MarkdownTable([
      (language.text(.columnDistance), .right), (language.text(.columnPeople), .right),
      (language.text(.columnShare), .right),
    ])
    for (metres, people) in zip(study.distances, result.whole.coveredPeople) {
      table.add([
        language.distance(metres), language.number(people), language.percent(people, of: result.whole.people),
      ])
    }
    return "## " + language.text(.sectionCoverage) + "\n\n" + table.text
  }
}
