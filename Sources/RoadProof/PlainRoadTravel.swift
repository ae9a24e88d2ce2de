public import CoverageModel
import GeometryCore
import MessageModel

/// Times by road, or lengths of the fastest trips, as a verifier computes them: from the file of roads, by a plain search
/// that shares no code with the engine's.
///
/// Slower than the engine, and on one thread.
public struct PlainRoadTravel: TravelCosts {
  /// How trips are asked for.
  public struct Settings: Hashable, Sendable {
    /// Whether people travel to the sites; else from them.
    public var leadsToSites = true
    /// Whether costs are the lengths of the fastest trips, metres, in place of their times.
    public var usesDistance = false
    /// 1,000 times the number that times are multiplied by.
    public var timeThousandths = 1000
    /// The areas of towns and where sites stand, where trips within towns are estimated; nil where they cost nothing
    /// between equal points.
    public var discs: TownDiscs?

    /// Times of trips to the sites, as the network has them.
    public init() {}
  }

  private let network: Network
  private let settings: Settings
  private let towns: PlainTowns?

  /// Roads that copies of a value share.
  private final class Network: Sendable {
    let roads: PlainRoads
    init(_ roads: PlainRoads) { self.roads = roads }
  }

  /// Reads a network.
  ///
  /// - Parameters:
  ///   - path: the file of roads; its content must have the SHA-256 that its header states.
  ///   - profile: which of its networks; nil for the only one.
  ///   - settings: how trips are asked for.
  /// - Throws: `TravelError.source` where it is not a whole file, or has no such network, or its towns are too small for the
  ///   estimates that are asked for.
  /// - Complexity: O(bytes).
  public init(path: String, profile: String?, _ settings: Settings = Settings()) throws(TravelError) {
    do throws(PlainRoadsError) {
      network = Network(try PlainRoads(try PlainRoadFile(path: path, profile: profile)))
    } catch {
      throw .source(error.problem)
    }
    self.settings = settings
    towns = settings.discs == nil ? nil : PlainTowns(network.roads)
    guard settings.discs == nil || towns != nil else {
      throw .source("\(path) has too few roads in towns to estimate trips within a town by")
    }
  }

  /// What is computed; no areas are.
  public var traits: TravelTraits {
    var traits = TravelTraits.roads
    traits.hasShapes = false
    if settings.usesDistance { traits.measure = .metres }
    return traits
  }

  /// The costs of every pair within a limit: a search for each site.
  public func costs(
    from origins: [TravelPlace], to sites: [TravelPlace], within limit: Double, thresholds: [Double], threads: Int
  ) async throws(TravelError) -> TravelCostMatrix {
    let rows = try joined(origins)
    let columns = try joined(sites)
    var found = [[(site: Int32, cost: Double)]](repeating: [], count: rows.count)
    var search = PlainSearch(network.roads)
    for (column, site) in columns.enumerated() {
      guard let site else { continue }
      search.run(site, isTo: settings.leadsToSites, limit: longestTime(within: limit))
      for (row, origin) in rows.enumerated() {
        guard let origin else { continue }
        let byRoad = cost(origin, site, search)
        guard let cost = try inTown(origins[row], sites[column], byRoad).map(written), cost <= limit else { continue }
        found[row].append((Int32(column), cost))
      }
    }
    var starts = [0]
    for row in found { starts.append(starts[starts.count - 1] + row.count) }
    return TravelCostMatrix(
      siteCount: sites.count, rowStarts: starts, sites: found.joined().map(\.site), costs: found.joined().map(\.cost))
  }

  /// The nearest sites of each origin: of all costs the least.
  public func nearest(
    _ count: Int, from origins: [TravelPlace], to sites: [TravelPlace], thresholds: [Double], threads: Int
  ) async throws(TravelError) -> NearestSites {
    try await costs(from: origins, to: sites, within: .infinity, thresholds: [], threads: 1).nearest(count)
  }

  private func joined(_ places: [TravelPlace]) throws(TravelError) -> [PlainPlace?] {
    if let place = places.first(where: { $0.position == nil }) { throw .missingPosition(code: place.code) }
    do throws(PlainRoadsError) {
      return try PlainJoin.places(places.compactMap(\.position), on: network.roads)
    } catch {
      throw .source(error.problem)
    }
  }

  /// The fastest trip between an origin and the site that was searched; nil where there is none within the limit.
  private func cost(_ origin: PlainPlace, _ site: PlainPlace, _ search: PlainSearch) -> PlainCost? {
    let roads = network.roads
    let isTo = settings.leadsToSites
    var costs = (isTo ? roads.departures(origin) : roads.arrivals(origin)).compactMap { access in
      search.cost(of: access.state).map { $0 + access.cost + origin.legCost }
    }
    if let direct = isTo ? roads.direct(from: origin, to: site) : roads.direct(from: site, to: origin) {
      costs.append(direct + site.legCost + origin.legCost)
    }
    return costs.min().flatMap { $0.milliseconds < Int(UInt32.max) ? $0 : nil }
  }

  /// The cost of a trip, which may be one within a town, from that by road.
  private func inTown(
    _ origin: TravelPlace, _ site: TravelPlace, _ byRoad: PlainCost?
  ) throws(TravelError) -> PlainCost? {
    let isSame = origin.position == site.position
    guard let discs = settings.discs, let towns else { return isSame ? .zero : byRoad }
    guard isSame || discs.hosts[site.code] ?? site.code == origin.code else { return byRoad }
    guard let area = discs.areas[origin.code] else {
      throw .source("the area of town '\(origin.code)' is not known")
    }
    let least = towns.trip(squareMetres: area)
    guard !isSame, let byRoad else { return isSame ? least : nil }
    return PlainCost(
      milliseconds: max(least.milliseconds, byRoad.milliseconds),
      millimetres: max(least.millimetres, byRoad.millimetres))
  }

  /// Seconds, multiplied and rounded to the millisecond, or metres.
  private func written(_ cost: PlainCost) -> Double {
    if settings.usesDistance { return Double(cost.millimetres) / 1000 }
    return Double((cost.milliseconds * settings.timeThousandths + 500) / 1000) / 1000
  }

  /// A time that no trip within a limit exceeds, milliseconds: some are longer, which is looked at in the end.
  private func longestTime(within limit: Double) -> Int {
    let largest = Double(UInt32.max) - 1
    guard !settings.usesDistance, limit < largest else { return Int(largest) }
    return Int(min((max(limit, 0) * 1000 + 1) * 1000 / Double(settings.timeThousandths) + 1, largest))
  }
}

extension PlainRoadTravel: Hashable {
  /// The same network, asked in the same way.
  public static func == (first: PlainRoadTravel, second: PlainRoadTravel) -> Bool {
    first.network === second.network && first.settings == second.settings
  }

  /// By the network and the way it is asked.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(network))
    hasher.combine(settings)
  }
}
