/// One opened site and why it is in the plan.
public struct PlannedSite: Hashable, Sendable {
  /// Position in the problem's sites.
  public var site: Int
  /// By how much it betters the objective when opened after those before it, in the model's unit; at least 0. For models
  /// that minimise the number of sites: people newly covered.
  public var marginalGain: Double
  /// People within the service distance of it.
  public var peopleReached: Double
  /// Those of them that no existing facility covers.
  public var peopleNewlyCovered: Double
  /// People whom only this site covers, of all existing and opened ones.
  public var peopleOnlyHere: Double
  /// By how much the best plan without it is worse (its exact price), in the model's unit; nil where not proved.
  public var priceOfLeavingOut: Double?
  /// The best plan without it, ascending; nil where there is none or none is proved.
  public var planWithout: [Int]?
  /// Residents of its whole employment basin; nil where unknown.
  public var basinPeople: Double?
  /// The nearest existing facility, position in the problem's sites.
  public var nearestExisting: Int?
  /// Travel to it.
  public var nearestExistingCost: Double?

  /// An opened site; its explanation is filled in afterwards.
  public init(site: Int) {
    self.site = site
    marginalGain = 0
    peopleReached = 0
    peopleNewlyCovered = 0
    peopleOnlyHere = 0
  }
}

/// The best plan that differs by one exchange.
public struct PlanExchange: Hashable, Sendable {
  /// The opened site that would be left out.
  public var removed: Int
  /// The best site not chosen.
  public var added: Int
  /// By how much that plan is worse, in the model's unit; in the models that minimise the number of sites, the people it
  /// covers less.
  public var loss: Double
  /// By how much its openings cost more, in the models that minimise costs; 0 in the others.
  public var costIncrease: Double

  public init(removed: Int, added: Int, loss: Double, costIncrease: Double = 0) {
    self.removed = removed
    self.added = added
    self.loss = loss
    self.costIncrease = costIncrease
  }
}

/// The best plan under another service distance.
public struct PlanVariant: Hashable, Sendable {
  /// The service distance.
  public var serviceDistance: Double
  /// What is proved.
  public var status: PlanStatus
  /// Its value; nil where there is none.
  public var value: Double?
  /// Sites opened, ascending.
  public var opened: [Int]

  public init(serviceDistance: Double, status: PlanStatus, value: Double?, opened: [Int]) {
    self.serviceDistance = serviceDistance
    self.status = status
    self.value = value
    self.opened = opened
  }
}

/// The best plan were all times by road multiplied by a number.
public struct TimeVariant: Hashable, Sendable {
  /// The number.
  public var factor: Double
  /// What is proved.
  public var status: PlanStatus
  /// Its value; nil where there is none.
  public var value: Double?
  /// Sites opened, ascending.
  public var opened: [Int]

  public init(factor: Double, status: PlanStatus, value: Double?, opened: [Int]) {
    self.factor = factor
    self.status = status
    self.value = value
    self.opened = opened
  }

  /// The numbers that are looked at: by so much do good sources of times by road differ.
  public static let factors = [0.8, 1.25]
}

/// What remains when one existing facility closes.
public struct ClosureVariant: Hashable, Sendable {
  /// The facility that closes.
  public var closed: Int
  /// People covered by the other facilities and the plan as it is.
  public var coveredWithPlan: Double
  /// What is proved about the best plan then.
  public var status: PlanStatus
  /// Value of the best plan then; nil where there is none.
  public var value: Double?
  /// The best plan then, ascending.
  public var opened: [Int]

  public init(closed: Int, coveredWithPlan: Double, status: PlanStatus, value: Double?, opened: [Int]) {
    self.closed = closed
    self.coveredWithPlan = coveredWithPlan
    self.status = status
    self.value = value
    self.opened = opened
  }
}

/// The best plans for one number of openings.
public struct PlanCurvePoint: Hashable, Sendable {
  /// Number of openings.
  public var openings: Int
  /// What is proved of the joint plan.
  public var status: PlanStatus
  /// Value of the best plan of that many openings; nil where there is none.
  public var value: Double?
  /// The bound on it.
  public var bound: Double?
  /// Its sites, ascending.
  public var opened: [Int]
  /// Value of the best plan that keeps the nested plan of one opening less.
  public var nestedValue: Double?
  /// Its sites, in order of opening.
  public var nestedOpened: [Int]

  public init(
    openings: Int, status: PlanStatus, value: Double?, bound: Double?, opened: [Int], nestedValue: Double?,
    nestedOpened: [Int]
  ) {
    self.openings = openings
    self.status = status
    self.value = value
    self.bound = bound
    self.opened = opened
    self.nestedValue = nestedValue
    self.nestedOpened = nestedOpened
  }

  /// What committing early costs, in the model's unit: how much worse the nested plan is; nil where unknown.
  public var costOfCommitting: Double? {
    guard let value, let nestedValue else { return nil }
    return abs(value - nestedValue)
  }
}

/// All plans close to the best.
public struct NearOptimalSet: Hashable, Sendable {
  /// Largest distance from the best value, as a share of it.
  public var margin: Double
  /// Plans, best first.
  public var plans: [Plan]
  /// Sites that every plan opens, ascending.
  public var core: [Int]
  /// Whether every plan within the margin is listed.
  public var isComplete: Bool

  /// A plan of the list.
  public struct Plan: Hashable, Sendable {
    /// Its value.
    public var value: Double
    /// Its sites, ascending.
    public var opened: [Int]

    public init(value: Double, opened: [Int]) {
      self.value = value
      self.opened = opened
    }
  }

  public init(margin: Double, plans: [Plan], core: [Int], isComplete: Bool) {
    self.margin = margin
    self.plans = plans
    self.core = core
    self.isComplete = isComplete
  }
}

/// People of a zone within the service distance before and after a plan.
public struct ZoneChange: Hashable, Sendable {
  /// Code of the zone.
  public var code: String
  /// Its people.
  public var people: Double
  /// Covered by existing facilities.
  public var coveredBefore: Double
  /// Covered with the plan.
  public var coveredAfter: Double
  /// Those that an existing or allowed site could cover.
  public var coverable: Double

  /// A change from its parts; without `coverable` everyone could be covered.
  public init(
    code: String, people: Double, coveredBefore: Double, coveredAfter: Double, coverable: Double? = nil
  ) {
    self.coverable = coverable ?? people
    self.code = code
    self.people = people
    self.coveredBefore = coveredBefore
    self.coveredAfter = coveredAfter
  }
}
