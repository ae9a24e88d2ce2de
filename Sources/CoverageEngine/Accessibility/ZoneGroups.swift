import CoverageModel

/// The towns of a study by zone, found once for all measures.
struct ZoneGroups {
  private let study: Study
  private let members: [ZoneLevel: [(code: String, towns: [Int])]]
  /// For each town the position of its basin; towns without one are one more group.
  let basinOfTown: [Int]

  /// - Complexity: O(t log t) for t towns.
  init(_ study: Study) {
    self.study = study
    var members: [ZoneLevel: [(code: String, towns: [Int])]] = [:]
    for level in study.levels {
      var ofLevel: [String: [Int]] = [:]
      for (index, town) in study.towns.enumerated() {
        if let code = level.code(of: town) { ofLevel[code, default: []].append(index) }
      }
      members[level] = ofLevel.map { (code: $0.key, towns: $0.value) }
        .sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    }
    self.members = members
    let basins = members[.basin] ?? []
    var basinOfTown = [Int](repeating: basins.count, count: study.towns.count)
    for (position, basin) in basins.enumerated() {
      for town in basin.towns { basinOfTown[town] = position }
    }
    self.basinOfTown = basinOfTown
  }

  /// The summaries of every zone.
  func zones(
    _ scores: [AccessibilityScore], _ people: [Int?], _ method: AccessibilityMethod
  ) -> [ZoneLevel: [ZoneAccessibility]] {
    var zones: [ZoneLevel: [ZoneAccessibility]] = [:]
    for (level, groups) in members {
      zones[level] = groups.map { code, towns in
        ZoneAccessibility(
          code: code, name: study.zoneNames[level]?[code] ?? code,
          summary: AccessibilitySummary(towns: towns, scores: scores, people: people, method: method))
      }
    }
    return zones
  }
}
