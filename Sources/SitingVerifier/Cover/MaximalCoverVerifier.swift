public import CoverageModel
import MessageModel

/// Re-proves plans of the maximal covering location problem from the inputs, without a solver.
///
/// The value is added up again from the matrix. The bound is proved along the certificate's tree: at a node, multipliers
/// 0 <= l_i <= w_i bound every plan by (weight covered by the open sites) + sum(w_i - l_i) + the sums of l_i of the r best
/// free sites, r the openings left; whatever cannot pass the plan's value is fixed. The branches of a node, one site open
/// or closed, cover all its plans.
///
/// With whole weights the multipliers must be multiples of a power of two small enough for every sum to be exact; bounds
/// are then rounded down. With other weights values within 1e-9 of the total weight count as equal.
public struct MaximalCoverVerifier: Sendable {
  let matrix: CoverageMatrix
  let weights: [Double]
  let checks: PlanChecks
  let openings: Int

  /// A verifier for the inputs of the model.
  ///
  /// - Parameters:
  ///   - matrix: which sites (columns) cover which demand points (rows).
  ///   - weights: weight of each row, finite, at least 0.
  ///   - existing: columns of the sites that are open.
  ///   - forced: columns that must be opened.
  ///   - forbidden: columns that may not be opened.
  ///   - maximumOpenings: p; forced sites count, existing ones do not.
  /// - Throws: `CoverVerificationError.invalidInput`.
  public init(
    matrix: CoverageMatrix, weights: [Double], existing: [Int] = [], forced: [Int] = [], forbidden: [Int] = [],
    maximumOpenings: Int
  ) throws(CoverVerificationError) {
    try checkWeights(weights, rowCount: matrix.rowCount)
    guard maximumOpenings >= 0 else { throw .invalidInput("\(maximumOpenings) openings") }
    self.matrix = matrix
    self.weights = weights
    checks = try PlanChecks(siteCount: matrix.siteCount, existing: existing, forced: forced, forbidden: forbidden)
    openings = maximumOpenings
  }

  /// Checks a plan, its value and its bound.
  ///
  /// A bound equal to the value says that the plan is optimal. A greater bound is accepted where the certificate proves
  /// it or better.
  ///
  /// - Throws: `CoverVerificationError` with what failed first.
  /// - Complexity: O(entries x nodes).
  public func verify(
    opened: [Int], value: Double, bound: Double, certificate: SitingCertificate
  ) throws(CoverVerificationError) {
    try checks.check(opened: opened)
    guard opened.count <= openings else { throw .tooManyOpenings(found: opened.count, allowed: openings) }
    let open = checks.existing.union(checks.forced)
    let groups = DemandGroups(
      matrix: matrix, weights: weights, open: open, closed: checks.forbidden, mustAllBeCovered: false)
    let arithmetic = ProofArithmetic(total: groups.totalWeight, isWhole: groups.hasWholeWeights)
    let computed = coveredWeight(matrix, weights, by: checks.existing.union(opened))
    guard abs(computed - value) <= arithmetic.tolerance else { throw .value(claimed: value, computed: computed) }
    let model = MaximalCoverDeduction(
      arithmetic: arithmetic, openings: openings - checks.forced.count, best: computed)
    var proof = TreeProof(groups: groups, model: model, tree: certificate.tree)
    let leaf = try proof.provedBound(open: open, closed: checks.forbidden)
    let coverable = groups.openWeight + groups.weights.reduce(0, +)
    let proved = max(computed, min(leaf ?? computed, coverable))
    let isOptimal = proved <= computed + arithmetic.tolerance
    guard isOptimal ? abs(bound - value) <= arithmetic.tolerance : bound >= proved - arithmetic.tolerance else {
      throw .bound(claimed: bound, proved: proved)
    }
  }
}
