public import GeometryCore

/// The towns whose nearest site is one site, those within the service distance apart from those beyond it.
public struct Catchment: Hashable, Sendable {
  /// Position of the site in the study's spaces.
  public var site: Int
  /// Towns within the service distance: those that it serves.
  public var within: Part
  /// Towns beyond it, which have no site nearer.
  public var beyond: Part

  public init(site: Int, within: Part, beyond: Part) {
    self.site = site
    self.within = within
    self.beyond = beyond
  }

  /// Some of the towns of a catchment.
  public struct Part: Hashable, Sendable {
    /// Positions of the towns in the study, ascending.
    public var towns: [Int]
    /// Their people, in the study's weight.
    public var people: Int
    /// Of these, people who have another site within the service distance.
    public var peopleWithOtherSite: Int
    /// Of these, people who have a site within the service distance today; nil where the study is of today.
    public var peopleServedToday: Int?
    /// Mean distance of the people, metres or seconds; nil where there are none.
    public var meanDistance: Double?
    /// The town farthest from the site; ties to the lower code; nil where there is no town.
    public var farthestTown: Int?
    /// The union of the towns; empty where boundaries are unknown.
    public var shape: MultiPolygon

    /// A part from its figures.
    public init(
      towns: [Int] = [], people: Int = 0, peopleWithOtherSite: Int = 0, peopleServedToday: Int? = nil,
      meanDistance: Double? = nil, farthestTown: Int? = nil, shape: MultiPolygon = MultiPolygon([])
    ) {
      self.towns = towns
      self.people = people
      self.peopleWithOtherSite = peopleWithOtherSite
      self.peopleServedToday = peopleServedToday
      self.meanDistance = meanDistance
      self.farthestTown = farthestTown
      self.shape = shape
    }
  }
}

/// The catchments of the sites of a study: as it is, or as it would be with a plan's sites open.
public struct SiteCatchments: Sendable {
  /// The study; where a plan's sites are open they stand last among its spaces, in order of opening.
  public var study: Study
  /// Position of the first site that the plan opens; nil for a study as it is.
  public var firstOpening: Int?
  /// Proximity of each town, in the order of the study's towns.
  public var proximities: [TownProximity]
  /// The same without the plan; nil for a study as it is.
  public var today: [TownProximity]?
  /// One for each site that stands in the territory or is the nearest of a town, in the order of the study's spaces.
  public var catchments: [Catchment]
  /// Positions of the towns that are across the sea from their nearest space, ascending; none where that is not known.
  public var townsAcrossSea: [Int] = []
  /// The same without the plan.
  public var townsAcrossSeaToday: [Int] = []

  public init(
    study: Study, firstOpening: Int? = nil, proximities: [TownProximity], today: [TownProximity]? = nil,
    catchments: [Catchment]
  ) {
    self.study = study
    self.firstOpening = firstOpening
    self.proximities = proximities
    self.today = today
    self.catchments = catchments
  }
}
