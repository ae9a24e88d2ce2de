public import CoverageModel
public import MessageModel

/// Re-proves a p-centre plan from its certificate, by code that shares nothing with the optimiser.
///
/// The claim is that no allowed plan serves every reachable row at a cost below the bound r. At that radius every row
/// not served by an open site needs one of its columns. For multipliers u >= 0, any such plan opens at least sum_i u_i
/// + (the q least values of min(0, 1 - sum of u over the rows of j)) columns, q being the openings left; more than q is
/// a contradiction, and a column whose other state would give one is fixed. A column may close if another free column
/// serves all its unserved rows, save rows whose columns include all those of an unserved row that the first column
/// does not serve.
public struct CentreVerifier: Sendable {
  /// Travel costs by demand row and site column.
  public var costs: TravelCostMatrix
  /// Columns that are open and do not count.
  public var existing: [Int]
  /// Columns that must open.
  public var forced: [Int]
  /// Columns that may not open.
  public var forbidden: [Int]
  /// Largest number of openings; nil for no limit.
  public var maximumOpenings: Int?

  /// The inputs of the problem, read again from their source.
  public init(
    costs: TravelCostMatrix, existing: [Int] = [], forced: [Int] = [], forbidden: [Int] = [],
    maximumOpenings: Int? = nil
  ) {
    self.costs = costs
    self.existing = existing
    self.forced = forced
    self.forbidden = forbidden
    self.maximumOpenings = maximumOpenings
  }

  /// Checks the plan, its radius and the proof that nothing below `bound` is possible; no tolerance anywhere.
  ///
  /// - Throws: `CentreVerificationError` with the first thing found wrong.
  /// - Complexity: O(entries) for each step with multipliers; O(rows^2) for each dominated column in the worst case.
  public func verify(
    opened: [Int], value: Double, bound: Double, certificate: SitingCertificate
  ) throws(CentreVerificationError) {
    try verifyPlan(opened: opened, value: value)
    guard bound <= value else { throw .boundAboveValue(bound: bound, value: value) }
    if bound > 0 { try CentreProof(self, below: bound).check(certificate.tree) }
  }

  private func verifyPlan(opened: [Int], value: Double) throws(CentreVerificationError) {
    let open = try openColumns(opened)
    let closed = Set(forbidden).subtracting(existing)
    var largest = 0.0
    for row in 0..<costs.rowCount {
      let range = costs.rowStarts[row]..<costs.rowStarts[row + 1]
      guard range.contains(where: { !closed.contains(Int(costs.sites[$0])) }) else { continue }
      guard let nearest = range.filter({ open.contains(Int(costs.sites[$0])) }).map({ costs.costs[$0] }).min() else {
        throw .unservedRow(row)
      }
      largest = max(largest, nearest)
    }
    guard largest == value else { throw .wrongValue(claimed: value, found: largest) }
  }

  private func openColumns(_ opened: [Int]) throws(CentreVerificationError) -> Set<Int> {
    let rules = PlanRules(
      siteCount: costs.siteCount, existing: existing, forced: forced, forbidden: forbidden,
      maximumOpenings: maximumOpenings)
    do {
      return try rules.openColumns(opened)
    } catch {
      switch error {
      case .malformed(let text): throw .malformedInput(text)
      case .forbidden(let text): throw .forbiddenPlan(text)
      }
    }
  }
}

/// What a verifier of p-centre plans found wrong.
public enum CentreVerificationError: ExplainedError, Hashable, Sendable {
  /// Columns do not fit the matrix.
  case malformedInput(Message)
  /// The plan breaks a constraint.
  case forbiddenPlan(Message)
  /// A reachable demand row that nothing serves.
  case unservedRow(Int)
  /// The plan's radius is not the value claimed.
  case wrongValue(claimed: Double, found: Double)
  /// The bound is better than the plan it should bound.
  case boundAboveValue(bound: Double, value: Double)
  /// The certificate is not a tree of deductions for this problem.
  case malformedCertificate(Message)
  /// A column closed as dominated without reason.
  case notDominated(site: Int, by: Int)
  /// A leaf that leaves a plan possible.
  case unprovedLeaf(node: Int)

  /// A sentence that names the values.
  public var explanation: Message {
    switch self {
    case .malformedInput(let text): "input: \(text)"
    case .forbiddenPlan(let text): "plan: \(text)"
    case .unservedRow(let row): "plan: demand row \(row) is not served"
    case .wrongValue(let claimed, let found): "radius \(claimed) claimed, \(found) found"
    case .boundAboveValue(let bound, let value): "bound \(bound) above the value \(value)"
    case .malformedCertificate(let text): "certificate: \(text)"
    case .notDominated(let site, let by): "certificate: column \(by) does not stand in for column \(site)"
    case .unprovedLeaf(let node): "certificate: node \(node) leaves a plan possible"
    }
  }
}
