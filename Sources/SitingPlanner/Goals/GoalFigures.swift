import CoverageEngine
import CoverageModel

/// Measures a set of open sites by every goal.
struct GoalFigures {
  let input: ModelInput
  private let objective: PlanObjective
  private let travel: CostColumns
  /// Basins within reach of some site, ascending by code, with their people.
  let basins: [(code: String, rows: [Int], people: Double)]
  private let isWhole: Bool

  /// - Complexity: O(entries).
  init(_ input: ModelInput, costs: TravelCostMatrix) {
    self.input = input
    objective = PlanObjective(input)
    travel = CostColumns(costs)
    basins = input.reachableBasins.map { basin in
      (basin.code, basin.rows, basin.rows.reduce(0) { $0 + input.weights[$1] })
    }
    isWhole = input.weights.allSatisfy { $0 == $0.rounded() && $0 < FairCover.largestSum }
  }

  /// The figures of some openings beside the existing facilities.
  ///
  /// - Complexity: O(entries of the open sites + n log n).
  func figures(_ opened: [Int]) -> PlanGoals.Figures {
    let open = input.problem.existing + opened
    let counts = objective.coverCounts(open)
    let nearest = travel.nearest(open)
    let weights = input.weights
    var reached = 0.0
    var total = 0.0
    var largest: Double?
    for (cost, weight) in zip(nearest, weights) where weight > 0 && cost.isFinite {
      reached += weight
      total += weight * cost
      largest = max(largest ?? 0, cost)
    }
    let people = weights.reduce(0, +)
    let shares = basins.map { basin in
      basin.rows.reduce(0) { counts[$1] > 0 ? $0 + weights[$1] : $0 } / basin.people
    }
    let worst = shares.indices.min { (shares[$0], $0) < (shares[$1], $1) }
    return PlanGoals.Figures(
      covered: objective.coveredPeople(open), meanTravel: reached > 0 ? total / reached : nil, largestTravel: largest,
      unreached: people - reached, gini: gini(nearest), worstBasin: worst.map { basins[$0].code },
      worstShare: worst.map { shares[$0] }, basinsWithoutAnyone: shares.count { $0 == 0 })
  }

  private func gini(_ nearest: [Double]) -> Double? {
    guard isWhole else { return nil }
    return InequalityValues(
      nearest.map { Optional($0) }, people: input.weights.map { Int($0) },
      groups: [Int](repeating: 0, count: nearest.count)
    ).gini
  }

  /// People of each basin whom a plan must cover so that every share is larger than that of the worst-served basin of a set
  /// of openings: the least whole numbers above it. Nil where everyone of every basin is covered, or there is no basin.
  ///
  /// - Precondition: weights are whole and their sum is below 2^51.
  func floors(above opened: [Int]) -> [(rows: [Int], people: Double)]? {
    let counts = objective.coverCounts(input.problem.existing + opened)
    let covered = basins.map { basin in
      Int(basin.rows.reduce(0) { counts[$1] > 0 ? $0 + input.weights[$1] : $0 })
    }
    let people = basins.map { Int($0.people) }
    // Fractions are compared by their whole products, without rounding.
    func isLess(_ first: Int, _ second: Int) -> Bool {
      let left = covered[first].multipliedFullWidth(by: people[second])
      let right = covered[second].multipliedFullWidth(by: people[first])
      return (left.high, left.low) < (right.high, right.low)
    }
    guard let worst = basins.indices.min(by: isLess), covered[worst] < people[worst] else { return nil }
    return basins.indices.map { index in
      let product = covered[worst].multipliedFullWidth(by: people[index])
      let share = people[worst].dividingFullWidth(product).quotient
      return (basins[index].rows, Double(share + 1))
    }
  }
}
