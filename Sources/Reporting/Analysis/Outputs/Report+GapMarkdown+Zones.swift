import CoverageModel

extension Report {
  /// Basins that the report names at most; all are in `basins.csv`.
  private static let listedBasins = 40
  /// Zones of another level that the report names at most, above the 101 departments; all are in `zones.csv`.
  private static let listedZones = 110

  /// Nothing where nobody is counted, or basins were not asked for.
  func basinSection(_ language: Language) -> String {
    guard result.whole.people > 0, study.shownLevels.contains(.basin) else { return "" }
    let ranked = rankedBasins
    let distance = language.distance(serviceDistance)
    var text = "## " + language.text(.sectionBasins) + "\n\n"
    guard !ranked.isEmpty else { return text + language.text(.basinsAllServed, ["distance": distance]) + "\n" }
    text += language.text(.basinsIntro, ["distance": distance]) + "\n\n"
    var table = MarkdownTable([
      (language.text(.columnRank), .right), (language.text(.columnBasin), .left),
      (language.text(.columnPeople), .right),
      (language.text(.columnUncovered, ["distance": distance]), .right),
      (language.text(.columnUncoveredShare, ["distance": distance]), .right),
      (language.text(.columnMedian), .right),
      (language.text(.columnExcess), .right), (language.text(.columnFarthest), .left),
      (language.text(.columnSeverity), .left),
    ])
    let reach = landReach
    for (index, basin) in ranked.prefix(Self.listedBasins).enumerated() {
      let indicators = basin.indicators
      table.add([
        language.number(index + 1), basinName(basin, language), language.number(indicators.people),
        language.number(indicators.uncoveredPeople),
        language.percent(indicators.uncoveredPeople, of: indicators.people),
        reach.zone(.basin, basin.code, indicators.distance?.median, language),
        language.number(indicators.excessPersonTravel / study.costsPerUnit, decimals: 0),
        farthest(indicators, reach, language),
        language.text(indicators.severityKey),
      ])
    }
    text += table.text
    if ranked.count > Self.listedBasins {
      text += "\n"
      text += language.text(
        .basinsListed, ["listed": language.number(Self.listedBasins), "all": language.number(ranked.count)])
      text += "\n"
    }
    let served = basinResults.filter { $0.indicators.uncoveredPeople == 0 && $0.indicators.people > 0 }
    if !served.isEmpty {
      let names = served.map { MarkdownTable.escape(basinName($0, language)) }.joined(separator: ", ")
      text += "\n" + language.text(.basinsServed, ["distance": distance, "basins": names]) + "\n"
    }
    return text + "\n" + severityLimits(language)
  }

  private func basinName(_ basin: ZoneResult, _ language: Language) -> String {
    guard basin.isPartial else { return basin.name }
    return language.partialBasin(basin.name, towns: basin.indicators.towns, of: basin.townsInInput)
  }

  private func farthest(_ indicators: ProximityIndicators, _ reach: LandReach, _ language: Language) -> String {
    guard let distance = indicators.distance else { return "–" }
    return study.towns[distance.farthestTown].name + " ("
      + reach.town(distance.farthestTown, distance.maximum, language) + ")"
  }

  func severityLimits(_ language: Language) -> String {
    let lines = Severity.allCases.dropFirst().map { severity in
      "- "
        + language.text(
          .severityLimit,
          [
            "severity": language.text(severity.textKey), "percent": String(severity.leastSharePercent),
            "people": language.number(severity.leastPeople), "distance": language.distance(serviceDistance),
          ])
    }
    return language.text(.severityLimits) + "\n\n" + lines.joined(separator: "\n") + "\n"
  }

  /// A table of the zones of a level other than the basins; nothing where the study has fewer than two.
  func zoneSection(_ level: ZoneLevel, _ language: Language) -> String {
    let zones = result.zones[level] ?? []
    guard zones.count > 1 else { return "" }
    let listed = zones.count <= Self.listedZones ? zones : Array(ranked(zones).prefix(Self.listedZones))
    let heading = heading(level, language)
    var table = MarkdownTable([
      (heading.column, .left), (language.text(.columnPeople), .right),
      (language.text(.columnUncovered, ["distance": language.distance(serviceDistance)]), .right),
      (language.text(.columnUncoveredShare, ["distance": language.distance(serviceDistance)]), .right),
      (language.text(.columnMedian), .right),
      (language.text(.columnFarthest), .left),
    ])
    let reach = landReach
    for zone in listed {
      let indicators = zone.indicators
      table.add([
        level.hasClasses || zone.name == zone.code ? zone.name : "\(zone.code) \(zone.name)",
        language.number(indicators.people),
        language.number(indicators.uncoveredPeople),
        language.percent(indicators.uncoveredPeople, of: indicators.people),
        reach.zone(level, zone.code, indicators.distance?.median, language), farthest(indicators, reach, language),
      ])
    }
    var text = "## " + heading.title + "\n\n" + table.text
    if listed.count < zones.count {
      let values = ["listed": language.number(listed.count), "all": language.number(zones.count)]
      text += "\n" + language.text(.zonesListed, values) + "\n"
    }
    return text
  }

  private func heading(_ level: ZoneLevel, _ language: Language) -> (title: String, column: String) {
    switch level {
    case .basin: (language.text(.sectionBasins), language.text(.columnBasin))
    case .department: (language.text(.sectionDepartments), language.text(.columnDepartment))
    case .epci: (language.text(.sectionEpci), language.text(.columnEpci))
    case .region: (language.text(.sectionRegions), language.text(.columnRegion))
    case .grouping:
      (
        language.text(.sectionGrouping, ["name": MarkdownTable.escape(language.name(of: level))]),
        language.text(.columnZone)
      )
    }
  }
}

extension ProximityIndicators {
  /// The word for how much these people are left out: nothing is said of a shortage where nobody is.
  var severityKey: TextKey {
    if uncoveredPeople == 0 { return .severityNone }
    return severity == .low ? .severityOnlyLow : severity.textKey
  }
}

extension Severity {
  /// The name of the class.
  var textKey: TextKey {
    switch self {
    case .low: .severityLow
    case .moderate: .severityModerate
    case .high: .severityHigh
    case .severe: .severitySevere
    }
  }
}
