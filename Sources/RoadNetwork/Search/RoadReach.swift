/// A part of a stretch that a search reached.
public struct RoadReach: Hashable, Sendable {
  /// The stretch.
  public let stretch: Int
  /// Where the part begins, millimetres from the first vertex.
  public let from: UInt32
  /// Where it ends (closed), millimetres from the first vertex.
  public let to: UInt32
}

extension RoadSearch {
  /// The parts of stretches whose points have a trip within the limit: cut at the millimetre where time runs out.
  ///
  /// A part holds exactly the points for which `time(of:)` finds a trip without a leg off the road. Vertices have times of
  /// their own (`time(of:)` of a state below `vertexCount`), which may be reached where no part ends.
  ///
  /// - Returns: parts by stretch, then by place, apart from each other.
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(n log n) in the arcs of the states reached.
  public func reaches() throws(RoadNetworkError) -> [RoadReach] {
    var parts: [RoadReach] = []
    for (arc, best) in try arcsReached() {
      let stretch = DirectedStretch(rawValue: arc)
      let length = graph.stretchLengths[stretch.stretch]
      let budget = UInt64(limit - best.time)
      // Trips along the stretch from its first vertex, or back to it, hold its beginning.
      if (direction == .from) != stretch.isBackward {
        let end = Self.end(budget, best.milliseconds, length)
        parts.append(RoadReach(stretch: Int(stretch.stretch), from: 0, to: end))
      } else {
        let start = Self.start(budget, best.milliseconds, length)
        parts.append(RoadReach(stretch: Int(stretch.stretch), from: start, to: length))
      }
    }
    parts += try aroundOrigin()
    parts.sort { ($0.stretch, $0.from, $0.to) < ($1.stretch, $1.from, $1.to) }
    return Self.joined(parts)
  }

  /// The last offset up to which the time is within a budget.
  private static func end(_ budget: UInt64, _ whole: UInt32, _ length: UInt32) -> UInt32 {
    guard budget < UInt64(whole), whole > 0 else { return length }
    let last = ((budget + 1) * UInt64(length)).subtractingReportingOverflow(UInt64(length / 2) + 1)
    return last.overflow ? 0 : UInt32(min(last.partialValue / UInt64(whole), UInt64(length)))
  }

  /// The first offset from which the rest of the time is within a budget.
  private static func start(_ budget: UInt64, _ whole: UInt32, _ length: UInt32) -> UInt32 {
    guard budget < UInt64(whole) else { return 0 }
    let needed = (UInt64(whole) - budget) * UInt64(length)
    let half = UInt64(length / 2)
    guard needed > half else { return 0 }
    return UInt32(min((needed - half + UInt64(whole) - 1) / UInt64(whole), UInt64(length)))
  }

  /// The arcs that the search reached: the time at the end where the stretch is joined to the trip, and that of the arc.
  private func arcsReached() throws(RoadNetworkError) -> [UInt32: (time: UInt32, milliseconds: UInt32)] {
    var found: [UInt32: (time: UInt32, milliseconds: UInt32)] = [:]
    for state in settled {
      let time = self.time(of: Int(state))
      if direction == .from {
        for index in try graph.arcs(graph.forwardStarts, of: Int(state)) {
          let stretch = graph.forwardStretches[index]
          guard stretch >> 1 < graph.stretchCount else { throw graph.damaged }
          if let known = found[stretch], known.time <= time { continue }
          found[stretch] = (time, graph.forwardArcs[index].milliseconds)
        }
        continue
      }
      for index in try graph.arcs(graph.backwardStarts, of: Int(state)) {
        let tail = graph.backwardArcs[index].state
        // A trip that starts on a stretch leaves it as one that starts at its vertex.
        guard tail < graph.vertexCount else { continue }
        for forward in try graph.arcs(graph.forwardStarts, of: Int(tail))
        where graph.forwardArcs[forward].state == state {
          let stretch = graph.forwardStretches[forward]
          guard stretch >> 1 < graph.stretchCount else { throw graph.damaged }
          found[stretch] = (time, graph.forwardArcs[forward].milliseconds)
        }
      }
    }
    return found
  }

  /// The part of the origin's own stretch that needs no junction.
  private func aroundOrigin() throws(RoadNetworkError) -> [RoadReach] {
    guard let origin, origin.legTime <= limit else { return [] }
    let budget = UInt64(limit - origin.legTime)
    let length = graph.stretchLengths[origin.stretch]
    let offset = min(origin.offset, length)
    var (from, to) = (offset, offset)
    for isBackward in [false, true] {
      let stretch = DirectedStretch(UInt32(origin.stretch), isBackward: isBackward)
      guard let arc = try graph.arc(of: stretch) else { continue }
      let whole = arc.milliseconds
      let here = UInt64(RoadGraph.time(whole, upTo: offset, of: length))
      if (direction == .from) != isBackward {
        to = max(offset, Self.end(budget + here, whole, length))
      } else {
        // The time from the start of the part to the origin is the time up to the origin less that up to the start.
        let rest = UInt64(whole) - here
        from = min(offset, Self.start(budget + rest, whole, length))
      }
    }
    return [RoadReach(stretch: origin.stretch, from: from, to: to)]
  }

  private static func joined(_ parts: [RoadReach]) -> [RoadReach] {
    var result: [RoadReach] = []
    for part in parts {
      if let last = result.last, last.stretch == part.stretch, UInt64(part.from) <= UInt64(last.to) + 1 {
        result[result.count - 1] = RoadReach(stretch: part.stretch, from: last.from, to: max(last.to, part.to))
      } else {
        result.append(part)
      }
    }
    return result
  }
}
