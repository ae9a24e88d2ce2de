extension RoadGraph {
  /// How a place is joined to the states from (or to) which trips to (or from) it run, its leg off the road included.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  func seeds(of place: RoadPlace, _ direction: RoadDirection) throws(RoadNetworkError) -> [RoadAccess] {
    var seeds = direction == .to ? try arrivals(place) : try departures(place)
    for index in seeds.indices {
      seeds[index].milliseconds = RoadSearch.sum(seeds[index].milliseconds, place.legTime)
      seeds[index].millimetres = RoadSearch.sum(seeds[index].millimetres, place.leg)
    }
    return seeds
  }

  /// Calls `body` with each next state of the fastest trips of a state, and the directed stretch that leads there (or comes
  /// from there).
  ///
  /// - Parameters:
  ///   - state: a state that was reached.
  ///   - direction: whether trips run to the places from which was searched, or from them.
  ///   - time: the times that the search found, `notReached` where it found none.
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  @inline(__always)
  func forEachStep(
    of state: Int, _ direction: RoadDirection, time: (Int) -> UInt32, _ body: (_ next: Int, _ stretch: UInt32) -> Void
  ) throws(RoadNetworkError) {
    let whole = time(state)
    if direction == .to {
      for index in try arcs(forwardStarts, of: state) {
        let arc = forwardArcs[index]
        guard arc.state < stateCount else { throw damaged }
        let rest = time(Int(arc.state))
        guard rest < whole, whole - rest == arc.milliseconds else { continue }
        let stretch = forwardStretches[index]
        guard stretch >> 1 < stretchCount else { throw damaged }
        body(Int(arc.state), stretch)
      }
      return
    }
    for index in try arcs(backwardStarts, of: state) {
      let arc = backwardArcs[index]
      guard arc.state < stateCount else { throw damaged }
      let rest = time(Int(arc.state))
      guard rest < whole, whole - rest == arc.milliseconds else { continue }
      for forward in try arcs(forwardStarts, of: Int(arc.state))
      where forwardArcs[forward].state == UInt32(state) && forwardArcs[forward].milliseconds == arc.milliseconds {
        let stretch = forwardStretches[forward]
        guard stretch >> 1 < stretchCount else { throw damaged }
        body(Int(arc.state), stretch)
      }
    }
  }
}
