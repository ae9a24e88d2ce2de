/// One candidate of a plan: what opening there brings, and what insisting on it costs. Sites are positions in the problem.
public struct PlanCandidate: Hashable, Sendable {
  /// Position in the problem's sites.
  public var site: Int
  /// How it stands to the plan.
  public var state: State
  /// People newly covered if it alone opened, beside the existing facilities.
  public var gainAlone: Double
  /// People it would newly cover beside the existing facilities and the plan; nil where it is chosen or there is no plan.
  public var gainAfterPlan: Double?
  /// What insisting on it costs, in the model's unit; nil where that was not looked for or the model has no price.
  public var price: Price?
  /// The best plan found that includes it, ascending; nil where none is known.
  public var planWith: [Int]?
  /// Residents of its whole employment basin; nil where unknown.
  public var basinPeople: Double?
  /// The nearest existing facility, position in the problem's sites.
  public var nearestExisting: Int?
  /// Travel to it.
  public var nearestExistingCost: Double?

  /// A candidate; its figures are filled in afterwards.
  public init(site: Int, state: State = .possible) {
    self.site = site
    self.state = state
    gainAlone = 0
  }

  /// How a candidate stands to a plan.
  public enum State: String, Hashable, Sendable {
    /// The plan opens it.
    case chosen
    /// It may open, and the plan does not open it.
    case possible
    /// It may not open, by its code.
    case forbidden
    /// It may not open: its basin is not of the size that is asked for, or its size is not known.
    case outsideBasinRange = "outside-basin-range"
  }

  /// By how much the best plan that includes a candidate is worse than the best of all, in the model's unit; at least 0.
  public enum Price: Hashable, Sendable {
    /// The best plan that includes it is known, and that it is the best is proved.
    case exact(Double)
    /// A bound proves the least, a plan that includes it shows the most; nil where no such plan is known.
    case between(least: Double, most: Double?)
    /// No plan that meets what is asked includes it, and that is proved.
    case impossible
  }
}

/// The plan without the criterion on the basins of candidates, beside the plan that keeps to it.
public struct CriterionVariant: Hashable, Sendable {
  /// What is proved.
  public var status: PlanStatus
  /// Its value; nil where there is none.
  public var value: Double?
  /// Sites opened, ascending.
  public var opened: [Int]
  /// People within the service distance with it.
  public var coveredAfter: Double
  /// By how much the plan that keeps to the criterion is worse, in the model's unit; nil unless both are proved best.
  public var price: Double?

  public init(status: PlanStatus, value: Double?, opened: [Int], coveredAfter: Double, price: Double?) {
    self.status = status
    self.value = value
    self.opened = opened
    self.coveredAfter = coveredAfter
    self.price = price
  }
}
