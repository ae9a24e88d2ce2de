extension RoadGraph {
  /// The arcs within each strongly connected component, the most first; turn rules are left aside.
  ///
  /// - Complexity: O(components).
  public var componentArcCounts: [Int] { (0..<componentSizes.count).map { Int(componentSizes[$0]) } }
}
