public import CoverageModel

/// The partial covering problem (Daskin and Owen 1999): the fewest further sites that cover a stated weight, and among the
/// plans of that many sites the one that covers most.
///
/// minimise sum of y_j, sum of w_i z_i >= D, z_i <= sum of y_j over the sites j that cover i; existing and forced sites
/// open (forced ones count), forbidden ones closed.
///
/// Method: the maximal covering problem with one site less than the best plan known is searched for a plan that reaches D
/// until there is none; its tree is the certificate. Then the maximal covering problem with the least number chooses the
/// plan, with its ties.
public struct PartialCover: Sendable {
  let rows: DistinctRows
  let sites: CoverSites
  let target: Double

  /// The problem on a matrix.
  ///
  /// - Parameters:
  ///   - matrix: which sites cover which demand points.
  ///   - weights: one weight for each row, finite and at least 0.
  ///   - target: the weight D to be covered, finite and at least 0; what existing sites cover counts.
  ///   - constraints: existing, forced and forbidden sites.
  /// - Throws: `CoverModelError` for values or columns out of range and for other constraints; costs too.
  /// - Complexity: O(entries), expected.
  public init(
    matrix: CoverageMatrix, weights: [Double], target: Double, constraints: SitingConstraints
  ) throws(CoverModelError) {
    sites = try CoverSites(constraints, siteCount: matrix.siteCount, takesOpenings: false)
    if constraints.costs != nil { throw .unsupportedConstraint("costs of sites") }
    guard target >= 0, target.isFinite else { throw .invalidTarget(target) }
    var unlimited = constraints
    unlimited.maximumOpenings = nil
    rows = try MaximalCover(matrix: matrix, weights: weights, constraints: unlimited).rows
    self.target = target
  }

  /// Finds the best plan and proves it, or stops at a limit with a plan and a bound.
  ///
  /// - Complexity: as for `MaximalCover`, a few times.
  public func solve(limits: CoverSearchLimits = CoverSearchLimits()) -> SitingSolution {
    if let column = sites.conflictingColumn { return infeasible("site \(column) must open and may not open") }
    let root = CoverCore(rows)
    let total = rows.servedWeight + rows.uncoverableWeight + rows.weights.reduce(0, +)
    let grid = MultiplierGrid(total: total, isWhole: rows.hasWholeWeights)
    let needed = (grid.stepsPerUnit == nil ? target : target.rounded(.up)) - rows.servedWeight
    let coverable = rows.weights.reduce(0, +)
    if coverable < needed - grid.tolerance {
      return infeasible("\(target) to cover, all allowed sites together cover \(coverable + rows.servedWeight)")
    }
    let cutoff = needed - (grid.stepsPerUnit == nil ? 2 * grid.tolerance : 1)
    var plan = needed > grid.tolerance ? root.greedyPlan(reaching: cutoff + grid.tolerance) : []
    var certificate: SitingCertificate? = SitingCertificate(tree: [])
    var nodeCount = 0
    var isProved = plan.isEmpty
    while !plan.isEmpty {
      var search = CoverageSearch(root: root, firstPoints: rows.firstPoints, grid: grid, limits: limits, above: cutoff)
      search.stopsAtFirst = true
      let start = search.rootProblem(openings: plan.count - 1)
      search.explore(start)
      nodeCount += search.nodeCount
      if let better = search.bestPlan {
        plan = better
        isProved = plan.isEmpty
        continue
      }
      isProved = search.openBound == -.infinity
      if isProved { certificate = search.recorder.certificate }
      break
    }
    var solution = best(plan.count, limits)
    if (solution.value ?? 0) - rows.servedWeight < needed - grid.tolerance {
      solution.opened = (plan.map(Int.init) + sites.forced).sorted()
      solution.isLowestOfTies = nil
    }
    let count = Double(plan.count + sites.forced.count)
    let least = Double(sites.forced.count + root.leastCount(reaching: cutoff + grid.tolerance))
    solution.status = isProved ? .optimal : .feasible
    solution.value = count
    solution.bound = isProved ? count : least
    solution.nodeCount += nodeCount
    solution.certificate = certificate
    if !isProved { solution.isLowestOfTies = nil }
    return solution
  }

  /// The plan of a number of sites that covers most.
  private func best(_ count: Int, _ limits: CoverSearchLimits) -> SitingSolution {
    MaximalCover(rows: rows, sites: sites, openings: count + sites.forced.count).solve(limits: limits)
  }

  private func infeasible(_ conflict: String) -> SitingSolution {
    SitingSolution(status: .infeasible, value: nil, bound: nil, opened: [], reductions: rows.counts, conflict: conflict)
  }
}

extension CoverCore {
  /// Columns of the input, opened greedily until they cover more than `weight`.
  fileprivate func greedyPlan(reaching weight: Double) -> [Int32] {
    var low = 1
    var high = columnCount
    while low < high {
      let middle = (low + high) / 2
      if greedyChoice(openings: middle).value > weight { high = middle } else { low = middle + 1 }
    }
    return greedyChoice(openings: low).columns.map { columnIDs[Int($0)] }
  }

  /// The least number of columns that could cover more than `weight` if no two covered the same row.
  fileprivate func leastCount(reaching weight: Double) -> Int {
    var sums = (0..<columnCount).map { rows($0).reduce(0) { $0 + weights[Int(columnRows[$1])] } }
    sums.sort(by: >)
    var reached = 0.0
    var count = 0
    while count < sums.count && reached <= weight {
      reached += sums[count]
      count += 1
    }
    return count
  }
}
