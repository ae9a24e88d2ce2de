import CoverageModel
import FacilitySiting
import MessageModel

extension ModelInput {
  /// Solves the model: by its own method where there is one, else as a mixed-integer programme; infeasible where points
  /// that must reach a site reach none.
  ///
  /// - Throws: `PlanError.solver` where an optimiser refuses its input.
  /// - Complexity: exponential at worst.
  func solve(timeLimitSeconds: Double?) throws(PlanError) -> SitingSolution {
    guard unreachableConflict == nil else {
      return SitingSolution(status: .infeasible, value: nil, bound: nil, opened: [])
    }
    do {
      return hasOwnMethod
        ? try solveByOwnMethod(timeLimitSeconds)
        : try constrainedModel().solve(ConstrainedSearchOptions(timeLimitSeconds: timeLimitSeconds))
    } catch {
      throw (error as? PlanError) ?? .solver("\(error)")
    }
  }

  /// Whether the model, as it is asked for, has a specialised method; else it is solved as a constrained model.
  var hasOwnMethod: Bool {
    if parameters.hasSideConstraints || (parameters.model == .partialCover && constraints.costs != nil) { return false }
    return [.mclp, .lscp, .partialCover, .pMedian, .pCentre].contains(parameters.model)
  }

  private func solveByOwnMethod(_ seconds: Double?) throws -> SitingSolution {
    var coverLimits = CoverSearchLimits()
    if let seconds {
      let deadline = ContinuousClock.now.advanced(by: .seconds(seconds))
      coverLimits.isExpired = { ContinuousClock.now >= deadline }
    }
    let costLimits = CostSearchLimits(time: seconds.map { .seconds($0) })
    switch parameters.model {
    case .lscp:
      return try SetCover(matrix: demandOnly(coverage), constraints: constraints).solve(limits: coverLimits)
    case .partialCover:
      return try PartialCover(matrix: coverage, weights: weights, target: coverTarget, constraints: constraints)
        .solve(limits: coverLimits)
    case .pMedian:
      return try PMedianModel(costs: neededCosts(), weights: weights, constraints: constraints)
        .solve(limits: costLimits)
    case .pCentre:
      return try PCentreModel(costs: neededCosts(), constraints: constraints).solve(limits: costLimits)
    default:
      return try MaximalCover(matrix: coverage, weights: weights, constraints: constraints).solve(limits: coverLimits)
    }
  }

  /// The model as a mixed-integer programme with every side constraint.
  func constrainedModel() throws -> any ConstrainedSitingModel {
    switch parameters.model {
    case .mclp: try ConstrainedMaximalCover(matrix: coverage, weights: weights, constraints: constraints)
    case .lscp: try ConstrainedSetCover(matrix: demandOnly(coverage), weights: weights, constraints: constraints)
    case .partialCover:
      try ConstrainedPartialCover(matrix: coverage, weights: weights, target: coverTarget, constraints: constraints)
    case .pMedian:
      try ConstrainedMedian(
        costs: neededCosts(), weights: weights, constraints: constraints, floorRadius: parameters.serviceDistance)
    case .pCentre:
      try ConstrainedCentre(
        costs: neededCosts(), weights: weights, constraints: constraints, floorRadius: parameters.serviceDistance,
        servesEveryPoint: true)
    case .backup:
      try BackupCover(matrix: coverage, weights: weights, theta: parameters.theta ?? 0.5, constraints: constraints)
    case .gradual:
      try GradualCover(
        matrix: CoverageMatrix(
          siteCount: neededCosts().siteCount, rowStarts: neededCosts().rowStarts, sites: neededCosts().sites),
        credits: neededCosts().costs.map(credit), weights: weights, constraints: constraints)
    case .capacitated:
      try CapacitatedCover(
        matrix: coverage, weights: weights, capacities: problem.sites.map { $0.capacity ?? .infinity },
        constraints: constraints)
    case .maxMin:
      try MaxMinCover(
        matrix: coverage, weights: weights,
        zones: reachableBasins.map { MaxMinCover.Zone(name: $0.code, rows: $0.rows) },
        order: .worstThenTotal, constraints: constraints)
    }
  }

  /// Basins in which an existing or allowed site covers someone; in the others every plan serves no one.
  var reachableBasins: [(code: String, rows: [Int])] {
    let forbidden = Set(constraints.forbidden)
    return ConstraintBuilder.zones(.basin, problem).filter { zone in
      zone.rows.contains { row in
        weights[row] > 0 && coverage.sites(ofRow: row).contains { !forbidden.contains(Int($0)) }
      }
    }
  }

  /// Partial cover: the weight to be covered.
  var coverTarget: Double { (parameters.coverShare ?? 1) * weights.reduce(0, +) }

  /// Gradual cover: 1 up to the full-credit distance, falling linearly to 0 at the service distance.
  func credit(_ cost: Double) -> Double {
    let full = parameters.fullCreditDistance ?? parameters.serviceDistance / 2
    if cost <= full { return 1 }
    return max(0, (parameters.serviceDistance - cost) / (parameters.serviceDistance - full))
  }

  private func neededCosts() throws(PlanError) -> TravelCostMatrix {
    guard let costs else { throw .solver("\(parameters.model.rawValue) without travel costs") }
    return costs
  }

  /// Rows of points without people emptied: nobody there asks for a site.
  private func demandOnly(_ matrix: CoverageMatrix) -> CoverageMatrix {
    var starts = [0]
    var sites: [Int32] = []
    for row in 0..<matrix.rowCount {
      if weights[row] > 0 { sites += matrix.sites(ofRow: row) }
      starts.append(sites.count)
    }
    return CoverageMatrix(siteCount: matrix.siteCount, rowStarts: starts, sites: sites)
  }
}
