import CoverageModel

extension CompareMarkdown {
  var coverageSection: String {
    var table = MarkdownTable([
      (text(.columnDistance), .right), (heading(.compareColumnA), .right), (heading(.compareColumnB), .right),
      (text(.compareColumnChange), .right), (text(.compareColumnNew), .right), (text(.compareColumnLost), .right),
      (heading(.compareColumnShareA), .right), (heading(.compareColumnShareB), .right),
      (text(.compareColumnPoints), .right),
    ])
    for step in whole.coverage {
      table.add([
        language.distance(step.distance), language.number(step.before), language.number(step.after),
        signed(step.change), language.number(step.newlyCovered), language.number(step.noLongerCovered),
        language.percent(step.before, of: whole.people), language.percent(step.after, of: whole.people),
        points(step.change, of: whole.people),
      ])
    }
    return title(.sectionCoverage) + table.text
  }

  /// What is reported of distances.
  static var distanceFigures: [(key: TextKey, figure: KeyPath<DistanceSummary, Double>)] {
    [
      (.compareMean, \.mean), (.compareMedian, \.median), (.comparePercentile, \.percentile90),
      (.compareMaximum, \.maximum),
    ]
  }

  /// Nothing where a situation has no space.
  var distanceSection: String {
    guard let before = whole.distanceBefore, let after = whole.distanceAfter else { return "" }
    var table = MarkdownTable([
      (text(.compareColumnFigure), .left), (heading(.compareColumnA), .right), (heading(.compareColumnB), .right),
      (text(.compareColumnChange), .right),
    ])
    for (key, figure) in Self.distanceFigures {
      let change = after[keyPath: figure] - before[keyPath: figure]
      table.add([
        text(key), language.travel(before[keyPath: figure]), language.travel(after[keyPath: figure]),
        signed(change / study.costsPerUnit, decimals: 1) + "\u{A0}" + language.unit,
      ])
    }
    return title(.compareSectionDistances) + table.text
  }

  var gainingBasins: String {
    let gaining = report.gainingBasins
    guard !gaining.isEmpty else { return title(.compareSectionGainingBasins) + text(.compareNoBasinGains) + "\n" }
    let section =
      title(.compareSectionGainingBasins) + text(.compareBasinsIntro, ["distance": distance]) + "\n\n"
      + table(gaining, .columnBasin)
    let same = (comparison.zones[.basin]?.count ?? 0) - gaining.count - report.losingBasins.count
    return same > 0 ? section + "\n" + text(.compareBasinsSame, ["count": language.number(same)]) + "\n" : section
  }

  var losingBasins: String {
    let losing = report.losingBasins
    guard !losing.isEmpty else { return title(.compareSectionLosingBasins) + text(.compareNoBasinLoses) + "\n" }
    return title(.compareSectionLosingBasins) + table(losing, .columnBasin)
  }

  /// A table of the zones of a level; nothing where the study has fewer than two.
  func zones(_ level: ZoneLevel) -> String {
    let zones = comparison.zones[level] ?? []
    guard zones.count > 1 else { return "" }
    let isDepartment = level == .department
    return title(isDepartment ? .sectionDepartments : .sectionRegions)
      + table(zones, isDepartment ? .columnDepartment : .columnRegion, all: true)
  }

  private func table(_ zones: [ZoneComparison], _ column: TextKey, all: Bool = false) -> String {
    var table = MarkdownTable([
      (text(column), .left), (text(.columnPeople), .right), (heading(.compareColumnA), .right),
      (heading(.compareColumnB), .right), (text(.compareColumnChange), .right), (text(.compareColumnPoints), .right),
      (text(.compareColumnLost), .right), (heading(.compareColumnMedianA), .right),
      (heading(.compareColumnMedianB), .right), (text(.compareColumnSaved), .right),
    ])
    for zone in all ? zones[...] : zones.prefix(Self.listedRows) {
      let change = zone.change
      table.add([
        name(zone), language.number(change.people), language.number(change.coveredBefore),
        language.number(change.coveredAfter), signed(change.coveredAfter - change.coveredBefore),
        points(change.coveredAfter - change.coveredBefore, of: change.people),
        language.number(change.counts(.noLongerCovered).people),
        language.travel(change.distanceBefore?.median),
        language.travel(change.distanceAfter?.median), personTravel(change.savedPersonTravel),
      ])
    }
    return all ? table.text : listed(table, rows: zones.count, file: "compare-basins.csv")
  }

  func name(_ zone: ZoneComparison) -> String {
    guard zone.isPartial else { return zone.name }
    return text(
      .partialBasin,
      [
        "name": zone.name, "towns": language.number(zone.change.towns), "all": language.number(zone.townsInInput),
      ])
  }
}
