extension RoadGraph {
  /// Whether a place is joined to the largest component, from which every road of it is reached, turn rules left aside.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(log n).
  public func isConnected(_ place: RoadPlace) throws(RoadNetworkError) -> Bool {
    let vertex = UInt32(try ends(of: place.stretch).from)
    let stray = lowerBound(strays, vertex)
    return stray == strays.count || strays[stray] != vertex
  }

  /// The arcs within each strongly connected component, the most first; turn rules are left aside.
  ///
  /// - Complexity: O(components).
  public var componentArcCounts: [Int] { (0..<componentSizes.count).map { Int(componentSizes[$0]) } }
}
