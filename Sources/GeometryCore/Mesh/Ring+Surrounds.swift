extension Ring {
  /// Whether another ring, which may touch this one in points but not cross it, lies inside.
  ///
  /// - Complexity: O(n) for rings that do not touch.
  func surrounds(_ other: Ring) -> Bool {
    for position in other.positions {
      if let inside = encloses(position) { return inside }
    }
    return false
  }

  /// Whether a position lies inside, by the number of edges east of it; nil where it is a position of the ring, or so
  /// near an edge that the sign of a determinant is beyond doubles (Shewchuk 1997, the bound of his first filter).
  private func encloses(_ point: LonLat) -> Bool? {
    var isInside = false
    for (a, b) in zip(positions, positions.dropFirst()) {
      if a == point { return nil }
      guard (a.latitude > point.latitude) != (b.latitude > point.latitude) else { continue }
      let forward = (b.longitude - a.longitude) * (point.latitude - a.latitude)
      let backward = (point.longitude - a.longitude) * (b.latitude - a.latitude)
      let determinant = forward - backward
      if abs(determinant) <= 4e-16 * (abs(forward) + abs(backward)) { return nil }
      if (determinant > 0) == (b.latitude > a.latitude) { isInside.toggle() }
    }
    return isInside
  }
}
