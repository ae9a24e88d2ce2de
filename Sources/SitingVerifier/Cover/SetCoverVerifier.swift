public import CoverageModel
import MessageModel

/// Re-proves plans of the location set covering problem from the inputs, without a solver.
///
/// Every row that an existing or allowed site covers must be covered by an existing or opened one. The bound is proved
/// along the certificate's tree: at a node, multipliers u_i >= 0 of the rows still uncovered bound every plan by (cost of
/// the open sites) + sum(u_i) + the negative ones among c_j - sum of u_i over the rows of the free sites j.
///
/// With whole costs the multipliers must be multiples of a power of two for which every sum is exact; bounds are then
/// rounded up. With other costs values within 1e-9 of the largest possible sum count as equal.
public struct SetCoverVerifier: Sendable {
  let matrix: CoverageMatrix
  let costs: [Double]
  let checks: PlanChecks

  /// A verifier for the inputs of the model.
  ///
  /// - Parameters:
  ///   - matrix: which sites (columns) cover which demand points (rows).
  ///   - costs: cost of each site; nil for 1 each.
  ///   - existing: columns of the sites that are open.
  ///   - forced: columns that must be opened.
  ///   - forbidden: columns that may not be opened.
  /// - Throws: `CoverVerificationError.invalidInput`.
  public init(
    matrix: CoverageMatrix, costs: [Double]? = nil, existing: [Int] = [], forced: [Int] = [], forbidden: [Int] = []
  ) throws(CoverVerificationError) {
    self.matrix = matrix
    self.costs = costs ?? Array(repeating: 1, count: matrix.siteCount)
    guard self.costs.count == matrix.siteCount, self.costs.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      throw .invalidInput("costs must be as many as sites, and numbers >= 0")
    }
    checks = try PlanChecks(siteCount: matrix.siteCount, existing: existing, forced: forced, forbidden: forbidden)
  }

  /// Checks a plan, its cost and its bound; a bound equal to the cost says that the plan is optimal.
  ///
  /// - Throws: `CoverVerificationError` with what failed first.
  /// - Complexity: O(entries x nodes).
  public func verify(
    opened: [Int], value: Double, bound: Double, certificate: SitingCertificate
  ) throws(CoverVerificationError) {
    try checks.check(opened: opened)
    let open = checks.existing.union(checks.forced)
    var groups = DemandGroups(
      matrix: matrix, weights: Array(repeating: 1, count: matrix.rowCount), open: open, closed: checks.forbidden,
      mustAllBeCovered: true)
    groups.costs = costs
    let plan = Set(opened)
    for (group, sites) in groups.sites.enumerated() where plan.isDisjoint(with: sites) {
      let row = groups.groupOfRow.first { $0.value == group }?.key ?? -1
      throw .notCovered("demand point \(row) and those with the same sites")
    }
    let total = max(1, costs.max() ?? 0) * Double(groups.sites.count + costs.count)
    let arithmetic = ProofArithmetic(total: total, isWhole: costs.allSatisfy { $0 == $0.rounded() })
    let forcedCost = checks.forced.sorted().reduce(0) { $0 + costs[$1] }
    let planCost = opened.filter { !checks.forced.contains($0) }.reduce(0) { $0 + costs[$1] }
    let computed = forcedCost + planCost
    guard abs(computed - value) <= arithmetic.tolerance else { throw .value(claimed: value, computed: computed) }
    var proof = TreeProof(
      groups: groups, model: SetCoverDeduction(arithmetic: arithmetic, best: planCost), tree: certificate.tree)
    let leaf = try proof.provedBound(open: open, closed: checks.forbidden)
    let proved = forcedCost + max(0, min(planCost, leaf ?? planCost))
    let isOptimal = proved >= computed - arithmetic.tolerance
    guard isOptimal ? abs(bound - value) <= arithmetic.tolerance : bound <= proved + arithmetic.tolerance else {
      throw .bound(claimed: bound, proved: proved)
    }
  }
}
