/// Joins sides of arcs into rings and rings into polygons, one group of sides at a time.
///
/// A walk keeps the group on its left; where several sides of the group leave a node it takes the one that bounds the
/// same piece of the group, the first clockwise from where it came. Such a walk goes once around one piece. Where it
/// comes back to a node it is cut there, so that every ring is simple: a piece and a hole that touch in a point are two
/// rings, and so are two holes (Davis, Java Topology Suite: maximal and minimal edge rings).
struct RingStitcher {
  private let mesh: BoundaryMesh
  private let sides: [MeshSide]
  /// The nodes where each side starts and ends.
  private let tails: [Int32]
  private let heads: [Int32]
  /// Per node the first side of the present group that leaves it, and per side the next that leaves the same node; -1
  /// after the last.
  private var firstLeaving: [Int32]
  private var nextLeaving: [Int32]
  private var isWalked: [Bool]
  /// Per node its place on the path; -1 off the path.
  private var placeOnPath: [Int32]

  /// - Complexity: O(sides).
  init(mesh: BoundaryMesh, sides: [MeshSide]) {
    var numbers: [LonLat: Int32] = [:]
    numbers.reserveCapacity(sides.count / 2)
    func node(_ position: LonLat) -> Int32 {
      if let known = numbers[position] { return known }
      let fresh = Int32(numbers.count)
      numbers[position] = fresh
      return fresh
    }
    self.mesh = mesh
    self.sides = sides
    tails = sides.map { node(mesh.tail(of: $0)) }
    heads = sides.map { node(mesh.tail(of: MeshSide(arc: $0.arc, isReversed: !$0.isReversed))) }
    firstLeaving = Array(repeating: -1, count: numbers.count)
    placeOnPath = firstLeaving
    nextLeaving = Array(repeating: -1, count: sides.count)
    isWalked = Array(repeating: false, count: sides.count)
  }

  /// The polygons that the sides of one group bound.
  mutating func multiPolygon(_ group: Range<Int>) -> MultiPolygon {
    for side in group.reversed() {
      nextLeaving[side] = firstLeaving[Int(tails[side])]
      firstLeaving[Int(tails[side])] = Int32(side)
    }
    var pieces = PieceCollector()
    for side in group where !isWalked[side] {
      pieces.add(walk(from: side))
    }
    for side in group { firstLeaving[Int(tails[side])] = -1 }
    return pieces.multiPolygon()
  }

  /// The rings of the walk that starts with a side; none where it does not come back.
  private mutating func walk(from start: Int) -> [Ring] {
    var rings: [Ring] = []
    var path: [Int] = []
    var side = start
    repeat {
      isWalked[side] = true
      placeOnPath[Int(tails[side])] = Int32(path.count)
      path.append(side)
      let place = placeOnPath[Int(heads[side])]
      if place >= 0 {
        if let ring = ring(path[Int(place)...]) { rings.append(ring) }
        for cut in path[Int(place)...] { placeOnPath[Int(tails[cut])] = -1 }
        path.removeSubrange(Int(place)...)
      }
      guard let next = next(after: side, start: start) else {
        for open in path { placeOnPath[Int(tails[open])] = -1 }
        return []
      }
      side = next
    } while side != start
    return rings
  }

  /// The side that goes on along the same piece: the first clockwise from where the side before came.
  private func next(after side: Int, start: Int) -> Int? {
    let node = heads[side]
    var best: Int?
    var candidate = Int(firstLeaving[Int(node)])
    while candidate >= 0 {
      if !isWalked[candidate] || candidate == start {
        if let rival = best {
          let centre = mesh.tail(of: sides[rival])
          let turn = Turn(centre: centre, from: mesh.lastButOne(of: sides[side]))
          if turn.isFirst(mesh.second(of: sides[candidate]), before: mesh.second(of: sides[rival])) { best = candidate }
        } else {
          best = candidate
        }
      }
      candidate = Int(nextLeaving[candidate])
    }
    return best
  }

  private func ring(_ path: ArraySlice<Int>) -> Ring? {
    var positions: [LonLat] = []
    for side in path { mesh.append(sides[side], to: &positions) }
    if let first = positions.first { positions.append(first) }
    return positions.count >= 4 ? Ring(unchecked: positions) : nil
  }
}
