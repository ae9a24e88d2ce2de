public import CoverageModel
import MessageModel
public import RoadNetwork

/// Times of fastest trips by road, in seconds, each a whole number of milliseconds.
///
/// People travel to sites, or from them (`direction`). Places are joined to the nearest road; the way to it counts at
/// 5 km/h. A place that lies farther from any road than the snapper's maximum reaches nothing.
public struct RoadTravel: TravelCosts {
  /// Joins places to the network.
  public let snapper: RoadSnapper
  /// Whether people travel to the sites or from them.
  public let direction: RoadDirection

  /// Times on a network.
  public init(_ snapper: RoadSnapper, direction: RoadDirection = .to) {
    self.snapper = snapper
    self.direction = direction
  }

  /// Seconds, within any limit, with isochrones; not every pair is connected.
  public var traits: TravelTraits { .roads }

  /// The largest whole number of milliseconds within a limit in seconds.
  static func milliseconds(_ limit: Double) -> UInt32 {
    guard limit >= 0 else { return 0 }
    guard limit * 1000 < Double(RoadSearch.notReached - 1) else { return RoadSearch.notReached - 1 }
    let rounded = (limit * 1000).rounded()
    return UInt32(rounded / 1000 <= limit ? rounded : rounded - 1)
  }

  /// Where places are joined to the network; nil where no road is near enough.
  ///
  /// - Throws: `TravelError`: `.missingPosition` with the first place that has none, `.source` where the file is damaged.
  /// - Complexity: O(places x log n) as a rule, divided by the threads.
  public func join(_ places: [TravelPlace], threads: Int = 1) async throws(TravelError) -> [RoadPlace?] {
    if let place = places.first(where: { $0.position == nil }) { throw .missingPosition(code: place.code) }
    let snapper = snapper
    let parts = max(1, min(threads, places.count / 256))
    let results = await withTaskGroup(of: (Int, Result<[RoadPlace?], RoadNetworkError>).self) { group in
      for part in 0..<parts {
        let range = places.count * part / parts..<places.count * (part + 1) / parts
        group.addTask {
          (part, Result { () throws(RoadNetworkError) in try Self.join(places[range], snapper) })
        }
      }
      var results = [Result<[RoadPlace?], RoadNetworkError>](repeating: .success([]), count: parts)
      for await (part, result) in group { results[part] = result }
      return results
    }
    var joined: [RoadPlace?] = []
    for result in results {
      switch result {
      case .success(let places): joined += places
      case .failure(let error): throw .source(error.explanation)
      }
    }
    return joined
  }

  private static func join(
    _ places: ArraySlice<TravelPlace>, _ snapper: RoadSnapper
  ) throws(RoadNetworkError) -> [RoadPlace?] {
    var joined: [RoadPlace?] = []
    for place in places { joined.append(try place.position.map(snapper.place) ?? nil) }
    return joined
  }

  /// The times of every pair within a limit.
  public func costs(
    from origins: [TravelPlace], to sites: [TravelPlace], within limit: Double, thresholds: [Double], threads: Int
  ) async throws(TravelError) -> TravelCostMatrix {
    let table = try await table(from: origins, to: sites, within: limit, withLengths: false, threads: threads)
    return TravelCostMatrix(
      siteCount: sites.count, rowStarts: table.rowStarts, sites: table.facilities,
      costs: table.times.map { Double($0) / 1000 })
  }

  /// The times, and the lengths if wanted, of every pair within a limit.
  ///
  /// - Throws: `TravelError`.
  public func table(
    from origins: [TravelPlace], to sites: [TravelPlace], within limit: Double, withLengths: Bool, threads: Int
  ) async throws(TravelError) -> RoadTable {
    let rows = try await join(origins, threads: threads)
    let columns = try await join(sites, threads: threads)
    do {
      return try await RoadTable(
        from: rows, to: columns, on: snapper.graph, direction: direction, limit: Self.milliseconds(limit),
        withLengths: withLengths, threads: threads)
    } catch {
      throw (error as? RoadNetworkError).map { .source($0.explanation) } ?? .cancelled
    }
  }

  /// The nearest sites of each origin, however far: one search from all sites together.
  ///
  /// - Complexity: O(k n log kn) for a network of n states.
  public func nearest(
    _ count: Int, from origins: [TravelPlace], to sites: [TravelPlace], thresholds: [Double], threads: Int
  ) async throws(TravelError) -> NearestSites {
    let rows = try await join(origins, threads: threads)
    let columns = try await join(sites, threads: threads)
    // A site without a road keeps its number by leaving the others theirs.
    let kept = columns.indices.filter { columns[$0] != nil }
    var result = NearestSites()
    do throws(RoadNetworkError) {
      let places = try NearestSeveral(
        count, of: kept.compactMap { columns[$0] }, on: snapper.graph, direction: direction)
      for row in rows {
        let found = try row.map(places.nearest) ?? []
        result.append(found.map { (site: kept[$0.place], cost: Double($0.time) / 1000) })
      }
    } catch {
      throw .source(error.explanation)
    }
    return result
  }
}

extension RoadTravel: Hashable {
  /// The same network, asked in the same way.
  public static func == (first: RoadTravel, second: RoadTravel) -> Bool {
    first.snapper.graph === second.snapper.graph && first.snapper.maximumMetres == second.snapper.maximumMetres
      && first.direction == second.direction
  }

  /// By the network and the way it is asked.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(snapper.graph))
    hasher.combine(snapper.maximumMetres)
    hasher.combine(direction)
  }
}
