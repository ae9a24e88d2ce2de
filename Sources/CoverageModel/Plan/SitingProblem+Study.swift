extension SitingProblem {
  /// The problem of where to open next in a study: its towns are to be served, its spaces stand, and a space could open
  /// in some towns.
  ///
  /// A town counts by the study's weight, 0 where the number is missing. A candidate with the code of a space that
  /// stands is left out, and so is a code that no town of the study has. Whole basins include the towns outside the
  /// territory. Sites have no cost of opening, candidates no capacity: set them afterwards where they are known.
  ///
  /// - Parameters:
  ///   - study: towns, spaces and weight; its distances are left to the parameters of the plan.
  ///   - candidates: codes of towns where a space could open; nil for the study's own.
  /// - Complexity: O(n log n) for n towns and spaces.
  public init(_ study: Study, candidates: Set<String>? = nil) {
    let towns = Dictionary(study.towns.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let standing = study.spaces.map { space in
      Site(
        code: space.code, name: space.name, position: space.position, isExisting: true,
        capacity: space.capacity.map(Double.init),
        zones: space.town.flatMap { towns[$0] }.map(study.standardZones(of:)) ?? [:])
    }
    let taken = Set(standing.map(\.code))
    let open = study.towns.filter { (candidates ?? study.candidates).contains($0.code) && !taken.contains($0.code) }
      .map { town in
        Site(
          code: town.code, name: town.name, position: town.position, isExisting: false,
          zones: study.standardZones(of: town))
      }
    var residents: [String: Double] = [:]
    var counts: [String: Int] = [:]
    for town in study.towns + study.otherTowns {
      guard let basin = town.basin else { continue }
      residents[basin, default: 0] += Double(study.weight.people(of: town) ?? 0)
      counts[basin, default: 0] += 1
    }
    self.init(
      demand: study.towns.map { town in
        DemandPoint(
          code: town.code, name: town.name, position: town.position,
          weight: Double(study.weight.people(of: town) ?? 0), zones: study.standardZones(of: town))
      },
      sites: (standing + open).sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) },
      basinResidents: residents, basinTownCounts: counts)
  }
}

extension Study {
  fileprivate func standardZones(of town: Town) -> [ZoneLevel: String] {
    var zones: [ZoneLevel: String] = [:]
    for level in ZoneLevel.standard { zones[level] = level.code(of: town) }
    return zones
  }
}
