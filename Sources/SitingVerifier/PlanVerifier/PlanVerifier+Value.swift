import CoverageModel
import MessageModel

extension PlanVerifier {
  /// The objective of a plan, from the inputs alone.
  ///
  /// - Throws: `.constraint` where the plan leaves undone what the model asks for.
  /// - Complexity: O(entries); for capacities that of a largest flow.
  func value(ofOpening opened: [Int]) throws(PlanVerificationError) -> Double {
    switch parameters.model {
    case .mclp, .maxMin:
      return covered(opened)
    case .lscp:
      let counts = coverCounts(opened)
      for row in weights.indices where weights[row] > 0 && counts[row] == 0 && isCoverable(row) {
        throw .constraint("'\(problem.demand[row].code)' could be covered and is not")
      }
      return openingCost(opened)
    case .partialCover:
      let reached = covered(opened)
      if reached < coverTarget - 1e-9 * max(1, coverTarget) {
        throw .constraint("\(figure(reached)) people covered of the \(figure(coverTarget)) asked for")
      }
      return openingCost(opened)
    case .pMedian:
      return try totalTravel(opened)
    case .pCentre:
      return try largestTravel(opened)
    case .backup:
      let theta = parameters.theta ?? 0.5
      let counts = coverCounts(opened)
      let once = weights.indices.reduce(0) { counts[$1] >= 1 ? $0 + weights[$1] : $0 }
      let twice = weights.indices.reduce(0) { counts[$1] >= 2 ? $0 + weights[$1] : $0 }
      return theta * once + (1 - theta) * twice
    case .gradual:
      let nearest = nearestCosts(opened)
      return weights.indices.reduce(0) { $0 + weights[$1] * (nearest[$1].map(credit) ?? 0) }
    case .capacitated:
      var flow = CapacityFlow(groups: capacityGroups(opened), capacities: capacities(opened))
      return flow.largest()
    }
  }

  /// Partial cover: the weight to be covered.
  var coverTarget: Double { (parameters.coverShare ?? 1) * weights.reduce(0, +) }

  /// How many open sites, existing ones among them, cover each row.
  func coverCounts(_ opened: [Int]) -> [Int] {
    let open = Set(opened + problem.existing)
    return (0..<coverage.rowCount).map { row in coverage.sites(ofRow: row).count { open.contains(Int($0)) } }
  }

  /// People whom an existing or opened site covers.
  func covered(_ opened: [Int]) -> Double {
    zip(coverCounts(opened), weights).reduce(0) { $1.0 > 0 ? $0 + $1.1 : $0 }
  }

  /// Whether an existing or allowed site covers a row.
  func isCoverable(_ row: Int) -> Bool { coverage.sites(ofRow: row).contains { !forbidden.contains(Int($0)) } }

  /// The cost of each row's nearest open site; nil where none is reached.
  func nearestCosts(_ opened: [Int]) -> [Double?] {
    guard let costs else { return Array(repeating: nil, count: weights.count) }
    let open = Set(opened + problem.existing)
    return (0..<costs.rowCount).map { row in
      (costs.rowStarts[row]..<costs.rowStarts[row + 1])
        .filter { open.contains(Int(costs.sites[$0])) }.map { costs.costs[$0] }.min()
    }
  }

  /// Gradual cover: 1 up to the full-credit distance (half the service distance unless given), falling linearly to 0 at
  /// the service distance.
  func credit(_ cost: Double) -> Double {
    let full = parameters.fullCreditDistance ?? parameters.serviceDistance / 2
    if cost <= full { return 1 }
    return max(0, (parameters.serviceDistance - cost) / (parameters.serviceDistance - full))
  }

  private func openingCost(_ opened: [Int]) -> Double {
    guard let openingCosts else { return Double(opened.count) }
    return opened.sorted().reduce(0) { $0 + openingCosts[$1] }
  }

  private func totalTravel(_ opened: [Int]) throws(PlanVerificationError) -> Double {
    var total = 0.0
    for (row, nearest) in nearestCosts(opened).enumerated() where weights[row] > 0 {
      guard let nearest else { throw .constraint("'\(problem.demand[row].code)' reaches no open site") }
      total += weights[row] * nearest
    }
    return total
  }

  /// Points that no allowed site reaches are left out; those without people count.
  private func largestTravel(_ opened: [Int]) throws(PlanVerificationError) -> Double {
    guard let costs else { return 0 }
    var largest = 0.0
    for (row, nearest) in nearestCosts(opened).enumerated() {
      let sites = costs.sites[costs.rowStarts[row]..<costs.rowStarts[row + 1]]
      if let nearest {
        largest = max(largest, nearest)
      } else if sites.contains(where: { !forbidden.contains(Int($0)) }) {
        throw .constraint("'\(problem.demand[row].code)' reaches no open site")
      }
    }
    return largest
  }

  /// The most that each open site can serve; an existing one without a known capacity serves any number.
  func capacities(_ opened: [Int]) -> [Int: Double] {
    var capacities: [Int: Double] = [:]
    for column in opened + problem.existing { capacities[column] = problem.sites[column].capacity ?? .infinity }
    return capacities
  }

  /// Demand merged by open sites and zone, in the order of its lowest rows.
  func capacityGroups(_ opened: [Int], zoneOfRow: [Int: Int] = [:]) -> [CapacityFlow.Group] {
    struct Key: Hashable {
      var sites: [Int]
      var zone: Int?
    }
    let open = Set(opened + problem.existing)
    var index: [Key: Int] = [:]
    var groups: [CapacityFlow.Group] = []
    for row in weights.indices where weights[row] > 0 {
      let sites = coverage.sites(ofRow: row).map(Int.init).filter(open.contains)
      if sites.isEmpty { continue }
      let key = Key(sites: sites, zone: zoneOfRow[row])
      if let known = index[key] {
        groups[known].weight += weights[row]
      } else {
        index[key] = groups.count
        groups.append(CapacityFlow.Group(sites: sites, weight: weights[row], zone: zoneOfRow[row]))
      }
    }
    return groups
  }
}
