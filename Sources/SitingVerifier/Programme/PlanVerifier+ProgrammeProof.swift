import CoverageModel
import MessageModel

extension PlanVerifier {
  /// Checks claims without a plan: that there is none, or that none is known.
  ///
  /// - Throws: `.proof` where a certificate does not prove that there is none, `.status` for a bound that is none.
  func checkAbsence(_ claims: PlanClaims) throws(PlanVerificationError) -> PlanFinding {
    guard claims.status == .infeasible else {
      guard claims.certificate == nil else { throw .proof("there is a certificate, but no value") }
      if let bound = claims.bound { try checkTrivialBound(bound) }
      if let bound = claims.bound, isTrivialBound(bound) { return .trivialBound(bound) }
      return .unprovedBound(claims.bound)
    }
    guard claims.bound == nil else { throw .status("infeasible is claimed, but a bound too") }
    guard let certificate = claims.certificate else { return .unprovedInfeasibility }
    guard certificate.worstShareTree.isEmpty else { throw .proof("a tree of the worst share has no place here") }
    try proveEmpty(programme(.existence(below: .infinity)), certificate.tree)
    return .infeasible(nodes: certificate.tree.count)
  }

  /// - Throws: `.status` for a bound that lies beyond what any plan could reach.
  func checkTrivialBound(_ bound: Double) throws(PlanVerificationError) {
    let people = weights.reduce(0, +)
    let isSilly = parameters.model.maximises ? bound > people * (1 + 1e-9) : bound < 0
    if isSilly { throw .status("the bound \(figure(bound)) lies beyond what any plan can reach") }
  }

  /// Whether no plan can pass a bound whatever it opens: all people, or nothing.
  func isTrivialBound(_ bound: Double) -> Bool {
    parameters.model.maximises ? bound >= weights.reduce(0, +) : bound <= 0
  }

  /// Re-proves a bound from multipliers of demand points and side constraints.
  ///
  /// A bound that the value attains must be the same number; another must be one that the certificate proves.
  ///
  /// - Throws: `.proof` with what failed, sites and demand points named by code.
  func proveProgramme(
    _ opened: [Int], value: Double, bound: Double, _ certificate: SitingCertificate
  ) throws(PlanVerificationError) {
    if parameters.model == .pCentre {
      guard certificate.worstShareTree.isEmpty else { throw .proof("a tree of the worst share has no place here") }
      if bound > 0 { try proveEmpty(programme(.existence(below: bound)), certificate.tree) }
      return
    }
    if parameters.model == .maxMin, !areWhole(weights) || weights.reduce(0, +) >= 0x1p51 {
      throw .proof("shares of weights that are not whole cannot be compared exactly")
    }
    var share: (Double) -> Double? = { _ in nil }
    if parameters.model == .maxMin, let worst = worstShare(opened) {
      let better = programme(.existence(below: .infinity)) { worst.above($0) }
      try proveEmpty(better, certificate.worstShareTree)
      share = { worst.least($0) }
    } else if !certificate.worstShareTree.isEmpty {
      throw .proof("a tree of the worst share has no place here")
    }
    let programme = programme(.worth, share: share)
    let sign = parameters.model.maximises ? 1.0 : -1
    let claimed = sign * bound + tolerance(value)
    let worth = try provedBound(programme, certificate.tree, cutoff: claimed)
    let proved = programme.isWhole ? worth.rounded(.down) : worth
    guard proved <= claimed else {
      throw .proof("the certificate proves \(figure(sign * proved)), \(figure(bound)) is claimed")
    }
    let isAttained = proved <= sign * value + tolerance(value)
    if isAttained, sign * bound <= sign * value + tolerance(value), bound != value {
      throw .proof("the certificate proves \(figure(value)), \(figure(bound)) is claimed")
    }
  }

  private func proveEmpty(
    _ programme: ProofProgramme, _ tree: [SitingCertificate.Node]
  ) throws(PlanVerificationError) {
    let worth = try provedBound(programme, tree)
    guard worth == -.infinity else { throw .proof("a leaf of the certificate may hold a plan") }
  }

  private func provedBound(
    _ programme: ProofProgramme, _ tree: [SitingCertificate.Node], cutoff: Double? = nil
  ) throws(PlanVerificationError) -> Double {
    do {
      return try ProgrammeTree(programme: programme, cutoff: cutoff).provedBound(tree)
    } catch {
      throw .proof(words(error))
    }
  }

  private func words(_ error: ProgrammeProofError) -> Message {
    switch error {
    case .tree(let text): return "the tree is malformed: \(text)"
    case .branch(let node, let column):
      let site: Message = problem.sites.indices.contains(column) ? "'\(code(column))'" : "number \(column)"
      return "node \(node) cannot branch on site \(site)"
    case .multiplier(let node, let row, let value):
      let point: Message = weights.indices.contains(row) ? "'\(problem.demand[row].code)'" : "number \(row)"
      return "the multiplier \(value) of demand point \(point) in node \(node) is out of range or out of place"
    case .constraint(let node, let name): return "node \(node) has no place for a multiplier of '\(name)'"
    }
  }

  /// The least covered share of a basin with people, as a fraction of whole numbers.
  struct WorstShare {
    var covered: Double
    var people: Double

    /// The least whole number of people, out of some, whose share is at least this.
    func least(_ people: Double) -> Double { WholeFraction.ceiling(covered, people, over: self.people) }

    /// The least whole number of people, out of some, whose share is above this.
    func above(_ people: Double) -> Double { WholeFraction.floor(covered, people, over: self.people) + 1 }
  }

  /// The worst share under a plan; nil where no basin has people.
  func worstShare(_ opened: [Int]) -> WorstShare? {
    let counts = coverCounts(opened)
    var worst: WorstShare?
    for (_, rows) in reachableBasins {
      let people = rows.reduce(0) { $0 + weights[$1] }
      guard people > 0 else { continue }
      let covered = rows.reduce(0) { counts[$1] > 0 ? $0 + weights[$1] : $0 }
      guard let known = worst else {
        worst = WorstShare(covered: covered, people: people)
        continue
      }
      if WholeFraction.isLess(covered, people, known.covered, known.people) {
        worst = WorstShare(covered: covered, people: people)
      }
    }
    return worst
  }
}

/// Exact quotients of products of whole numbers below 2^53.
enum WholeFraction {
  private static func divided(_ a: Double, _ b: Double, by c: Double) -> (quotient: Int, remainder: Int) {
    Int(c).dividingFullWidth(Int(a).multipliedFullWidth(by: Int(b)))
  }

  /// a b / c rounded down, for a <= c or b <= c.
  static func floor(_ a: Double, _ b: Double, over c: Double) -> Double { Double(divided(a, b, by: c).quotient) }

  /// a b / c rounded up.
  static func ceiling(_ a: Double, _ b: Double, over c: Double) -> Double {
    let (quotient, remainder) = divided(a, b, by: c)
    return Double(remainder == 0 ? quotient : quotient + 1)
  }

  /// Whether a / b is less than c / d.
  static func isLess(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Bool {
    let left = Int(a).multipliedFullWidth(by: Int(d))
    let right = Int(c).multipliedFullWidth(by: Int(b))
    return (left.high, left.low) < (right.high, right.low)
  }
}
