/// The edges of rings, one ring after the other, as a table.
struct EdgeTable: Sendable {
  /// Start and end of each edge.
  private(set) var starts: [LonLat] = []
  private(set) var ends: [LonLat] = []
  /// The first edge of each ring, and the number of edges.
  private(set) var ringStarts = [0]
  /// The ring of each edge.
  private(set) var rings: [Int32] = []

  /// The edges of the rings of some polygons, exteriors counterclockwise and holes clockwise.
  init(_ polygons: [Polygon]) {
    for polygon in polygons {
      let turned = polygon.rightHanded
      for ring in [turned.exterior] + turned.holes {
        starts += ring.positions.dropLast()
        ends += ring.positions.dropFirst()
        rings += repeatElement(Int32(ringStarts.count - 1), count: ring.positions.count - 1)
        ringStarts.append(starts.count)
      }
    }
  }

  var ringCount: Int { ringStarts.count - 1 }

  func edges(ofRing ring: Int) -> Range<Int> { ringStarts[ring]..<ringStarts[ring + 1] }

  /// The ring as it was given, or the other way round.
  func ring(_ ring: Int, isReversed: Bool) -> Ring {
    let edges = edges(ofRing: ring)
    let positions = Array(starts[edges]) + [starts[edges.lowerBound]]
    return Ring(unchecked: isReversed ? positions.reversed() : positions)
  }
}

/// On which side of the line from `start` to `end` a position lies: 1 left, -1 right; 0 where doubles cannot tell.
///
/// Source: J. R. Shewchuk, Adaptive precision floating-point arithmetic, Discrete Comput. Geom. 18 (1997), 305-363, the
/// first filter of Orient2D.
@inline(__always)
func side(of point: LonLat, start: LonLat, end: LonLat) -> (sign: Int, determinant: Double) {
  let forward = (start.longitude - point.longitude) * (end.latitude - point.latitude)
  let backward = (start.latitude - point.latitude) * (end.longitude - point.longitude)
  let determinant = forward - backward
  if abs(determinant) <= 3.330_669_073_875_472e-16 * (abs(forward) + abs(backward)) { return (0, determinant) }
  return (determinant > 0 ? 1 : -1, determinant)
}
