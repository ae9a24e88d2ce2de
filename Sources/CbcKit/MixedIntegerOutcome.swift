/// What is known of a programme when the solver ends.
public struct MixedIntegerOutcome: Hashable, Sendable {
  /// What is proved.
  public enum Status: Hashable, Sendable {
    /// The search ended: no point is better than `value`, up to the solver's tolerances.
    case optimal
    /// The search ended without a point: there is none.
    case infeasible
    /// A limit came first; a point is known and nothing says that it is the best.
    case feasible
    /// A limit came first and no point is known; there may be one.
    case unknown
  }

  /// What is proved.
  public var status: Status
  /// Objective of `point`, recomputed from the programme; nil where there is no point.
  public var value: Double?
  /// No point is better than this; nil where nothing is known or there is no point.
  public var bound: Double?
  /// The best point, integer variables whole; empty where there is none.
  public var point: [Double]
  /// Branch-and-bound nodes solved; 0 where the root was enough.
  public var nodeCount: Int
}
