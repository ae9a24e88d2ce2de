import CoverageModel

/// Groups the towns of a study by zone.
enum ZoneAnalysis {
  /// The results of every zone of a level that has towns in the study, ascending by code.
  ///
  /// Towns without a zone at this level are in none of them.
  ///
  /// - Complexity: O(n log n).
  static func results(
    _ level: ZoneLevel, of study: Study, proximities: [TownProximity], people: [Int?]
  ) -> [ZoneResult] {
    var members: [String: [Int]] = [:]
    for (index, town) in study.towns.enumerated() {
      if let code = level.code(of: town) { members[code, default: []].append(index) }
    }
    return members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { code, towns in
      let distances = WeightedDistances(towns: towns, proximities: proximities, people: people)
      return ZoneResult(
        code: code,
        name: study.zoneNames[level]?[code] ?? code,
        townsInInput: study.zoneTownCounts[level]?[code] ?? towns.count,
        indicators: ProximityIndicators(
          towns: towns, distances: distances, study: study, proximities: proximities, people: people)
      )
    }
  }
}
