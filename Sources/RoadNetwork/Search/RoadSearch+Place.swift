extension RoadSearch {
  /// The time of the fastest trip between a place and the one from which the search started, milliseconds, legs off the
  /// road included; `notReached` where it is beyond the limit or the places are not connected.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(1) as a rule.
  public func time(of place: RoadPlace) throws(RoadNetworkError) -> UInt32 {
    var best = UInt64(Self.notReached)
    for access in direction == .to ? try graph.departures(place) : try graph.arrivals(place) {
      guard access.state < graph.stateCount else { throw graph.damaged }
      let time = self.time(of: Int(access.state))
      if time != Self.notReached { best = min(best, UInt64(time) + UInt64(access.milliseconds)) }
    }
    if let origin, let direct = try directWay(to: place) {
      best = min(best, UInt64(direct.milliseconds) + UInt64(origin.legTime))
    }
    best += UInt64(place.legTime)
    return best <= UInt64(limit) ? UInt32(best) : Self.notReached
  }

  /// The trip within one stretch between a place and the one from which the search started.
  func directWay(to place: RoadPlace) throws(RoadNetworkError) -> DirectWay? {
    guard let origin else { return nil }
    return direction == .to ? try graph.direct(from: place, to: origin) : try graph.direct(from: origin, to: place)
  }
}
