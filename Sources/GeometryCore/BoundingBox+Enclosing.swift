extension BoundingBox {
  /// The smallest box around other boxes; nil where there are none.
  ///
  /// Longitudes lie on a circle: where the smallest box runs over the 180th meridian, west is greater than east
  /// (RFC 7946, section 5.2). The boxes themselves are taken not to cross it.
  ///
  /// - Complexity: O(n log n).
  public init?(enclosing boxes: [BoundingBox]) {
    let sorted = boxes.sorted { ($0.west, $0.east) < ($1.west, $1.east) }
    guard let first = sorted.first else { return nil }
    var east = first.east
    var widest = 0.0
    var gap: (from: Double, to: Double)?
    for box in sorted.dropFirst() {
      if box.west - east > widest {
        widest = box.west - east
        gap = (east, box.west)
      }
      east = max(east, box.east)
    }
    let south = boxes.reduce(90) { min($0, $1.south) }
    let north = boxes.reduce(-90) { max($0, $1.north) }
    if let gap, widest > first.west + 360 - east {
      self.init(west: gap.to, south: south, east: gap.from, north: north)
    } else {
      self.init(west: first.west, south: south, east: east, north: north)
    }
  }

  /// The smallest box around positions; nil where there are none.
  ///
  /// - Complexity: O(n log n).
  public init?(enclosing positions: [LonLat]) {
    self.init(
      enclosing: positions.map {
        BoundingBox(west: $0.longitude, south: $0.latitude, east: $0.longitude, north: $0.latitude)
      })
  }
}
