import GeometryCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The outline of what a piece of road reaches: the hull of the circles around its ends, each a polygon of 64 corners that
/// lies within 0.13 % of it. Counterclockwise.
///
/// Where the reach changes in proportion to the length, the circles around all points between lie within that hull. Corners
/// lie in the same directions for every piece, so that of a farther reach the outline holds that of a shorter.
struct ReachOutline {
  private(set) var points: [PlanarPoint] = []

  private static let sides = 64
  private static let corners: [PlanarPoint] = (0..<sides).map { direction(Double($0)) }
  /// The directions of sides: that of index k lies before corner k.
  private static let normals: [PlanarPoint] = (0..<sides).map { direction(Double($0) - 0.5) }

  private static func direction(_ step: Double) -> PlanarPoint {
    let angle = 2 * Double.pi * step / Double(sides)
    return PlanarPoint(x: cos(angle), y: sin(angle))
  }

  /// The outline around a piece with the reach at either end, plane metres.
  init(_ piece: RoadPiece, _ reaches: (start: Double, end: Double)) {
    let (start, end) = (piece.start, piece.end)
    points.reserveCapacity(Self.sides + 2)
    for corner in 0..<Self.sides {
      let direction = Self.corners[corner]
      func point(_ center: PlanarPoint, _ reach: Double) -> PlanarPoint {
        PlanarPoint(x: center.x + reach * direction.x, y: center.y + reach * direction.y)
      }
      let (first, second) = (point(start, reaches.start), point(end, reaches.end))
      // Which of the two is farther out in the directions of the sides before and after the corner.
      let (x, y) = (first.x - second.x, first.y - second.y)
      let (before, after) = (Self.normals[corner], Self.normals[(corner + 1) % Self.sides])
      let leadBefore = x * before.x + y * before.y
      let leadAfter = x * after.x + y * after.y
      if leadBefore >= 0, leadAfter >= 0 {
        append(first)
      } else if leadBefore < 0, leadAfter < 0 {
        append(second)
      } else {
        append(leadBefore >= 0 ? first : second)
        append(leadBefore >= 0 ? second : first)
      }
    }
    if points.count > 1, points[0] == points[points.count - 1] { points.removeLast() }
  }

  private mutating func append(_ point: PlanarPoint) {
    if points.last != point { points.append(point) }
  }

  /// On which side of a side of the outline a point lies: at least 0 within.
  @inline(__always)
  private func height(_ point: PlanarPoint, over side: Int) -> Double {
    let (from, to) = (points[side], points[side + 1 < points.count ? side + 1 : 0])
    return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
  }

  /// Whether a point lies within, the outline included.
  func holds(_ point: PlanarPoint) -> Bool {
    for side in points.indices where height(point, over: side) < 0 { return false }
    return true
  }

  /// Where a line crosses an outline: the share of the line, and the side that it crosses.
  struct Crossing {
    var share: Double
    var side: Int
  }

  /// Where a line enters and leaves; nil for either where it starts or ends within.
  ///
  /// Source: M. Cyrus and J. Beck, Computers and Graphics 3 (1978), 23-28.
  ///
  /// - Parameters:
  ///   - startsWithin: what `holds` says of the start.
  ///   - endsWithin: and of the end.
  /// - Returns: nil where the line lies outside.
  func crossings(
    from start: PlanarPoint, to end: PlanarPoint, startsWithin: Bool, endsWithin: Bool
  ) -> (entry: Crossing?, exit: Crossing?)? {
    var entry: Crossing?
    var exit: Crossing?
    if startsWithin, endsWithin { return (nil, nil) }
    for side in points.indices {
      let first = startsWithin ? max(0, height(start, over: side)) : height(start, over: side)
      let last = endsWithin ? max(0, height(end, over: side)) : height(end, over: side)
      if first < 0, last < 0 { return nil }
      guard first < 0 || last < 0 else { continue }
      let share = first / (first - last)
      if first < 0 {
        if share > entry?.share ?? -1 { entry = Crossing(share: share, side: side) }
      } else if share < exit?.share ?? 2 {
        exit = Crossing(share: share, side: side)
      }
    }
    if let entry, let exit, entry.share >= exit.share { return nil }
    return (entry, exit)
  }

  /// The corners from a point on one side to a point on another, counterclockwise.
  func corners(from side: Int, to last: Int) -> [PlanarPoint] {
    var found: [PlanarPoint] = []
    var side = side
    while side != last {
      side = side + 1 < points.count ? side + 1 : 0
      found.append(points[side])
    }
    return found
  }
}
