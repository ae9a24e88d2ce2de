public import CoverageModel
import RoadNetwork

extension RoadTravelCosts {
  /// The nearest sites of each origin: one search from all sites together.
  ///
  /// - Complexity: O(k n log kn) for a network of n states.
  public func nearest(
    _ count: Int, from origins: [TravelPlace], to sites: [TravelPlace], thresholds: [Double], threads: Int
  ) async throws(TravelError) -> NearestSites {
    let starts = try joined(origins)
    let ends = try joined(sites)
    let known = sites.indices.filter { ends[$0] != nil }
    var nearest = NearestSites()
    do {
      let search = try NearestSeveral(count, of: known.compactMap { ends[$0] }, on: graph)
      for (index, start) in starts.enumerated() {
        if index % 256 == 0, Task.isCancelled { throw TravelError.cancelled }
        let found = try start.map { start in try search.nearest(of: start) } ?? []
        nearest.append(found.map { (site: known[$0.place], cost: Double($0.time) / 1000) })
      }
    } catch {
      throw (error as? TravelError) ?? .source("\(error)")
    }
    return nearest
  }
}
