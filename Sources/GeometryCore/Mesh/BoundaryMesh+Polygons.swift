extension BoundaryMesh {
  /// A mesh of areas given one by one; borders are shared where segments are equal to the last bit of both ends.
  ///
  /// Nothing is moved: the shape of each area in the mesh is the one given, cut where areas meet. Rings may turn either
  /// way. Where areas overlap, each keeps its whole border. A segment with the same area on both sides, as between two
  /// polygons of one area that have an edge in common, bounds nothing and is left out.
  ///
  /// - Complexity: O(n) in the number of positions, besides looking for crossings of segments that bound one area.
  public static func joining(_ areas: [MultiPolygon]) -> (mesh: BoundaryMesh, flaws: MeshFlaws) {
    var segments = SegmentTable()
    for (area, shape) in areas.enumerated() {
      for polygon in shape.rightHanded.polygons {
        for ring in [polygon.exterior] + polygon.holes { segments.add(ring, area: Int32(area)) }
      }
    }
    let (borders, overlapping) = segments.borders()
    let mesh = ArcChains(borders: borders, nodes: segments.nodes).mesh(areaCount: areas.count)
    return (mesh, MeshFlaws(overlappingAreas: overlapping, unmatchedAreas: mesh.unmatchedAreas()))
  }
}
