extension BoundaryMesh {
  /// The areas, ascending, that have a segment with no area on its other side that crosses another such segment, or
  /// comes within 1e-7 degree (a centimetre) of it elsewhere than in a common end.
  ///
  /// - Complexity: O(k log k) in the number k of such segments, besides pairs whose longitudes overlap.
  func unmatchedAreas() -> [Int] {
    var segments: [OuterSegment] = []
    for arc in 0..<arcCount where left[arc] < 0 || right[arc] < 0 {
      let line = positions(ofArc: arc)
      for (a, b) in zip(line, line.dropFirst()) {
        segments.append(OuterSegment(a, b, area: max(left[arc], right[arc])))
      }
    }
    segments.sort { ($0.west, $0.south, $0.north) < ($1.west, $1.south, $1.north) }
    var unmatched: Set<Int32> = []
    var open: [Int] = []
    for index in segments.indices {
      open.removeAll { segments[$0].east < segments[index].west }
      for other in open where segments[index].meets(segments[other]) {
        unmatched.insert(segments[index].area)
        unmatched.insert(segments[other].area)
      }
      open.append(index)
    }
    return unmatched.map { Int($0) }.sorted()
  }
}

/// A segment with its extent, widened by the tolerance.
private struct OuterSegment {
  private static let tolerance = 1e-7
  private let a: LonLat
  private let b: LonLat
  let area: Int32
  let west: Double
  let east: Double
  let south: Double
  let north: Double

  init(_ a: LonLat, _ b: LonLat, area: Int32) {
    self.a = a
    self.b = b
    self.area = area
    west = min(a.longitude, b.longitude) - Self.tolerance
    east = max(a.longitude, b.longitude) + Self.tolerance
    south = min(a.latitude, b.latitude) - Self.tolerance
    north = max(a.latitude, b.latitude) + Self.tolerance
  }

  /// Whether the two meet elsewhere than in a common end.
  func meets(_ other: OuterSegment) -> Bool {
    guard south <= other.north, other.south <= north, west <= other.east, other.west <= east else { return false }
    if isNear(other.a) || isNear(other.b) || other.isNear(a) || other.isNear(b) { return true }
    if [a, b].contains(other.a) || [a, b].contains(other.b) { return false }
    return side(of: other.a) * side(of: other.b) < 0 && other.side(of: a) * other.side(of: b) < 0
  }

  /// Whether a position that is not an end of the segment lies on it.
  private func isNear(_ point: LonLat) -> Bool {
    if point == a || point == b { return false }
    let (dx, dy) = (b.longitude - a.longitude, b.latitude - a.latitude)
    let (px, py) = (point.longitude - a.longitude, point.latitude - a.latitude)
    let share = min(1, max(0, (px * dx + py * dy) / (dx * dx + dy * dy)))
    let (gapX, gapY) = (px - share * dx, py - share * dy)
    return gapX * gapX + gapY * gapY <= Self.tolerance * Self.tolerance
  }

  private func side(of point: LonLat) -> Double {
    (b.longitude - a.longitude) * (point.latitude - a.latitude)
      - (b.latitude - a.latitude) * (point.longitude - a.longitude)
  }
}
