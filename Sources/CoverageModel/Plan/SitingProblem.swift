public import GeometryCore

/// Who is to be served and where a space stands or could open, before any distance is computed.
public struct SitingProblem: Sendable {
  /// Demand points, ascending by code.
  public var demand: [DemandPoint]
  /// Sites, ascending by code, existing facilities and candidates together.
  public var sites: [Site]
  /// Where travel costs come from; nil for geodesics.
  public var travel: (any TravelCosts)?
  /// Residents of whole employment basins by code, towns outside the study included.
  public var basinResidents: [String: Double]
  /// Number of towns of whole employment basins by code, those outside the study included; empty where unknown.
  public var basinTownCounts: [String: Int]

  public init(
    demand: [DemandPoint], sites: [Site], travel: (any TravelCosts)? = nil, basinResidents: [String: Double] = [:],
    basinTownCounts: [String: Int] = [:]
  ) {
    self.basinResidents = basinResidents
    self.basinTownCounts = basinTownCounts
    self.demand = demand
    self.sites = sites
    self.travel = travel
  }

  /// A place where people live.
  public struct DemandPoint: Hashable, Sendable {
    /// Its code.
    public var code: String
    /// Its name.
    public var name: String
    /// Its position; nil where travel costs need none.
    public var position: LonLat?
    /// Its people, or any other weight; 0 where the number is missing.
    public var weight: Double
    /// Its zones.
    public var zones: [ZoneLevel: String]

    public init(code: String, name: String, position: LonLat?, weight: Double, zones: [ZoneLevel: String] = [:]) {
      self.code = code
      self.name = name
      self.position = position
      self.weight = weight
      self.zones = zones
    }
  }

  /// A place where a space stands or could open.
  public struct Site: Hashable, Sendable {
    /// Its code.
    public var code: String
    /// Its name.
    public var name: String
    /// Its position; nil where travel costs need none.
    public var position: LonLat?
    /// Whether a space stands there already: it stays open and is not counted.
    public var isExisting: Bool
    /// Cost of opening; nil where costs are not known.
    public var cost: Double?
    /// People it can serve; nil where that is not known.
    public var capacity: Double?
    /// Its zones.
    public var zones: [ZoneLevel: String]

    public init(
      code: String, name: String, position: LonLat?, isExisting: Bool, cost: Double? = nil, capacity: Double? = nil,
      zones: [ZoneLevel: String] = [:]
    ) {
      self.code = code
      self.name = name
      self.position = position
      self.isExisting = isExisting
      self.cost = cost
      self.capacity = capacity
      self.zones = zones
    }
  }

  /// Columns of the facilities that exist, ascending.
  public var existing: [Int] { sites.indices.filter { sites[$0].isExisting } }

  /// Columns of the candidates, ascending.
  public var candidates: [Int] { sites.indices.filter { !sites[$0].isExisting } }

  /// Residents of the whole employment basin of a site; nil where it has none or they are not known.
  public func basinPeople(ofSite site: Int) -> Double? {
    sites[site].zones[.basin].flatMap { basinResidents[$0] }
  }
}

extension SitingProblem {
  /// What its travel costs are.
  public var travelTraits: TravelTraits { travel?.traits ?? .geodesic }

  /// The demand points as places where travel starts.
  public var demandPlaces: [TravelPlace] { demand.map { TravelPlace($0) } }

  /// The sites as places where travel ends.
  public var sitePlaces: [TravelPlace] { sites.map { TravelPlace($0) } }
}

extension SitingProblem: Hashable {
  /// Whether everything is equal, travel costs included.
  public static func == (first: SitingProblem, second: SitingProblem) -> Bool {
    first.demand == second.demand && first.sites == second.sites && first.basinResidents == second.basinResidents
      && first.basinTownCounts == second.basinTownCounts
      && first.travel.map { AnyHashable($0) } == second.travel.map { AnyHashable($0) }
  }

  /// Hashes the demand points and sites.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(demand)
    hasher.combine(sites)
  }
}

extension SitingProblem {
  /// A problem on a matrix of costs in a unit of their own.
  ///
  /// - Parameters:
  ///   - demand: the demand points.
  ///   - sites: where it ends.
  ///   - basinResidents: residents of each basin, by its code.
  ///   - givenCosts: rows are the demand points, columns the sites; the codes of each are different.
  public init(
    demand: [DemandPoint], sites: [Site], givenCosts: TravelCostMatrix, basinResidents: [String: Double] = [:]
  ) {
    self.init(
      demand: demand, sites: sites,
      travel: GivenTravel(
        measure: nil, origins: demand.map(\.code), destinations: sites.map(\.code), matrix: givenCosts),
      basinResidents: basinResidents)
  }
}
