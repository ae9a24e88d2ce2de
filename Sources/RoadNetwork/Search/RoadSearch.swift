/// Which way trips run.
public enum RoadDirection: String, Hashable, Sendable, CaseIterable {
  /// From everywhere to the place from which the search starts: people travel to a facility.
  case to
  /// From that place to everywhere.
  case from
}

/// A search of fastest trips from or to one place, up to a limit.
///
/// Holds memory for the whole network and is used again and again: one a thread. Times are exact; of equally fast trips
/// the shortest counts.
///
/// Source: E. W. Dijkstra, A note on two problems in connexion with graphs, Numer. Math. 1 (1959), 269-271.
public final class RoadSearch {
  /// The time of what was not reached.
  public static let notReached = UInt32.max

  /// The network.
  public let graph: RoadGraph
  /// The direction of the last search.
  public internal(set) var direction = RoadDirection.to
  /// The limit of the last search, milliseconds.
  public internal(set) var limit: UInt32 = 0
  /// The states that the last search reached, by time, equal ones by number.
  public internal(set) var settled: [UInt32] = []
  /// The place from which the last search started.
  public internal(set) var origin: RoadPlace?
  var seeds: [RoadAccess] = []
  let times: UnsafeMutablePointer<UInt32>
  var heap = SearchHeap()
  private var distances: UnsafeMutablePointer<UInt64>?

  /// A search on a network.
  ///
  /// - Complexity: O(states).
  public init(_ graph: RoadGraph) {
    self.graph = graph
    times = .allocate(capacity: max(graph.stateCount, 1))
    times.initialize(repeating: Self.notReached, count: max(graph.stateCount, 1))
  }

  deinit {
    times.deallocate()
    distances?.deallocate()
  }

  /// Searches from or to a place; its leg off the road counts.
  ///
  /// - Parameters:
  ///   - place: where the search starts.
  ///   - direction: whether trips run to the place or from it.
  ///   - limit: the longest time, milliseconds (closed); below `notReached`.
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(n log n) in the states within the limit.
  public func run(_ place: RoadPlace, direction: RoadDirection, limit: UInt32) throws(RoadNetworkError) {
    try run(seeds: graph.seeds(of: place, direction), direction: direction, limit: limit)
    origin = place
  }

  /// Searches from or to a vertex without a past.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  public func run(vertex: Int, direction: RoadDirection, limit: UInt32) throws(RoadNetworkError) {
    let states = direction == .to ? [vertex] + Array(graph.copies(of: UInt32(vertex))) : [vertex]
    try run(
      seeds: states.map { RoadAccess(state: UInt32($0), milliseconds: 0, millimetres: 0, stretch: nil) },
      direction: direction,
      limit: limit)
  }

  static func sum(_ first: UInt32, _ second: UInt32) -> UInt32 {
    UInt32(min(UInt64(first) + UInt64(second), UInt64(notReached)))
  }

  func run(seeds: [RoadAccess], direction: RoadDirection, limit: UInt32) throws(RoadNetworkError) {
    for state in settled { times[Int(state)] = Self.notReached }
    settled.removeAll(keepingCapacity: true)
    heap.removeAll()
    origin = nil
    self.seeds = seeds
    self.direction = direction
    self.limit = min(limit, Self.notReached - 1)
    let starts = direction == .to ? graph.backwardStarts.base : graph.forwardStarts.base
    let arcs = direction == .to ? graph.backwardArcs.base : graph.forwardArcs.base
    let stateCount = UInt32(graph.stateCount)
    let arcCount = UInt32(graph.arcCount)
    let bound = UInt64(self.limit)
    for seed in seeds where seed.milliseconds <= self.limit {
      guard seed.state < stateCount else { throw graph.damaged }
      guard seed.milliseconds < times[Int(seed.state)] else { continue }
      times[Int(seed.state)] = seed.milliseconds
      heap.push(UInt64(seed.milliseconds) << 32 | UInt64(seed.state))
    }
    while let key = heap.pop() {
      let time = UInt32(truncatingIfNeeded: key >> 32)
      let state = Int(UInt32(truncatingIfNeeded: key))
      guard times[state] == time else { continue }
      settled.append(UInt32(truncatingIfNeeded: state))
      let first = starts[state]
      let end = starts[state + 1]
      guard first <= end, end <= arcCount else { throw fail() }
      for index in Int(first)..<Int(end) {
        let arc = arcs[index]
        guard arc.state < stateCount else { throw fail() }
        let next = UInt64(time) + UInt64(arc.milliseconds)
        guard next <= bound, next < UInt64(times[Int(arc.state)]) else { continue }
        times[Int(arc.state)] = UInt32(truncatingIfNeeded: next)
        heap.push(next << 32 | UInt64(arc.state))
      }
    }
  }

  /// Forgets everything, also what is not settled.
  func fail() -> RoadNetworkError {
    times.update(repeating: Self.notReached, count: graph.stateCount)
    settled.removeAll()
    return graph.damaged
  }

  /// The time of a state, milliseconds; `notReached` where it is beyond the limit or not connected.
  @inline(__always)
  public func time(of state: Int) -> UInt32 {
    precondition(state >= 0 && state < graph.stateCount, "no such state")
    return times[state]
  }

  /// The least time of a vertex over its copies, milliseconds.
  public func time(ofVertex vertex: Int) -> UInt32 {
    graph.copies(of: UInt32(vertex)).reduce(time(of: vertex)) { min($0, time(of: $1)) }
  }

  /// The lengths of the fastest trips between every settled state and the place, millimetres: the shortest of the fastest.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(arcs of the settled states).
  func measure() throws(RoadNetworkError) {
    let distances = allocatedDistances()
    for state in settled {
      let time = times[Int(state)]
      var best = UInt64.max
      for seed in seeds where seed.state == state && seed.milliseconds == time {
        best = min(best, UInt64(seed.millimetres))
      }
      try forEachStep(of: Int(state)) { next, stretch in
        best = min(best, distances[next] + UInt64(graph.stretchLengths[Int(stretch >> 1)]))
      }
      guard best < UInt64.max / 2 else { throw graph.damaged }
      distances[Int(state)] = best
    }
  }

  /// Room for the length of every state; what stands there is that of the last search.
  func allocatedDistances() -> UnsafeMutablePointer<UInt64> {
    let distances = self.distances ?? .allocate(capacity: max(graph.stateCount, 1))
    self.distances = distances
    return distances
  }

  /// The length of the fastest trip of a settled state, millimetres.
  ///
  /// - Precondition: the last search measured lengths, or `measure` was called after the last search; the state is settled.
  func distance(of state: Int) -> UInt64 {
    guard let distances else { preconditionFailure("nothing was measured") }
    return distances[state]
  }

  /// Calls `body` with each next state of fastest trips and the directed stretch that leads there (or comes from there).
  @inline(__always)
  func forEachStep(of state: Int, _ body: (_ next: Int, _ stretch: UInt32) -> Void) throws(RoadNetworkError) {
    try graph.forEachStep(of: state, direction, time: { times[$0] }, body)
  }
}
