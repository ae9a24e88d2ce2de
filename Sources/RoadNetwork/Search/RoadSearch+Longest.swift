extension RoadSearch {
  /// Searches the fastest trips from or to a place without a limit of time, as long as one of some length may be found, and
  /// measures them; its leg off the road counts.
  ///
  /// A part of a fastest trip is a fastest trip and no longer than the whole. So once no state that is yet to be settled has a
  /// trip of at most that length, no other state has one.
  ///
  /// - Parameters:
  ///   - place: where the search starts.
  ///   - direction: whether trips run to the place or from it.
  ///   - longest: the longest trip that is wanted, millimetres (closed).
  ///   - reserve: how much longer in time the search goes on, milliseconds: the longest way between a place that is asked
  ///     for and a state, so that a faster trip by another state is known.
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(n log n) in the states that are as near in time as the farthest of those wanted.
  func run(
    _ place: RoadPlace, direction: RoadDirection, longest: UInt64, reserve: UInt32
  ) throws(RoadNetworkError) {
    try run(seeds: [], direction: direction, limit: Self.notReached - 1)
    seeds = try graph.seeds(of: place, direction)
    origin = place
    let distances = allocatedDistances()
    // Labelled states that are not settled and whose trip is not too long.
    var open = 0
    // The time up to which faster trips than those found are looked for: at least along the place's own stretch.
    var end = place.legTime
    for isBackward in [false, true] {
      let stretch = DirectedStretch(UInt32(place.stretch), isBackward: isBackward)
      if let arc = try graph.arc(of: stretch) { end = max(end, Self.sum(place.legTime, arc.milliseconds)) }
    }
    func offer(_ state: UInt32, _ time: UInt64, _ length: UInt64) {
      let known = times[Int(state)]
      guard time < UInt64(known) || time == UInt64(known) && length < distances[Int(state)] else { return }
      if known != Self.notReached, distances[Int(state)] <= longest { open -= 1 }
      if length <= longest { open += 1 }
      distances[Int(state)] = length
      guard time < UInt64(known) else { return }
      times[Int(state)] = UInt32(time)
      heap.push(time << 32 | UInt64(state))
    }
    for seed in seeds {
      guard seed.state < graph.stateCount else { throw fail() }
      offer(seed.state, UInt64(seed.milliseconds), UInt64(seed.millimetres))
    }
    while let key = heap.pop() {
      let time = UInt32(truncatingIfNeeded: key >> 32)
      let state = Int(UInt32(truncatingIfNeeded: key))
      guard times[state] == time else { continue }
      guard open > 0 || time <= end else {
        times[state] = Self.notReached
        continue
      }
      settled.append(UInt32(truncatingIfNeeded: state))
      let length = distances[state]
      if length <= longest {
        open -= 1
        end = max(end, Self.sum(time, reserve))
      }
      try forEachArc(of: state) { next, milliseconds, stretch in
        offer(
          next, UInt64(time) + UInt64(milliseconds), length + UInt64(graph.stretchLengths[Int(stretch >> 1)]))
      }
    }
  }

  /// Calls `body` with each state that an arc joins to a settled one, the time of the arc and its directed stretch.
  private func forEachArc(
    of state: Int, _ body: (_ next: UInt32, _ milliseconds: UInt32, _ stretch: UInt32) -> Void
  ) throws(RoadNetworkError) {
    guard direction == .to else {
      for index in try graph.arcs(graph.forwardStarts, of: state) {
        let arc = graph.forwardArcs[index]
        let stretch = graph.forwardStretches[index]
        guard arc.state < graph.stateCount, stretch >> 1 < graph.stretchCount else { throw fail() }
        body(arc.state, arc.milliseconds, stretch)
      }
      return
    }
    for index in try graph.arcs(graph.backwardStarts, of: state) {
      let tail = graph.backwardArcs[index].state
      guard tail < graph.stateCount else { throw fail() }
      // Arcs backward do not know their stretch: it is that of an arc forward, the shortest of equal times counts.
      for forward in try graph.arcs(graph.forwardStarts, of: Int(tail))
      where graph.forwardArcs[forward].state == UInt32(state)
        && graph.forwardArcs[forward].milliseconds == graph.backwardArcs[index].milliseconds
      {
        let stretch = graph.forwardStretches[forward]
        guard stretch >> 1 < graph.stretchCount else { throw fail() }
        body(tail, graph.backwardArcs[index].milliseconds, stretch)
      }
    }
  }
}
