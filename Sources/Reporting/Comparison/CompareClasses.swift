import CoverageModel

/// The classes of the map of a comparison, with their colours and what legends call them: gains, the best first, no
/// change, losses, the worst last, and basins where nobody lives.
struct CompareClasses {
  /// Colour and name of each class.
  let all: [(fill: String, label: String)]

  init(_ language: Language) {
    func range(_ classes: [(leastPercent: Int, fill: String)], _ index: Int, _ sign: String) -> String {
      let least = classes[index].leastPercent
      let most = index == 0 ? 100 : classes[index - 1].leastPercent
      return language.text(
        .compareMapRange, ["from": least == 0 ? "0" : sign + String(least), "to": sign + String(most)])
    }
    let (gains, losses) = (CompareColours.gains, CompareColours.losses)
    all =
      gains.indices.map { (gains[$0].fill, range(gains, $0, "+")) }
      + [(CompareColours.none, language.text(.compareMapNone))]
      + losses.indices.reversed().map { (losses[$0].fill, range(losses, $0, "−")) }
      + [(CompareColours.nobody, language.text(.mapLegendNobody))]
  }

  /// The class of a basin; of one without towns in the study that of no change.
  func index(of change: ProximityChange?) -> Int {
    let (gains, losses) = (CompareColours.gains, CompareColours.losses)
    guard let change else { return gains.count }
    guard change.people > 0 else { return all.count - 1 }
    let more = change.coveredAfter - change.coveredBefore
    func step(_ classes: [(leastPercent: Int, fill: String)]) -> Int {
      classes.firstIndex { abs(more) * 100 >= $0.leastPercent * change.people } ?? 0
    }
    guard more != 0 else { return gains.count }
    return more > 0 ? step(gains) : gains.count + losses.count - step(losses)
  }

  /// The classes that some basins are in, in their order.
  func used(by changes: [ProximityChange?]) -> [(fill: String, label: String)] {
    let found = Set(changes.map { index(of: $0) })
    return all.indices.filter(found.contains).map { all[$0] }
  }
}

/// In which of two situations a space stands.
enum ComparedSpaceKind: String, CaseIterable {
  case both
  case before
  case after

  var fill: String {
    switch self {
    case .both: CompareColours.both
    case .before: CompareColours.onlyBefore
    case .after: CompareColours.onlyAfter
    }
  }

  var textKey: TextKey {
    switch self {
    case .both: .compareMapBoth
    case .before: .compareMapOnlyA
    case .after: .compareMapOnlyB
    }
  }
}

extension CompareReport {
  /// The spaces of one kind; where not all spaces are known, those of the situation after are taken for both.
  func spaces(_ kind: ComparedSpaceKind) -> [ComparedSpace] {
    let removed = Set(comparison.removedSpaces ?? [])
    let added = Set(comparison.addedSpaces ?? [])
    return switch kind {
    case .both: comparison.after.spaces.filter { !added.contains($0.code) }
    case .before: comparison.before.spaces.filter { removed.contains($0.code) }
    case .after: comparison.after.spaces.filter { added.contains($0.code) }
    }
  }
}
