/// The nearest few of many places for every state of a network: one search from all of them.
public struct NearestSeveral: Sendable {
  let searched: SearchedPlaces
  let labels: NearestLabels

  /// Searches from all places together, without a limit.
  ///
  /// - Parameters:
  ///   - count: how many are wanted for each state, at least 1.
  ///   - places: the places, the preferred of equally near ones first.
  ///   - graph: the network.
  ///   - direction: whether trips run to the places or from them.
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(k n) for n states, as a rule.
  public init(
    _ count: Int, of places: [RoadPlace], on graph: RoadGraph, direction: RoadDirection = .to
  ) throws(RoadNetworkError) {
    searched = SearchedPlaces(places, on: graph, direction: direction)
    labels = try NearestLabels(count, of: searched, limit: RoadSearch.notReached - 1)
  }

  /// Searches from all places together, without a limit, on one thread or two.
  ///
  /// - Parameters:
  ///   - count: how many are wanted for each state, at least 1.
  ///   - places: the places, the preferred of equally near ones first.
  ///   - graph: the network.
  ///   - direction: whether trips run to the places or from them.
  ///   - threads: at least 1; more than two are two. The result does not depend on it.
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(k n) for n states, as a rule, divided by the threads.
  public init(
    _ count: Int, of places: [RoadPlace], on graph: RoadGraph, direction: RoadDirection = .to, threads: Int
  ) async throws(RoadNetworkError) {
    searched = SearchedPlaces(places, on: graph, direction: direction)
    let limit = RoadSearch.notReached - 1
    if threads > 1 {
      labels = try await NearestLabels(onTwoThreads: count, of: searched, limit: limit)
    } else {
      labels = try NearestLabels(count, of: searched, limit: limit)
    }
  }

  /// The nearest places of a place, nearest first, equally near ones in their order; fewer where fewer are connected.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(k log k).
  public func nearest(of place: RoadPlace) throws(RoadNetworkError) -> [(place: Int, time: UInt32)] {
    let found = try searched.nearest(labels.count, of: place, by: labels)
      .map { (place: $0.label, time: $0.time + UInt64(place.legTime)) }
    return found.filter { $0.time < UInt64(RoadSearch.notReached) }.map { ($0.place, UInt32($0.time)) }
  }
}
