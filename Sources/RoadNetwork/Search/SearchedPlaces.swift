/// Places from which a search starts together: how they are joined to states, and what that means for another place.
struct SearchedPlaces: Sendable {
  let graph: RoadGraph
  let direction: RoadDirection
  let places: [RoadPlace]
  private let onStretch: [Int: [Int]]

  init(_ places: [RoadPlace], on graph: RoadGraph, direction: RoadDirection) {
    (self.places, self.graph, self.direction) = (places, graph, direction)
    onStretch = Dictionary(grouping: places.indices) { places[$0].stretch }
  }

  /// The places that are joined to a stretch.
  func places(on stretch: Int) -> [RoadPlace] { (onStretch[stretch] ?? []).map { places[$0] } }

  /// Whether a place is joined to a stretch.
  func hasPlace(on stretch: Int) -> Bool { onStretch[stretch] != nil }

  /// Calls `body` with each state that a place is joined to, the leg off the road included, and the index of the place.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  func forEachSeed(_ body: (_ seed: RoadAccess, _ label: Int) -> Void) throws(RoadNetworkError) {
    for (label, place) in places.enumerated() {
      for seed in try graph.seeds(of: place, direction) {
        guard seed.state < graph.stateCount else { throw graph.damaged }
        body(seed, label)
      }
    }
  }

  /// How another place is joined to states, its leg off the road left aside.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  func accesses(of place: RoadPlace) throws(RoadNetworkError) -> [RoadAccess] {
    let accesses = direction == .to ? try graph.departures(place) : try graph.arrivals(place)
    guard accesses.allSatisfy({ $0.state < graph.stateCount }) else { throw graph.damaged }
    return accesses
  }

  /// The ways along one stretch between another place and these, the leg of these off the road included.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  func directWays(
    of place: RoadPlace
  ) throws(RoadNetworkError) -> [(time: UInt64, length: UInt64, label: Int)] {
    var found: [(time: UInt64, length: UInt64, label: Int)] = []
    for other in onStretch[place.stretch] ?? [] {
      let way =
        direction == .to
        ? try graph.direct(from: place, to: places[other]) : try graph.direct(from: places[other], to: place)
      guard let way else { continue }
      found.append(
        (
          UInt64(way.milliseconds) + UInt64(places[other].legTime), UInt64(way.millimetres) + UInt64(places[other].leg),
          other
        ))
    }
    return found
  }

  /// The nearest of these places to another by the labels of a search, nearest first, equally near ones in their order; the
  /// leg of the other off the road left aside.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(k log k) for k labels a state.
  func nearest(
    _ count: Int, of place: RoadPlace, by labels: NearestLabels
  ) throws(RoadNetworkError) -> ArraySlice<(time: UInt64, label: Int)> {
    var best: [(time: UInt64, label: Int)] = []
    func offer(_ time: UInt64, _ label: Int) {
      if let known = best.firstIndex(where: { $0.label == label }) {
        best[known].time = min(best[known].time, time)
      } else {
        best.append((time, label))
      }
    }
    for access in try accesses(of: place) {
      for rank in 0..<labels.count {
        guard let found = labels.label(rank, of: Int(access.state)) else { break }
        offer(UInt64(found.time) + UInt64(access.milliseconds), found.label)
      }
    }
    for way in try directWays(of: place) { offer(way.time, way.label) }
    return best.sorted { $0 < $1 }.prefix(count)
  }
}
