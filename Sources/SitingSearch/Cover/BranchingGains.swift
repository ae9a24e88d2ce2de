/// How much opening and closing a column has lifted the bounds of nodes, per unit of the column's distance from the decision
/// in the relaxed choice (pseudo-costs).
struct BranchingGains {
  /// A branching decision.
  struct Decision {
    /// Column of the input matrix.
    var column: Int32
    var isOpen: Bool
    /// How far the relaxed choice was from the decision, above 0 and at most 1.
    var distance: Double
    var parentBound: Double
  }

  private struct Mean {
    var total = 0.0
    var count = 0
  }

  private var opening: [Int32: Mean] = [:]
  private var closing: [Int32: Mean] = [:]

  /// Adds what a decision has lifted the bound by.
  mutating func record(_ decision: Decision, bound: Double) {
    let gain = max(0, bound - decision.parentBound) / decision.distance
    if decision.isOpen {
      opening[decision.column, default: Mean()].total += gain
      opening[decision.column, default: Mean()].count += 1
    } else {
      closing[decision.column, default: Mean()].total += gain
      closing[decision.column, default: Mean()].count += 1
    }
  }

  /// Whether a decision was seen often enough to judge by.
  func isReliable(_ column: Int32, isOpen: Bool) -> Bool {
    ((isOpen ? opening : closing)[column]?.count ?? 0) >= 2
  }

  /// The mean gain of a decision; a little more than 0 where there was none.
  func expected(_ column: Int32, isOpen: Bool) -> Double {
    guard let mean = (isOpen ? opening : closing)[column], mean.count > 0 else { return 1e-6 }
    return max(1e-6, mean.total / Double(mean.count))
  }
}
