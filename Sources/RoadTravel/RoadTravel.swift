public import CoverageModel
import MessageModel
public import RoadNetwork

/// Times of fastest trips by road, in seconds, each a whole number of milliseconds; or the lengths of these trips, in metres,
/// each a whole number of millimetres.
///
/// People travel to sites, or from them. Places are joined to the nearest road; the way to it counts at 5 km/h. A place that
/// lies farther from any road than the snapper's maximum reaches nothing. Of equally fast trips the shortest counts. A
/// factor multiplies whole times, the ways off the road with them. What a trip within a town costs the settings say.
public struct RoadTravel: TravelCosts {
  /// Joins places to the network.
  public let snapper: RoadSnapper
  /// How trips are asked for.
  public let settings: RoadSettings
  private let joined: JoinedPlaces
  let lastSearch: LastSearch
  /// How people get along in towns; only where trips within them are estimated.
  let urban: UrbanTravel?
  /// The areas of towns, and where sites stand; only where trips within towns are estimated.
  let discs: TownDiscs?

  /// Times, or distances, on a network.
  ///
  /// - Parameters:
  ///   - snapper: joins places to the network.
  ///   - settings: how trips are asked for.
  ///   - urban: how people get along in its towns; needed where trips within towns are estimated, as are
  ///   - discs: the areas of towns.
  public init(
    _ snapper: RoadSnapper, _ settings: RoadSettings = RoadSettings(), urban: UrbanTravel? = nil,
    discs: TownDiscs? = nil
  ) {
    self.snapper = snapper
    self.settings = settings
    self.urban = settings.inTown == .disc ? urban : nil
    self.discs = settings.inTown == .disc ? discs : nil
    joined = JoinedPlaces()
    lastSearch = LastSearch()
  }

  /// The same travel, which knows how large towns are and where sites stand.
  public func estimating(_ discs: TownDiscs) -> RoadTravel { RoadTravel(self, discs) }

  private init(_ other: RoadTravel, _ discs: TownDiscs) {
    (snapper, settings, urban, joined) = (other.snapper, other.settings, other.urban, other.joined)
    lastSearch = other.lastSearch
    self.discs = settings.inTown == .disc ? discs : nil
  }

  /// Whether people travel to the sites or from them.
  public var direction: RoadDirection { settings.direction == .to ? .to : .from }

  /// Seconds, with isochrones unless the settings leave them out, or metres without; within any limit; not every pair is connected.
  public var traits: TravelTraits { .roads(settings) }

  /// Where places are joined to the network; nil where no road is near enough.
  ///
  /// - Throws: `TravelError`: `.missingPosition` with the first place that has none, `.source` where the file is damaged.
  /// - Complexity: O(places x log n) as a rule, divided by the threads; O(places) for places that were joined before.
  public func join(_ places: [TravelPlace], threads: Int = 1) async throws(TravelError) -> [RoadPlace?] {
    if let place = places.first(where: { $0.position == nil }) { throw .missingPosition(code: place.code) }
    do throws(RoadNetworkError) {
      return try await joined.places(of: places.compactMap(\.position), snapper, threads: threads)
    } catch {
      throw .source(error.explanation)
    }
  }

  /// The times, or lengths of the fastest trips, of every pair within a limit.
  public func costs(
    from origins: [TravelPlace], to sites: [TravelPlace], within limit: Double, thresholds: [Double], threads: Int
  ) async throws(TravelError) -> TravelCostMatrix {
    let rows = try await join(origins, threads: threads)
    let columns = try await join(sites, threads: threads)
    let inTown = try inTownCosts(origins, sites, rows, columns)
    return try await costs(from: rows, to: columns, within: limit, threads: threads).with(inTown, within: limit)
  }

  /// The costs by road between places that are joined to the network; nil ones reach nothing.
  func costs(
    from rows: [RoadPlace?], to columns: [RoadPlace?], within limit: Double, threads: Int
  ) async throws(TravelError) -> TravelCostMatrix {
    let table: RoadTable
    let progress = ProgressSteps("times by road", of: columns.count)
    do {
      table = try await RoadTable(
        from: rows, to: columns, on: snapper.graph, direction: direction, limit: longestTime(within: limit),
        longest: longestTrip(within: limit), withLengths: settings.usesDistance, threads: threads
      ) { _ in progress.advance() }
    } catch {
      throw (error as? RoadNetworkError).map { .source($0.explanation) } ?? .cancelled
    }
    return TravelCostMatrix(
      siteCount: columns.count, rowStarts: table.rowStarts, sites: table.facilities,
      costs: settings.usesDistance ? table.lengths.map { Double($0) / 1000 } : table.times.map(seconds))
  }

  /// A time of the network as a cost.
  func seconds(_ milliseconds: UInt32) -> Double { Double(settings.timeFactor.applied(to: milliseconds)) / 1000 }

  /// The longest time of the network that is within a cost, milliseconds: any where costs are distances.
  func longestTime(within limit: Double) -> UInt32 {
    guard !settings.usesDistance else { return RoadSearch.notReached - 1 }
    let longest = settings.timeFactor.longest(within: Self.thousandths(limit))
    return UInt32(min(longest, UInt64(RoadSearch.notReached - 1)))
  }

  /// The longest trip that is within a cost, millimetres: any where costs are times.
  func longestTrip(within limit: Double) -> UInt64 { settings.usesDistance ? Self.thousandths(limit) : .max }

  /// The largest whole number of thousandths within a limit.
  private static func thousandths(_ limit: Double) -> UInt64 {
    guard limit >= 0 else { return 0 }
    guard limit * 1000 < Double(UInt64(1) << 50) else { return UInt64(1) << 50 }
    let rounded = (limit * 1000).rounded()
    return UInt64(rounded / 1000 <= limit ? rounded : rounded - 1)
  }
}

extension RoadTravel: Hashable {
  /// The same network, asked in the same way.
  public static func == (first: RoadTravel, second: RoadTravel) -> Bool {
    first.snapper.graph === second.snapper.graph && first.snapper.maximumMetres == second.snapper.maximumMetres
      && first.settings == second.settings && first.discs == second.discs
  }

  /// By the network and the way it is asked.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(snapper.graph))
    hasher.combine(snapper.maximumMetres)
    hasher.combine(settings)
  }
}
