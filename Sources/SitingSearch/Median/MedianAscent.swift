/// Subgradient ascent on the multipliers of a p-median relaxation.
///
/// Step lengths follow Held, Wolfe and Crowder (1974), scale * (target - bound) / |d|^2 with the scale reduced when the
/// bound stalls; the direction d blends the new subgradient with the last direction.
struct MedianAscent {
  /// Best multipliers met, one for each row of the instance.
  var multipliers: [Double]
  /// Their bound.
  var bound = -Double.infinity
  /// Smoothed frequency of each column in the relaxed plans: a guess at the linear relaxation's solution.
  var frequencies: [Double]
  var relaxation: MedianRelaxation
  private var current: [Double]
  /// Multiple of the step that would reach the target if the bound were linear.
  var scale: Double
  private var window = 0
  private var windowBound = -Double.infinity
  private var direction: [Double]
  private let floors: [Double]
  /// Step length of each row relative to the others: its weight, so that costs per unit of weight move alike.
  private let scales: [Double]

  init(_ instance: MedianInstance, groupWeights: [Double], start: [Double], scale: Double) {
    self.scale = scale
    scales = instance.groups.map { groupWeights[Int($0)] }
    relaxation = MedianRelaxation(instance)
    floors = (0..<instance.rowCount).map { instance.entryCosts[instance.starts[$0]] }
    current = start
    for row in current.indices { current[row] = min(max(current[row], floors[row]), instance.standingCosts[row]) }
    multipliers = current
    direction = [Double](repeating: 0, count: instance.rowCount)
    frequencies = [Double](repeating: 0, count: instance.columnCount)
  }

  /// What ends an ascent and what it calls on the way.
  struct Schedule {
    var iterations: Int
    var leastScale = 0.002
    /// Iterations after which the rise of the bound is judged.
    var patience = 15
    /// Share of the gap to the target by which the bound must have risen for the steps to stay as long.
    var leastRise = 0.02
  }

  /// Climbs until the bound reaches `goal`, the steps vanish or the iterations end.
  ///
  /// - Parameter visit: called with each iteration and its relaxed plan; returns the
  ///   value of the best plan known, the bound that ends the ascent and whether to stop.
  mutating func climb(
    _ instance: MedianInstance, schedule: Schedule, target: Double, goal: Double,
    visit: (Int, [Int]) -> (target: Double, goal: Double, stop: Bool)
  ) {
    var target = target
    var goal = goal
    for iteration in 0..<schedule.iterations {
      relaxation.evaluate(current, of: instance)
      relaxation.countServices(current, of: instance)
      for column in frequencies.indices { frequencies[column] *= 0.95 }
      for column in relaxation.chosen { frequencies[column] += 0.05 }
      if relaxation.bound > bound {
        bound = relaxation.bound
        multipliers = current
      }
      let news = visit(iteration, relaxation.chosen)
      (target, goal) = (news.target, news.goal)
      if bound >= goal || news.stop { return }
      window += 1
      if window == schedule.patience {
        if bound - windowBound < schedule.leastRise * (target - bound) { scale *= 0.7 }
        window = 0
        windowBound = bound
        if scale < schedule.leastScale { return }
      }
      step(scale * max(target - relaxation.bound, 1e-7 * abs(target)), instance)
    }
  }

  private mutating func step(_ length: Double, _ instance: MedianInstance) {
    var norm = 0.0
    for row in current.indices {
      direction[row] = 0.3 * direction[row] + Double(1 - relaxation.serviceCounts[row])
      norm += scales[row] * direction[row] * direction[row]
    }
    guard norm > 0 else { return }
    let factor = length / norm
    for row in current.indices {
      let moved = current[row] + factor * scales[row] * direction[row]
      current[row] = min(max(moved, floors[row]), instance.standingCosts[row])
    }
  }
}
