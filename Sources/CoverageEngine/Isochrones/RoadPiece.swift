import GeometryCore

/// A straight part of a road on the plane, or a place on it, that lies within the same limits of time throughout.
struct RoadPiece: Sendable {
  var start: PlanarPoint
  var end: PlanarPoint
  /// Milliseconds; infinite where it is not reached.
  var startTime: Double
  var endTime: Double
  /// Plane metres for a metre on the ground.
  var scale: Double
  /// The first limit that it is within; the number of limits where it is within none.
  var firstLimit: Int32
  var isLastResort: Bool

  var middle: PlanarPoint { PlanarPoint(x: (start.x + end.x) / 2, y: (start.y + end.y) / 2) }
  var length: Double {
    let (x, y) = (end.x - start.x, end.y - start.y)
    return (x * x + y * y).squareRoot()
  }

  /// Its two halves.
  var halves: (RoadPiece, RoadPiece) {
    var (first, second) = (self, self)
    let time = startTime.isFinite ? (startTime + endTime) / 2 : startTime
    (first.end, first.endTime) = (middle, time)
    (second.start, second.startTime) = (middle, time)
    return (first, second)
  }

  /// How far from its ends one may live within a limit, plane metres.
  func reaches(_ limit: Int, _ terms: IsochroneTerms, atMost longest: Double) -> (start: Double, end: Double) {
    (
      terms.reach(startTime, limit: limit, atMost: longest) * scale,
      terms.reach(endTime, limit: limit, atMost: longest) * scale
    )
  }

  /// The square of the distance of a point, plane metres.
  @inline(__always)
  func squaredDistance(to point: PlanarPoint) -> Double {
    let (x, y) = (end.x - start.x, end.y - start.y)
    let squared = x * x + y * y
    let along = squared > 0 ? ((point.x - start.x) * x + (point.y - start.y) * y) / squared : 0
    let share = max(0, min(1, along))
    let (east, north) = (point.x - start.x - share * x, point.y - start.y - share * y)
    return east * east + north * north
  }
}

extension RoadPiece {
  /// On both sides of where time runs out lie pieces of this length, plane metres: of equal ones the border is exact.
  private static let stub = 0.25

  /// The pieces of a road, cut where its time passes a limit, and where the way off the road ceases to be the longest.
  ///
  /// - Complexity: O(points x limits).
  static func append(
    _ road: TimedRoad, _ terms: IsochroneTerms, plane: IsometricPlane, to pieces: inout [RoadPiece]
  ) {
    let points = road.points.map(plane.point)
    guard let first = points.first else { return }
    let changes = terms.changes
    let count = Int32(terms.limits.count)
    let scale = plane.scale(at: road.points[0])
    func add(_ start: PlanarPoint, _ end: PlanarPoint, _ startTime: Double, _ endTime: Double) {
      // A time that was cut at a limit is within it but for rounding: the middle decides.
      let isReached = startTime.isFinite && endTime.isFinite
      let limit = isReached ? Int32(terms.firstLimit((startTime + endTime) / 2)) : count
      pieces.append(
        RoadPiece(
          start: start, end: end, startTime: isReached ? startTime : .infinity,
          endTime: isReached ? endTime : .infinity, scale: scale, firstLimit: limit, isLastResort: road.isLastResort))
    }
    guard points.contains(where: { $0 != first }) else {
      return add(first, first, road.milliseconds[0], road.milliseconds[0])
    }
    for index in points.indices.dropFirst() where points[index] != points[index - 1] {
      let (start, end) = (points[index - 1], points[index])
      let (from, to) = (road.milliseconds[index - 1], road.milliseconds[index])
      guard from.isFinite, to.isFinite, from != to else {
        add(start, end, from, to)
        continue
      }
      let length = RoadPiece(
        start: start, end: end, startTime: 0, endTime: 0, scale: 1, firstLimit: 0, isLastResort: false
      ).length
      var cuts: [Double] = []
      for change in changes {
        let share = (change.milliseconds - from) / (to - from)
        guard share > 0, share < 1 else { continue }
        cuts.append(share)
        let room = min(stub / length, share, 1 - share)
        if change.isLimit, room > 0.01 / length { cuts += [share - room, share + room] }
      }
      var previous = (point: start, time: from)
      for share in cuts.sorted() + [1] {
        let next =
          share >= 1
          ? (point: end, time: to)
          : (
            point: PlanarPoint(x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y)),
            time: from + share * (to - from)
          )
        if next.point != previous.point { add(previous.point, next.point, previous.time, next.time) }
        previous = next
      }
    }
  }
}
