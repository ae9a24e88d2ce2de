import CoverageModel

extension CompareMarkdown {
  /// The figures that say most: a label, and what they are before and after.
  var tiles: [(label: String, value: String)] {
    var tiles: [(String, String)] = []
    if whole.people > 0 {
      let change = whole.coveredAfter - whole.coveredBefore
      tiles.append((language.text(.compareFigurePeople, ["distance": distance]), signed(change)))
      tiles.append(
        (
          language.text(.compareFigurePoints, ["distance": distance]),
          points(change, of: whole.people) + "\u{A0}" + language.text(.comparePoints)
        ))
    }
    if let before = whole.distanceBefore, let after = whole.distanceAfter {
      tiles.append((language.text(.pageFigureMedian), fromTo(before.median, after.median)))
      tiles.append((language.text(.pageFigureNinth), fromTo(before.percentile90, after.percentile90)))
    }
    if let critical = report.criticalBasins {
      tiles.append(
        (
          language.text(.pageFigureSevere),
          fromTo(language.number(critical.before), language.number(critical.after))
        ))
    }
    return tiles
  }

  private func fromTo(_ before: Double, _ after: Double) -> String {
    fromTo(language.travel(before), language.travel(after))
  }

  private func fromTo(_ before: String, _ after: String) -> String {
    before == after ? before : before + " → " + after
  }
}

extension CompareReport {
  /// How many basins are in a critical state; nil where there are no basins.
  var criticalBasins: (before: Int, after: Int)? {
    let basins = comparison.zones[.basin] ?? []
    guard !basins.isEmpty else { return nil }
    return (
      basins.count { $0.change.severity(covered: $0.change.coveredBefore) == .severe },
      basins.count { $0.change.severity(covered: $0.change.coveredAfter) == .severe }
    )
  }
}

extension ProximityChange {
  /// How much a group is left out where so many of its people are covered.
  func severity(covered: Int) -> Severity { Severity(uncovered: people - covered, of: people) }
}
