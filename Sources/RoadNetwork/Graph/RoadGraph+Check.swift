import MessageModel

extension RoadGraph {
  /// Checks every index of the network.
  ///
  /// - Throws: `RoadNetworkError.content` with the first fault.
  /// - Complexity: O(bytes).
  public func check() throws(RoadNetworkError) {
    try require(isAscending(forwardStarts, upTo: arcCount), "forward arcs")
    try require(isAscending(backwardStarts, upTo: arcCount), "backward arcs")
    try require(isAscending(shapeStarts, upTo: shapes.count), "shapes")
    try require(isAscending(nameStarts, upTo: names.count), "names")
    try require(isAscending(copies, upTo: vertexCount - 1), "copies of vertices")
    try require(isAscending(strays, upTo: vertexCount - 1), "components")
    try require(strayComponents.allSatisfy { $0 > 0 && $0 < componentSizes.count }, "components")
    for index in 0..<arcCount {
      let (forward, backward) = (forwardArcs[index], backwardArcs[index])
      try require(
        forward.state < stateCount && backward.state < stateCount && forward.milliseconds > 0
          && backward.milliseconds > 0 && forwardStretches[index] >> 1 < stretchCount, "arcs")
    }
    try require(stretchWays.allSatisfy { $0 < ways.count }, "ways")
    try require(wayNames.allSatisfy { $0 < nameStarts.count - 1 }, "names")
    var points: [RoadPoint] = []
    for stretch in 0..<stretchCount {
      points.removeAll(keepingCapacity: true)
      try appendPoints(of: stretch, to: &points)
    }
    for state in 0..<stateCount {
      for index in try arcs(forwardStarts, of: state) {
        let arc = DirectedStretch(rawValue: forwardStretches[index])
        let ends = try ends(of: Int(arc.stretch))
        let head = vertex(of: Int(forwardArcs[index].state))
        try require(
          vertex(of: state) == (arc.isBackward ? ends.to : ends.from)
            && head == (arc.isBackward ? ends.from : ends.to), "arcs")
      }
    }
  }

  private func require(_ holds: Bool, _ part: String) throws(RoadNetworkError) {
    guard holds else { throw .content(file: origin, problem: "is damaged (\(part)); build it again") }
  }

  private func isAscending(_ column: Column<UInt32>, upTo last: Int) -> Bool {
    for index in 0..<column.count {
      guard column[index] <= last, index == 0 || column[index - 1] <= column[index] else { return false }
    }
    return true
  }
}

extension Column {
  fileprivate func allSatisfy(_ holds: (Element) -> Bool) -> Bool {
    for index in 0..<count where !holds(self[index]) { return false }
    return true
  }
}
