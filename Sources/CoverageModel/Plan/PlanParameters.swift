/// What is asked of a plan.
public struct PlanParameters: Hashable, Sendable {
  /// The model.
  public var model: SitingModelKind
  /// Largest number of openings, for models that take one.
  public var openings: Int?
  /// Largest total cost of the openings.
  public var budget: Double?
  /// The service distance S, in metres or in the unit of the given costs; closed.
  public var serviceDistance: Double
  /// Partial cover: the share of all people to be covered, 0 to 1.
  public var coverShare: Double?
  /// Backup: weight of first coverage against second, 0 to 1.
  public var theta: Double?
  /// Gradual cover: full credit up to this distance, falling linearly to 0 at the service distance.
  public var fullCreditDistance: Double?
  /// Codes of sites that must open.
  public var force: [String]
  /// Codes of sites that may not open.
  public var forbid: [String]
  /// Residents that the whole employment basin of a candidate must have, both ends included; nil where any may open.
  public var candidateBasin: ClosedRange<Double>?
  /// Bounds on the openings in every zone of a level.
  public var zoneLimits: [ZoneLimit]
  /// Least covered share of the people of every zone of a level.
  public var floors: [ZoneFloor]

  public init(
    model: SitingModelKind, openings: Int? = nil, budget: Double? = nil, serviceDistance: Double,
    coverShare: Double? = nil, theta: Double? = nil, fullCreditDistance: Double? = nil, force: [String] = [],
    forbid: [String] = [], zoneLimits: [ZoneLimit] = [], floors: [ZoneFloor] = []
  ) {
    self.model = model
    self.openings = openings
    self.budget = budget
    self.serviceDistance = serviceDistance
    self.coverShare = coverShare
    self.theta = theta
    self.fullCreditDistance = fullCreditDistance
    self.force = force
    self.forbid = forbid
    self.zoneLimits = zoneLimits
    self.floors = floors
  }

  /// A bound on the number of openings in each zone of a level.
  public struct ZoneLimit: Hashable, Sendable {
    /// Whether the bound is the least or the largest number.
    public enum Kind: String, Hashable, Sendable {
      /// At least.
      case atLeast = "min"
      /// At most.
      case atMost = "max"
    }

    /// The level whose zones are bounded.
    public var level: ZoneLevel
    /// Which bound it is.
    public var kind: Kind
    /// The bound.
    public var count: Int

    public init(level: ZoneLevel, kind: Kind, count: Int) {
      self.level = level
      self.kind = kind
      self.count = count
    }
  }

  /// The least covered share of each zone of a level.
  public struct ZoneFloor: Hashable, Sendable {
    /// The level whose zones are served.
    public var level: ZoneLevel
    /// Share of the zone's people, 0 to 1.
    public var share: Double

    public init(level: ZoneLevel, share: Double) {
      self.level = level
      self.share = share
    }
  }

  /// Whether anything is asked beyond a number of openings, forced and forbidden sites.
  public var hasSideConstraints: Bool { budget != nil || !zoneLimits.isEmpty || !floors.isEmpty }
}
