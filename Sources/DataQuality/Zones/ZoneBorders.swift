import GeometryCore

/// Which zones have borders that no other zone shares vertex for vertex, and which pairs share one the same way round.
///
/// Where zones tile an area, each segment of a border between two of them stands in both, in opposite directions. Only
/// zones with other segments can overlap a neighbour or lie at a gap, but for whole layers above one another, which the
/// points inside tell.
struct ZoneBorders {
  private struct Segment: Hashable {
    var start: LonLat
    var end: LonLat
  }

  /// For each zone whether one of its segments is its own alone, or appears twice the same way round.
  private(set) var isLoose: [Bool]

  /// - Complexity: O(positions) expected.
  init(_ zones: [SoundZone]) {
    isLoose = Array(repeating: false, count: zones.count)
    var owners: [Segment: Int] = [:]
    owners.reserveCapacity(zones.reduce(0) { $0 + $1.shape.positionCount })
    for (index, zone) in zones.enumerated() {
      Self.forEachSegment(zone.shape) { segment in
        if let other = owners.updateValue(index, forKey: segment) {
          isLoose[other] = true
          isLoose[index] = true
        }
      }
    }
    for (index, zone) in zones.enumerated() where !isLoose[index] {
      Self.forEachSegment(zone.shape) { segment in
        if owners[Segment(start: segment.end, end: segment.start)] == nil { isLoose[index] = true }
      }
    }
  }

  private static func forEachSegment(_ shape: MultiPolygon, _ body: (Segment) -> Void) {
    for polygon in shape.rightHanded.polygons {
      for ring in [polygon.exterior] + polygon.holes {
        for (start, end) in zip(ring.positions, ring.positions.dropFirst()) where start != end {
          body(Segment(start: start, end: end))
        }
      }
    }
  }
}
