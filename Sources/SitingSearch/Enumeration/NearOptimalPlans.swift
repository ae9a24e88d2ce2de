/// All plans close to the best, best first.
public struct NearOptimalPlans: Hashable, Sendable {
  /// A plan and its value.
  public struct Plan: Hashable, Sendable {
    /// Value recomputed from the input.
    public var value: Double
    /// Columns opened, ascending.
    public var opened: [Int]

    /// A plan and its value.
    package init(value: Double, opened: [Int]) {
      self.value = value
      self.opened = opened
    }
  }

  /// Plans by value, best first, then by columns, the lexicographically lower first.
  public var plans: [Plan]
  /// Columns that every plan of the list opens, ascending; empty without plans.
  public var core: [Int]
  /// Whether the list holds every plan within the margin: neither its length nor the time cut it short.
  public var isComplete: Bool
  /// The best value, where it is proved.
  public var bestValue: Double?

  /// A list; plans and their common columns in order.
  package init(plans: [Plan], core: [Int], isComplete: Bool, bestValue: Double?) {
    self.plans = plans
    self.core = core
    self.isComplete = isComplete
    self.bestValue = bestValue
  }
}
