/// The nearest of many places for every state of a network, without a limit or with one: one search from all of them.
public struct NearestPlaces: Sendable {
  /// Which place, and how far it is.
  public struct Nearest: Hashable, Sendable {
    /// Index of the place; of equally near ones the lowest.
    public let place: Int
    /// Milliseconds, legs off the road included.
    public let time: UInt32
  }

  private let searched: SearchedPlaces
  var graph: RoadGraph { searched.graph }
  var direction: RoadDirection { searched.direction }
  private let limit: UInt32
  private(set) var times: [UInt32]
  private var labels: [UInt32]

  /// Searches from all places together.
  ///
  /// - Parameters:
  ///   - places: the places, the preferred of equally near ones first.
  ///   - graph: the network.
  ///   - direction: whether trips run to the places or from them.
  ///   - limit: the longest time, milliseconds (closed).
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(n log n) in the states within the limit.
  public init(
    _ places: [RoadPlace], on graph: RoadGraph, direction: RoadDirection = .to,
    limit: UInt32 = RoadSearch.notReached - 1
  ) throws(RoadNetworkError) {
    let searched = SearchedPlaces(places, on: graph, direction: direction)
    self.searched = searched
    self.limit = min(limit, RoadSearch.notReached - 1)
    times = [UInt32](repeating: RoadSearch.notReached, count: graph.stateCount)
    labels = [UInt32](repeating: .max, count: graph.stateCount)
    var heap = SearchHeap()
    try searched.forEachSeed { time, label, state in offer(time, label, Int(state), &heap) }
    try search(&heap)
  }

  /// The places that are joined to a stretch.
  func places(on stretch: Int) -> [RoadPlace] { searched.places(on: stretch) }

  /// Whether a place is joined to a stretch.
  func hasPlace(on stretch: Int) -> Bool { searched.hasPlace(on: stretch) }

  @inline(__always)
  private mutating func offer(_ time: UInt64, _ label: UInt32, _ state: Int, _ heap: inout SearchHeap) {
    let known = UInt64(times[state])
    guard time <= UInt64(limit), time <= known else { return }
    if time == known {
      labels[state] = min(labels[state], label)
      return
    }
    times[state] = UInt32(truncatingIfNeeded: time)
    labels[state] = label
    heap.push(time << 32 | UInt64(state))
  }

  private mutating func search(_ heap: inout SearchHeap) throws(RoadNetworkError) {
    let starts = direction == .to ? graph.backwardStarts.base : graph.forwardStarts.base
    let arcs = direction == .to ? graph.backwardArcs.base : graph.forwardArcs.base
    let (stateCount, arcCount) = (UInt32(graph.stateCount), UInt32(graph.arcCount))
    while let key = heap.pop() {
      let time = key >> 32
      let state = Int(UInt32(truncatingIfNeeded: key))
      guard UInt64(times[state]) == time else { continue }
      let label = labels[state]
      guard starts[state] <= starts[state + 1], starts[state + 1] <= arcCount else { throw graph.damaged }
      for index in Int(starts[state])..<Int(starts[state + 1]) {
        let arc = arcs[index]
        guard arc.state < stateCount else { throw graph.damaged }
        offer(time + UInt64(arc.milliseconds), label, Int(arc.state), &heap)
      }
    }
  }

  /// The nearest place of a place; nil where none is within the limit or connected.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  public func nearest(of place: RoadPlace) throws(RoadNetworkError) -> Nearest? {
    guard let best = try best(of: place), best.time + UInt64(place.legTime) <= UInt64(limit) else { return nil }
    return Nearest(place: best.label, time: UInt32(best.time) + place.legTime)
  }

  /// The nearest place of a point of a road by the states that the search reached, its time maybe beyond the limit.
  func best(of place: RoadPlace) throws(RoadNetworkError) -> (time: UInt64, label: Int)? {
    var best: (time: UInt64, label: Int)?
    func offer(_ time: UInt64, _ label: Int) {
      if best.map({ (time, label) < $0 }) ?? true { best = (time, label) }
    }
    for access in try searched.accesses(of: place) {
      let time = times[Int(access.state)]
      guard time != RoadSearch.notReached else { continue }
      offer(UInt64(time) + UInt64(access.milliseconds), Int(labels[Int(access.state)]))
    }
    for way in try searched.directWays(of: place) { offer(way.time, way.label) }
    return best
  }
}
