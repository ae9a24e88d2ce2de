import CoverageModel

/// Figures of a comparison that must be equal however they are computed, checked in each run.
enum ComparisonIdentities {
  /// The identities of a comparison.
  ///
  /// - coverage-change: at each distance, newly covered less no longer covered is the change of covered people;
  /// - movements, coverages: closer, farther and unchanged sum to all people, and so do the four kinds of coverage;
  /// - saved-equals-change-of-mean: person-metres saved are people times the change of the mean distance, where everyone
  ///   reaches a space in both situations;
  /// - brought, taken: people closer, newly covered, farther and no longer covered by space sum to the whole;
  /// - parts: zones and towns without a zone sum to the whole.
  static func checks(_ comparison: Comparison, study: Study, people: [Int?]) -> [IdentityCheck] {
    let whole = comparison.whole
    var checks = whole.coverage.map { step in
      check("coverage-change", step.newlyCovered - step.noLongerCovered, step.change)
    }
    checks += [
      check("movements", TownChange.Movement.allCases.reduce(0) { $0 + whole.counts($1).people }, whole.people),
      check("coverages", TownChange.Coverage.allCases.reduce(0) { $0 + whole.counts($1).people }, whole.people),
      check("brought-closer", comparison.spaces.reduce(0) { $0 + $1.peopleCloser }, whole.counts(.closer).people),
      check(
        "brought-coverage", comparison.spaces.reduce(0) { $0 + $1.peopleNewlyCovered },
        whole.counts(.newlyCovered).people),
      check("taken-farther", comparison.spaces.reduce(0) { $0 + $1.peopleFarther }, whole.counts(.farther).people),
      check(
        "taken-coverage", comparison.spaces.reduce(0) { $0 + $1.peopleNoLongerCovered },
        whole.counts(.noLongerCovered).people),
    ]
    if reachesEveryone(comparison), let saved = whole.savedPersonTravel, let before = whole.distanceBefore,
      let after = whole.distanceAfter
    {
      let people = Double(whole.people)
      checks.append(
        IdentityCheck(
          name: "saved-equals-change-of-mean", left: saved, right: people * (before.mean - after.mean),
          tolerance: 1e-9 * max(1, people * max(before.mean, after.mean))))
    }
    for level in ZoneLevel.standard {
      checks += parts(level, comparison, study: study, people: people)
    }
    return checks
  }

  private static func reachesEveryone(_ comparison: Comparison) -> Bool {
    comparison.towns.allSatisfy { $0.saved != nil }
  }

  private static func parts(
    _ level: ZoneLevel, _ comparison: Comparison, study: Study, people: [Int?]
  ) -> [IdentityCheck] {
    let zones = comparison.zones[level] ?? []
    let loose = study.towns.indices.filter { level.code(of: study.towns[$0]) == nil }
    func loosePeople(_ isMeant: (TownChange) -> Bool) -> Int {
      loose.reduce(0) { $0 + (isMeant(comparison.towns[$1]) ? people[$1] ?? 0 : 0) }
    }
    let whole = comparison.whole
    var checks = [
      check(
        "parts-\(level.rawValue)-people", zones.reduce(0) { $0 + $1.change.people } + loosePeople { _ in true },
        whole.people)
    ]
    for movement in [TownChange.Movement.closer, .farther] {
      checks.append(
        check(
          "parts-\(level.rawValue)-\(movement.rawValue)",
          zones.reduce(0) { $0 + $1.change.counts(movement).people } + loosePeople { $0.movement == movement },
          whole.counts(movement).people))
    }
    for coverage in [TownChange.Coverage.newlyCovered, .noLongerCovered] {
      checks.append(
        check(
          "parts-\(level.rawValue)-\(coverage.rawValue)",
          zones.reduce(0) { $0 + $1.change.counts(coverage).people } + loosePeople { $0.coverage == coverage },
          whole.counts(coverage).people))
    }
    return checks
  }

  private static func check(_ name: String, _ left: Int, _ right: Int) -> IdentityCheck {
    IdentityCheck(name: name, left: Double(left), right: Double(right), tolerance: 0)
  }
}
