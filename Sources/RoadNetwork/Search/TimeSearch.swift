/// A search of the times of fastest trips from or to one place, up to a limit, without their order and lengths.
///
/// Holds memory for the whole network and is used again and again: one a thread. It gives the times of `RoadSearch`, faster.
final class TimeSearch {
  private let graph: RoadGraph
  private let times: UnsafeMutablePointer<UInt32>
  /// The states that the last search reached, in no order.
  private(set) var reached: [UInt32] = []
  private var queue = BucketQueue()

  /// - Complexity: O(states).
  init(_ graph: RoadGraph) {
    self.graph = graph
    times = .allocate(capacity: max(graph.stateCount, 1))
    times.initialize(repeating: RoadSearch.notReached, count: max(graph.stateCount, 1))
  }

  deinit { times.deallocate() }

  /// The time of a state, milliseconds; `notReached` where it is beyond the limit or not connected.
  ///
  /// - Precondition: `state` is below the network's number of states.
  @inline(__always)
  func time(of state: Int) -> UInt32 { times[state] }

  /// Searches from or to states, each with the time that is needed from or to it.
  ///
  /// - Parameters:
  ///   - seeds: the states.
  ///   - direction: whether trips run to them or from them.
  ///   - limit: the longest time, milliseconds (closed); below `RoadSearch.notReached`.
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(n) for n states within the limit, as a rule.
  func run(seeds: [RoadAccess], direction: RoadDirection, limit: UInt32) throws(RoadNetworkError) {
    for state in reached { times[Int(state)] = RoadSearch.notReached }
    reached.removeAll(keepingCapacity: true)
    if !queue.isEmpty { queue = BucketQueue() }
    queue.rewind()
    let starts = direction == .to ? graph.backwardStarts.base : graph.forwardStarts.base
    let arcs = direction == .to ? graph.backwardArcs.base : graph.forwardArcs.base
    let (stateCount, arcCount, bound) = (UInt32(graph.stateCount), UInt32(graph.arcCount), UInt64(limit))
    for seed in seeds where seed.milliseconds <= limit {
      guard seed.state < stateCount else { throw graph.damaged }
      if take(UInt64(seed.milliseconds), seed.state) { queue.push(UInt64(seed.milliseconds), seed.state) }
    }
    while let state = queue.pop() {
      let time = UInt64(times[Int(state)])
      // It waits in a later bucket too where it was found to be farther before; then it was passed on already.
      guard time >= queue.start else { continue }
      let (first, end) = (starts[Int(state)], starts[Int(state) + 1])
      guard first <= end, end <= arcCount else { throw graph.damaged }
      for index in Int(first)..<Int(end) {
        let arc = arcs[index]
        guard arc.state < stateCount else { throw graph.damaged }
        let next = time + UInt64(arc.milliseconds)
        guard next <= bound, take(next, arc.state) else { continue }
        // From a dead end trips only lead back.
        let (itsFirst, itsEnd) = (starts[Int(arc.state)], starts[Int(arc.state) + 1])
        if itsEnd &- itsFirst == 1, itsFirst < arcCount, arcs[Int(itsFirst)].state == state { continue }
        queue.push(next, arc.state)
      }
    }
  }

  @inline(__always)
  private func take(_ time: UInt64, _ state: UInt32) -> Bool {
    let known = times[Int(state)]
    guard time < UInt64(known) else { return false }
    if known == RoadSearch.notReached { reached.append(state) }
    times[Int(state)] = UInt32(truncatingIfNeeded: time)
    return true
  }
}
