import CoverageModel

/// RAAM (Saxon and Snow 2020, doi:10.1080/24694452.2019.1629870) as the convex programme whose solution it is.
///
/// A person of row i who uses site j bears c_ij = (D_j/S_j)/rho + t_ij/tau: D_j the people who use j, rho the overall
/// ratio of people to places, t_ij the travel cost. When nobody can do better the x_ij (people of i at j) minimise
///
///     f(x) = sum_j D_j^2 / (2 rho S_j) + sum_ij x_ij t_ij / tau,   sum_j x_ij = P_i,  x >= 0
///
/// (Beckmann, McGuire and Winsten 1956). Each pass minimises f over the x of one row after another, exactly. f is
/// convex and smooth, strictly convex in the x of one row, the rows' sets are compact: the passes converge to the
/// minimum (Bertsekas, Nonlinear Programming, 2nd ed., proposition 2.7.1). With the prices D_j / (rho S_j) the dual gives
/// a bound after each pass; the gap is sum_ij x_ij (c_ij - min_k c_ik), 0 in equilibrium only.
struct RationalAgentAccess {
  /// Gap, as a share of f, at which the passes end.
  static let wantedGap = 1e-9
  /// Most passes.
  static let mostPasses = 5_000

  private let rowStarts: [Int]
  private let sites: [Int32]
  /// t_ij / tau.
  private let travel: [Double]
  private let people: [Double]
  /// 1 / (rho S_j).
  private let congestion: [Double]
  private var users: [Double]
  private var flow: [Double]

  static func solve(
    _ measure: AccessibilityMeasure, _ costs: TravelCostMatrix, _ people: [Double], _ supply: [Double?]
  ) -> SpatialAccess {
    guard let unit = measure.raamDistance, unit > 0 else { preconditionFailure("RAAM needs its distance") }
    let limit = measure.decay.limit ?? .infinity
    var problem = RationalAgentAccess(costs, limit: limit, unit: unit, people, supply)
    let report = problem.equilibrate()
    return problem.access(report, costs, limit: limit, supply)
  }

  private init(
    _ costs: TravelCostMatrix, limit: Double, unit: Double, _ everyone: [Double], _ supply: [Double?]
  ) {
    var starts = [0]
    var sites: [Int32] = []
    var travel: [Double] = []
    var people: [Double] = []
    for row in 0..<costs.rowCount {
      for index in costs.rowStarts[row]..<costs.rowStarts[row + 1]
      where costs.costs[index] <= limit && (supply[Int(costs.sites[index])] ?? 0) > 0 {
        sites.append(costs.sites[index])
        travel.append(costs.costs[index] / unit)
      }
      people.append(sites.count > starts[row] ? everyone[row] : 0)
      starts.append(sites.count)
    }
    let places = supply.reduce(0.0) { $0 + ($1 ?? 0) }
    let ratio = people.reduce(0, +) / places
    rowStarts = starts
    self.sites = sites
    self.travel = travel
    self.people = people
    congestion = supply.map { places in (places ?? 0) > 0 && ratio > 0 ? 1 / (ratio * (places ?? 0)) : 0 }
    users = [Double](repeating: 0, count: supply.count)
    flow = [Double](repeating: 0, count: sites.count)
  }

  /// Passes until the gap is small enough.
  private mutating func equilibrate() -> EquilibriumReport {
    var scratch: [(base: Double, index: Int)] = []
    var report = EquilibriumReport(value: 0, bound: 0, largestRegret: 0, passes: 0)
    for pass in 1...Self.mostPasses {
      for row in people.indices where people[row] > 0 { settle(row, &scratch) }
      report = measured(passes: pass)
      if report.relativeGap <= Self.wantedGap { break }
    }
    return report
  }

  /// Minimises f over the people of one row: the least level m with sum_j max(0, (m - b_j) / a_j) = P, where b_j is what
  /// site j costs without them and a_j its congestion.
  ///
  /// - Complexity: O(k log k) for the k sites that may be used, after a pass over those of the row.
  private mutating func settle(_ row: Int, _ scratch: inout [(base: Double, index: Int)]) {
    let amount = people[row]
    scratch.removeAll(keepingCapacity: true)
    var ceiling = Double.infinity
    for index in rowStarts[row]..<rowStarts[row + 1] {
      let site = Int(sites[index])
      users[site] = max(0, users[site] - flow[index])
      flow[index] = 0
      let base = travel[index] + congestion[site] * users[site]
      // Nobody pays more than all of them would at one site.
      ceiling = min(ceiling, base + congestion[site] * amount)
      if base <= ceiling { scratch.append((base, index)) }
    }
    scratch.sort { ($0.base, $0.index) < ($1.base, $1.index) }
    var capacity = 0.0
    var offset = 0.0
    var used = 0
    while used < scratch.count {
      if used > 0, scratch[used].base >= (amount + offset) / capacity { break }
      let inverse = 1 / congestion[Int(sites[scratch[used].index])]
      capacity += inverse
      offset += scratch[used].base * inverse
      used += 1
    }
    let level = (amount + offset) / capacity
    for entry in scratch.prefix(used) {
      let site = Int(sites[entry.index])
      let share = used == 1 ? amount : max(0, (level - entry.base) / congestion[site])
      flow[entry.index] = share
      users[site] += share
    }
  }

  /// The value, its bound and the largest regret, with the users of each site summed anew.
  private mutating func measured(passes: Int) -> EquilibriumReport {
    for site in users.indices { users[site] = 0 }
    for index in flow.indices where flow[index] > 0 { users[Int(sites[index])] += flow[index] }
    var value = 0.0
    for site in users.indices { value += users[site] * users[site] * congestion[site] / 2 }
    var gap = 0.0
    var regret = 0.0
    for row in people.indices where people[row] > 0 {
      let least = leastCost(row)
      for index in rowStarts[row]..<rowStarts[row + 1] where flow[index] > 0 {
        let excess = max(0, cost(index) - least)
        value += flow[index] * travel[index]
        gap += flow[index] * excess
        regret = max(regret, excess)
      }
    }
    return EquilibriumReport(value: value, bound: value - gap, largestRegret: regret, passes: passes)
  }

  private func cost(_ index: Int) -> Double {
    travel[index] + users[Int(sites[index])] * congestion[Int(sites[index])]
  }

  private func leastCost(_ row: Int) -> Double {
    var least = Double.infinity
    for index in rowStarts[row]..<rowStarts[row + 1] { least = min(least, cost(index)) }
    return least
  }

  /// Scores: the mean cost that the people of a row bear; where there are none, the least that one more would.
  private func access(
    _ report: EquilibriumReport, _ costs: TravelCostMatrix, limit: Double, _ supply: [Double?]
  ) -> SpatialAccess {
    let scores = people.indices.map { row -> AccessibilityScore in
      guard rowStarts[row + 1] > rowStarts[row] else {
        let known = costs.rowStarts[row]..<costs.rowStarts[row + 1]
        let isUnknown = known.contains { costs.costs[$0] <= limit && supply[Int(costs.sites[$0])] == nil }
        return isUnknown ? .missing : .unreachable
      }
      guard people[row] > 0 else { return .reached(leastCost(row)) }
      var sum = 0.0
      for index in rowStarts[row]..<rowStarts[row + 1] where flow[index] > 0 { sum += flow[index] * cost(index) }
      return .reached(sum / people[row])
    }
    let demand = zip(supply, users).map { supply, users in supply.map { SpaceDemand(places: $0, demand: users) } }
    return SpatialAccess(
      scores: scores, sites: demand, equilibrium: report,
      identities: [SpatialAccess.identity("demand-raam", users.reduce(0, +), people.reduce(0, +))])
  }
}
