import CoverageModel

extension Report {
  /// Underserved areas that the report names at most; all are in `underserved.csv`.
  private static let listedAreas = 20
  /// Basins that are named for an area before the rest is counted.
  private static let namedBasins = 3

  /// Nothing where boundaries are unknown or nobody is counted.
  func underservedSection(_ language: Language) -> String {
    guard let underserved = result.land?.underserved, result.whole.people > 0 else { return "" }
    let distance = language.distance(serviceDistance)
    let least = language.number(underserved.leastPeople)
    var blocks = ["## " + language.text(.sectionUnderserved)]
    if underserved.areas.isEmpty {
      blocks.append(language.text(.underservedNone, ["distance": distance, "least": least]))
    } else {
      blocks.append(language.text(.underservedIntro, ["distance": distance]))
      blocks.append(String(underservedTable(underserved.areas.prefix(Self.listedAreas), language).dropLast()))
    }
    if underserved.areas.count > Self.listedAreas {
      blocks.append(
        language.text(
          .underservedListed,
          [
            "listed": language.number(Self.listedAreas), "all": language.number(underserved.areas.count),
          ]))
    }
    blocks += coreBlocks(underserved, language)
    if underserved.smallerAreas > 0 {
      blocks.append(
        language.text(
          .underservedSmaller,
          [
            "least": least, "areas": language.number(underserved.smallerAreas),
            "towns": language.number(underserved.smallerAreaTowns),
            "people": language.number(underserved.smallerAreaPeople),
          ]))
    }
    let without = underserved.townsWithoutBoundary
    if !without.isEmpty {
      let people = without.reduce(0) { $0 + (study.weight.people(of: study.towns[$1]) ?? 0) }
      blocks.append(
        language.text(
          .underservedWithoutBoundary,
          [
            "distance": distance, "towns": language.number(without.count), "people": language.number(people),
          ]))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func underservedTable(_ areas: some Sequence<UnderservedArea>, _ language: Language) -> String {
    // With the working-age population as weight its column would stand there twice.
    let showsWorkingAge = study.weight != .workingAge
    var columns: [(title: String, alignment: MarkdownTable.Alignment)] = [
      (language.text(.columnRank), .right), (language.text(.columnArea), .left), (language.text(.columnPeople), .right),
    ]
    if showsWorkingAge { columns.append((language.text(.columnWorkingAge), .right)) }
    columns += [
      (language.text(.columnTowns), .right), (language.text(.columnSquareKilometres), .right),
      (language.text(.columnNearestSpace), .left), (language.text(.columnBasins), .left),
      (language.text(.columnCandidates), .right),
    ]
    var table = MarkdownTable(
      columns,
      optional: [TextKey.columnWorkingAge, .columnBasins, .columnCandidates].map { language.text($0) })
    let reach = landReach
    for (index, area) in areas.enumerated() {
      let space = area.nearestSpace.map { study.spaces[$0].name }
      var cells = [
        language.number(index + 1), study.towns[area.largestTown].name, language.number(area.people),
      ]
      if showsWorkingAge { cells.append(area.workingAgePeople.map { language.number($0) } ?? "–") }
      cells += [
        language.number(area.towns.count),
        language.number(area.areaSquareMetres / Self.squareMetresPerSquareKilometre, decimals: 0),
        space.map { $0 + " (" + reach.town(area.largestTown, area.distance, language) + ")" } ?? "–",
        basinNames(area.basins, language),
        study.candidates.isEmpty ? MarkdownTable.none : language.number(area.candidates.count),
      ]
      table.add(cells)
    }
    return table.text
  }

  private func basinNames(_ codes: [String], _ language: Language) -> String {
    let names = codes.map { study.zoneNames[.basin]?[$0] ?? $0 }
    // "And 1 more" takes as much room as the name.
    guard names.count > Self.namedBasins + 1 else { return names.isEmpty ? "–" : names.joined(separator: ", ") }
    let named = names.prefix(Self.namedBasins).joined(separator: ", ")
    return language.text(
      .basinsAndMore, ["names": named, "more": language.number(names.count - Self.namedBasins)])
  }

  /// The definitions that boundaries call for.
  func landDefinitions(_ language: Language) -> [String] {
    guard let underserved = result.land?.underserved else { return [] }
    return [
      language.text(.definitionUnderserved, ["least": language.number(underserved.leastPeople)])
    ] + coreLines(language).prefix(1) + (study.travelTraits.hasShapes ? [language.text(.definitionGap)] : [])
  }
}
