import CoverageModel

extension PMedianModel {
  /// Solves the model exactly: Lagrangian relaxation of the assignment rows, exchange search, reduced-cost fixing and
  /// branch and bound (Cornuejols, Fisher and Nemhauser 1977; Beasley 1985, 1993).
  ///
  /// `value` is the cost of the plan; `bound` is what no plan can undercut. `optimal` means that they agree: exactly
  /// where weights and costs are integers (below 2^40 in total), within 1e-9 of the value otherwise. A column that
  /// saves nothing is not opened unless it is forced. Among plans of equal cost (exactly, or within 1e-11 where costs are
  /// real) the one with the fewest and among those the lexicographically lowest columns is chosen by going through all of
  /// them; `isLowestOfTies` says whether the limits, and an effort in proportion to the search, allowed that.
  ///
  /// The certificate's multipliers are u_i in the unit of weight times cost; see `MedianVerifier`.
  ///
  /// - Complexity: exponential in the worst case; each iteration is linear in the entries cheaper than the second-best
  ///   open site.
  public func solve(limits: CostSearchLimits = CostSearchLimits()) -> SitingSolution {
    var reductions = ReductionCounts()
    reductions.rows = costs.rowCount
    reductions.candidates = partition.free.count
    if let conflict = partition.conflict { return infeasible(conflict, reductions) }
    let groups = MedianGroups(costs: costs, weights: weights, partition: partition)
    if Task.isCancelled {
      return SitingSolution(status: .feasible, value: nil, bound: 0, opened: [], reductions: reductions, nodeCount: 0)
    }
    reductions.rowsCovered = groups.servedRowCount
    reductions.rowsUncoverable = groups.unreachableRows.count
    if let row = groups.unreachableRows.first, unreachableRows == .makeInfeasible {
      let count = groups.unreachableRows.count
      return infeasible("\(count) demand points reach no allowed site; the first is row \(row)", reductions)
    }
    let root = MedianInstance(groups: groups, columnCount: partition.free.count, openings: partition.openingsLeft)
    reductions.rowsMerged = groups.groupOfRow.reduce(0) { $0 + ($1 >= 0 ? 1 : 0) } - groups.weights.count
    reductions.rowsLeft = root.rowCount
    reductions.candidatesLeft = root.columnCount
    var search = MedianSearch(groupWeights: groups.weights, isIntegral: isIntegral, limits: limits)
    var seed: [Int32] = []
    switch groups.cover(openings: root.openings, meter: &search.meter) {
    case .cover(let columns): seed = columns.sorted().map { Int32($0) }
    case .impossible:
      let text =
        "no plan of at most \(partition.openingsLeft + partition.forced.count) openings reaches every demand point"
      return infeasible(text, reductions)
    case .undecided:
      return SitingSolution(
        status: .feasible, value: nil, bound: 0, opened: [], reductions: reductions,
        nodeCount: search.meter.nodeCount)
    }
    search.meter.nodeCount = 0
    search.run(root, seed: seed)
    return solution(search, root: root, groups: groups, reductions: reductions)
  }

  private func infeasible(_ conflict: String, _ reductions: ReductionCounts) -> SitingSolution {
    SitingSolution(
      status: .infeasible, value: nil, bound: nil, opened: [], reductions: reductions, conflict: conflict)
  }

  /// Whether every cost of a plan is an integer that doubles add without rounding.
  var isIntegral: Bool {
    guard costs.costs.allSatisfy({ $0 == $0.rounded() }), weights.allSatisfy({ $0 == $0.rounded() }) else {
      return false
    }
    var total = 0.0
    for row in 0..<costs.rowCount {
      total += weights[row] * (costs.costs[costs.rowStarts[row]..<costs.rowStarts[row + 1]].max() ?? 0)
    }
    return total < 0x1p40
  }

  private func solution(
    _ search: MedianSearch, root: MedianInstance, groups: MedianGroups, reductions: ReductionCounts
  ) -> SitingSolution {
    guard let columns = search.bestColumns, search.bestCost < .infinity else {
      return infeasible("no plan within the largest number of openings reaches every demand point", reductions)
    }
    let isOptimal = search.openBound >= search.goal
    var chosen = root.loweredTies(of: columns)
    var isLowest: Bool?
    if isOptimal { (chosen, isLowest) = search.settledTies(chosen, root: root) }
    let opened = (partition.forced + chosen.map { partition.free[Int($0)] }).sorted()
    let value = cost(ofOpening: opened)
    var solution = SitingSolution(
      status: isOptimal ? .optimal : .feasible,
      value: value,
      bound: isOptimal ? value : max(0, min(search.openBound, value)),
      opened: opened,
      reductions: reductions,
      nodeCount: search.meter.nodeCount,
      certificate: certificate(search, groups))
    solution.isLowestOfTies = isLowest
    return solution
  }

  /// Weighted cost of the existing sites and `opened` together; rows that no site reaches are left out.
  ///
  /// - Complexity: O(entries).
  public func cost(ofOpening opened: [Int]) -> Double {
    var isOpen = partition.states.map { $0 == .existing }
    for column in opened { isOpen[column] = true }
    var total = 0.0
    for row in 0..<costs.rowCount where weights[row] > 0 {
      var nearest = Double.infinity
      for index in costs.rowStarts[row]..<costs.rowStarts[row + 1] where isOpen[Int(costs.sites[index])] {
        nearest = min(nearest, costs.costs[index])
      }
      if nearest < .infinity { total += weights[row] * nearest }
    }
    return total
  }

  private func certificate(_ search: MedianSearch, _ groups: MedianGroups) -> SitingCertificate {
    SitingCertificate(
      tree: search.records.map { record in
        SitingCertificate.Node(
          steps: record.multipliers.map { .multipliers(multiplierSet($0, groups)) },
          branch: record.branch.map { partition.free[Int($0)] })
      })
  }

  /// The multipliers of the groups shared out among their rows by weight.
  private func multiplierSet(_ values: [Double], _ groups: MedianGroups) -> SitingCertificate.MultiplierSet {
    var multipliers: [SitingCertificate.Multiplier] = []
    for (row, group) in groups.groupOfRow.enumerated() where group >= 0 {
      let value = values[Int(group)] / groups.weights[Int(group)] * weights[row]
      if value != 0 && value.isFinite { multipliers.append(.init(row: row, value: value)) }
    }
    return SitingCertificate.MultiplierSet(rows: multipliers)
  }
}
