/// What every siting model shares: which sites stand, must or may not open, and how many or how dear the others may be.
///
/// Sites are the columns of the matrix, in ascending order of their codes, so that the lower index is the lower code.
public struct SitingConstraints: Hashable, Sendable {
  /// Columns of the facilities that exist; they are open and count neither in `maximumOpenings` nor in `budget`.
  public var existing: [Int]
  /// Columns that must open; they count.
  public var forced: [Int]
  /// Columns that may not open.
  public var forbidden: [Int]
  /// The largest number of openings (p), if there is one.
  public var maximumOpenings: Int?
  /// Cost of opening each column, if costs matter; >= 0.
  public var costs: [Double]?
  /// The largest total cost of the openings, if there is one; needs `costs`.
  public var budget: Double?
  /// Bounds on the number of openings within groups of sites.
  public var quotas: [ZoneQuota]
  /// Least covered weight within groups of demand points.
  public var floors: [CoverageFloor]

  /// Constraints from their parts; the defaults constrain nothing.
  public init(
    existing: [Int] = [],
    forced: [Int] = [],
    forbidden: [Int] = [],
    maximumOpenings: Int? = nil,
    costs: [Double]? = nil,
    budget: Double? = nil,
    quotas: [ZoneQuota] = [],
    floors: [CoverageFloor] = []
  ) {
    self.existing = existing
    self.forced = forced
    self.forbidden = forbidden
    self.maximumOpenings = maximumOpenings
    self.costs = costs
    self.budget = budget
    self.quotas = quotas
    self.floors = floors
  }
}

/// A bound on the number of openings (existing facilities not counted) within a group of sites.
public struct ZoneQuota: Hashable, Sendable {
  /// The name of the zone, for messages.
  public var zone: String
  /// Columns of the zone's sites.
  public var sites: [Int]
  /// Least number of openings.
  public var minimum: Int?
  /// Largest number of openings.
  public var maximum: Int?

  /// A quota for one zone.
  public init(zone: String, sites: [Int], minimum: Int? = nil, maximum: Int? = nil) {
    self.zone = zone
    self.sites = sites
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// The least weight that must be covered within a group of demand points (epsilon constraint of equity).
public struct CoverageFloor: Hashable, Sendable {
  /// The name of the zone, for messages.
  public var zone: String
  /// Rows of the zone's demand points.
  public var rows: [Int]
  /// Least covered weight, existing facilities counted.
  public var minimumWeight: Double

  /// A floor for one zone.
  public init(zone: String, rows: [Int], minimumWeight: Double) {
    self.zone = zone
    self.rows = rows
    self.minimumWeight = minimumWeight
  }
}
