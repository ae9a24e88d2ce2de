import CoverageModel

extension Report {
  /// Whether every town reaches a space, which only given travel costs can leave open.
  var reachesEveryone: Bool { study.travelTraits.reachesEveryPair || result.whole.unreachableTowns == 0 }

  /// Who reaches no space by given travel costs, to be said beside the first figures; nil where everyone does.
  func unreachableCaution(_ language: Language) -> String? {
    guard !reachesEveryone else { return nil }
    let whole = result.whole
    return language.text(
      .travelUnreachable,
      ["towns": language.number(whole.unreachableTowns), "people": language.number(whole.unreachablePeople)])
  }
}

extension CompareReport {
  /// People who reach no space before and after by given travel costs.
  var unreachablePeople: (before: Int, after: Int) {
    func people(_ situation: ComparedSituation) -> Int {
      zip(study.towns, situation.proximities).reduce(0) { sum, pair in
        pair.1.distance.isFinite ? sum : sum + (study.weight.people(of: pair.0) ?? 0)
      }
    }
    return (people(comparison.before), people(comparison.after))
  }

  /// The same in a sentence; nil where everyone reaches a space.
  func unreachableCaution(_ language: Language) -> String? {
    let (before, after) = unreachablePeople
    guard !study.travelTraits.reachesEveryPair, before > 0 || after > 0 else { return nil }
    return language.text(
      .travelCompareUnreachable, ["before": language.number(before), "after": language.number(after)])
  }
}
