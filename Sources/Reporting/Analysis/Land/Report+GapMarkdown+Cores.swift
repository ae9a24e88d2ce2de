import CoverageModel

extension Report {
  /// Candidates that are named for a core before the rest is counted.
  private static let namedCandidates = 3

  /// The cores of the large underserved areas, a table for each; nothing where there are none.
  func coreBlocks(_ underserved: UnderservedAreas, _ language: Language) -> [String] {
    var blocks: [String] = []
    for area in splitAreas(underserved) {
      let found = underserved.areas[area.index]
      let name = MarkdownTable.escape(study.towns[found.largestTown].name)
      let values = [
        "name": name, "people": language.number(found.people), "distance": language.distance(serviceDistance),
        "residents": language.number(UnderservedAreas.leastCentrePeople),
        "split": language.number(UnderservedAreas.leastSplitPeople),
        "most": language.number(UnderservedAreas.mostCores), "least": language.number(underserved.leastPeople),
      ]
      blocks.append("### " + language.text(.coreTitle, values))
      blocks.append(language.text(.coreIntro, values))
      blocks.append(coreTable(area, underserved, language))
    }
    return blocks
  }

  private func coreTable(
    _ area: (index: Int, cores: [RankedCore]), _ underserved: UnderservedAreas, _ language: Language
  ) -> String {
    var table = MarkdownTable([
      (language.text(.columnRank), .right), (language.text(.coreColumn), .left),
      (language.text(.columnPeople), .right), (language.text(.columnTowns), .right),
      (language.text(.coreColumnCentre), .left), (language.text(.coreColumnCandidates), .left),
      (language.text(.columnNearestSpace), .left),
    ])
    let reach = landReach
    for (rank, core) in area.cores {
      let space = core.nearestSpace.map { study.spaces[$0].name }
      table.add([
        language.number(rank), study.towns[core.largestTown].name, language.number(core.people),
        language.number(core.towns.count), study.towns[core.centre].name, candidateNames(core.candidates, language),
        space.map { $0 + " (" + reach.town(core.largestTown, core.distance, language) + ")" } ?? "–",
      ])
    }
    let inside = area.cores.reduce(0) { $0 + $1.core.towns.count }
    table.add([
      "", language.text(.coreRest), language.number(underserved.peopleOutsideCores(ofArea: area.index)),
      language.number(underserved.areas[area.index].towns.count - inside), "", "", "",
    ])
    return String(table.text.dropLast())
  }

  private func candidateNames(_ candidates: [Int], _ language: Language) -> String {
    guard !study.candidates.isEmpty else { return MarkdownTable.none }
    let names = candidates.map { study.towns[$0].name }
    guard names.count > Self.namedCandidates + 1 else {
      return names.isEmpty ? language.text(.coreNoCandidate) : names.joined(separator: ", ")
    }
    return language.text(
      .basinsAndMore,
      [
        "names": names.prefix(Self.namedCandidates).joined(separator: ", "),
        "more": language.number(names.count - Self.namedCandidates),
      ])
  }
}
