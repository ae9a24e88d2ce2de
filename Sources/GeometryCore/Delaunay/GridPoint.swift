/// A point with whole coordinates, so that predicates on it are exact.
package struct GridPoint: Hashable, Sendable, BitwiseCopyable, Comparable {
  /// The largest coordinate, in either direction.
  package static let limit: Int32 = 1 << 28

  package var x: Int32
  package var y: Int32

  /// A point.
  ///
  /// - Precondition: coordinates from -2^28 to 2^28.
  package init(x: Int32, y: Int32) {
    precondition(abs(x) <= Self.limit && abs(y) <= Self.limit, "beyond the grid")
    (self.x, self.y) = (x, y)
  }

  /// From west to east, then from south to north.
  package static func < (first: GridPoint, second: GridPoint) -> Bool {
    first.x != second.x ? first.x < second.x : first.y < second.y
  }

  /// Twice the area of a triangle, above 0 where it runs counterclockwise: exact.
  @inline(__always)
  static func doubledArea(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint) -> Int64 {
    (Int64(b.x) - Int64(a.x)) * (Int64(c.y) - Int64(a.y)) - (Int64(b.y) - Int64(a.y)) * (Int64(c.x) - Int64(a.x))
  }

  /// Whether `d` lies within the circle through the corners of a triangle that runs counterclockwise, not on it: exact.
  ///
  /// Source: the bound of the filter is `iccerrboundA` of J. R. Shewchuk, Discrete Comput. Geom. 18 (1997), 305-363.
  @inline(__always)
  static func isInCircle(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint, _ d: GridPoint) -> Bool {
    let (ax, ay) = (Double(a.x) - Double(d.x), Double(a.y) - Double(d.y))
    let (bx, by) = (Double(b.x) - Double(d.x), Double(b.y) - Double(d.y))
    let (cx, cy) = (Double(c.x) - Double(d.x), Double(c.y) - Double(d.y))
    let (bc, cb) = (bx * cy, cx * by)
    let (ca, ac) = (cx * ay, ax * cy)
    let (ab, ba) = (ax * by, bx * ay)
    let (aLift, bLift, cLift) = (ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy)
    let value = aLift * (bc - cb) + bLift * (ca - ac) + cLift * (ab - ba)
    let size = (abs(bc) + abs(cb)) * aLift + (abs(ca) + abs(ac)) * bLift + (abs(ab) + abs(ba)) * cLift
    if abs(value) > 1.2e-15 * size { return value > 0 }
    return isInCircleExactly(a, b, c, d)
  }

  private static func isInCircleExactly(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint, _ d: GridPoint) -> Bool {
    func part(_ p: GridPoint, _ q: GridPoint, _ r: GridPoint) -> Int128 {
      let (px, py) = (Int64(p.x) - Int64(d.x), Int64(p.y) - Int64(d.y))
      return Int128(px * px + py * py) * Int128(doubledArea(d, q, r))
    }
    return part(a, b, c) + part(b, c, a) + part(c, a, b) > 0
  }
}
