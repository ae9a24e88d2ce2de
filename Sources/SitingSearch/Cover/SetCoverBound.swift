/// A lower bound on the cost of columns that cover every row of a core, by Lagrangian relaxation of the covering rows.
///
/// For multipliers u_i >= 0 no cover costs less than sum(u_i) + sum over columns of min(0, c_j - the sum of its rows' u_i).
/// The multipliers ascend by the volume method (Barahona and Anbil 2000); on the way greedy covers guided by the reduced
/// costs are built, as Caprara, Fischetti and Toth (1999) do.
struct SetCoverBound {
  let core: CoverCore
  let costs: [Double]
  let grid: MultiplierGrid
  private(set) var multipliers: [Double]
  /// Reduced costs of the best multipliers.
  private(set) var reducedCosts: [Double]
  private(set) var value = -Double.infinity
  /// Average of the relaxed choices, by column.
  private(set) var average: [Double]
  /// The cheapest cover met, ascending; nil before the first.
  private(set) var bestCover: [Int32]?
  private(set) var bestCost: Double

  private var trial: [Double]
  private var trialReduced: [Double]
  private var coverCount: [Int32]
  private var averageCover: [Double]
  private let rowLimit: [Double]
  private var stepFactor = 0.1
  private var smoothing = 0.2
  private var failures = 0

  /// A bound from starting multipliers; covers that cost `costLimit` or more are not kept.
  ///
  /// - Complexity: O(entries).
  init(core: CoverCore, costs: [Double], grid: MultiplierGrid, multipliers: [Double], costLimit: Double) {
    self.core = core
    self.costs = costs
    self.grid = grid
    bestCost = costLimit
    rowLimit = (0..<core.rowCount).map { row in
      core.columns(row).reduce(Double.infinity) { min($0, costs[Int(core.rowColumns[$1])]) }
    }
    trial = zip(multipliers, rowLimit).map { grid.snap($0, limit: $1) }
    self.multipliers = trial
    trialReduced = [Double](repeating: 0, count: core.columnCount)
    reducedCosts = trialReduced
    average = trialReduced
    coverCount = [Int32](repeating: 0, count: core.rowCount)
    averageCover = [Double](repeating: 0, count: core.rowCount)
    accept(evaluateTrial())
    for column in average.indices where reducedCosts[column] < 0 { average[column] = 1 }
    for row in 0..<core.rowCount { averageCover[row] = Double(coverCount[row]) }
  }

  /// Improves the bound until `isGoodEnough` accepts it or the iterations end.
  mutating func improve(iterations: Int, isGoodEnough: (Double, Double) -> Bool) {
    var iteration = 0
    while iteration < iterations && !isGoodEnough(value, bestCost) {
      iteration += 1
      guard stepTrial() else { return }
      let bound = evaluateTrial()
      averageIn()
      if iteration % 8 == 1 { buildCover() }
      if bound > value {
        failures = 0
        stepFactor = min(2, stepFactor * 1.1)
        accept(bound)
      } else {
        failures += 1
        if failures >= 10 {
          failures = 0
          stepFactor *= 0.66
          smoothing = max(0.01, smoothing * 0.85)
        }
      }
    }
  }

  private mutating func accept(_ bound: Double) {
    value = bound
    swap(&multipliers, &trial)
    reducedCosts = trialReduced
  }

  private mutating func stepTrial() -> Bool {
    var norm = 0.0
    for row in 0..<core.rowCount {
      let slack = 1 - averageCover[row]
      if slack < 0 ? multipliers[row] > 0 : multipliers[row] < rowLimit[row] { norm += slack * slack }
    }
    guard norm > 0 else { return false }
    let reach = bestCost.isFinite ? bestCost : 2 * value
    let step = stepFactor * max(reach - value, 1e-9 * max(1, value)) / norm
    for row in 0..<core.rowCount {
      trial[row] = grid.snap(multipliers[row] + step * (1 - averageCover[row]), limit: rowLimit[row])
    }
    return true
  }

  private mutating func evaluateTrial() -> Double {
    var bound = 0.0
    for row in 0..<core.rowCount {
      bound += trial[row]
      coverCount[row] = 0
    }
    let (trial, costs) = (trial, costs)
    core.columnRows.withUnsafeBufferPointer { rows in
      core.columnStarts.withUnsafeBufferPointer { starts in
        coverCount.withUnsafeMutableBufferPointer { coverCount in
          trialReduced.withUnsafeMutableBufferPointer { trialReduced in
            trial.withUnsafeBufferPointer { trial in
              for column in trialReduced.indices {
                let range = Int(starts[column])..<Int(starts[column + 1])
                var reduced = costs[column]
                for index in range { reduced -= trial[Int(rows[index])] }
                trialReduced[column] = reduced
                guard reduced < 0 else { continue }
                bound += reduced
                for index in range { coverCount[Int(rows[index])] += 1 }
              }
            }
          }
        }
      }
    }
    return bound
  }

  private mutating func averageIn() {
    let keep = 1 - smoothing
    for column in average.indices {
      average[column] = average[column] * keep + (trialReduced[column] < 0 ? smoothing : 0)
    }
    for row in averageCover.indices {
      averageCover[row] = averageCover[row] * keep + smoothing * Double(coverCount[row])
    }
  }

  /// Keeps a greedy cover by the trial multipliers where it is cheaper than the best.
  mutating func buildCover() {
    let cover = core.greedyCover(costs: costs, multipliers: trial, reducedCosts: trialReduced)
    let cost = cover.reduce(0) { $0 + costs[Int($1)] }
    if cost < bestCost {
      bestCost = cost
      bestCover = cover
    }
  }
}
