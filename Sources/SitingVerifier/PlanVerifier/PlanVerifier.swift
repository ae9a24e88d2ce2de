public import CoverageModel
import MessageModel

/// Checks every claim of a plan against its problem, without a solver and by code that shares nothing with the optimiser.
///
/// Distances are computed again with Karney's algorithm, pair by pair; costs of another source are taken as it gives them. Coverage is
/// d <= S. Travel costs are distances rounded to whole millimetres; for each demand point only its nearest existing
/// facility (the lowest column at equal cost) and the candidates nearer than that stand in the matrix, as no plan uses
/// another pair.
///
/// The bound is re-proved from the certificate: for MCLP, set covering, partial cover, p-median and p-centre without side
/// constraints by the verifier of the model, else, and where no plan exists, from the multipliers of a programme written
/// anew (see `ProofProgramme`). Where a plan carries no certificate, constraints and value are checked and the findings
/// say that the bound rests on the solver. That ties went to the lower codes is not proved again.
public struct PlanVerifier: Sendable {
  let problem: SitingProblem
  let parameters: PlanParameters
  let weights: [Double]
  let coverage: CoverageMatrix
  let costs: TravelCostMatrix?
  let forced: [Int]
  let forbidden: [Int]

  /// Computes the matrices of a problem.
  ///
  /// - Throws: `PlanVerificationError.request` for parameters out of range, codes that are not candidates, missing
  ///   positions, costs or capacities, and travel costs that cannot be had.
  /// - Complexity: O(demand points x sites) geodesics for the models by travel cost; for the others only pairs that may be
  ///   within the service distance.
  public init(problem: SitingProblem, parameters: PlanParameters) async throws(PlanVerificationError) {
    try Self.check(parameters, problem)
    try self.init(
      problem: problem, parameters: parameters, given: await Self.givenCosts(of: problem, parameters))
  }

  /// - Parameter given: the costs of another source than geodesics; nil for geodesics.
  init(
    problem: SitingProblem, parameters: PlanParameters, given: TravelCostMatrix?
  ) throws(PlanVerificationError) {
    try Self.check(parameters, problem)
    self.problem = problem
    self.parameters = parameters
    weights = problem.demand.map(\.weight)
    let needsCosts = Self.needsCosts(parameters.model)
    if let given {
      coverage = Self.givenCoverage(given, within: parameters.serviceDistance)
      costs = needsCosts ? Self.neededCosts(problem) { row in Self.givenRow(row, given) } : nil
    } else {
      let pairs = try GeodesicPairs(problem)
      coverage = pairs.coverage(within: parameters.serviceDistance)
      costs =
        needsCosts ? Self.neededCosts(problem) { pairs.roundedDistances(ofRow: $0, existing: problem.existing) } : nil
    }
    forced = try Self.columns(parameters.force, problem)
    forbidden = try Set(Self.columns(parameters.forbid, problem) + Self.outsideBasinRange(problem, parameters)).sorted()
    if let both = forced.first(where: forbidden.contains) {
      throw .request("'\(problem.sites[both].code)' is both forced and forbidden")
    }
  }

  /// Checks the claims.
  ///
  /// - Returns: what was proved and what could not be, in a fixed order.
  /// - Throws: `PlanVerificationError` with the first claim that does not hold.
  /// - Complexity: O(entries) and, with a certificate, O(entries x its nodes).
  public func verify(_ claims: PlanClaims) throws(PlanVerificationError) -> [PlanFinding] {
    var findings: [PlanFinding] = []
    if claims.value != nil {
      try checkOpenings(claims.opened)
      findings.append(.constraints(openings: claims.opened.count))
      findings += try checkValue(claims)
    } else {
      guard claims.opened.isEmpty else { throw .status("sites are opened, but no value is claimed") }
      guard claims.status != .optimal else { throw .status("optimal is claimed, but no value") }
      findings.append(try checkAbsence(claims))
    }
    return findings + [try checkPeople(claims)]
  }

  private func checkValue(_ claims: PlanClaims) throws(PlanVerificationError) -> [PlanFinding] {
    guard let value = claims.value else { return [] }
    guard claims.status != .infeasible else { throw .status("infeasible is claimed, but a value too") }
    let computed = try self.value(ofOpening: claims.opened)
    guard abs(computed - value) <= tolerance(computed) else {
      throw .figure(name: "value", claimed: value, computed: computed)
    }
    guard let bound = claims.bound else {
      guard claims.status != .optimal else { throw .status("optimal is claimed, but no bound") }
      guard claims.certificate == nil else { throw .proof("there is a certificate, but no bound") }
      return [.value(value), .unprovedBound(nil)]
    }
    let advantage = parameters.model.maximises ? bound - value : value - bound
    guard advantage >= -tolerance(value) else { throw .status("the plan is better than its bound \(figure(bound))") }
    if claims.status == .optimal, advantage > tolerance(value) {
      throw .status("optimal is claimed, but value \(figure(value)) and bound \(figure(bound)) differ")
    }
    try checkTrivialBound(bound)
    guard let certificate = claims.certificate else {
      if hasOwnVerifier, claims.status == .optimal { throw .proof("optimal is claimed, but there is no certificate") }
      let isTrivial = claims.status == .feasible && isTrivialBound(bound)
      return [.value(value), isTrivial ? .trivialBound(bound) : .unprovedBound(bound)]
    }
    if hasOwnVerifier {
      try prove(claims.opened.sorted(), value: value, bound: bound, certificate)
    } else {
      try proveProgramme(claims.opened, value: value, bound: bound, certificate)
    }
    let nodes = certificate.tree.count
    let isOptimal = advantage <= tolerance(value)
    guard isOptimal else { return [.value(value), .bound(bound, nodes: nodes)] }
    let tolerance = tolerance(value)
    return [
      .value(value),
      tolerance == 0
        ? .optimal(bound: bound, nodes: nodes) : .optimalWithin(bound: bound, tolerance: tolerance, nodes: nodes),
    ]
  }

  /// Whether the model has a verifier of its own; else its certificate is one of a programme.
  var hasOwnVerifier: Bool {
    if parameters.hasSideConstraints || (parameters.model == .partialCover && openingCosts != nil) { return false }
    return [.mclp, .lscp, .partialCover, .pMedian, .pCentre].contains(parameters.model)
  }

  /// Values within this count as equal: 0 where every sum is of whole numbers, else 1e-9 of the value (p-median: 2e-9).
  func tolerance(_ value: Double) -> Double {
    switch parameters.model {
    case .pCentre: return 0
    case .lscp, .partialCover: return areWhole(openingCosts ?? []) ? 0 : 1e-9 * max(1, abs(value))
    case .pMedian: return isWholeMedian ? 0 : 2e-9 * max(1, abs(value))
    case .backup, .gradual: return 1e-9 * max(1, abs(value))
    case .mclp, .maxMin: return areWhole(weights) ? 0 : 1e-9 * max(1, weights.reduce(0, +))
    case .capacitated:
      let isWhole = areWhole(weights + problem.sites.compactMap(\.capacity))
      return isWhole ? 0 : 1e-9 * max(1, abs(value))
    }
  }

  /// Whether p-median plans are compared without rounding.
  private var isWholeMedian: Bool {
    guard hasOwnVerifier else { return hasWholeValues }
    return costs.map { MedianVerifier(costs: $0, weights: weights).isIntegral } ?? false
  }

  /// Costs of the columns where they matter: under a budget, and in the models that minimise them where every candidate
  /// has one.
  var openingCosts: [Double]? {
    let isComplete = problem.candidates.allSatisfy { problem.sites[$0].cost != nil }
    guard isComplete, parameters.budget != nil || !parameters.model.takesOpenings else { return nil }
    return problem.sites.map { $0.isExisting ? 0 : $0.cost ?? 0 }
  }

  func areWhole(_ numbers: [Double]) -> Bool { numbers.allSatisfy { $0 == $0.rounded() } }
}
