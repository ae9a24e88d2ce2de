extension BoundaryMesh {
  /// One area as polygons, by the rules of `dissolved(groups:groupCount:)`.
  ///
  /// For many areas a dissolve with one group an area is faster.
  ///
  /// - Precondition: `area` lies in 0 ..< `areaCount`.
  /// - Complexity: O(arcs + positions of the area).
  public func shape(ofArea area: Int) -> MultiPolygon {
    precondition((0..<areaCount).contains(area), "no such area")
    let wanted = Int32(area)
    var sides: [MeshSide] = []
    for arc in 0..<arcCount {
      if left[arc] == wanted {
        sides.append(MeshSide(arc: arc, isReversed: false))
      } else if right[arc] == wanted {
        sides.append(MeshSide(arc: arc, isReversed: true))
      }
    }
    var stitcher = RingStitcher(mesh: self, sides: sides)
    return stitcher.multiPolygon(sides.indices)
  }
}
