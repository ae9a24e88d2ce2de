/// The Delaunay triangulation of points with whole coordinates: no point lies within the circle around a triangle.
///
/// Predicates are exact, so it is right for any points. Edges are directed: 2k and 2k + 1 are the two directions of one.
package struct DelaunayTriangulation: Sendable {
  /// The points, ascending.
  package let points: [GridPoint]
  /// The point from which each edge leaves; -1 for one that is not used.
  package private(set) var origins: [Int32] = []
  /// The next edge that leaves the same point, counterclockwise.
  package private(set) var nexts: [Int32] = []
  /// The triangle on the left of each edge; -1 outside of the hull.
  package private(set) var lefts: [Int32] = []
  /// The corners of each triangle, counterclockwise, the lowest first.
  package private(set) var triangles: [(Int32, Int32, Int32)] = []
  /// An edge that leaves each point; -1 where none does.
  package private(set) var leaving: [Int32] = []
  private var previous: [Int32] = []
  private var free: [Int32] = []

  /// The triangulation of some points.
  ///
  /// Source: L. Guibas and J. Stolfi, ACM Transactions on Graphics 4 (1985), 74-123: divide and conquer.
  ///
  /// - Precondition: points ascend, none twice; the hull has four corners or more, or there are no triangles to ask for.
  /// - Complexity: O(n log n).
  package init(ascending points: [GridPoint]) {
    precondition(zip(points, points.dropFirst()).allSatisfy(<), "points must ascend")
    self.points = points
    guard points.count > 1 else {
      leaving = points.map { _ in -1 }
      return
    }
    origins.reserveCapacity(6 * points.count)
    nexts.reserveCapacity(6 * points.count)
    previous.reserveCapacity(6 * points.count)
    _ = divide(0, points.count)
    nameTriangles()
  }

  // MARK: edges

  @inline(__always)
  private func left(after edge: Int32) -> Int32 { previous[Int(edge ^ 1)] }

  private mutating func makeEdge(_ from: Int32, _ to: Int32) -> Int32 {
    if let edge = free.popLast() {
      (origins[Int(edge)], origins[Int(edge) + 1]) = (from, to)
      for end in [edge, edge + 1] { (nexts[Int(end)], previous[Int(end)]) = (end, end) }
      return edge
    }
    let edge = Int32(origins.count)
    origins += [from, to]
    nexts += [edge, edge + 1]
    previous += [edge, edge + 1]
    return edge
  }

  @inline(__always)
  private mutating func splice(_ a: Int32, _ b: Int32) {
    let (afterA, afterB) = (nexts[Int(a)], nexts[Int(b)])
    (nexts[Int(a)], nexts[Int(b)]) = (afterB, afterA)
    (previous[Int(afterB)], previous[Int(afterA)]) = (a, b)
  }

  /// An edge from the end of one to the start of another, so that all three have the same left.
  private mutating func connect(_ a: Int32, _ b: Int32) -> Int32 {
    let edge = makeEdge(origins[Int(a ^ 1)], origins[Int(b)])
    splice(edge, left(after: a))
    splice(edge ^ 1, b)
    return edge
  }

  private mutating func remove(_ edge: Int32) {
    splice(edge, previous[Int(edge)])
    splice(edge ^ 1, previous[Int(edge ^ 1)])
    (origins[Int(edge)], origins[Int(edge ^ 1)]) = (-1, -1)
    free.append(edge & ~1)
  }

  // MARK: divide and conquer

  @inline(__always)
  private func point(_ edge: Int32) -> GridPoint { points[Int(origins[Int(edge)])] }

  @inline(__always)
  private func isLeft(_ point: GridPoint, of edge: Int32) -> Bool {
    GridPoint.doubledArea(point, self.point(edge), self.point(edge ^ 1)) > 0
  }

  @inline(__always)
  private func isRight(_ point: GridPoint, of edge: Int32) -> Bool {
    GridPoint.doubledArea(point, self.point(edge ^ 1), self.point(edge)) > 0
  }

  /// Triangulates a range; the edges of its hull that leave the lowest point counterclockwise and the highest clockwise.
  private mutating func divide(_ start: Int, _ end: Int) -> (left: Int32, right: Int32) {
    let count = end - start
    if count == 2 {
      let edge = makeEdge(Int32(start), Int32(start + 1))
      return (edge, edge ^ 1)
    }
    if count == 3 {
      let a = makeEdge(Int32(start), Int32(start + 1))
      let b = makeEdge(Int32(start + 1), Int32(start + 2))
      splice(a ^ 1, b)
      let turn = GridPoint.doubledArea(points[start], points[start + 1], points[start + 2])
      if turn == 0 { return (a, b ^ 1) }
      let c = connect(b, a)
      return turn > 0 ? (a, b ^ 1) : (c ^ 1, c)
    }
    let middle = start + count / 2
    let first = divide(start, middle)
    let second = divide(middle, end)
    var (outerLeft, innerLeft) = (first.left, first.right)
    var (innerRight, outerRight) = (second.left, second.right)
    while true {
      if isLeft(point(innerRight), of: innerLeft) {
        innerLeft = left(after: innerLeft)
      } else if isRight(point(innerLeft), of: innerRight) {
        innerRight = nexts[Int(innerRight ^ 1)]
      } else {
        break
      }
    }
    let base = connect(innerRight ^ 1, innerLeft)
    if origins[Int(innerLeft)] == origins[Int(outerLeft)] { outerLeft = base ^ 1 }
    if origins[Int(innerRight)] == origins[Int(outerRight)] { outerRight = base }
    merge(from: base)
    return (outerLeft, outerRight)
  }

  /// Joins two halves from their lower common tangent upwards.
  private mutating func merge(from tangent: Int32) {
    var base = tangent
    while true {
      let left = candidate(nexts[Int(base ^ 1)], of: base, isLeft: true)
      let right = candidate(previous[Int(base)], of: base, isLeft: false)
      switch (left, right) {
      case (nil, nil): return
      case (let left?, nil): base = connect(base ^ 1, left ^ 1)
      case (nil, let right?): base = connect(right, base ^ 1)
      case (let left?, let right?):
        let takesRight = GridPoint.isInCircle(point(left ^ 1), point(left), point(right), point(right ^ 1))
        base = takesRight ? connect(right, base ^ 1) : connect(base ^ 1, left ^ 1)
      }
    }
  }

  /// The edge of a half to whose end the next edge between the halves may lead, those before it that are not edges of the
  /// whole removed; nil where none lies above the base.
  private mutating func candidate(_ first: Int32, of base: Int32, isLeft: Bool) -> Int32? {
    var edge = first
    guard isRight(point(edge ^ 1), of: base) else { return nil }
    let (to, from) = (point(base ^ 1), point(base))
    while true {
      let next = isLeft ? nexts[Int(edge)] : previous[Int(edge)]
      guard isRight(point(next ^ 1), of: base), GridPoint.isInCircle(to, from, point(edge ^ 1), point(next ^ 1)) else {
        return edge
      }
      remove(edge)
      edge = next
    }
  }

  /// Numbers the triangles.
  private mutating func nameTriangles() {
    lefts = [Int32](repeating: -1, count: origins.count)
    leaving = [Int32](repeating: -1, count: points.count)
    triangles.reserveCapacity(2 * points.count)
    for edge in Int32(0)..<Int32(origins.count) where origins[Int(edge)] >= 0 {
      let origin = origins[Int(edge)]
      if leaving[Int(origin)] < 0 { leaving[Int(origin)] = edge }
      let second = left(after: edge)
      let third = left(after: second)
      // Each triangle once: from its lowest corner. What lies outside of the hull runs clockwise or has more corners.
      let corners = (origin, origins[Int(second)], origins[Int(third)])
      guard left(after: third) == edge, corners.0 < corners.1, corners.0 < corners.2,
        GridPoint.doubledArea(points[Int(corners.0)], points[Int(corners.1)], points[Int(corners.2)]) > 0
      else { continue }
      for side in [edge, second, third] { lefts[Int(side)] = Int32(triangles.count) }
      triangles.append(corners)
    }
  }
}
