import CoverageModel
import FacilitySiting
import TestSupport

/// A random problem small enough to try every plan.
struct ConstrainedInstance {
  let siteCount: Int
  let costs: TravelCostMatrix
  let weights: [Double]
  let radius = 5.0
  var constraints: SitingConstraints

  /// Whole costs 0...9, whole weights 0...9 with many zeros, and each kind of constraint with some chance.
  init(seed: Int, floors: Bool = true) {
    var random = SeededRandom(seed: UInt64(seed))
    let sites = Int.random(in: 2...7, using: &random)
    let rows = Int.random(in: 1...10, using: &random)
    siteCount = sites
    var starts = [0]
    var columns: [Int32] = []
    var entries: [Double] = []
    for _ in 0..<rows {
      for site in 0..<sites where Int.random(in: 0..<5, using: &random) > 0 {
        columns.append(Int32(site))
        entries.append(Double(Int.random(in: 0...9, using: &random)))
      }
      starts.append(columns.count)
    }
    costs = TravelCostMatrix(siteCount: sites, rowStarts: starts, sites: columns, costs: entries)
    weights = (0..<rows).map { _ in Double(max(0, Int.random(in: -3...9, using: &random))) }
    constraints = Self.randomConstraints(sites: sites, rows: rows, floors: floors, using: &random)
  }

  var coverage: CoverageMatrix { costs.coverage(within: radius) }

  private static func randomConstraints(
    sites: Int,
    rows: Int,
    floors: Bool,
    using random: inout SeededRandom
  ) -> SitingConstraints {
    func some(_ chance: Int) -> [Int] { (0..<sites).filter { _ in Int.random(in: 0..<chance, using: &random) == 0 } }
    var constraints = SitingConstraints(existing: some(5), forced: some(9), forbidden: some(6))
    if Int.random(in: 0..<3, using: &random) > 0 {
      constraints.maximumOpenings = Int.random(in: 0...3, using: &random)
    }
    if Int.random(in: 0..<2, using: &random) == 0 {
      constraints.costs = (0..<sites).map { _ in Double(Int.random(in: 0...5, using: &random)) }
      constraints.budget = Double(Int.random(in: 0...12, using: &random))
    }
    for zone in 0..<Int.random(in: 0...2, using: &random) {
      var quota = ZoneQuota(zone: "Q\(zone)", sites: some(2))
      if Bool.random(using: &random) { quota.minimum = Int.random(in: 0...1, using: &random) }
      if Bool.random(using: &random) { quota.maximum = Int.random(in: 0...2, using: &random) }
      constraints.quotas.append(quota)
    }
    if floors, Int.random(in: 0..<3, using: &random) == 0 {
      constraints.floors = [
        CoverageFloor(
          zone: "F", rows: (0..<rows).filter { _ in Bool.random(using: &random) },
          minimumWeight: Double(Int.random(in: 0...8, using: &random)))
      ]
    }
    return constraints
  }
}

/// What the constraints say, written out a second time and tried on every set of columns.
struct PlanEnumeration {
  let instance: ConstrainedInstance

  /// Every set of openings that satisfies all constraints but the floors, ascending within a set.
  var plans: [[Int]] { subsets.filter(isAllowed) }

  private var subsets: [[Int]] {
    let candidates = (0..<instance.siteCount).filter { !instance.constraints.existing.contains($0) }
    return candidates.reduce([[]]) { sets, column in sets + sets.map { $0 + [column] } }
  }

  private func isAllowed(_ plan: [Int]) -> Bool {
    let constraints = instance.constraints
    let existing = constraints.existing
    for column in constraints.forced where !existing.contains(column) && !plan.contains(column) { return false }
    for column in constraints.forbidden where !existing.contains(column) && plan.contains(column) { return false }
    if let limit = constraints.maximumOpenings, plan.count > limit { return false }
    if let budget = constraints.budget, let costs = constraints.costs {
      if plan.map({ costs[$0] }).reduce(0, +) > budget { return false }
    }
    for quota in constraints.quotas {
      let count = plan.filter(quota.sites.contains).count
      if let least = quota.minimum, count < least { return false }
      if let most = quota.maximum, count > most { return false }
    }
    return true
  }

  /// Whether the plan meets the floors by coverage within the instance's radius.
  func meetsFloors(_ plan: [Int]) -> Bool {
    instance.constraints.floors.allSatisfy { floor in
      floor.rows.map { isCovered($0, by: plan) ? instance.weights[$0] : 0 }.reduce(0, +) >= floor.minimumWeight
    }
  }

  /// Travel costs from a row to the open sites it can reach, ascending.
  func costs(of row: Int, to plan: [Int]) -> [Double] {
    let open = plan + instance.constraints.existing
    let range = instance.costs.rowStarts[row]..<instance.costs.rowStarts[row + 1]
    return range.filter { open.contains(Int(instance.costs.sites[$0])) }.map { instance.costs.costs[$0] }.sorted()
  }

  func isCovered(_ row: Int, by plan: [Int]) -> Bool {
    costs(of: row, to: plan).first.map { $0 <= instance.radius } ?? false
  }

  /// The best value, and among its plans the one with fewest openings and then the lowest columns.
  ///
  /// - Parameter value: nil for a plan that the model does not allow.
  func best(_ better: (Double, Double) -> Bool, value: ([Int]) -> Double?) -> (value: Double, plan: [Int])? {
    var best: (value: Double, plan: [Int])?
    for plan in plans {
      guard let found = value(plan) else { continue }
      guard let current = best else {
        best = (found, plan)
        continue
      }
      let isLower =
        plan.count != current.plan.count
        ? plan.count < current.plan.count : plan.lexicographicallyPrecedes(current.plan)
      if better(found, current.value) || (found == current.value && isLower) { best = (found, plan) }
    }
    return best
  }
}
