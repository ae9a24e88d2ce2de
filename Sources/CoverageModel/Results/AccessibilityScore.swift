/// The accessibility of one town: zero, unreachable and missing are three things.
public enum AccessibilityScore: Hashable, Sendable {
  /// At least one space with known places is within reach; the score may be 0.
  case reached(Double)
  /// No space is within reach: no access, or an infinite cost.
  case unreachable
  /// Not known: no space within reach has known places, or nobody is there to compete for them.
  case missing

  /// The score of a reached town; nil for any other.
  public var value: Double? {
    if case .reached(let value) = self { return value }
    return nil
  }

  /// Short name of the state: `reached`, `unreachable` or `missing`.
  public var state: String {
    switch self {
    case .reached: "reached"
    case .unreachable: "unreachable"
    case .missing: "missing"
    }
  }
}
