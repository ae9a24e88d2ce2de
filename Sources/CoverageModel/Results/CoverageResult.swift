public import GeometryCore

/// Everything one analysis found.
public struct CoverageResult: Sendable {
  /// Proximity of each town, in the order of the study's towns.
  public var towns: [TownProximity]
  /// Results by zone, ascending by code within a level.
  public var zones: [ZoneLevel: [ZoneResult]]
  /// The whole territory.
  public var whole: ProximityIndicators
  /// What each space does, in the order of the study's spaces.
  public var spaces: [SpaceResult]
  /// The area within each distance of a space, in the order of the study's distances; empty where travel is given.
  public var coverage: [MultiPolygon]
  /// The weighted share of people within d, as steps (distance, people within it), ascending.
  public var curve: [CurveStep]
  /// The identities that were computed and held.
  public var identities: [IdentityCheck]
  /// What the boundaries of towns tell; nil where the study has none.
  public var land: LandCoverage?
  /// Inequality of the distances to the nearest space; nil where it was not computed.
  public var inequality: InequalityOfDistance?
  /// Accessibility; nil where none was asked for.
  public var accessibility: AccessibilityResult?
  /// Trips by road against the crow's flight; nil where travel was not computed on a road network.
  public var roads: RoadFindings?
  /// Which towns go to which space, in the order of the study's spaces.
  public var catchments: [Catchment]
  /// Positions of the towns between which and their nearest space lies no known land, ascending; none where boundaries
  /// are unknown.
  public var townsAcrossSea: [Int]
  /// Positions of those of them on whose piece of land there is no space at all, ascending; none where it is not known of
  /// every space on which piece it is.
  public var townsWithoutSpaceOnLand: [Int]

  public init(
    towns: [TownProximity],
    zones: [ZoneLevel: [ZoneResult]],
    whole: ProximityIndicators,
    spaces: [SpaceResult],
    coverage: [MultiPolygon],
    curve: [CurveStep],
    identities: [IdentityCheck],
    land: LandCoverage? = nil,
    inequality: InequalityOfDistance? = nil,
    accessibility: AccessibilityResult? = nil,
    roads: RoadFindings? = nil,
    catchments: [Catchment] = [],
    townsAcrossSea: [Int] = [],
    townsWithoutSpaceOnLand: [Int] = []
  ) {
    self.towns = towns
    self.zones = zones
    self.whole = whole
    self.spaces = spaces
    self.coverage = coverage
    self.curve = curve
    self.identities = identities
    self.land = land
    self.inequality = inequality
    self.accessibility = accessibility
    self.roads = roads
    self.catchments = catchments
    self.townsAcrossSea = townsAcrossSea
    self.townsWithoutSpaceOnLand = townsWithoutSpaceOnLand
  }
}

/// One step of the coverage curve: `people` are within `distance` of a space.
public struct CurveStep: Hashable, Sendable {
  /// Distance or time, metres or seconds, closed.
  public var distance: Double
  /// People within it.
  public var people: Int

  public init(distance: Double, people: Int) {
    self.distance = distance
    self.people = people
  }
}

/// Two figures that must be equal, computed in two ways.
public struct IdentityCheck: Hashable, Sendable {
  /// Short name of the identity.
  public var name: String
  /// The figure one way.
  public var left: Double
  /// The figure the other way.
  public var right: Double
  /// Largest difference allowed.
  public var tolerance: Double

  public init(name: String, left: Double, right: Double, tolerance: Double) {
    self.name = name
    self.left = left
    self.right = right
    self.tolerance = tolerance
  }

  /// Whether the two figures agree.
  public var holds: Bool { left == right || abs(left - right) <= tolerance }
}
