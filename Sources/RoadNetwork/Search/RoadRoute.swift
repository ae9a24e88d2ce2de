public import GeometryCore

/// The fastest trip between two places, stretch by stretch.
public struct RoadRoute: Hashable, Sendable {
  /// A stretch, or the part of it that is travelled.
  public struct Step: Hashable, Sendable {
    /// The stretch and the direction of travel.
    public let stretch: DirectedStretch
    /// Id of the OpenStreetMap way.
    public let way: Int64
    /// Name of the road; empty where it has none.
    public let name: String
    /// What the stretch is.
    public let traits: RoadTraits
    /// Milliseconds.
    public let time: UInt32
    /// How much of it is waited: at a junction, or before a ferry leaves; of a part of a stretch a part, milliseconds.
    public let wait: UInt32
    /// Millimetres.
    public let length: UInt32
    /// The points travelled, at least two.
    public let points: [LonLat]
  }

  /// Milliseconds, legs off the road included.
  public let time: UInt32
  /// Millimetres, legs off the road included.
  public let length: UInt64
  /// The stretches in order; none where both places are the same point of a road.
  public let steps: [Step]

  /// Finds the fastest trip, of equally fast ones the shortest; nil where the places are not connected.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(n log n) in the states that are as near to the end as the start.
  public init?(from start: RoadPlace, to end: RoadPlace, search: RoadSearch) throws(RoadNetworkError) {
    let graph = search.graph
    try search.run(end, direction: .to, limit: RoadSearch.notReached - 1)
    try search.measure()
    var best: (time: UInt64, length: UInt64, access: RoadAccess?)?
    func offer(_ time: UInt64, _ length: UInt64, _ access: RoadAccess?) {
      if let best, (best.time, best.length) <= (time, length) { return }
      best = (time, length, access)
    }
    for access in try graph.departures(start) where search.time(of: Int(access.state)) != RoadSearch.notReached {
      offer(
        UInt64(search.time(of: Int(access.state))) + UInt64(access.milliseconds),
        search.distance(of: Int(access.state)) + UInt64(access.millimetres), access)
    }
    let direct = try graph.direct(from: start, to: end)
    if let direct {
      offer(UInt64(direct.milliseconds) + UInt64(end.legTime), UInt64(direct.millimetres) + UInt64(end.leg), nil)
    }
    guard let best, best.time + UInt64(start.legTime) < UInt64(RoadSearch.notReached) else { return nil }
    time = UInt32(best.time) + start.legTime
    length = best.length + UInt64(start.leg)
    guard let access = best.access else {
      if let direct, direct.millimetres > 0 {
        steps = [try Step(graph, direct.stretch, from: start.offset, to: end.offset)]
      } else {
        steps = []
      }
      return
    }
    var steps: [Step] = []
    if let stretch = access.stretch {
      let length = graph.stretchLengths[stretch.stretch]
      try steps.append(Step(graph, stretch, from: start.offset, to: stretch.isBackward ? 0 : length))
    }
    var state = Int(access.state)
    while true {
      let (time, distance) = (search.time(of: state), search.distance(of: state))
      let seed = search.seeds.first {
        $0.state == state && $0.milliseconds == time && UInt64($0.millimetres) == distance
      }
      if let seed {
        if let stretch = seed.stretch {
          let length = graph.stretchLengths[stretch.stretch]
          try steps.append(Step(graph, stretch, from: stretch.isBackward ? length : 0, to: end.offset))
        }
        break
      }
      var step: (next: Int, stretch: UInt32)?
      try search.forEachStep(of: state) { next, stretch in
        guard search.distance(of: next) + UInt64(graph.stretchLengths[stretch >> 1]) == distance else { return }
        if step.map({ (stretch, next) < ($0.stretch, $0.next) }) ?? true { step = (next, stretch) }
      }
      guard let step else { throw graph.damaged }
      let stretch = DirectedStretch(rawValue: step.stretch)
      let length = graph.stretchLengths[stretch.stretch]
      try steps.append(
        Step(graph, stretch, from: stretch.isBackward ? length : 0, to: stretch.isBackward ? 0 : length))
      state = step.next
    }
    self.steps = steps.filter { $0.length > 0 || $0.time > 0 }
  }
}

extension RoadRoute.Step {
  /// The part of a stretch between two offsets.
  init(
    _ graph: RoadGraph, _ stretch: DirectedStretch, from start: UInt32, to end: UInt32
  ) throws(RoadNetworkError) {
    let index = Int(stretch.stretch)
    let whole = graph.stretchLengths[index]
    let (first, last) = (min(start, end), max(start, end))
    guard let arc = try graph.arc(of: stretch) else { throw graph.damaged }
    let way = try graph.way(of: index)
    self.stretch = stretch
    self.way = way.id
    name = way.name
    traits = graph.traits(of: index)
    time = RoadGraph.share(arc.milliseconds, from: first, to: last, of: whole)
    let waits = traits.contains(stretch.isBackward ? .waitsBackward : .waitsForward)
    let wait = traits.contains(.ferry) ? graph.facts.waits.boarding : graph.facts.waits.junction
    self.wait = waits ? RoadGraph.share(UInt32(clamping: wait), from: first, to: last, of: whole) : 0
    length = last - first
    let points = try graph.points(of: index, from: first, to: last)
    self.points = stretch.isBackward ? points.reversed() : points
  }
}
