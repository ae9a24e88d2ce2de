extension SitingProblem {
  /// The problem of where to open next in a study: its towns are to be served, its spaces stand, and a space could open
  /// in some towns.
  ///
  /// A town counts by the study's weight, 0 where the number is missing. A candidate with the code of a space that
  /// stands, or at whose place one does, is left out, and so is a code that no town of the study has. Whole basins include the towns outside the
  /// territory; their people are residents, whatever the weight. Travel costs are those of the study.
  ///
  /// - Parameters:
  ///   - study: towns, spaces, weight and travel costs; its distances are left to the parameters of the plan.
  ///   - candidates: codes of towns where a space could open, with what is known of each.
  /// - Complexity: O(n log n) for n towns and spaces, and the travel costs of these.
  public init(_ study: Study, candidates: [String: Candidate]) {
    let towns = Dictionary(study.towns.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let standing = study.spaces.map { space in
      Site(
        code: space.code, name: space.name, position: space.position, isExisting: true,
        capacity: space.capacity.map(Double.init),
        zones: space.town.flatMap { towns[$0] }.map(study.standardZones(of:)) ?? [:])
    }
    // Of several sites in a town each has a code of its own.
    let hosts = study.spaces.compactMap { space in
      space.town.flatMap { towns[$0] }.flatMap { $0.position == space.position ? $0.code : nil }
    }
    let taken = Set(standing.map(\.code)).union(hosts)
    let open = study.towns.compactMap { town -> Site? in
      guard let candidate = candidates[town.code], !taken.contains(town.code) else { return nil }
      return Site(
        code: town.code, name: town.name, position: town.position, isExisting: false, cost: candidate.cost,
        capacity: candidate.capacity, zones: study.standardZones(of: town))
    }
    var residents: [String: Double] = [:]
    var counts: [String: Int] = [:]
    for town in study.towns + study.otherTowns {
      guard let basin = town.basin else { continue }
      residents[basin, default: 0] += Double(town.population ?? 0)
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
    travel = study.travel?.restricted(from: demandPlaces, to: sitePlaces)
  }

  /// The same for candidates of which no cost or capacity is known.
  ///
  /// - Parameters:
  ///   - study: the study.
  ///   - candidates: codes of towns where a space could open; nil for the study's own.
  public init(_ study: Study, candidates: Set<String>? = nil) {
    self.init(
      study,
      candidates: Dictionary(
        (candidates ?? study.candidates).map { ($0, Candidate()) }, uniquingKeysWith: { first, _ in first }))
  }

  /// What is known of a place where a space could open.
  public struct Candidate: Hashable, Sendable {
    /// Cost of opening; nil where costs are not known.
    public var cost: Double?
    /// People it could serve; nil where that is not known.
    public var capacity: Double?

    /// A candidate from what is known.
    public init(cost: Double? = nil, capacity: Double? = nil) {
      self.cost = cost
      self.capacity = capacity
    }
  }
}

extension Study {
  fileprivate func standardZones(of town: Town) -> [ZoneLevel: String] {
    var zones: [ZoneLevel: String] = [:]
    for level in ZoneLevel.standard { zones[level] = level.code(of: town) }
    return zones
  }
}
