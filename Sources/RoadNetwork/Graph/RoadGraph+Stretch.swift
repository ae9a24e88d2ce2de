extension RoadGraph {
  /// The vertices at the ends of a stretch, first and second.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  public func ends(of stretch: Int) throws(RoadNetworkError) -> (from: Int, to: Int) {
    let from = Int(stretchFrom[stretch])
    let to = Int(stretchTo[stretch])
    guard from < vertexCount, to < vertexCount else { throw damaged }
    return (from, to)
  }

  /// Length of a stretch, millimetres.
  public func length(of stretch: Int) -> Int { Int(stretchLengths[stretch]) }

  /// What a stretch is.
  public func traits(of stretch: Int) -> RoadTraits {
    RoadTraits(rawValue: stretchTraits[stretch]).subtracting(.joinable)
  }

  /// Whether places may be joined to a stretch: see `RoadSnapper`.
  public func isJoinable(_ stretch: Int) -> Bool { RoadTraits(rawValue: stretchTraits[stretch]).contains(.joinable) }

  /// The OpenStreetMap way of a stretch, and its name; empty where it has none.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  public func way(of stretch: Int) throws(RoadNetworkError) -> (id: Int64, name: String) {
    let way = Int(stretchWays[stretch])
    guard way < ways.count else { throw damaged }
    let name = Int(wayNames[way])
    guard name < nameStarts.count - 1 else { throw damaged }
    let start = Int(nameStarts[name])
    let end = Int(nameStarts[name + 1])
    guard start <= end, end <= names.count else { throw damaged }
    let bytes = UnsafeBufferPointer(start: names.base + start, count: end - start)
    return (ways[way], String(decoding: bytes, as: UTF8.self))
  }

  /// The arc by which a trip that starts on a stretch leaves it: its state and time; nil where the direction is closed.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(arcs of a vertex).
  func arc(of stretch: DirectedStretch) throws(RoadNetworkError) -> RoadArc? {
    let ends = try ends(of: Int(stretch.stretch))
    let tail = stretch.isBackward ? ends.to : ends.from
    for index in try arcs(forwardStarts, of: tail) where forwardStretches[index] == stretch.rawValue {
      let arc = forwardArcs[index]
      guard Int(arc.state) < stateCount else { throw damaged }
      return arc
    }
    return nil
  }

  /// The states from which a stretch may be entered.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(arcs of a vertex and its copies, log copies).
  func tails(of stretch: DirectedStretch) throws(RoadNetworkError) -> [UInt32] {
    let ends = try ends(of: Int(stretch.stretch))
    let tail = stretch.isBackward ? ends.to : ends.from
    var found: [UInt32] = []
    for state in [tail] + Array(copies(of: UInt32(tail))) {
      for index in try arcs(forwardStarts, of: state) where forwardStretches[index] == stretch.rawValue {
        found.append(UInt32(state))
      }
    }
    return found
  }
}

extension RoadTraits {
  /// Places may be joined to the stretch: set by the builder.
  static let joinable = RoadTraits(rawValue: 128)
}
