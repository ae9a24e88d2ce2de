import GeometryCore

/// A straight part of a road on the plane, wholly within a limit of time or wholly beyond it.
struct RoadPiece: Sendable {
  var start: PlanarPoint
  var end: PlanarPoint
  /// How far from its ends one may live, plane metres; negative where the road itself is beyond the limit.
  var startReach: Double
  var endReach: Double

  var isReached: Bool { startReach >= 0 }
  var least: Double { min(startReach, endReach) }
  var middle: PlanarPoint { PlanarPoint(x: (start.x + end.x) / 2, y: (start.y + end.y) / 2) }
  var length: Double {
    let (x, y) = (end.x - start.x, end.y - start.y)
    return (x * x + y * y).squareRoot()
  }

  /// Its two halves.
  var halves: (RoadPiece, RoadPiece) {
    let reach = isReached ? (startReach + endReach) / 2 : startReach
    return (
      RoadPiece(start: start, end: middle, startReach: startReach, endReach: reach),
      RoadPiece(start: middle, end: end, startReach: reach, endReach: endReach)
    )
  }
}

extension RoadPiece {
  /// The pieces of a road, cut where its time passes the limit, and where the way off the road ceases to be the longest.
  ///
  /// - Complexity: O(points).
  static func append(
    _ road: TimedRoad, limitMilliseconds limit: Double, leg: OffRoadLeg, plane: IsometricPlane,
    to pieces: inout [RoadPiece]
  ) {
    guard var start = road.points.first.map(plane.point) else { return }
    let changes = [limit, limit - leg.longestMetres / leg.metresPerSecond * 1000]
    for index in road.points.indices.dropFirst() {
      let end = plane.point(road.points[index])
      defer { start = end }
      if end == start { continue }
      let (first, last) = (road.milliseconds[index - 1], road.milliseconds[index])
      guard first.isFinite, last.isFinite, min(first, last) <= limit else {
        pieces.append(RoadPiece(start: start, end: end, startReach: -1, endReach: -1))
        continue
      }
      let scale = plane.scale(at: road.points[index])
      let cuts = changes.map { ($0 - first) / (last - first) }.filter { $0 > 0 && $0 < 1 }.sorted()
      var previous = (point: start, time: first)
      for share in cuts + [1] {
        let next =
          share == 1
          ? (point: end, time: last)
          : (
            point: PlanarPoint(x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y)),
            time: first + share * (last - first)
          )
        defer { previous = next }
        if next.point == previous.point { continue }
        // A time that was cut at the limit is within it but for rounding: the middle decides.
        let isReached = (previous.time + next.time) / 2 <= limit
        func reach(_ time: Double) -> Double {
          isReached ? leg.reachMetres(milliseconds: limit - time) * scale : -1
        }
        pieces.append(
          RoadPiece(
            start: previous.point, end: next.point, startReach: reach(previous.time), endReach: reach(next.time)))
      }
    }
  }
}
