extension MultiPolygon {
  /// The smallest box around the area, in degrees; nil where it is empty.
  ///
  /// West is greater than east where the box runs over the 180th meridian; each part by itself is taken not to.
  ///
  /// - Complexity: O(n + p log p) in positions and parts.
  public var boundingBox: BoundingBox? {
    BoundingBox(
      enclosing: polygons.map { polygon in
        var box = BoundingBox(west: .infinity, south: .infinity, east: -.infinity, north: -.infinity)
        for position in polygon.exterior.positions {
          box.west = min(box.west, position.longitude)
          box.east = max(box.east, position.longitude)
          box.south = min(box.south, position.latitude)
          box.north = max(box.north, position.latitude)
        }
        return box
      })
  }
}
