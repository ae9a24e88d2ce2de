import GeometryCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A convex outline on the plane, counterclockwise, the first point not repeated; fewer than three points are empty.
struct ConvexOutline: Hashable, Sendable {
  var points: [PlanarPoint]

  var isEmpty: Bool { points.count < 3 }

  /// The part on the left of a directed line, the line included.
  ///
  /// Source: I. E. Sutherland and G. W. Hodgman, CACM 17 (1974), 32-42.
  ///
  /// - Complexity: O(points).
  func clipped(leftOf start: PlanarPoint, _ end: PlanarPoint) -> ConvexOutline {
    guard var previous = points.last else { return self }
    func side(_ point: PlanarPoint) -> Double {
      (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x)
    }
    var kept: [PlanarPoint] = []
    kept.reserveCapacity(points.count + 1)
    var previousSide = side(previous)
    for point in points {
      let here = side(point)
      if (here < 0 && previousSide > 0) || (here > 0 && previousSide < 0) {
        let share = previousSide / (previousSide - here)
        kept.append(
          PlanarPoint(x: previous.x + share * (point.x - previous.x), y: previous.y + share * (point.y - previous.y)))
      }
      if here >= 0 { kept.append(point) }
      (previous, previousSide) = (point, here)
    }
    return ConvexOutline(points: kept)
  }

  /// What two outlines share.
  ///
  /// - Complexity: O(n m) for n and m points.
  func intersection(with other: ConvexOutline) -> ConvexOutline {
    var rest = self
    guard var previous = other.points.last else { return ConvexOutline(points: []) }
    for point in other.points {
      rest = rest.clipped(leftOf: previous, point)
      if rest.isEmpty { return ConvexOutline(points: []) }
      previous = point
    }
    return rest
  }

  /// The part within a range of x and of y; sides that are cut lie exactly on the limits.
  func clipped(west: Double, south: Double, east: Double, north: Double) -> ConvexOutline {
    guard points.contains(where: { $0.x < west || $0.x > east || $0.y < south || $0.y > north }) else { return self }
    var rest = clipped(leftOf: PlanarPoint(x: west, y: north), PlanarPoint(x: west, y: south))
    rest = rest.clipped(leftOf: PlanarPoint(x: west, y: south), PlanarPoint(x: east, y: south))
    rest = rest.clipped(leftOf: PlanarPoint(x: east, y: south), PlanarPoint(x: east, y: north))
    rest = rest.clipped(leftOf: PlanarPoint(x: east, y: north), PlanarPoint(x: west, y: north))
    return ConvexOutline(
      points: rest.points.map { PlanarPoint(x: max(west, min(east, $0.x)), y: max(south, min(north, $0.y))) })
  }
}

extension RoadPiece {
  /// Sides of a whole circle in the outline of what a piece reaches: it lies within 0.13 % of the reach of the true one.
  private static let sides = 64

  /// Whether all of an outline lies within what the piece reaches.
  func reaches(_ outline: ConvexOutline) -> Bool {
    // Within the least reach of the piece as a segment; what lies between that and the whole is left to the overlay.
    let least = least
    return outline.points.allSatisfy { squaredDistance(to: $0) <= least * least }
  }

  private func squaredDistance(to point: PlanarPoint) -> Double {
    let (x, y) = (end.x - start.x, end.y - start.y)
    let squared = x * x + y * y
    let along = squared > 0 ? ((point.x - start.x) * x + (point.y - start.y) * y) / squared : 0
    let share = max(0, min(1, along))
    let (east, north) = (point.x - start.x - share * x, point.y - start.y - share * y)
    return east * east + north * north
  }

  /// The outline of what the piece reaches: the hull of the circles around its ends, counterclockwise.
  ///
  /// Where the reach changes in proportion to the length, the circles around all points between lie within that hull.
  var outline: ConvexOutline {
    let isStartLarger = startReach >= endReach
    let (large, small) = isStartLarger ? (startReach, endReach) : (endReach, startReach)
    let (from, to) = isStartLarger ? (start, end) : (end, start)
    let distance = length
    guard large - small < distance, distance > 0 else {
      return ConvexOutline(points: Self.arc(around: from, radius: large, from: 0, by: 2 * .pi).dropLast())
    }
    // Tangents touch both circles at this angle from the direction of the smaller one.
    let direction = atan2(to.y - from.y, to.x - from.x)
    let angle = acos((large - small) / distance)
    return ConvexOutline(
      points: Self.arc(around: from, radius: large, from: direction + angle, by: 2 * (.pi - angle))
        + Self.arc(around: to, radius: small, from: direction - angle, by: 2 * angle))
  }

  private static func arc(
    around center: PlanarPoint, radius: Double, from start: Double, by turn: Double
  ) -> [PlanarPoint] {
    guard radius > 0 else { return [center] }
    let steps = max(1, Int((turn / (2 * .pi) * Double(sides)).rounded(.up)))
    return (0...steps).map { step in
      let angle = start + turn * Double(step) / Double(steps)
      return PlanarPoint(x: center.x + radius * cos(angle), y: center.y + radius * sin(angle))
    }
  }
}
