import CoverageModel

extension String {
  /// The name as it is printed: with ’ in the place of a straight apostrophe after a letter.
  ///
  /// - Complexity: O(length).
  var typographic: String {
    guard utf8.contains(UInt8(ascii: "'")) else { return self }
    var printed = ""
    for character in self {
      let isApostrophe = character == "'" && printed.last?.isLetter == true
      printed.append(isApostrophe ? "’" : character)
    }
    return printed
  }
}

extension MutableCollection {
  fileprivate mutating func typeset(_ name: WritableKeyPath<Element, String>) {
    var index = startIndex
    while index != endIndex {
      if self[index][keyPath: name].utf8.contains(UInt8(ascii: "'")) {
        self[index][keyPath: name] = self[index][keyPath: name].typographic
      }
      formIndex(after: &index)
    }
  }
}

extension Study {
  /// The study with names as they are printed.
  ///
  /// - Complexity: O(towns + zones + spaces).
  var typographic: Study {
    var study = self
    study.title = title.typographic
    study.towns.typeset(\.name)
    study.spaces.typeset(\.name)
    study.basins.typeset(\.name)
    study.zoneNames = zoneNames.mapValues { $0.mapValues(\.typographic) }
    return study
  }
}

extension Report {
  /// The report with names as they are printed; files of data keep them as they were given.
  var typographic: Report {
    var report = self
    report.study = study.typographic
    for level in result.zones.keys { report.result.zones[level]?.typeset(\.name) }
    return report
  }
}

extension PlanReport {
  /// The plan with names as they are printed; files of data keep them as they were given.
  var typographic: PlanReport {
    var report = self
    report.title = title.typographic
    report.zoneNames = zoneNames.mapValues { $0.mapValues(\.typographic) }
    report.plan.problem.sites.typeset(\.name)
    report.plan.problem.demand.typeset(\.name)
    return report
  }
}

extension CompareReport {
  /// The comparison with names as they are printed; files of data keep them as they were given.
  var typographic: CompareReport {
    var report = self
    report.study = study.typographic
    report.comparison.before.spaces.typeset(\.name)
    report.comparison.after.spaces.typeset(\.name)
    for level in comparison.zones.keys { report.comparison.zones[level]?.typeset(\.name) }
    return report
  }
}

extension SituationsReport {
  /// The comparisons with names as they are printed; files of data keep them as they were given.
  var typographic: SituationsReport {
    var report = self
    report.pairs = pairs.map(\.typographic)
    return report
  }
}

extension BacktestReport {
  /// The backtest with names as they are printed; files of data keep them as they were given.
  var typographic: BacktestReport {
    var report = self
    report.plan = plan.typographic
    report.study = study.typographic
    report.backtest.plan.problem = report.plan.plan.problem
    return report
  }
}
