#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension MultiPolygon {
  /// The same area with its positions moved to the nearest point of a grid, repeated positions dropped; nil where a ring
  /// has fewer than three distinct positions left. It may have become invalid.
  ///
  /// - Parameter perDegree: grid points for each degree.
  /// - Complexity: O(n).
  package func onGrid(perDegree: Double) -> MultiPolygon? {
    var moved: [Polygon] = []
    for polygon in polygons {
      guard let exterior = polygon.exterior.onGrid(perDegree: perDegree) else { return nil }
      var holes: [Ring] = []
      for hole in polygon.holes {
        guard let ring = hole.onGrid(perDegree: perDegree) else { return nil }
        holes.append(ring)
      }
      moved.append(Polygon(exterior: exterior, holes: holes))
    }
    return MultiPolygon(moved)
  }
}

extension Ring {
  fileprivate func onGrid(perDegree: Double) -> Ring? {
    var moved: [LonLat] = []
    moved.reserveCapacity(positions.count)
    for position in positions {
      let point = LonLat(
        longitude: (position.longitude * perDegree).rounded() / perDegree,
        latitude: (position.latitude * perDegree).rounded() / perDegree)
      if point != moved.last { moved.append(point) }
    }
    return moved.count >= 4 ? Ring(unchecked: moved) : nil
  }
}
