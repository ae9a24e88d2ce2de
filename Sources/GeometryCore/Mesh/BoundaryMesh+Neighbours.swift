extension BoundaryMesh {
  /// For each area the areas that share a line with it, ascending; areas that touch in points only are not neighbours.
  ///
  /// - Complexity: O(areas + arcs), besides sorting the neighbours of each area.
  public func neighbours() -> [[Int]] {
    var found = [[Int]](repeating: [], count: areaCount)
    for arc in 0..<arcCount where left[arc] >= 0 && right[arc] >= 0 {
      found[Int(left[arc])].append(Int(right[arc]))
      found[Int(right[arc])].append(Int(left[arc]))
    }
    for area in found.indices {
      found[area].sort()
      var last = -1
      found[area].removeAll { neighbour in
        defer { last = neighbour }
        return neighbour == last
      }
    }
    return found
  }
}
