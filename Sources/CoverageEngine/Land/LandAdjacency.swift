import GeometryCore

/// Which areas of a mesh share a line, the 180th meridian not parting them.
enum LandAdjacency {
  /// For each area its neighbours, ascending.
  ///
  /// Shapes are cut at the 180th meridian, so a line along it appears twice in a mesh, once at each end of the map. Areas on
  /// both sides of a stretch of it are neighbours too.
  ///
  /// - Complexity: O(areas + positions), plus O(k^2) for the k edges along the meridian.
  static func neighbours(of mesh: BoundaryMesh) -> [[Int]] {
    var neighbours = mesh.neighbours()
    let eastern = edges(of: mesh, along: 180)
    guard !eastern.isEmpty else { return neighbours }
    var changed: Set<Int> = []
    for western in edges(of: mesh, along: -180) {
      for edge in eastern where edge.south < western.north && western.south < edge.north && edge.area != western.area {
        neighbours[edge.area].append(western.area)
        neighbours[western.area].append(edge.area)
        changed.formUnion([edge.area, western.area])
      }
    }
    for area in changed { neighbours[area] = Set(neighbours[area]).sorted() }
    return neighbours
  }

  private struct MeridianEdge {
    var area: Int
    var south: Double
    var north: Double
  }

  private static func edges(of mesh: BoundaryMesh, along longitude: Double) -> [MeridianEdge] {
    var edges: [MeridianEdge] = []
    for arc in 0..<mesh.arcCount where mesh.left[arc] < 0 || mesh.right[arc] < 0 {
      let positions = mesh.positions(ofArc: arc)
      for (start, end) in zip(positions, positions.dropFirst())
      where start.longitude == longitude && end.longitude == longitude {
        edges.append(
          MeridianEdge(
            area: Int(max(mesh.left[arc], mesh.right[arc])), south: min(start.latitude, end.latitude),
            north: max(start.latitude, end.latitude)))
      }
    }
    return edges
  }
}
