extension BoundaryMesh {
  /// The union of the areas of each group.
  ///
  /// Arcs with the same group on both sides are dropped and the rest joined into rings, so every position of the result
  /// is one of the mesh and neighbouring groups share their borders position for position. Parts that touch in points
  /// only are polygons of their own; shells run counterclockwise and holes clockwise (RFC 7946, section 3.1.6). From a
  /// mesh whose arcs meet at their ends only, each result is valid by OGC Simple Features. Arcs that close no ring are
  /// left out, which happens only where the arcs of an area do not close.
  ///
  /// - Parameter groups: the group of each area, from 0 to `groupCount` - 1; nil where an area is left out.
  /// - Parameter groupCount: the number of results; a group without area gives an empty one.
  /// - Precondition: `groups` has one entry an area.
  /// - Complexity: O(areas + arcs + positions of the result), besides comparing the boxes of holes and shells within
  ///   a group that has several polygons.
  public func dissolved(groups: [Int?], groupCount: Int) -> [MultiPolygon] {
    precondition(groups.count == areaCount, "one group an area")
    let group = groups.map { $0 ?? -1 }
    precondition(group.allSatisfy { $0 >= -1 && $0 < groupCount }, "no such group")
    let sides = keptSides(group: group, groupCount: groupCount)
    var stitcher = RingStitcher(mesh: self, sides: sides.all)
    return (0..<groupCount).map { stitcher.multiPolygon(sides.starts[$0]..<sides.starts[$0 + 1]) }
  }

  /// The sides of arcs that bound a group, group by group, in the order of arcs within each.
  private func keptSides(group: [Int], groupCount: Int) -> (all: [MeshSide], starts: [Int]) {
    func groupOf(_ area: Int32) -> Int { area < 0 ? -1 : group[Int(area)] }
    var starts = [Int](repeating: 0, count: groupCount + 1)
    for arc in 0..<arcCount {
      let (onLeft, onRight) = (groupOf(left[arc]), groupOf(right[arc]))
      if onLeft == onRight { continue }
      if onLeft >= 0 { starts[onLeft + 1] += 1 }
      if onRight >= 0 { starts[onRight + 1] += 1 }
    }
    for index in 0..<groupCount { starts[index + 1] += starts[index] }
    var free = starts
    var all = [MeshSide](repeating: MeshSide(arc: 0, isReversed: false), count: starts[groupCount])
    for arc in 0..<arcCount {
      let (onLeft, onRight) = (groupOf(left[arc]), groupOf(right[arc]))
      if onLeft == onRight { continue }
      for (index, isReversed) in [(onLeft, false), (onRight, true)] where index >= 0 {
        all[free[index]] = MeshSide(arc: arc, isReversed: isReversed)
        free[index] += 1
      }
    }
    return (all, starts)
  }
}
