/// The plans of several goals, all of the same number of openings, and what can be had of two goals at once. Sites are
/// positions in the problem.
public struct PlanGoals: Hashable, Sendable {
  /// What the existing facilities give.
  public var today: Figures
  /// The plan of each goal, in a fixed order of the models.
  public var plans: [Goal]
  /// Plans of which no other covers as many people with a better-served worst basin, most people first; empty where there are
  /// no basins.
  public var front: [FrontPoint]
  /// Whether every such pair of figures is listed, and that is proved.
  public var isFrontComplete: Bool
  /// Basins of which no one is within reach of any existing or allowed site; no choice changes them.
  public var basinsOutOfReach: Int

  public init(
    today: Figures, plans: [Goal], front: [FrontPoint], isFrontComplete: Bool, basinsOutOfReach: Int
  ) {
    self.today = today
    self.plans = plans
    self.front = front
    self.isFrontComplete = isFrontComplete
    self.basinsOutOfReach = basinsOutOfReach
  }

  /// The best plan of one goal.
  public struct Goal: Hashable, Sendable {
    /// The model.
    public var model: SitingModelKind
    /// What is proved.
    public var status: PlanStatus
    /// Sites opened, ascending.
    public var opened: [Int]
    /// What it gives; nil where no plan is known.
    public var figures: Figures?

    public init(model: SitingModelKind, status: PlanStatus, opened: [Int], figures: Figures?) {
      self.model = model
      self.status = status
      self.opened = opened
      self.figures = figures
    }
  }

  /// What a set of open sites gives people.
  public struct Figures: Hashable, Sendable {
    /// People within the service distance.
    public var covered: Double
    /// Mean travel of a person to the nearest open site, among those who reach one; nil where no one does.
    public var meanTravel: Double?
    /// Largest travel of a demand point with people, among those that reach a site; nil where none does.
    public var largestTravel: Double?
    /// People who reach no site at all.
    public var unreached: Double
    /// Gini's index of that travel between people, 0 to 1; nil where the mean is 0 or weights are not whole.
    public var gini: Double?
    /// Code of the basin with the least share of people within the service distance, of those within reach; ties to the
    /// lower code; nil where there is none.
    public var worstBasin: String?
    /// That share, 0 to 1.
    public var worstShare: Double?
    /// Basins within reach of some site of which these sites cover no one.
    public var basinsWithoutAnyone: Int

    public init(
      covered: Double, meanTravel: Double?, largestTravel: Double?, unreached: Double, gini: Double?,
      worstBasin: String?, worstShare: Double?, basinsWithoutAnyone: Int
    ) {
      self.covered = covered
      self.meanTravel = meanTravel
      self.largestTravel = largestTravel
      self.unreached = unreached
      self.gini = gini
      self.worstBasin = worstBasin
      self.worstShare = worstShare
      self.basinsWithoutAnyone = basinsWithoutAnyone
    }
  }

  /// A point of the front: people covered against the share of the worst-served basin.
  public struct FrontPoint: Hashable, Sendable {
    /// Sites opened, ascending.
    public var opened: [Int]
    /// What they give.
    public var figures: Figures

    public init(opened: [Int], figures: Figures) {
      self.opened = opened
      self.figures = figures
    }
  }
}
