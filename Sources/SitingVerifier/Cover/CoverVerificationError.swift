public import MessageModel

/// What is wrong with a claimed plan or with the proof of its bound.
public enum CoverVerificationError: ExplainedError, Hashable, Sendable {
  /// The inputs are not what the model asks for.
  case invalidInput(Message)
  /// A column is not a site that may open, or appears twice or out of order.
  case invalidOpening(column: Int)
  /// A site that must open is not among the opened ones.
  case missingForced(column: Int)
  /// More sites are opened than allowed.
  case tooManyOpenings(found: Int, allowed: Int)
  /// The plan leaves a coverable demand point uncovered, or too little weight is covered.
  case notCovered(Message)
  /// The value differs from the one computed from the inputs.
  case value(claimed: Double, computed: Double)
  /// The bound is not the one that the certificate proves.
  case bound(claimed: Double, proved: Double)
  /// The certificate's tree ends too early, or nodes are left over.
  case tree(Message)
  /// A column of the certificate does not exist or may not be branched on at this node.
  case branch(node: Int, column: Int)
  /// A multiplier is out of range, off the grid on which sums are exact, or names no row.
  case multiplier(node: Int, row: Int, value: Double)
  /// A column does not stand in for another as claimed.
  case dominance(node: Int, column: Int, by: Int)

  /// A sentence that says what failed.
  public var explanation: Message {
    switch self {
    case .invalidInput(let text): "invalid input: \(text)"
    case .invalidOpening(let column): "site \(column) may not stand at its place among the opened sites"
    case .missingForced(let column): "site \(column) must open and does not"
    case .tooManyOpenings(let found, let allowed): "\(found) sites opened, at most \(allowed) allowed"
    case .notCovered(let text): "not covered: \(text)"
    case .value(let claimed, let computed): "value \(claimed) claimed, the inputs give \(computed)"
    case .bound(let claimed, let proved): "bound \(claimed) claimed, the certificate proves \(proved)"
    case .tree(let text): "certificate: \(text)"
    case .branch(let node, let column): "certificate node \(node): cannot branch on site \(column)"
    case .multiplier(let node, let row, let value):
      "certificate node \(node): multiplier \(value) of demand point \(row) is out of range, off the grid or out of place"
    case .dominance(let node, let column, let by):
      "certificate node \(node): site \(by) does not stand in for site \(column)"
    }
  }
}
