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

  /// Calls `body` with each state that a place is joined to, and the time between them, the leg off the road included.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  func forEachSeed(
    _ body: (_ time: UInt64, _ label: UInt32, _ state: UInt32) -> Void
  ) throws(RoadNetworkError) {
    for (label, place) in places.enumerated() {
      for access in direction == .to ? try graph.arrivals(place) : try graph.departures(place) {
        guard access.state < graph.stateCount else { throw graph.damaged }
        body(UInt64(access.milliseconds) + UInt64(place.legTime), UInt32(label), access.state)
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
  func directWays(of place: RoadPlace) throws(RoadNetworkError) -> [(time: UInt64, label: Int)] {
    var found: [(time: UInt64, label: Int)] = []
    for other in onStretch[place.stretch] ?? [] {
      let way =
        direction == .to
        ? try graph.direct(from: place, to: places[other]) : try graph.direct(from: places[other], to: place)
      if let way { found.append((UInt64(way.milliseconds) + UInt64(places[other].legTime), other)) }
    }
    return found
  }
}
