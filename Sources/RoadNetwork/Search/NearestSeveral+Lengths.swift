extension NearestSeveral {
  /// The nearest place of a place with the length of the fastest trip between them.
  public struct Trip: Hashable, Sendable {
    /// Index of the nearest place; of equally near ones the lowest.
    public let place: Int
    /// Milliseconds, legs off the road included.
    public let time: UInt32
    /// Millimetres, likewise: of equally fast trips the shortest.
    public let length: UInt64
  }

  /// The trips between some places and the nearest of each; nil for a place that is nil or has none within the limit.
  ///
  /// Fastest trips to the nearest place run only through states whose nearest place is the same: only these are measured.
  ///
  /// - Parameters:
  ///   - places: the places.
  ///   - limit: the longest time, milliseconds (closed).
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(n log n) for the n states on these trips.
  public func trips(
    of places: [RoadPlace?], within limit: UInt32 = RoadSearch.notReached - 1
  ) throws(RoadNetworkError) -> [Trip?] {
    let graph = searched.graph
    let nearest = try places.map { place throws(RoadNetworkError) -> (time: UInt64, label: Int)? in
      guard let place, let best = try searched.nearest(1, of: place, by: labels).first,
        best.time + UInt64(place.legTime) <= UInt64(min(limit, RoadSearch.notReached - 1))
      else { return nil }
      return best
    }
    var lengths = [UInt64](repeating: .max, count: graph.stateCount)
    var order: [UInt32] = []
    var isKnown = [Bool](repeating: false, count: graph.stateCount)
    func need(_ state: UInt32) {
      guard !isKnown[Int(state)] else { return }
      isKnown[Int(state)] = true
      order.append(state)
    }
    for (place, nearest) in zip(places, nearest) {
      guard let place, let nearest else { continue }
      for access in try searched.accesses(of: place) where isOnTrip(access, nearest) { need(access.state) }
    }
    var next = 0
    while next < order.count {
      try forEachStep(of: order[next]) { state, _ in need(UInt32(state)) }
      next += 1
    }
    let seeds = try seedLengths()
    order.sort { (labels.time(of: Int($0)), $0) < (labels.time(of: Int($1)), $1) }
    for state in order {
      var best = seeds[state] ?? .max
      try forEachStep(of: state) { next, stretch in
        best = min(best, lengths[next] &+ UInt64(graph.stretchLengths[stretch >> 1]))
      }
      guard best < UInt64.max / 2 else { throw graph.damaged }
      lengths[Int(state)] = best
    }
    var trips: [Trip?] = []
    for (place, nearest) in zip(places, nearest) {
      guard let place, let nearest else {
        trips.append(nil)
        continue
      }
      var length = UInt64.max
      for access in try searched.accesses(of: place) where isOnTrip(access, nearest) {
        length = min(length, lengths[Int(access.state)] + UInt64(access.millimetres))
      }
      for way in try searched.directWays(of: place) where (way.time, way.label) == nearest {
        length = min(length, way.length)
      }
      trips.append(
        Trip(
          place: nearest.label, time: UInt32(nearest.time) + place.legTime, length: length + UInt64(place.leg)))
    }
    return trips
  }

  /// Whether a fastest trip to the nearest place leads by a state.
  private func isOnTrip(_ access: RoadAccess, _ nearest: (time: UInt64, label: Int)) -> Bool {
    guard let found = labels.label(0, of: Int(access.state)) else { return false }
    return found.label == nearest.label && UInt64(found.time) + UInt64(access.milliseconds) == nearest.time
  }

  /// Calls `body` with each next state of the fastest trips to the nearest place of a state.
  private func forEachStep(
    of state: UInt32, _ body: (_ next: Int, _ stretch: UInt32) -> Void
  ) throws(RoadNetworkError) {
    let label = labels.label(0, of: Int(state))?.label
    try searched.graph.forEachStep(
      of: Int(state), searched.direction,
      time: { next in labels.label(0, of: next).flatMap { $0.label == label ? $0.time : nil } ?? RoadSearch.notReached
      },
      body)
  }

  /// The length of the fastest trips that begin or end at a state, for the nearest place of each.
  private func seedLengths() throws(RoadNetworkError) -> [UInt32: UInt64] {
    var lengths: [UInt32: UInt64] = [:]
    try searched.forEachSeed { seed, label in
      guard let found = labels.label(0, of: Int(seed.state)), found == (seed.milliseconds, label) else { return }
      lengths[seed.state] = min(lengths[seed.state] ?? .max, UInt64(seed.millimetres))
    }
    return lengths
  }
}
