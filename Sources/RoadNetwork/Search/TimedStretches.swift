public import GeometryCore
import MessageModel

/// The times along every stretch of a network by the search from some places.
///
/// Along a stretch the time is the least of lines that rise and lines that fall: from (or to) its two ends, and the places
/// that are joined to it. So it follows from the times at the ends.
public struct TimedStretches: Sendable {
  private let search: NearestPlaces
  /// For each stretch the time at the state of its first vertex by which trips come along it, and of its last vertex.
  private var firsts: [UInt32]
  private var lasts: [UInt32]
  /// For each stretch the time along all of it, towards its last vertex and towards its first; `notReached` where closed.
  private var forward: [UInt32]
  private var backward: [UInt32]

  /// The times by a search.
  ///
  /// - Throws: `RoadNetworkError.content` where the network is damaged.
  /// - Complexity: O(arcs + stretches).
  public init(_ search: NearestPlaces) throws(RoadNetworkError) {
    self.search = search
    let graph = search.graph
    let none = RoadSearch.notReached
    firsts = [UInt32](repeating: none, count: graph.stretchCount)
    (lasts, forward, backward) = (firsts, firsts, firsts)
    for state in 0..<graph.stateCount {
      let isCopy = state >= graph.vertexCount
      for index in try graph.arcs(graph.forwardStarts, of: state) {
        let arc = graph.forwardArcs[index]
        let stretch = DirectedStretch(rawValue: graph.forwardStretches[index])
        let number = Int(stretch.stretch)
        guard number < graph.stretchCount, arc.state < graph.stateCount else { throw graph.damaged }
        if search.direction == .to {
          // Trips that start on a stretch have no past.
          if isCopy { continue }
          let time = search.time(of: Int(arc.state))
          if stretch.isBackward {
            if backward[number] == none { (backward[number], firsts[number]) = (arc.milliseconds, time) }
          } else if forward[number] == none {
            (forward[number], lasts[number]) = (arc.milliseconds, time)
          }
        } else {
          let time = search.time(of: state)
          if stretch.isBackward {
            backward[number] = min(backward[number], arc.milliseconds)
            lasts[number] = min(lasts[number], time)
          } else {
            forward[number] = min(forward[number], arc.milliseconds)
            firsts[number] = min(firsts[number], time)
          }
        }
      }
    }
  }

  /// Whether any part of a stretch is reached within the limit of the search.
  public func isReached(_ stretch: Int) -> Bool {
    firsts[stretch] != RoadSearch.notReached || lasts[stretch] != RoadSearch.notReached
      || search.hasPlace(on: stretch)
  }

  /// The time of a place at a vertex, milliseconds; infinite where it is not reached.
  public func milliseconds(ofVertex vertex: Int) -> Double {
    var time = search.time(of: vertex)
    if search.direction == .from {
      for state in search.graph.copies(of: UInt32(vertex)) { time = min(time, search.time(of: state)) }
    }
    return time == RoadSearch.notReached ? .infinity : Double(time)
  }

  /// The points of a stretch with the time at each, milliseconds, linear in between; times are infinite where none is known.
  /// Times beyond the limit of the search may be too long, those within it are right to the millisecond.
  ///
  /// Besides its own points it has those where trips turn from one end to the other, and where places are joined to it:
  /// these twice where the time jumps. At the ends the times are those of trips that use the stretch.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(points + p log p) for p places on the stretch.
  public func shape(of stretch: Int) throws(RoadNetworkError) -> (points: [LonLat], milliseconds: [Double]) {
    var points: [RoadPoint] = []
    try search.graph.appendPoints(of: stretch, to: &points)
    let plane = TangentPlane(at: points[0].position)
    var ends = [0.0]
    for (start, end) in zip(points, points.dropFirst()) {
      let along = plane.project(end) - plane.project(start)
      ends.append(ends[ends.count - 1] + (along * along).sum().squareRoot())
    }
    let total = ends[ends.count - 1]
    guard isReached(stretch), total > 0 else {
      return (points.map(\.position), points.map { _ in isReached(stretch) ? least(stretch) : .infinity })
    }
    var located: [LonLat] = []
    var times: [Double] = []
    var segment = 0
    for part in parts(of: stretch) {
      let (low, high) = (part.low * total, part.high * total)
      var wanted = [low]
      for index in points.indices where ends[index] > low && ends[index] < high { wanted.append(ends[index]) }
      if let turn = part.turn { wanted.append(turn * total) }
      wanted.append(high)
      for metres in wanted.sorted() {
        while segment + 2 < ends.count, ends[segment + 1] < metres { segment += 1 }
        located.append(Self.point(points[segment], points[segment + 1], ends[segment], ends[segment + 1], metres))
        times.append(part.milliseconds(metres / total))
      }
    }
    return (located, times)
  }

  /// A part of a stretch without places within it, in shares of the stretch, with the lines whose lesser is the time.
  private struct Part {
    var low: Double
    var high: Double
    /// The rising line: its value where the stretch starts, and its rise over all of it.
    var rising: (start: Double, whole: Double)
    /// The falling line: likewise, and its fall.
    var falling: (start: Double, whole: Double)

    func milliseconds(_ share: Double) -> Double {
      max(0, min(rising.start + rising.whole * share, falling.start - falling.whole * share))
    }

    /// Where the two meet within the part.
    var turn: Double? {
      guard rising.start.isFinite, falling.start.isFinite else { return nil }
      let share = (falling.start - rising.start) / (rising.whole + falling.whole)
      return share > low && share < high ? share : nil
    }
  }

  private func least(_ stretch: Int) -> Double {
    parts(of: stretch).reduce(.infinity) { min($0, $1.milliseconds($1.low)) }
  }

  private func parts(of stretch: Int) -> [Part] {
    let none = RoadSearch.notReached
    let length = Double(max(1, search.graph.stretchLengths[stretch]))
    func known(_ time: UInt32) -> Double { time == none ? .infinity : Double(time) }
    // Towards the last vertex time falls where people travel to places; away from the first it rises where they come.
    let (up, down) =
      search.direction == .to
      ? (known(backward[stretch]), known(forward[stretch])) : (known(forward[stretch]), known(backward[stretch]))
    let rise = up.isFinite ? up : 0
    let fall = down.isFinite ? down : 0
    let first = up.isFinite ? known(firsts[stretch]) : .infinity
    let last = down.isFinite ? known(lasts[stretch]) + fall : .infinity
    let places = search.places(on: stretch).map {
      (share: min(1, Double($0.offset) / length), time: Double($0.legTime))
    }
    .sorted { $0.share < $1.share }
    let cuts = [0] + places.map(\.share) + [1]
    var parts: [Part] = []
    for (index, (low, high)) in zip(cuts, cuts.dropFirst()).enumerated() {
      var rising = first
      if up.isFinite { for place in places[..<index] { rising = min(rising, place.time - rise * place.share) } }
      var falling = last
      if down.isFinite { for place in places[index...] { falling = min(falling, place.time + fall * place.share) } }
      parts.append(Part(low: low, high: high, rising: (rising, rise), falling: (falling, fall)))
    }
    return parts
  }

  private static func point(
    _ start: RoadPoint, _ end: RoadPoint, _ from: Double, _ to: Double, _ metres: Double
  ) -> LonLat {
    let part = to > from ? max(0, min(1, (metres - from) / (to - from))) : 0
    if part == 0 { return start.position }
    if part == 1 { return end.position }
    var east = Double(end.longitude) - Double(start.longitude)
    if east > 1.8e9 { east -= 3.6e9 } else if east < -1.8e9 { east += 3.6e9 }
    var longitude = (Double(start.longitude) + east * part) / 1e7
    if longitude > 180 { longitude -= 360 } else if longitude < -180 { longitude += 360 }
    let latitude = (Double(start.latitude) + (Double(end.latitude) - Double(start.latitude)) * part) / 1e7
    return LonLat(longitude: longitude, latitude: latitude)
  }
}
