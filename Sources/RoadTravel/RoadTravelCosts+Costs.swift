import CoverageEngine
public import CoverageModel
import RoadNetwork

extension RoadTravelCosts {
  /// The times of every pair within a limit: one search a site, against the direction of travel.
  ///
  /// - Complexity: O(n log n) in the part of the network within the limit of each site.
  public func costs(
    from origins: [TravelPlace], to sites: [TravelPlace], within limit: Double, thresholds: [Double], threads: Int
  ) async throws(TravelError) -> TravelCostMatrix {
    let starts = try joined(origins)
    let ends = try joined(sites)
    let near = OriginsByVertex(starts, on: graph)
    let milliseconds = Self.milliseconds(limit)
    let graph = graph
    let columns = await ParallelMap.map(count: sites.count, threads: threads) { range in
      let search = RoadSearch(graph)
      var columns: [Result<[(row: Int32, time: UInt32)], TravelError>] = []
      for site in range {
        if Task.isCancelled { break }
        columns.append(
          Result { () throws(TravelError) in
            guard let end = ends[site] else { return [] }
            do {
              try search.run(end, direction: .to, limit: milliseconds)
              return try near.times(in: search, starts)
            } catch {
              throw .source("\(error)")
            }
          })
      }
      return columns
    }
    guard columns.count == sites.count, !Task.isCancelled else { throw .cancelled }
    var rows = [[(site: Int32, cost: Double)]](repeating: [], count: origins.count)
    for (site, column) in columns.enumerated() {
      for entry in try column.get() { rows[Int(entry.row)].append((Int32(site), Double(entry.time) / 1000)) }
    }
    var rowStarts = [0]
    var kept: [Int32] = []
    var costs: [Double] = []
    for row in rows {
      for entry in row {
        kept.append(entry.site)
        costs.append(entry.cost)
      }
      rowStarts.append(kept.count)
    }
    return TravelCostMatrix(siteCount: sites.count, rowStarts: rowStarts, sites: kept, costs: costs)
  }

  /// A limit of seconds in whole milliseconds, which a time that is within it does not pass.
  static func milliseconds(_ seconds: Double) -> UInt32 {
    let longest = Double(RoadSearch.notReached - 1)
    // A decimal number of seconds times 1,000 may lie a rounding below the whole number that it says.
    return UInt32(min(max((seconds * 1000 + 1e-6).rounded(.down), 0), longest))
  }
}

/// The places where people start, by the vertices at the ends of their stretches: a search looks only at those near what
/// it reached.
struct OriginsByVertex: Sendable {
  private var byVertex: [Int: [Int32]] = [:]
  private var byStretch: [Int: [Int32]] = [:]

  init(_ places: [RoadPlace?], on graph: RoadGraph) {
    for (index, place) in places.enumerated() {
      guard let place, let ends = try? graph.ends(of: place.stretch) else { continue }
      byStretch[place.stretch, default: []].append(Int32(index))
      byVertex[ends.from, default: []].append(Int32(index))
      if ends.to != ends.from { byVertex[ends.to, default: []].append(Int32(index)) }
    }
  }

  /// The places with a trip within the limit of the last search, ascending, and its time.
  ///
  /// - Throws: `RoadNetworkError.content` where the network is damaged.
  func times(in search: RoadSearch, _ places: [RoadPlace?]) throws(RoadNetworkError) -> [(row: Int32, time: UInt32)] {
    var found: Set<Int32> = []
    for state in search.settled {
      for origin in byVertex[search.graph.vertex(of: Int(state))] ?? [] { found.insert(origin) }
    }
    if let site = search.origin { found.formUnion(byStretch[site.stretch] ?? []) }
    var times: [(row: Int32, time: UInt32)] = []
    for row in found.sorted() {
      guard let place = places[Int(row)] else { continue }
      let time = try search.time(of: place)
      if time != RoadSearch.notReached { times.append((row, time)) }
    }
    return times
  }
}
