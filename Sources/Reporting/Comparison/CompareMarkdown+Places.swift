import CoverageModel

extension CompareMarkdown {
  var townSection: String {
    let counts = text(
      .compareTownCounts,
      [
        "closer": language.number(whole.counts(.closer).towns),
        "farther": language.number(whole.counts(.farther).towns),
        "distance": distance, "gained": language.number(whole.counts(.newlyCovered).towns),
        "lost": language.number(whole.counts(.noLongerCovered).towns),
      ])
    let lists = [
      list(.compareTownsNew, report.newlyCoveredTowns), list(.compareTownsGain, report.largestGains),
      list(.compareTownsLost, report.noLongerCoveredTowns), list(.compareTownsLoss, report.largestLosses),
    ]
    return title(.compareSectionTowns) + counts + "\n" + lists.joined()
  }

  private func list(_ key: TextKey, _ towns: [Int]) -> String {
    guard !towns.isEmpty else { return "" }
    var table = MarkdownTable(
      [
        (text(.columnTown), .left), (text(.columnDepartment), .left), (text(.columnPeople), .right),
        (heading(.compareColumnSpaceA), .left), (heading(.compareColumnDistanceA), .right),
        (heading(.compareColumnSpaceB), .left), (heading(.compareColumnDistanceB), .right),
        (text(.compareColumnSaved), .right),
      ], optional: [text(.columnDepartment)])
    for index in towns {
      let town = study.towns[index]
      let department = town.department.map { study.zoneNames[.department]?[$0] ?? $0 } ?? "–"
      table.add(
        ["\(town.name) (\(town.code))", department, language.number(report.people(index))]
          + nearest(comparison.before, index) + nearest(comparison.after, index)
          + [personTravel(report.savedPersonTravel(index))])
    }
    return "\n### " + text(key, key.namesDistance ? ["distance": distance] : [:]) + "\n\n" + table.text
  }

  private func nearest(_ situation: ComparedSituation, _ town: Int) -> [String] {
    let near = situation.proximities[town]
    return [near.nearestSpace.map { situation.spaces[$0].name } ?? "–", language.travel(near.distance)]
  }

  /// Nothing where nobody comes nearer.
  var bringsSection: String {
    let spaces = report.bringingSpaces
    guard !spaces.isEmpty else { return "" }
    var table = MarkdownTable([
      (text(.columnSpace), .left), (text(.compareColumnNew), .right), (text(.compareColumnCloser), .right),
      (text(.compareColumnSaved), .right),
    ])
    for space in spaces.prefix(Self.listedRows) {
      table.add([
        "\(space.name) (\(space.code))", language.number(space.peopleNewlyCovered),
        language.number(space.peopleCloser),
        space.gainedPersonTravel.map { language.number($0 / study.costsPerUnit, decimals: 0) } ?? "–",
      ])
    }
    return title(.compareSectionBrings) + text(.compareBringsIntro) + "\n\n"
      + listed(table, rows: spaces.count, file: "compare.json")
  }

  /// Nothing where nobody gets farther.
  var takesSection: String {
    let spaces = report.missedSpaces
    guard !spaces.isEmpty else { return "" }
    var table = MarkdownTable([
      (text(.columnSpace), .left), (text(.compareColumnLost), .right), (text(.compareColumnFarther), .right),
      (text(.compareColumnAdded), .right),
    ])
    for space in spaces.prefix(Self.listedRows) {
      table.add([
        "\(space.name) (\(space.code))", language.number(space.peopleNoLongerCovered),
        language.number(space.peopleFarther),
        space.lostPersonTravel.map { language.number($0 / study.costsPerUnit, decimals: 0) } ?? "–",
      ])
    }
    return title(.compareSectionTakes) + text(.compareTakesIntro) + "\n\n"
      + listed(table, rows: spaces.count, file: "compare.json")
  }
}

extension TextKey {
  fileprivate var namesDistance: Bool { self == .compareTownsNew || self == .compareTownsLost }
}
