/// Where the outline of a polygon crosses those of a cover, and the rings that follow.
struct CutCrossings {
  private let subject: EdgeTable
  private let cover: EdgeTable
  private var crossings: [Crossing] = []
  /// The crossing that follows along the ring of the polygon.
  private var nextOnSubject: [Int] = []
  /// The crossings that follow and precede along the ring of the cover.
  private var nextOnCover: [Int] = []
  private var previousOnCover: [Int] = []
  private var subjectRings: Set<Int32> = []
  private var coverRings: Set<Int32> = []

  fileprivate struct Crossing {
    var position: LonLat
    var subjectEdge: Int
    var subjectShare: Double
    var coverEdge: Int
    var coverShare: Double
    /// Whether the polygon's outline goes into the cover.
    var enters: Bool
  }

  /// The crossings; nil where outlines touch or doubles cannot tell.
  ///
  /// - Parameter near: the edges of the cover that are near the polygon.
  init?(subject: EdgeTable, cover: EdgeBuckets, near: [Int]) {
    self.subject = subject
    self.cover = cover.table
    guard collect(from: EdgeBuckets(cover.table, edges: near)) else { return nil }
    let along = crossings.indices.sorted { first, second in
      let (left, right) = (crossings[first], crossings[second])
      return (left.subjectEdge, left.subjectShare) < (right.subjectEdge, right.subjectShare)
    }
    let across = crossings.indices.sorted { first, second in
      let (left, right) = (crossings[first], crossings[second])
      return (left.coverEdge, left.coverShare) < (right.coverEdge, right.coverShare)
    }
    guard let next = linked(along, rings: { subject.rings[crossings[$0].subjectEdge] }),
      let nextAcross = linked(across, rings: { cover.table.rings[crossings[$0].coverEdge] })
    else { return nil }
    nextOnSubject = next
    nextOnCover = nextAcross
    previousOnCover = nextAcross
    for (crossing, following) in nextAcross.enumerated() { previousOnCover[following] = crossing }
    subjectRings = Set(crossings.map { subject.rings[$0.subjectEdge] })
    coverRings = Set(crossings.map { cover.table.rings[$0.coverEdge] })
  }

  func crossesSubject(_ ring: Int) -> Bool { subjectRings.contains(Int32(ring)) }
  func crossesCover(_ ring: Int) -> Bool { coverRings.contains(Int32(ring)) }

  /// Finds the crossings; false where two edges may touch.
  private mutating func collect(from buckets: EdgeBuckets) -> Bool {
    var isClear = true
    for edge in subject.starts.indices {
      let (start, end) = (subject.starts[edge], subject.ends[edge])
      buckets.forEachEdge(near: start, end) { other in
        let (from, to) = (cover.starts[other], cover.ends[other])
        let (left, right) = (side(of: from, start: start, end: end), side(of: to, start: start, end: end))
        if left.sign == right.sign, left.sign != 0 { return }
        let (before, after) = (side(of: start, start: from, end: to), side(of: end, start: from, end: to))
        if before.sign == after.sign, before.sign != 0 { return }
        guard left.sign != 0, right.sign != 0, before.sign != 0, after.sign != 0 else {
          isClear = false
          return
        }
        let share = before.determinant / (before.determinant - after.determinant)
        crossings.append(
          Crossing(
            position: LonLat(
              longitude: start.longitude + share * (end.longitude - start.longitude),
              latitude: start.latitude + share * (end.latitude - start.latitude)),
            subjectEdge: edge, subjectShare: share, coverEdge: other,
            coverShare: left.determinant / (left.determinant - right.determinant), enters: after.sign > 0))
      }
      if !isClear { return false }
    }
    return true
  }

  /// For each crossing the one that follows on its ring; nil where ways in and out do not alternate, which rounding can
  /// cause.
  private func linked(_ order: [Int], rings: (Int) -> Int32) -> [Int]? {
    var next = [Int](repeating: 0, count: order.count)
    var first = 0
    while first < order.count {
      var end = first + 1
      while end < order.count, rings(order[end]) == rings(order[first]) { end += 1 }
      for index in first..<end {
        let following = order[index + 1 < end ? index + 1 : first]
        if crossings[following].enters == crossings[order[index]].enters { return nil }
        next[order[index]] = following
      }
      first = end
    }
    return next
  }

  /// The rings through crossings of what lies inside the cover, or outside it: along the polygon from where it goes in (or
  /// out), then along the cover (or back along it).
  func rings(inside: Bool) -> [Ring] {
    var rings: [Ring] = []
    var isUsed = [Bool](repeating: false, count: crossings.count)
    for start in crossings.indices where crossings[start].enters == inside && !isUsed[start] {
      var positions: [LonLat] = []
      var crossing = start
      repeat {
        isUsed[crossing] = true
        let turn = nextOnSubject[crossing]
        positions.append(crossings[crossing].position)
        append(subject, from: crossings[crossing].onSubject, to: crossings[turn].onSubject, to: &positions)
        positions.append(crossings[turn].position)
        crossing = inside ? nextOnCover[turn] : previousOnCover[turn]
        if inside {
          append(cover, from: crossings[turn].onCover, to: crossings[crossing].onCover, to: &positions)
        } else {
          var back: [LonLat] = []
          append(cover, from: crossings[crossing].onCover, to: crossings[turn].onCover, to: &back)
          positions += back.reversed()
        }
      } while crossing != start
      positions.append(positions[0])
      rings.append(Ring(unchecked: positions))
    }
    return rings
  }

  /// Adds the corners of a ring between two places of it, going forward.
  private func append(
    _ table: EdgeTable, from start: (edge: Int, share: Double), to end: (edge: Int, share: Double),
    to positions: inout [LonLat]
  ) {
    if start.edge == end.edge, start.share < end.share { return }
    let edges = table.edges(ofRing: Int(table.rings[start.edge]))
    if start.edge < end.edge {
      positions += table.starts[(start.edge + 1)...end.edge]
    } else {
      positions += table.starts[(start.edge + 1)..<edges.upperBound]
      positions += table.starts[edges.lowerBound...end.edge]
    }
  }
}

extension CutCrossings.Crossing {
  fileprivate var onSubject: (edge: Int, share: Double) { (subjectEdge, subjectShare) }
  fileprivate var onCover: (edge: Int, share: Double) { (coverEdge, coverShare) }
}
