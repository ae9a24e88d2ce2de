import CoverageModel

/// Figures that must be equal however they are computed, checked in each run.
enum Identities {
  /// The identities of one result.
  ///
  /// - mean-equals-area-above-curve: the integral of 1 - C(s) over s >= 0 is the mean distance, over those who reach a
  ///   space, all distances in whole millimetres;
  /// - redundancy: the people who would lose coverage as each space closes sum to W (C_1 - C_2);
  /// - parts: people and uncovered people of zones and of towns without a zone sum to the whole.
  static func checks(
    study: Study, whole: ProximityIndicators, zones: [ZoneLevel: [ZoneResult]], spaces: [SpaceResult],
    curve: [CurveStep], people: [Int?], proximities: [TownProximity]
  ) -> [IdentityCheck] {
    var checks: [IdentityCheck] = []
    if let mean = whole.distance?.mean {
      checks.append(
        IdentityCheck(
          name: "mean-equals-area-above-curve", left: areaAboveCurve(curve, people: curve.last?.people ?? 0),
          right: mean,
          tolerance: 1e-9 * max(1, mean)))
    }
    let served = whole.people - whole.uncoveredPeople
    checks.append(
      IdentityCheck(
        name: "redundancy", left: Double(spaces.reduce(0) { $0 + $1.peopleOnlyHere }),
        right: Double(served - whole.peopleWithChoice), tolerance: 0))
    for level in study.levels {
      var total = 0
      var uncovered = 0
      for zone in zones[level] ?? [] {
        total += zone.indicators.people
        uncovered += zone.indicators.uncoveredPeople
      }
      for (index, town) in study.towns.enumerated() where level.code(of: town) == nil {
        total += people[index] ?? 0
        if proximities[index].distance > study.serviceDistance { uncovered += people[index] ?? 0 }
      }
      checks.append(
        IdentityCheck(
          name: "parts-\(level.rawValue)-people", left: Double(total), right: Double(whole.people), tolerance: 0))
      checks.append(
        IdentityCheck(
          name: "parts-\(level.rawValue)-uncovered", left: Double(uncovered), right: Double(whole.uncoveredPeople),
          tolerance: 0))
    }
    return checks
  }

  /// The integral in metres of the share of people who are farther than s, over s.
  private static func areaAboveCurve(_ curve: [CurveStep], people: Int) -> Double {
    var area = 0.0
    var previous = 0.0
    var within = 0
    for step in curve {
      let distance = step.distance < PersonTravel.longest ? (step.distance * 1000).rounded() / 1000 : step.distance
      area += (distance - previous) * (Double(people - within) / Double(people))
      previous = distance
      within = step.people
    }
    return area
  }
}
