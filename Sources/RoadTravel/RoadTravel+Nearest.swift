public import CoverageModel
import MessageModel
import RoadNetwork

extension RoadTravel {
  /// The nearest sites of each origin, however far: one search from all sites together; of distances, searches from each
  /// site.
  ///
  /// - Complexity: O(k n log kn) for a network of n states; of distances, and of times multiplied by less than 1, that of
  ///   `costs` within the largest cost that is found.
  public func nearest(
    _ count: Int, from origins: [TravelPlace], to sites: [TravelPlace], thresholds: [Double], threads: Int
  ) async throws(TravelError) -> NearestSites {
    let rows = try await join(origins, threads: threads)
    let columns = try await join(sites, threads: threads)
    let inTown = try inTownCosts(origins, sites, rows, columns)
    let result = try await nearestInTime(count + rising(inTown), from: rows, to: columns, threads: threads)
      .with(inTown, count: count)
    if settings.usesDistance {
      return try await nearestInDistance(count, from: rows, to: columns, result, inTown, threads)
    }
    guard settings.timeFactor.thousandths < 1000, let farthest = result.costs.max() else { return result }
    // Times that differ may become equal, and equal ones go to the site that is listed first.
    let all = try await costs(from: rows, to: columns, within: farthest, threads: threads)
    return all.with(inTown, within: farthest).nearest(count)
  }

  /// How many sites of a town at most may be farther than the roads say.
  private func rising(_ inTown: [InTownCost]) -> Int {
    guard settings.inTown == .disc else { return 0 }
    var ofRow: [Int: Int] = [:]
    for pair in inTown { ofRow[pair.row, default: 0] += 1 }
    return ofRow.values.max() ?? 0
  }

  private func nearestInTime(
    _ count: Int, from rows: [RoadPlace?], to columns: [RoadPlace?], threads: Int
  ) async throws(TravelError) -> NearestSites {
    // A site without a road keeps its number by leaving the others theirs.
    let kept = columns.indices.filter { columns[$0] != nil }
    var result = NearestSites()
    do throws(RoadNetworkError) {
      let places = try await NearestSeveral(
        count, of: kept.compactMap { columns[$0] }, on: snapper.graph, direction: direction, threads: threads)
      for row in rows {
        let found = try row.map(places.nearest) ?? []
        result.append(found.map { (site: kept[$0.place], cost: seconds($0.time)) })
      }
      if !settings.usesDistance { lastSearch.keep(places, of: columns, direction) }
    } catch {
      throw .source(error.explanation)
    }
    return result
  }

  /// The nearest in distance: within a distance that is doubled until every origin has as many as are connected to it.
  private func nearestInDistance(
    _ count: Int, from rows: [RoadPlace?], to columns: [RoadPlace?], _ connected: NearestSites, _ inTown: [InTownCost],
    _ threads: Int
  ) async throws(TravelError) -> NearestSites {
    let wanted = zip(connected.rowStarts.dropFirst(), connected.rowStarts).map { $0 - $1 }
    var limit = Self.firstLimitMetres
    while true {
      let within = limit > Self.largestLimitMetres ? .infinity : limit
      let found = try await costs(from: rows, to: columns, within: within, threads: threads).with(
        inTown, within: within)
      let isComplete = rows.indices.allSatisfy { found.rowStarts[$0 + 1] - found.rowStarts[$0] >= wanted[$0] }
      if isComplete || limit > Self.largestLimitMetres { return found.nearest(count) }
      limit *= 4
    }
  }

  private static let firstLimitMetres = 50_000.0
  private static let largestLimitMetres = 2_000_000.0
}
