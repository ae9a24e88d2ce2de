/// An upper bound on the weight that p columns of a core can cover, by Lagrangian relaxation of z_i <= sum of y_j.
///
/// For multipliers 0 <= l_i <= w_i no p columns cover more than sum(w_i - l_i) + the p largest sums of l_i by column. The
/// multipliers descend by the volume method (Barahona and Anbil 2000) with steps in proportion to the weights; its
/// running average of the relaxed choices tends to a solution of the linear programme and guides the branching.
struct CoverageBound {
  let core: CoverCore
  let openings: Int
  let grid: MultiplierGrid
  /// The multipliers of the best bound, and their sums by column.
  private(set) var multipliers: [Double]
  private(set) var sums: [Double] = []
  /// The best bound.
  private(set) var value = Double.infinity
  /// Average of the relaxed choices, by column.
  private(set) var average: [Double]
  /// The best choice met on the way, ascending, and what it covers.
  private(set) var bestChoice: [Int32] = []
  private(set) var bestChoiceValue = -1.0
  private(set) var selection = TopSelection()

  private var trial: [Double]
  private var trialSums: [Double]
  private var coverCount: [Int32]
  private var averageCover: [Double]
  private var stepFactor = 0.1
  private var smoothing = 0.2
  private var failures = 0

  /// A bound from starting multipliers.
  ///
  /// - Complexity: O(entries).
  init(core: CoverCore, openings: Int, grid: MultiplierGrid, multipliers: [Double]) {
    self.core = core
    self.openings = openings
    self.grid = grid
    self.multipliers = multipliers
    trial = multipliers
    trialSums = [Double](repeating: 0, count: core.columnCount)
    average = trialSums
    coverCount = [Int32](repeating: 0, count: core.rowCount)
    averageCover = [Double](repeating: 0, count: core.rowCount)
    let bound = evaluateTrial()
    accept(bound)
    for column in selection.chosen { average[Int(column)] = 1 }
    for row in 0..<core.rowCount { averageCover[row] = Double(coverCount[row]) }
  }

  /// Improves the bound until it is no more than what `isGoodEnough` accepts or the iterations end.
  ///
  /// - Parameter target: value of the best plan known, towards which the steps aim.
  mutating func improve(iterations: Int, target: Double, isGoodEnough: (Double) -> Bool) {
    var iteration = 0
    while iteration < iterations && !isGoodEnough(value) {
      iteration += 1
      guard stepTrial(target: target) else { return }
      let bound = evaluateTrial()
      averageIn()
      if bound < value {
        failures = 0
        stepFactor = min(2, stepFactor * 1.1)
        accept(bound)
      } else {
        failures += 1
        if failures >= 6 {
          failures = 0
          stepFactor *= 0.5
          smoothing = max(0.01, smoothing * 0.85)
        }
      }
    }
  }

  private mutating func accept(_ bound: Double) {
    value = bound
    swap(&multipliers, &trial)
    sums = trialSums
  }

  /// Sets the trial multipliers a step down from the best ones; false where no direction is left.
  private mutating func stepTrial(target: Double) -> Bool {
    var norm = 0.0
    for row in 0..<core.rowCount {
      let slack = 1 - averageCover[row]
      if slack > 0 ? multipliers[row] < core.weights[row] : multipliers[row] > 0 {
        norm += core.weights[row] * slack * slack
      }
    }
    guard norm > 0 else { return false }
    let step = stepFactor * max(value - target, 1e-9 * value) / norm
    for row in 0..<core.rowCount {
      let weight = core.weights[row]
      trial[row] = grid.snap(multipliers[row] + step * weight * (1 - averageCover[row]), limit: weight)
    }
    return true
  }

  /// The bound of the trial multipliers; leaves the relaxed choice in `selection` and keeps it where it covers most.
  private mutating func evaluateTrial() -> Double {
    var bound = 0.0
    for row in 0..<core.rowCount { bound += core.weights[row] - trial[row] }
    for column in 0..<core.columnCount {
      var sum = 0.0
      for index in core.rows(column) { sum += trial[Int(core.columnRows[index])] }
      trialSums[column] = sum
    }
    selection.select(openings, of: trialSums)
    for row in 0..<core.rowCount { coverCount[row] = 0 }
    var covered = 0.0
    for column in selection.chosen {
      for index in core.rows(Int(column)) {
        let row = Int(core.columnRows[index])
        if coverCount[row] == 0 { covered += core.weights[row] }
        coverCount[row] += 1
      }
    }
    if covered > bestChoiceValue {
      bestChoiceValue = covered
      bestChoice = selection.chosen
    }
    return bound + selection.total
  }

  private mutating func averageIn() {
    let keep = 1 - smoothing
    for column in average.indices { average[column] *= keep }
    for column in selection.chosen { average[Int(column)] += smoothing }
    for row in averageCover.indices {
      averageCover[row] = averageCover[row] * keep + smoothing * Double(coverCount[row])
    }
  }
}
