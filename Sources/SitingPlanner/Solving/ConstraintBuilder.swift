import CoverageModel
import FacilitySiting
import MessageModel

/// Maps the codes and zones of parameters to columns and rows.
enum ConstraintBuilder {
  /// The constraints of a problem.
  ///
  /// Quotas bear on the zones that hold a candidate, floors on those that hold people.
  ///
  /// - Throws: `PlanError.request` for codes that are not candidates, a code both forced and forbidden, more forced sites
  ///   than openings, a budget without the cost of every candidate, capacities that are missing, and zones of a level that
  ///   the problem does not know.
  static func constraints(
    _ problem: SitingProblem, _ parameters: PlanParameters
  ) throws(PlanError) -> SitingConstraints {
    let forced = try columns(parameters.force, problem)
    let outside = outsideBasinRange(problem, parameters)
    if let site = forced.first(where: outside.contains), let range = parameters.candidateBasin {
      throw .request(
        "'\(problem.sites[site].code)' must open, but its basin does not have \(Int(range.lowerBound)) to"
          + " \(Int(range.upperBound)) people, as --candidate-basin asks")
    }
    let forbidden = try Set(columns(parameters.forbid, problem) + outside).sorted()
    if let both = forced.first(where: { forbidden.contains($0) }) {
      throw .request("'\(problem.sites[both].code)' is both forced and forbidden")
    }
    if let openings = parameters.openings, forced.count > openings {
      throw .request("\(forced.count) sites are forced, but only \(openings) may open")
    }
    if parameters.model == .capacitated,
      let site = problem.candidates.first(where: { problem.sites[$0].capacity == nil })
    {
      throw .request(
        "candidate '\(problem.sites[site].code)' has no capacity; the capacitated model needs a table of candidates with"
          + " the column 'capacity'")
    }
    if parameters.model == .maxMin { try FairCover.check(problem) }
    return SitingConstraints(
      existing: problem.existing, forced: forced, forbidden: forbidden,
      maximumOpenings: parameters.model.takesOpenings ? parameters.openings : nil,
      costs: try costs(problem, parameters), budget: parameters.budget,
      quotas: try quotas(problem, parameters), floors: try floors(problem, parameters))
  }

  /// Candidates that the criterion on the people of their basin leaves out, ascending; those of unknown size among them.
  static func outsideBasinRange(_ problem: SitingProblem, _ parameters: PlanParameters) -> [Int] {
    guard let range = parameters.candidateBasin else { return [] }
    return problem.candidates.filter { site in
      problem.basinPeople(ofSite: site).map { !range.contains($0) } ?? true
    }
  }

  private static func columns(_ codes: [String], _ problem: SitingProblem) throws(PlanError) -> [Int] {
    var columns: Set<Int> = []
    for code in codes {
      guard let column = problem.candidates.first(where: { problem.sites[$0].code == code }) else {
        throw .request("'\(code)' is not a candidate")
      }
      columns.insert(column)
    }
    return columns.sorted()
  }

  /// Costs matter under a budget, and in the models that minimise them where every candidate has one.
  private static func costs(_ problem: SitingProblem, _ parameters: PlanParameters) throws(PlanError) -> [Double]? {
    let missing = problem.candidates.first { problem.sites[$0].cost == nil }
    if parameters.budget != nil, let missing {
      throw .request(
        "candidate '\(problem.sites[missing].code)' has no cost; a budget needs a table of candidates with the column"
          + " 'cost'")
    }
    guard parameters.budget != nil || (!parameters.model.takesOpenings && missing == nil) else { return nil }
    return problem.sites.map { $0.isExisting ? 0 : $0.cost ?? 0 }
  }

  private static func quotas(_ problem: SitingProblem, _ parameters: PlanParameters) throws(PlanError) -> [ZoneQuota] {
    var quotas: [ZoneQuota] = []
    for limit in parameters.zoneLimits {
      let zones = Dictionary(grouping: problem.candidates.filter { problem.sites[$0].zones[limit.level] != nil }) {
        problem.sites[$0].zones[limit.level] ?? ""
      }
      guard !zones.isEmpty else { throw .request("no candidate has a \(limit.level.word)") }
      for (zone, sites) in zones.sorted(by: { $0.key < $1.key }) {
        quotas.append(
          ZoneQuota(
            zone: name(limit.level, zone), sites: sites.sorted(),
            minimum: limit.kind == .atLeast ? limit.count : nil, maximum: limit.kind == .atMost ? limit.count : nil))
      }
    }
    return quotas
  }

  private static func floors(
    _ problem: SitingProblem, _ parameters: PlanParameters
  ) throws(PlanError) -> [CoverageFloor] {
    var floors: [CoverageFloor] = []
    for floor in parameters.floors {
      let zones = zones(floor.level, problem)
      guard !zones.isEmpty else { throw .request("no demand point has a \(floor.level.word)") }
      for (zone, rows) in zones {
        let people = rows.reduce(0) { $0 + problem.demand[$1].weight }
        // A share of 0 asks for nothing.
        guard people > 0, floor.share > 0 else { continue }
        floors.append(
          CoverageFloor(zone: name(floor.level, zone), rows: rows, minimumWeight: floor.share * people))
      }
    }
    return floors
  }

  /// How the optimiser knows a zone.
  private static func name(_ level: ZoneLevel, _ zone: String) -> String { level.rawValue + " " + zone }

  /// The level and code of a zone as the optimiser knows it.
  static func zone(named name: String) -> (level: ZoneLevel, code: String)? {
    let parts = name.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let level = ZoneLevel(rawValue: String(parts[0])) else { return nil }
    return (level, String(parts[1]))
  }

  /// Rows by zone, ascending by code.
  static func zones(_ level: ZoneLevel, _ problem: SitingProblem) -> [(code: String, rows: [Int])] {
    var rows: [String: [Int]] = [:]
    for (row, point) in problem.demand.enumerated() {
      if let zone = point.zones[level] { rows[zone, default: []].append(row) }
    }
    return rows.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
  }
}
