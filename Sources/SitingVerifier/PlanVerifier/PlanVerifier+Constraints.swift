import CoverageModel
import MessageModel

extension PlanVerifier {
  /// Checks openings against every constraint that is asked for.
  ///
  /// - Throws: `.constraint` that names the first one broken.
  func checkOpenings(_ opened: [Int]) throws(PlanVerificationError) {
    let chosen = Set(opened)
    guard chosen.count == opened.count else { throw .constraint("a site opens twice") }
    for column in opened {
      guard problem.sites.indices.contains(column) else { throw .constraint("column \(column) is not a site") }
      if problem.sites[column].isExisting { throw .constraint("'\(code(column))' exists already") }
      if forbidden.contains(column) { throw .constraint("'\(code(column))' is forbidden") }
    }
    if let missing = forced.first(where: { !chosen.contains($0) }) {
      throw .constraint("'\(code(missing))' must open and does not")
    }
    if parameters.model.takesOpenings, let limit = parameters.openings, opened.count > limit {
      throw .constraint("\(opened.count) sites open, at most \(limit) may")
    }
    if let budget = parameters.budget {
      let cost = opened.sorted().reduce(0) { $0 + (problem.sites[$1].cost ?? 0) }
      if cost > budget + 1e-9 * max(1, budget) {
        throw .constraint("the openings cost \(figure(cost)), the budget is \(figure(budget))")
      }
    }
    try checkZoneLimits(opened)
    try checkFloors(opened)
  }

  /// Limits hold in every zone that has a candidate; only openings count.
  private func checkZoneLimits(_ opened: [Int]) throws(PlanVerificationError) {
    for limit in parameters.zoneLimits {
      var counts: [String: Int] = [:]
      for column in problem.candidates {
        if let zone = problem.sites[column].zones[limit.level] { counts[zone] = 0 }
      }
      guard !counts.isEmpty else { throw .request("no candidate has a \(limit.level.word)") }
      for column in opened {
        if let zone = problem.sites[column].zones[limit.level] { counts[zone, default: 0] += 1 }
      }
      for (zone, count) in counts.sorted(by: { $0.key < $1.key }) {
        let isKept = limit.kind == .atLeast ? count >= limit.count : count <= limit.count
        guard isKept else {
          let words: Message = limit.kind == .atLeast ? "at least" : "at most"
          throw .constraint(
            "\(count) sites open in \(limit.level.word) \(zone), \(words) \(limit.count) are asked for")
        }
      }
    }
  }

  /// Floors hold in every zone that has people.
  private func checkFloors(_ opened: [Int]) throws(PlanVerificationError) {
    for floor in parameters.floors {
      let zones = self.zones(floor.level)
      guard !zones.isEmpty else { throw .request("no demand point has a \(floor.level.word)") }
      if parameters.model == .capacitated {
        try checkCapacitatedFloor(floor, zones, opened)
        continue
      }
      let served = servedWeights(opened)
      for (zone, rows) in zones {
        let least = floor.share * rows.reduce(0) { $0 + weights[$1] }
        let found = rows.reduce(0) { $0 + served[$1] }
        if found < least - 1e-9 * max(1, least) {
          throw .constraint(
            "\(figure(found)) people served in \(floor.level.word) \(zone), at least \(figure(least)) needed")
        }
      }
    }
  }

  /// The weight of each row that counts for floors: partial credits in gradual cover, else what is covered.
  private func servedWeights(_ opened: [Int]) -> [Double] {
    if parameters.model == .gradual {
      let nearest = nearestCosts(opened)
      return weights.indices.map { weights[$0] * (nearest[$0].map(credit) ?? 0) }
    }
    let counts = coverCounts(opened)
    return weights.indices.map { counts[$0] > 0 ? weights[$0] : 0 }
  }

  /// Whether the zones of one level can be served up to their floors at once: the flow fills every zone's demand. Floors
  /// of several levels are checked level by level.
  private func checkCapacitatedFloor(
    _ floor: PlanParameters.ZoneFloor, _ zones: [(code: String, rows: [Int])], _ opened: [Int]
  ) throws(PlanVerificationError) {
    var zoneOfRow: [Int: Int] = [:]
    for (index, zone) in zones.enumerated() { for row in zone.rows { zoneOfRow[row] = index } }
    let limits = zones.map { zone in floor.share * zone.rows.reduce(0) { $0 + weights[$1] } }
    let needed = limits.reduce(0, +)
    var flow = CapacityFlow(
      groups: capacityGroups(opened, zoneOfRow: zoneOfRow), capacities: capacities(opened), limits: limits)
    let found = flow.largest()
    if found < needed - 1e-9 * max(1, needed) {
      throw .constraint(
        "capacities serve \(figure(found)) of the \(figure(needed)) people that the floors by"
          + " \(floor.level.word) ask for")
    }
  }

  /// Rows of each zone of a level, ascending by code.
  func zones(_ level: ZoneLevel) -> [(code: String, rows: [Int])] {
    var rows: [String: [Int]] = [:]
    for (row, point) in problem.demand.enumerated() {
      if let zone = point.zones[level] { rows[zone, default: []].append(row) }
    }
    return rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  func code(_ column: Int) -> String { problem.sites[column].code }
}
