/// The nearest few of many places for every state of a network: one search from all of them, in which a state is settled
/// once for each of the few.
///
/// Source: M. Erwig, The graph Voronoi diagram with applications, Networks 36 (2000), 156-163, for one; a state takes as
/// many labels as are asked for here.
public struct NearestSeveral: Sendable {
  private let searched: SearchedPlaces
  private let count: Int
  /// For each state its labels by time, then by number; `notReached` where there are fewer.
  private var times: [UInt32]
  private var labels: [UInt32]

  /// Searches from all places together, without a limit.
  ///
  /// - Parameters:
  ///   - count: how many are wanted for each state, at least 1.
  ///   - places: the places, the preferred of equally near ones first.
  ///   - graph: the network.
  ///   - direction: whether trips run to the places or from them.
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(k n log kn) for n states.
  public init(
    _ count: Int, of places: [RoadPlace], on graph: RoadGraph, direction: RoadDirection = .to
  ) throws(RoadNetworkError) {
    let searched = SearchedPlaces(places, on: graph, direction: direction)
    self.searched = searched
    self.count = count
    times = [UInt32](repeating: RoadSearch.notReached, count: graph.stateCount * count)
    labels = [UInt32](repeating: .max, count: graph.stateCount * count)
    var queue = LabelledQueue()
    try searched.forEachSeed { time, label, state in queue.push(time, label, state) }
    try search(&queue)
  }

  private mutating func search(_ queue: inout LabelledQueue) throws(RoadNetworkError) {
    let graph = searched.graph
    let starts = searched.direction == .to ? graph.backwardStarts : graph.forwardStarts
    let arcs = searched.direction == .to ? graph.backwardArcs : graph.forwardArcs
    while let next = queue.pop() {
      guard settle(next.time, next.label, Int(next.state)) else { continue }
      for index in try graph.arcs(starts, of: Int(next.state)) {
        let arc = arcs[index]
        guard arc.state < graph.stateCount else { throw graph.damaged }
        let time = next.time + UInt64(arc.milliseconds)
        if canTake(time, next.label, Int(arc.state)) { queue.push(time, next.label, arc.state) }
      }
    }
  }

  /// Whether a state has room for a label that it does not have yet.
  private func canTake(_ time: UInt64, _ label: UInt32, _ state: Int) -> Bool {
    guard time < UInt64(RoadSearch.notReached) else { return false }
    for index in state * count..<(state + 1) * count {
      if labels[index] == label { return false }
      if times[index] == RoadSearch.notReached { return true }
    }
    return false
  }

  private mutating func settle(_ time: UInt64, _ label: UInt32, _ state: Int) -> Bool {
    guard canTake(time, label, state) else { return false }
    guard let free = (state * count..<(state + 1) * count).first(where: { times[$0] == RoadSearch.notReached }) else {
      return false
    }
    times[free] = UInt32(time)
    labels[free] = label
    return true
  }

  /// The nearest places of a place, nearest first, equally near ones in their order; fewer where fewer are connected.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(k log k).
  public func nearest(of place: RoadPlace) throws(RoadNetworkError) -> [(place: Int, time: UInt32)] {
    var best: [Int: UInt64] = [:]
    func offer(_ time: UInt64, _ label: Int) { best[label] = min(best[label] ?? .max, time) }
    for access in try searched.accesses(of: place) {
      let first = Int(access.state) * count
      for index in first..<first + count where times[index] != RoadSearch.notReached {
        offer(UInt64(times[index]) + UInt64(access.milliseconds), Int(labels[index]))
      }
    }
    for way in try searched.directWays(of: place) { offer(way.time, way.label) }
    let found = best.map { (place: $0.key, time: $0.value + UInt64(place.legTime)) }
      .filter { $0.time < UInt64(RoadSearch.notReached) }
      .sorted { ($0.time, $0.place) < ($1.time, $1.place) }
    return found.prefix(count).map { ($0.place, UInt32($0.time)) }
  }
}

/// What is to be settled, by time, then label, then state.
private struct LabelledQueue {
  private struct Entry {
    var time: UInt64
    var label: UInt32
    var state: UInt32

    @inline(__always)
    func isBefore(_ other: Entry) -> Bool {
      time != other.time ? time < other.time : label != other.label ? label < other.label : state < other.state
    }
  }

  private var entries: [Entry] = []

  mutating func push(_ time: UInt64, _ label: UInt32, _ state: UInt32) {
    let entry = Entry(time: time, label: label, state: state)
    entries.append(entry)
    var child = entries.count - 1
    while child > 0 {
      let parent = (child - 1) / 4
      guard entry.isBefore(entries[parent]) else { break }
      entries[child] = entries[parent]
      child = parent
    }
    entries[child] = entry
  }

  mutating func pop() -> (time: UInt64, label: UInt32, state: UInt32)? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    if !entries.isEmpty {
      var parent = 0
      while true {
        let first = parent * 4 + 1
        guard first < entries.count else { break }
        var least = first
        for child in first + 1..<max(first + 1, min(first + 4, entries.count))
        where entries[child].isBefore(entries[least]) { least = child }
        guard entries[least].isBefore(last) else { break }
        entries[parent] = entries[least]
        parent = least
      }
      entries[parent] = last
    }
    return (first.time, first.label, first.state)
  }
}
