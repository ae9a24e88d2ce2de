import GeometryCore

/// The union of the cells of a diagram, each cut to what its piece of road reaches, as outlines.
///
/// Cells share their corners and sides, so the union follows from dropping what lies between two of them: the border runs
/// from corner to corner, and at each exactly one part comes in for one that goes out. Nothing is overlaid.
struct CellRegion {
  private let diagram: CellDiagram
  private var covers: [Cover]
  /// For each edge that leaves a site whose cell is cut, its part of the cell's side.
  private var spans: [Span] = []
  /// Where it is in `spans`; -1 where there is none.
  private var spanOfEdge: [Int32]
  /// The corners of the diagram, then the points where outlines cross sides, then corners of outlines.
  private var nodes: [PlanarPoint]
  /// The node that follows each on the border; -1 where none does.
  private var following: [Int32]
  /// The site whose cell lies on the left of that part of the border.
  private var leftSite: [Int32]
  private var groups: [Int32]

  private enum Cover: UInt8 {
    case nothing, part, all
  }

  /// A part of a side of a cell, from lower to higher share of it.
  private struct Span {
    var low = -Double.infinity
    var high = Double.infinity
    var lowNode: Int32
    var highNode: Int32
  }

  /// A polygon on the plane: the first outline runs counterclockwise around the others.
  typealias Outlines = [[PlanarPoint]]

  /// The union of the cells that something is reached from.
  ///
  /// - Parameter reaches: how far from the ends of its piece one may live, plane metres; nil where the cell does not count.
  /// - Complexity: O(n) for n cells.
  static func outlines(
    of diagram: CellDiagram, reaches: (_ piece: RoadPiece, _ cell: () -> [PlanarPoint]) -> (start: Double, end: Double)?
  ) -> [Outlines] {
    var region = CellRegion(diagram)
    for (site, piece) in diagram.pieces.enumerated() {
      guard let piece else { continue }
      let found = reaches(piece) {
        var corners: [PlanarPoint] = []
        diagram.forEachEdge(from: site) { corners.append(diagram.corners[Int(diagram.triangulation.lefts[$0])]) }
        return corners
      }
      guard let found, max(found.start, found.end) > 0.001 else { continue }
      region.add(site, piece, found)
    }
    region.dropInner()
    return region.rings()
  }

  private init(_ diagram: CellDiagram) {
    self.diagram = diagram
    covers = [Cover](repeating: .nothing, count: diagram.pieces.count)
    spanOfEdge = [Int32](repeating: -1, count: diagram.triangulation.origins.count)
    nodes = diagram.corners
    following = [Int32](repeating: -1, count: nodes.count)
    leftSite = following
    groups = (0..<Int32(diagram.pieces.count)).map { $0 }
  }

  // MARK: cells

  private mutating func node(_ point: PlanarPoint) -> Int32 {
    nodes.append(point)
    following.append(-1)
    leftSite.append(-1)
    return Int32(nodes.count - 1)
  }

  /// Adds the cell of a site, as far as its piece reaches.
  private mutating func add(_ site: Int, _ piece: RoadPiece, _ reaches: (start: Double, end: Double)) {
    let least = min(reaches.start, reaches.end)
    var edges: [Int] = []
    var isWhole = true
    // Within the inscribed circles of the outline.
    let sure = least * least * 0.997
    diagram.forEachEdge(from: site) { edge in
      edges.append(edge)
      let corner = diagram.corners[Int(diagram.triangulation.lefts[edge])]
      if isWhole, piece.squaredDistance(to: corner) > sure { isWhole = false }
    }
    guard !isWhole else {
      covers[site] = .all
      return
    }
    let outline = ReachOutline(piece, reaches)
    guard outline.points.count >= 3 else { return }
    let within = edges.map { edge in
      let corner = diagram.corners[Int(diagram.triangulation.lefts[edge])]
      return piece.squaredDistance(to: corner) <= sure || outline.holds(corner)
    }
    guard within.contains(false) else {
      covers[site] = .all
      return
    }
    covers[site] = .part
    cut(site, edges, within, outline)
  }

  /// Cuts a cell to an outline: the parts of its sides that stay, and the parts of the outline between them.
  private mutating func cut(_ site: Int, _ edges: [Int], _ within: [Bool], _ outline: ReachOutline) {
    var marks: [(node: Int32, side: Int, isExit: Bool)] = []
    for (index, edge) in edges.enumerated() {
      let (startsWithin, endsWithin) = (within[index > 0 ? index - 1 : edges.count - 1], within[index])
      let side = self.side(edge)
      var span = Span(lowNode: side.low, highNode: side.high)
      // Counterclockwise around the site the side of an odd edge runs from high to low.
      let isReversed = edge & 1 == 1
      let (low, high) = (nodes[Int(side.low)], nodes[Int(side.high)])
      let found = outline.crossings(
        from: low, to: high, startsWithin: isReversed ? endsWithin : startsWithin,
        endsWithin: isReversed ? startsWithin : endsWithin)
      guard let found else { continue }
      func point(_ share: Double) -> PlanarPoint {
        PlanarPoint(x: low.x + share * (high.x - low.x), y: low.y + share * (high.y - low.y))
      }
      if let entry = found.entry {
        span.low = entry.share
        span.lowNode = node(point(entry.share))
      }
      if let exit = found.exit {
        span.high = exit.share
        span.highNode = node(point(exit.share))
      }
      spanOfEdge[edge] = Int32(spans.count)
      spans.append(span)
      if isReversed {
        if let exit = found.exit { marks.append((span.highNode, exit.side, false)) }
        if let entry = found.entry { marks.append((span.lowNode, entry.side, true)) }
      } else {
        if let entry = found.entry { marks.append((span.lowNode, entry.side, false)) }
        if let exit = found.exit { marks.append((span.highNode, exit.side, true)) }
      }
    }
    if marks.isEmpty {
      // The outline lies within the cell.
      let ring = outline.points.map { node($0) }
      for (index, start) in ring.enumerated() { link(start, ring[(index + 1) % ring.count], site) }
      return
    }
    for (index, mark) in marks.enumerated() where mark.isExit {
      let next = marks[(index + 1) % marks.count]
      var last = mark.node
      for corner in outline.corners(from: mark.side, to: next.side) {
        let fresh = node(corner)
        link(last, fresh, site)
        last = fresh
      }
      link(last, next.node, site)
    }
  }

  // MARK: borders

  private mutating func link(_ from: Int32, _ to: Int32, _ site: Int) {
    following[Int(from)] = to
    leftSite[Int(from)] = Int32(site)
  }

  /// The corners at the ends of the side of a cell that an edge crosses.
  private func side(_ edge: Int) -> (low: Int32, high: Int32) {
    let even = edge & ~1
    return (diagram.triangulation.lefts[even + 1], diagram.triangulation.lefts[even])
  }

  private func span(_ edge: Int) -> Span? {
    switch covers[Int(diagram.triangulation.origins[edge])] {
    case .nothing: return nil
    case .part:
      guard spanOfEdge[edge] >= 0 else { return nil }
      return spans[Int(spanOfEdge[edge])]
    case .all:
      let side = side(edge)
      return Span(lowNode: side.low, highNode: side.high)
    }
  }

  /// Puts the sides of cells on the border where only one of their two cells is covered.
  private mutating func dropInner() {
    for edge in stride(from: 0, to: diagram.triangulation.origins.count, by: 2)
    where diagram.triangulation.origins[edge] >= 0 {
      let (left, right) = (
        Int(diagram.triangulation.origins[edge]), Int(diagram.triangulation.origins[edge + 1])
      )
      if covers[left] == .nothing, covers[right] == .nothing { continue }
      if covers[left] == .all, covers[right] == .all {
        join(left, right)
        continue
      }
      switch (span(edge), span(edge + 1)) {
      case (nil, nil): continue
      case (let a?, nil): link(a.lowNode, a.highNode, left)
      case (nil, let b?): link(b.highNode, b.lowNode, right)
      case (let a?, let b?):
        if a.high < b.low || b.high < a.low {
          link(a.lowNode, a.highNode, left)
          link(b.highNode, b.lowNode, right)
          continue
        }
        join(left, right)
        if a.lowNode != b.lowNode { link(a.lowNode, b.lowNode, a.low <= b.low ? left : right) }
        if a.highNode != b.highNode { link(b.highNode, a.highNode, a.high >= b.high ? left : right) }
      }
    }
  }

  private mutating func root(_ site: Int) -> Int {
    var site = site
    while Int(groups[site]) != site {
      groups[site] = groups[Int(groups[site])]
      site = Int(groups[site])
    }
    return site
  }

  private mutating func join(_ first: Int, _ second: Int) {
    let (a, b) = (root(first), root(second))
    if a != b { groups[max(a, b)] = Int32(min(a, b)) }
  }

  /// How far an outline may be moved at a node, plane metres: by 0.1 % of the way from the road.
  private func tolerance(_ node: Int) -> Double {
    guard let piece = diagram.pieces[Int(leftSite[node])] else { return OutlineSimplification.least }
    return max(OutlineSimplification.least, piece.squaredDistance(to: nodes[node]).squareRoot() * 0.001)
  }

  /// The outlines of each connected part.
  private mutating func rings() -> [Outlines] {
    var polygons: [Outlines] = []
    var numbers: [Int: Int] = [:]
    for start in following.indices where following[start] >= 0 {
      var ring: [OutlineSimplification.Point] = []
      let part = root(Int(leftSite[start]))
      var doubled = 0.0
      var at = start
      while following[at] >= 0 {
        ring.append(OutlineSimplification.Point(point: nodes[at], tolerance: tolerance(at)))
        let next = Int(following[at])
        following[at] = -1
        let (p, q) = (nodes[at], nodes[next])
        doubled += (p.x - nodes[start].x) * (q.y - nodes[start].y) - (p.y - nodes[start].y) * (q.x - nodes[start].x)
        at = next
      }
      guard at == start, ring.count >= 3 else { continue }
      let number = numbers[part] ?? polygons.count
      if number == polygons.count {
        numbers[part] = number
        polygons.append([])
      }
      // The one counterclockwise outline of a part comes first.
      let simple = OutlineSimplification.simplified(ring)
      if doubled > 0, !polygons[number].isEmpty {
        polygons[number].insert(simple, at: 0)
      } else {
        polygons[number].append(simple)
      }
    }
    return polygons
  }
}
