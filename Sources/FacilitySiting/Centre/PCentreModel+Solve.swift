import CoverageModel

extension PCentreModel {
  /// Solves the model exactly: a binary search over the distinct costs, with an exact set-covering decision at each
  /// radius (Minieka 1970) by reductions, Lagrangian bounds, reduced-cost fixing and branch and bound.
  ///
  /// `value` is the radius of the plan, one of the matrix's costs, and `optimal` means proved without tolerance:
  /// covering is decided on whether cost <= radius, in exact arithmetic. The certificate proves that no plan serves
  /// every reachable row at a cost below `bound`; see `CentreVerifier`.
  ///
  /// The plan may open fewer than p columns: among plans of the least radius it has the fewest, and among those the
  /// lexicographically lowest list. That is a set covering problem at the radius found; `isLowestOfTies` says whether
  /// it was solved within the limits and within an effort in proportion to the search for the radius.
  ///
  /// Whatever the limits, a plan is sought greedily first, then by one node of the search; only where neither finds one
  /// that serves every reachable row is there no plan.
  ///
  /// - Complexity: O(entries log entries) for the costs, then a number of decisions logarithmic in the distinct costs,
  ///   each exponential in the worst case.
  public func solve(limits: CostSearchLimits = CostSearchLimits()) -> SitingSolution {
    var reductions = ReductionCounts()
    reductions.rows = costs.rowCount
    reductions.candidates = partition.free.count
    if let conflict = partition.conflict { return infeasible(conflict, reductions) }
    let table = CentreCostTable(costs: costs, partition: partition)
    reductions.rowsUncoverable = unreachableRows.count
    var meter = SearchMeter(limits)
    var search = RadiusSearch(table: table, openings: partition.openingsLeft)
    search.run(meter: &meter)
    reductions.rowsLeft = search.leastRowCount
    reductions.candidatesLeft = partition.free.count
    guard let plan = search.plan else {
      if search.isImpossible {
        let text = "no plan within the largest number of openings reaches every demand point that a site can reach"
        return infeasible(text, reductions)
      }
      return SitingSolution(
        status: .feasible, value: nil, bound: search.bound, opened: [], reductions: reductions,
        nodeCount: meter.nodeCount, certificate: certificate(search))
    }
    var chosen = plan.map { partition.free[$0] }
    let value = radius(ofOpening: chosen + partition.forced)
    let isOptimal = search.bound >= value
    var isLowest: Bool?
    if isOptimal {
      (chosen, isLowest) = lowestPlan(chosen, within: value, nodes: meter.nodeCount, isExpired: meter.isExpired)
    }
    var solution = SitingSolution(
      status: isOptimal ? .optimal : .feasible, value: value, bound: min(search.bound, value),
      opened: (chosen + partition.forced).sorted(), reductions: reductions, nodeCount: meter.nodeCount,
      certificate: certificate(search))
    solution.isLowestOfTies = isLowest
    return solution
  }

  private func infeasible(_ conflict: String, _ reductions: ReductionCounts) -> SitingSolution {
    SitingSolution(
      status: .infeasible, value: nil, bound: nil, opened: [], reductions: reductions, conflict: conflict)
  }

  /// The proof with the columns of the input matrix.
  private func certificate(_ search: RadiusSearch) -> SitingCertificate {
    SitingCertificate(
      tree: search.proof.map { node in
        SitingCertificate.Node(
          steps: node.steps.map { step in
            switch step {
            case .dominated(let pairs):
              .dominated(pairs.map { .init(site: partition.free[$0.site], by: partition.free[$0.by]) })
            case .multipliers: step
            }
          },
          branch: node.branch.map { partition.free[$0] })
      })
  }
}
