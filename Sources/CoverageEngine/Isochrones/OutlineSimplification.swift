import GeometryCore

/// Drops the points of an outline that lie between others but for a tolerance.
///
/// Source: Z. Zhao and A. Saalfeld, Linear-time sleeve-fitting polyline simplification algorithms, AutoCarto 13 (1997).
enum OutlineSimplification {
  /// Plane metres that any outline may move by.
  static let least = 0.005

  /// A point of an outline, and how far from it the result may pass, plane metres.
  struct Point {
    var point: PlanarPoint
    var tolerance: Double
  }

  /// A closed outline, its first point not repeated: the result passes within the tolerance of every point of it.
  ///
  /// - Complexity: O(n).
  static func simplified(_ outline: [Point]) -> [PlanarPoint] {
    guard let first = outline.first else { return [] }
    var anchor = first.point
    var kept = [anchor]
    var last = anchor
    var sleeve: (low: PlanarPoint, high: PlanarPoint)?
    var reach = 0.0
    for next in outline.dropFirst() + [first] {
      let point = next.point
      let (x, y) = (point.x - anchor.x, point.y - anchor.y)
      let squared = x * x + y * y
      let fits =
        sleeve.map { $0.low.x * y - $0.low.y * x >= 0 && x * $0.high.y - y * $0.high.x >= 0 } ?? true
      if !fits || squared < reach {
        kept.append(last)
        anchor = last
        sleeve = nil
        reach = 0
      }
      narrow(&sleeve, anchor, next, &reach)
      last = point
    }
    return kept
  }

  /// The directions from the anchor in which a line passes within the tolerance of a point too.
  private static func narrow(
    _ sleeve: inout (low: PlanarPoint, high: PlanarPoint)?, _ anchor: PlanarPoint, _ next: Point,
    _ reach: inout Double
  ) {
    let (x, y) = (next.point.x - anchor.x, next.point.y - anchor.y)
    let squared = x * x + y * y
    guard squared > next.tolerance * next.tolerance else { return }
    reach = max(reach, squared)
    let sine = next.tolerance / squared.squareRoot()
    let cosine = (1 - sine * sine).squareRoot()
    let low = PlanarPoint(x: x * cosine + y * sine, y: y * cosine - x * sine)
    let high = PlanarPoint(x: x * cosine - y * sine, y: y * cosine + x * sine)
    guard let known = sleeve else {
      sleeve = (low, high)
      return
    }
    sleeve = (
      known.low.x * low.y - known.low.y * low.x > 0 ? low : known.low,
      known.high.x * high.y - known.high.y * high.x < 0 ? high : known.high
    )
  }
}
