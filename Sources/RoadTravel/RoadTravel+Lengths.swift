public import CoverageModel
import MessageModel
import RoadNetwork

extension RoadTravel {
  /// The lengths of the fastest trips between origins and their sites, metres.
  ///
  /// - Complexity: where each site is the nearest of its origin and was found by the last call of `nearest`, that of the states
  ///   on the trips; else a search for each site.
  public func lengths(
    from origins: [TravelPlace], to sites: [TravelPlace], chosen: [Int?], within limit: Double, threads: Int
  ) async throws(TravelError) -> [Double?]? {
    let rows = try await join(origins, threads: threads)
    let columns = try await join(sites, threads: threads)
    let trips = try nearestTrips(rows, columns, chosen, within: limit)
    var lengths = [Double?](repeating: nil, count: rows.count)
    // Those whose site is not the nearest by the whole milliseconds of the network.
    var left: [(row: Int, site: Int)] = []
    for (row, site) in chosen.enumerated() {
      guard let site else { continue }
      guard let trips else {
        left.append((row, site))
        continue
      }
      guard let trip = trips[row] else { continue }
      if trip.site == site { lengths[row] = trip.metres } else { left.append((row, site)) }
    }
    if !left.isEmpty {
      let wanted = Set(left.map(\.site)).sorted()
      do {
        let table = try await RoadTable(
          from: left.map { rows[$0.row] }, to: wanted.map { columns[$0] }, on: snapper.graph, direction: direction,
          limit: longestTime(within: limit), longest: longestTrip(within: limit), withLengths: true, threads: threads)
        for (index, pair) in left.enumerated() {
          let entry = (table.rowStarts[index]..<table.rowStarts[index + 1]).first {
            wanted[Int(table.facilities[$0])] == pair.site
          }
          if let entry { lengths[pair.row] = Double(table.lengths[entry]) / 1000 }
        }
      } catch {
        throw (error as? RoadNetworkError).map { .source($0.explanation) } ?? .cancelled
      }
    }
    for pair in try inTownCosts(origins, sites, rows, columns, asLengths: true)
    where chosen[pair.row] == Int(pair.site) {
      lengths[pair.row] = pair.applied(to: lengths[pair.row])
    }
    return lengths
  }

  /// The nearest site within a limit by the last search, and the length of the trip; nil where it had other sites.
  private func nearestTrips(
    _ rows: [RoadPlace?], _ columns: [RoadPlace?], _ chosen: [Int?], within limit: Double
  ) throws(TravelError) -> [(site: Int, metres: Double)?]? {
    guard !settings.usesDistance, let search = lastSearch.take(of: columns, direction) else { return nil }
    let kept = columns.indices.filter { columns[$0] != nil }
    do throws(RoadNetworkError) {
      let wanted = rows.indices.map { chosen[$0] == nil ? nil : rows[$0] }
      return try search.trips(of: wanted, within: longestTime(within: limit)).map { trip in
        trip.map { (kept[$0.place], Double($0.length) / 1000) }
      }
    } catch {
      throw .source(error.explanation)
    }
  }
}
