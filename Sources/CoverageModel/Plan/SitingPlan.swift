/// What is proved about a plan.
public enum PlanStatus: String, Hashable, Sendable {
  /// No other choice is better, and that is proved.
  case optimal
  /// A plan and a bound are known; a limit came before the proof.
  case feasible
  /// No plan satisfies the constraints, and that is proved.
  case infeasible
}

/// A choice of sites, its proof and its explanation. Sites and demand points are positions in `problem`.
public struct SitingPlan: Sendable {
  /// The problem.
  public var problem: SitingProblem
  /// What was asked.
  public var parameters: PlanParameters
  /// What is proved.
  public var status: PlanStatus
  /// Objective of the plan in the model's unit; nil where no plan is known.
  public var value: Double?
  /// No plan is better than this; nil where there is none.
  public var bound: Double?
  /// Sites opened, in order of opening: each adds most to those before it.
  public var opened: [PlannedSite]
  /// People within the service distance of the existing facilities.
  public var coveredBefore: Double
  /// People within the service distance with the plan.
  public var coveredAfter: Double
  /// All people.
  public var people: Double
  /// People whom no existing or allowed site could reach within the service distance.
  public var uncoverable: Double
  /// The demand points that these live in, those with the most people first, ties to the lower code.
  public var uncoverablePoints: [Int]
  /// What lossless reductions removed, by name, in a fixed order.
  public var reductions: [NamedCount]
  /// Branch-and-bound nodes solved.
  public var nodeCount: Int
  /// Whether it is proved that no plan of the same value has lower codes.
  public var isLowestOfTies: Bool
  /// What was asked that cannot hold together, where infeasible.
  public var conflicts: [PlanConflict]
  /// What re-proves the bound without a solver; nil where the model gives none.
  public var certificate: SitingCertificate?
  /// The best plan that exchanges one opened site for one that is not; nil where there is none.
  public var bestExchange: PlanExchange?
  /// The best plan at other service distances.
  public var radiusVariants: [PlanVariant]
  /// The best plan were all times by road shorter or longer; empty where the model's choice does not hang on their size,
  /// and where costs are not times by road.
  public var timeVariants: [TimeVariant]
  /// What remains when one existing facility closes, and the best plan then.
  public var closureVariants: [ClosureVariant]
  /// Best plans for each number of openings, where asked.
  public var curve: [PlanCurvePoint]
  /// All plans close to the best, where asked.
  public var nearOptimal: NearOptimalSet?
  /// People covered before and after by employment basin, ascending by code; basins without people are left out.
  public var basins: [ZoneChange]
  /// Every candidate, ascending.
  public var candidates: [PlanCandidate] = []
  /// The plan without the criterion on the basins of candidates, where there is one.
  public var withoutCriterion: CriterionVariant?
  /// The plans of several goals, where asked.
  public var goals: PlanGoals?

  /// A plan with its proof; explanations are filled in afterwards.
  public init(
    problem: SitingProblem, parameters: PlanParameters, status: PlanStatus, value: Double?, bound: Double?,
    opened: [PlannedSite], coveredBefore: Double, coveredAfter: Double, people: Double, uncoverable: Double,
    reductions: [NamedCount], nodeCount: Int, isLowestOfTies: Bool, conflicts: [PlanConflict],
    certificate: SitingCertificate?
  ) {
    self.problem = problem
    self.parameters = parameters
    self.status = status
    self.value = value
    self.bound = bound
    self.opened = opened
    self.coveredBefore = coveredBefore
    self.coveredAfter = coveredAfter
    self.people = people
    self.uncoverable = uncoverable
    self.reductions = reductions
    self.nodeCount = nodeCount
    self.isLowestOfTies = isLowestOfTies
    self.conflicts = conflicts
    self.certificate = certificate
    bestExchange = nil
    radiusVariants = []
    timeVariants = []
    closureVariants = []
    curve = []
    nearOptimal = nil
    basins = []
    uncoverablePoints = []
  }

  /// |bound - value| / max(1, |value|); nil where either is unknown.
  public var gap: Double? {
    guard let value, let bound else { return nil }
    return abs(bound - value) / max(1, abs(value))
  }
}

/// A count with its name.
public struct NamedCount: Hashable, Sendable {
  /// Name, in lower case with underscores.
  public var name: String
  /// The count.
  public var count: Int

  /// A count with its name.
  public init(name: String, count: Int) {
    self.name = name
    self.count = count
  }
}
