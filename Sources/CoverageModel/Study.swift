/// Inputs and parameters of one analysis, checked and in a fixed order.
public struct Study: Sendable {
  /// Short name, used for the folder of its outputs.
  public var name: String
  /// Name shown to people.
  public var title: String
  /// What part of the country is studied.
  public var territory: Territory
  /// Towns of the territory, ascending by code.
  public var towns: [Town]
  /// Every known space, inside the territory or not, ascending by code.
  public var spaces: [TrainingSpace]
  /// Basins with at least one town in the territory, ascending by code.
  public var basins: [EmploymentBasin]
  /// The levels by which figures are reported, the basins' as any other; every standard one is computed.
  public var shownLevels: [ZoneLevel]
  /// Names of the user's groupings, ascending.
  public var groupings: [String]
  /// Codes of the towns that are candidates for a space.
  public var candidates: Set<String>
  /// Names of zones by level and code.
  public var zoneNames: [ZoneLevel: [String: String]]
  /// Number of towns of each zone in the whole input, by level and code.
  public var zoneTownCounts: [ZoneLevel: [String: Int]]
  /// Boundaries of the towns; nil where they are unknown.
  public var boundaries: TownBoundaries?
  /// The number of people that weighs a town.
  public var weight: DemandWeight
  /// Distances (or times) at which coverage is counted, metres (or seconds, as `measure`), ascending, closed; the service
  /// distance is among them.
  public var distances: [Double]
  /// The service distance S in metres (or seconds, as `measure`), closed (d <= S).
  public var serviceDistance: Double
  /// Known towns outside the territory, ascending by code: their people compete for the same spaces.
  public var otherTowns: [Town]
  /// What accessibility is computed; nil computes none.
  public var accessibility: AccessibilityParameters?
  /// Where travel costs come from; nil for geodesics.
  public var travel: (any TravelCosts)? {
    didSet { if let travel { travelTraits = travel.traits } }
  }
  /// What its travel costs are; those of `travel` where it has one, and of results that were computed with one.
  public var travelTraits: TravelTraits

  /// A study from its parts; towns, spaces and basins are put in order of code.
  ///
  /// - Precondition: `boundaries` goes by that order of the towns.
  public init(
    name: String,
    title: String,
    territory: Territory,
    towns: [Town],
    spaces: [TrainingSpace],
    basins: [EmploymentBasin],
    zoneNames: [ZoneLevel: [String: String]] = [:],
    zoneTownCounts: [ZoneLevel: [String: Int]] = [:],
    shownLevels: [ZoneLevel] = Study.defaultLevels,
    groupings: [String] = [],
    candidates: Set<String> = [],
    boundaries: TownBoundaries? = nil,
    weight: DemandWeight = .population,
    distances: [Double],
    serviceDistance: Double,
    otherTowns: [Town] = [],
    accessibility: AccessibilityParameters? = nil,
    travel: (any TravelCosts)? = nil
  ) {
    self.name = name
    self.title = title
    self.territory = territory
    self.towns = towns.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    self.spaces = spaces.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    self.basins = basins.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    self.zoneNames = zoneNames
    self.zoneTownCounts = zoneTownCounts
    self.shownLevels = shownLevels
    self.groupings = groupings.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.candidates = candidates
    self.boundaries = boundaries
    self.weight = weight
    self.distances = Array(Set(distances + [serviceDistance])).sorted()
    self.serviceDistance = serviceDistance
    self.otherTowns = otherTowns.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    self.accessibility = accessibility
    self.travel = travel
    travelTraits = travel?.traits ?? .geodesic
  }

  /// The levels by which figures are reported unless others are asked for.
  public static let defaultLevels: [ZoneLevel] = [.basin, .department, .region]

  /// Every level that is computed: the standard ones, then the user's groupings.
  public var levels: [ZoneLevel] { ZoneLevel.standard + groupings.map { .grouping($0) } }
}

extension Study {
  /// What its travel costs are counted in; metres where that is not known.
  public var measure: TravelMeasure { travelTraits.measure ?? .metres }

  /// Costs in one unit that people read: kilometres, or minutes.
  public var costsPerUnit: Double { measure.costsPerUnit }
}
