import CoverageModel

/// Binary search for the least radius at which a cover within the openings exists.
struct RadiusSearch {
  let table: CentreCostTable
  let openings: Int
  /// Free columns of the best plan, ascending.
  var plan: [Int]?
  /// No plan has a smaller radius.
  var bound = 0.0
  /// Whether even the largest radius admits no plan.
  var isImpossible = false
  /// Proof that nothing below `bound` is possible.
  var proof: [SitingCertificate.Node] = []
  /// Rows of the last cover problem proved impossible, equal rows merged.
  var leastRowCount = 0

  init(table: CentreCostTable, openings: Int) {
    self.table = table
    self.openings = openings
  }

  mutating func run(meter: inout SearchMeter) {
    if Task.isCancelled { return }
    let radii = table.radii()
    guard let least = radii.first else {
      plan = []
      return
    }
    // Every radius at `low` or below is impossible; that at `high` is possible.
    var low = -1
    var high = radii.count
    bound = least
    if let greedy = table.greedyPlan(openings: openings) {
      plan = greedy
      let reached = radius(of: greedy)
      while high > 0 && radii[high - 1] >= reached { high -= 1 }
    }
    while high - low > 1 {
      if plan != nil && meter.isSpent { break }
      let middle = high == radii.count ? radii.count - 1 : (low + high) / 2
      guard let isPossible = decide(within: radii[middle], meter: &meter) else { break }
      if isPossible {
        high = middle
        let reached = plan.map { radius(of: $0) } ?? radii[middle]
        while high > 0 && radii[high - 1] >= reached { high -= 1 }
      } else {
        low = middle
        if middle == radii.count - 1 {
          isImpossible = true
          return
        }
        bound = radii[middle + 1]
      }
    }
    guard low == -1, least > 0 else { return }
    // Below the least radius some row has no column: proved at once, whatever the limits.
    var unlimited = SearchMeter(CostSearchLimits())
    _ = decide(within: least.nextDown, meter: &unlimited)
  }

  /// Whether a plan exists at the radius; nil where a limit came first. Keeps the plan or the proof.
  private mutating func decide(within radius: Double, meter: inout SearchMeter) -> Bool? {
    let problem = table.coverProblem(within: radius, openings: openings)
    var search = RadiusCoverSearch(problem)
    switch search.run(meter: &meter) {
    case .cover(let columns):
      plan = columns.sorted()
      return true
    case .impossible(let nodes):
      proof = nodes
      leastRowCount = problem.rows.count
      return false
    case .undecided:
      return nil
    }
  }

  /// The radius of a plan of free columns.
  private func radius(of plan: [Int]) -> Double {
    var isOpen = [Bool](repeating: false, count: table.columnCount)
    for column in plan { isOpen[column] = true }
    var largest = 0.0
    for row in table.rows.indices {
      var nearest = table.standingCosts[row]
      for index in table.starts[row]..<table.starts[row + 1] where isOpen[Int(table.columns[index])] {
        nearest = min(nearest, table.costs[index])
      }
      largest = max(largest, nearest)
    }
    return largest
  }
}
