public import CoverageModel
public import MessageModel

/// Re-proves a p-median plan from its certificate, by code that shares nothing with the optimiser.
///
/// For any multipliers u and any plan that opens the columns O and at most q of the columns F, the cost is at least
/// sum_i (u_i + sum over O of min(0, w_i c_ij - u_i)) + the q least values over F of sum_i min(0, w_i c_ij - u_i). Each
/// step of the certificate states such multipliers. Where opening or closing a column would lift this bound to the
/// claimed one, the column is fixed the other way for the steps and nodes below; a branch is proved once the bound
/// itself gets there.
public struct MedianVerifier: Sendable {
  /// Travel costs by demand row and site column.
  public var costs: TravelCostMatrix
  /// Weight of each row.
  public var weights: [Double]
  /// Columns that are open and do not count.
  public var existing: [Int]
  /// Columns that must open.
  public var forced: [Int]
  /// Columns that may not open.
  public var forbidden: [Int]
  /// Largest number of openings; nil for no limit.
  public var maximumOpenings: Int?
  /// Whether rows that no allowed site reaches are left out; else they make the claim fail.
  public var leavesOutUnreachableRows: Bool

  /// The inputs of the problem, read again from their source.
  public init(
    costs: TravelCostMatrix, weights: [Double], existing: [Int] = [], forced: [Int] = [], forbidden: [Int] = [],
    maximumOpenings: Int? = nil, leavesOutUnreachableRows: Bool = false
  ) {
    self.costs = costs
    self.weights = weights
    self.existing = existing
    self.forced = forced
    self.forbidden = forbidden
    self.maximumOpenings = maximumOpenings
    self.leavesOutUnreachableRows = leavesOutUnreachableRows
  }

  /// Checks the plan, its value and the proof of its bound.
  ///
  /// Integer weights and costs: the value must be exact and the proof must pass bound - 1. Otherwise both hold within
  /// 2e-9 of the size of the value. That no plan costs less than 0 needs no proof.
  ///
  /// - Throws: `MedianVerificationError` with the first thing found wrong.
  /// - Complexity: O(entries) for each step of the certificate.
  public func verify(
    opened: [Int], value: Double, bound: Double, certificate: SitingCertificate
  ) throws(MedianVerificationError) {
    try verifyPlan(opened: opened, value: value)
    guard bound <= value else { throw .boundAboveValue(bound: bound, value: value) }
    if bound > 0 { try MedianProof(self, claimedBound: bound).check(certificate.tree) }
  }

  /// Whether weights and costs are integers whose sums doubles hold exactly.
  var isIntegral: Bool {
    var largest = 0.0
    for cost in costs.costs {
      if cost.rounded(.down) != cost { return false }
      largest = max(largest, cost)
    }
    var sum = 0.0
    for weight in weights {
      if weight.rounded(.down) != weight { return false }
      sum += weight
    }
    return largest * sum < 0x1p41
  }
}

/// What a verifier of median plans found wrong.
public enum MedianVerificationError: ExplainedError, Hashable, Sendable {
  /// Weights or columns do not fit the matrix.
  case malformedInput(Message)
  /// The plan breaks a constraint.
  case forbiddenPlan(Message)
  /// A demand row of positive weight that nothing reaches.
  case unservedRow(Int)
  /// The plan's cost is not the value claimed.
  case wrongValue(claimed: Double, found: Double)
  /// The bound is better than the plan it should bound.
  case boundAboveValue(bound: Double, value: Double)
  /// The certificate is not a tree of multipliers for this problem.
  case malformedCertificate(Message)
  /// A leaf whose multipliers do not reach the claimed bound.
  case unprovedLeaf(node: Int, bound: Double, claimed: Double)

  /// A sentence that names the values.
  public var explanation: Message {
    switch self {
    case .malformedInput(let text): "input: \(text)"
    case .forbiddenPlan(let text): "plan: \(text)"
    case .unservedRow(let row): "plan: demand row \(row) is not served"
    case .wrongValue(let claimed, let found): "value \(claimed) claimed, \(found) found"
    case .boundAboveValue(let bound, let value): "bound \(bound) above the value \(value)"
    case .malformedCertificate(let text): "certificate: \(text)"
    case .unprovedLeaf(let node, let bound, let claimed):
      "certificate: node \(node) proves \(bound), not the claimed bound \(claimed)"
    }
  }
}
