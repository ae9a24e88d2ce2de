import CoverageModel
import MessageModel

extension PlanVerifier {
  /// Deepest tree of a certificate that is walked; the search fixes a site at each level and stays far below.
  static let deepestTree = 1000

  /// Re-proves the bound with the verifier of the model.
  ///
  /// - Parameter opened: ascending.
  /// - Throws: `.proof` with what failed, sites and demand points named by code.
  func prove(
    _ opened: [Int], value: Double, bound: Double, _ certificate: SitingCertificate
  ) throws(PlanVerificationError) {
    try checkDepth(certificate.tree)
    try checkPlainness(certificate)
    switch parameters.model {
    case .pMedian: try proveMedian(opened, value: value, bound: bound, certificate)
    case .pCentre: try proveCentre(opened, value: value, bound: bound, certificate)
    default:
      do {
        try proveCover(opened, value: value, bound: bound, certificate)
      } catch {
        throw .proof(words(error))
      }
    }
  }

  private func proveCover(
    _ opened: [Int], value: Double, bound: Double, _ certificate: SitingCertificate
  ) throws(CoverVerificationError) {
    switch parameters.model {
    case .lscp:
      try SetCoverVerifier(
        matrix: demandOnly, costs: openingCosts, existing: problem.existing, forced: forced, forbidden: forbidden
      ).verify(opened: opened, value: value, bound: bound, certificate: certificate)
    case .partialCover:
      try PartialCoverVerifier(
        matrix: coverage, weights: weights, target: coverTarget, existing: problem.existing, forced: forced,
        forbidden: forbidden
      ).verify(opened: opened, value: value, bound: bound, certificate: certificate)
    default:
      try MaximalCoverVerifier(
        matrix: coverage, weights: weights, existing: problem.existing, forced: forced, forbidden: forbidden,
        maximumOpenings: parameters.openings ?? 0
      ).verify(opened: opened, value: value, bound: bound, certificate: certificate)
    }
  }

  private func proveMedian(
    _ opened: [Int], value: Double, bound: Double, _ certificate: SitingCertificate
  ) throws(PlanVerificationError) {
    guard let costs else { throw .proof("there are no travel costs") }
    do {
      try MedianVerifier(
        costs: costs, weights: weights, existing: problem.existing, forced: forced, forbidden: forbidden,
        maximumOpenings: parameters.openings
      ).verify(opened: opened, value: value, bound: bound, certificate: certificate)
    } catch {
      throw .proof(words(error))
    }
  }

  private func proveCentre(
    _ opened: [Int], value: Double, bound: Double, _ certificate: SitingCertificate
  ) throws(PlanVerificationError) {
    guard let costs else { throw .proof("there are no travel costs") }
    do {
      try CentreVerifier(
        costs: costs, existing: problem.existing, forced: forced, forbidden: forbidden,
        maximumOpenings: parameters.openings
      ).verify(opened: opened, value: value, bound: bound, certificate: certificate)
    } catch {
      throw .proof(words(error))
    }
  }

  /// The coverage matrix with the rows of points without people emptied: nobody there asks for a site.
  private var demandOnly: CoverageMatrix {
    CoverageMatrix(
      siteCount: coverage.siteCount,
      rows: weights.indices.map { weights[$0] > 0 ? coverage.sites(ofRow: $0).map(Int.init) : [] })
  }

  /// Checks that a certificate holds nothing that the verifier of the model would not read.
  private func checkPlainness(_ certificate: SitingCertificate) throws(PlanVerificationError) {
    guard certificate.worstShareTree.isEmpty else { throw .proof("a tree of the worst share has no place here") }
    for case .multipliers(let set) in certificate.tree.flatMap(\.steps)
    where !set.constraints.isEmpty || set.leavesOutObjective {
      throw .proof("multipliers of side constraints have no place here")
    }
  }

  /// Checks that no path of the tree is so long that walking it could exhaust the stack.
  private func checkDepth(_ tree: [SitingCertificate.Node]) throws(PlanVerificationError) {
    var waiting = [0]
    for (number, node) in tree.enumerated() {
      guard let depth = waiting.popLast() else { throw .proof("node \(number) follows the end of the tree") }
      guard depth <= Self.deepestTree else { throw .proof("the tree is more than \(Self.deepestTree) nodes deep") }
      if node.branch != nil { waiting += [depth + 1, depth + 1] }
    }
  }
}
