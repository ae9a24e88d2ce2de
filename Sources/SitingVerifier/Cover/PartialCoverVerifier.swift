public import CoverageModel
import MessageModel

/// Re-proves plans of the partial covering problem from the inputs, without a solver.
///
/// The plan must cover the stated weight. That it has the fewest sites is proved along the certificate's tree: with one
/// site less no plan covers as much (see `MaximalCoverVerifier`). A bound below the value is accepted where that many of
/// the sites that cover most would fall short even if no two covered the same demand point.
public struct PartialCoverVerifier: Sendable {
  let matrix: CoverageMatrix
  let weights: [Double]
  let checks: PlanChecks
  let target: Double

  /// A verifier for the inputs of the model.
  ///
  /// - Parameters:
  ///   - matrix: which sites (columns) cover which demand points (rows).
  ///   - weights: weight of each row, finite, at least 0.
  ///   - target: the weight to be covered, existing sites counted.
  ///   - existing: columns of the sites that are open.
  ///   - forced: columns that must be opened.
  ///   - forbidden: columns that may not be opened.
  /// - Throws: `CoverVerificationError.invalidInput`.
  public init(
    matrix: CoverageMatrix, weights: [Double], target: Double, existing: [Int] = [], forced: [Int] = [],
    forbidden: [Int] = []
  ) throws(CoverVerificationError) {
    try checkWeights(weights, rowCount: matrix.rowCount)
    guard target >= 0, target.isFinite else { throw .invalidInput("target \(target)") }
    self.matrix = matrix
    self.weights = weights
    self.target = target
    checks = try PlanChecks(siteCount: matrix.siteCount, existing: existing, forced: forced, forbidden: forbidden)
  }

  /// Checks a plan, its number of sites and the bound on that number.
  ///
  /// - Throws: `CoverVerificationError` with what failed first.
  /// - Complexity: O(entries x nodes).
  public func verify(
    opened: [Int], value: Double, bound: Double, certificate: SitingCertificate
  ) throws(CoverVerificationError) {
    try checks.check(opened: opened)
    guard value == Double(opened.count) else { throw .value(claimed: value, computed: Double(opened.count)) }
    let open = checks.existing.union(checks.forced)
    let groups = DemandGroups(
      matrix: matrix, weights: weights, open: open, closed: checks.forbidden, mustAllBeCovered: false)
    let arithmetic = ProofArithmetic(total: groups.totalWeight, isWhole: groups.hasWholeWeights)
    let covered = coveredWeight(matrix, weights, by: checks.existing.union(opened))
    guard covered >= target - arithmetic.tolerance else {
      throw .notCovered("weight \(covered) of the \(target) asked for")
    }
    let further = opened.count - checks.forced.count
    guard bound == value else { return try checkWeak(bound, groups, arithmetic) }
    guard further > 0 else {
      guard certificate.tree.isEmpty else { throw .tree("\(certificate.tree.count) nodes left over") }
      return
    }
    let cutoff = arithmetic.tolerance == 0 ? target.rounded(.up) - 1 : target - 2 * arithmetic.tolerance
    let model = MaximalCoverDeduction(arithmetic: arithmetic, openings: further - 1, best: cutoff)
    var proof = TreeProof(groups: groups, model: model, tree: certificate.tree)
    if try proof.provedBound(open: open, closed: checks.forbidden) != nil {
      throw .bound(claimed: bound, proved: value - 1)
    }
  }

  private func checkWeak(
    _ bound: Double, _ groups: DemandGroups, _ arithmetic: ProofArithmetic
  ) throws(CoverVerificationError) {
    var sums = groups.groupsOfSite.map { $0.reduce(0) { $0 + groups.weights[$1] } }
    sums.sort(by: >)
    var reached = groups.openWeight
    var least = checks.forced.count
    for sum in sums where reached < target - arithmetic.tolerance {
      reached += sum
      least += 1
    }
    guard bound <= Double(least) else { throw .bound(claimed: bound, proved: Double(least)) }
  }
}
