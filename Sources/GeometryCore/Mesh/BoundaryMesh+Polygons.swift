extension BoundaryMesh {
  /// A mesh of areas given one by one; borders are shared where segments are equal to the last bit of both ends.
  ///
  /// Nothing is moved: the shape of each area in the mesh is the one given, cut where areas meet. Rings may turn either
  /// way. Where areas overlap, each keeps its whole border.
  ///
  /// - Complexity: O(n) in the number of positions, besides looking for crossings of segments that bound one area.
  public static func joining(_ areas: [MultiPolygon]) -> (mesh: BoundaryMesh, flaws: MeshFlaws) {
    var segments = SegmentTable()
    for (area, shape) in areas.enumerated() {
      for polygon in shape.rightHanded.polygons {
        for ring in [polygon.exterior] + polygon.holes { segments.add(ring, area: Int32(area)) }
      }
    }
    let (borders, overlapping, doubled) = segments.borders()
    let mesh = ArcChains(borders: borders, nodes: segments.nodes).mesh(areaCount: areas.count)
    let flaws = MeshFlaws(
      overlappingSegments: overlapping, doubledSegments: doubled, unmatchedSegments: mesh.unmatchedSegmentCount())
    return (mesh, flaws)
  }
}
