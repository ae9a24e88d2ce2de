/// The arcs that leave each vertex, as directed stretches in ascending order, before turn rules are looked at.
struct BaseArcs {
  let stretches: RoadStretches
  private(set) var starts: [Int]
  private(set) var arcs: [UInt32]

  init(vertexCount: Int, stretches: RoadStretches) {
    self.stretches = stretches
    starts = [Int](repeating: 0, count: vertexCount + 1)
    for stretch in 0..<stretches.count {
      if stretches.forward[stretch] != RoadStretches.notAllowed { starts[Int(stretches.from[stretch]) + 1] += 1 }
      if stretches.backward[stretch] != RoadStretches.notAllowed { starts[Int(stretches.to[stretch]) + 1] += 1 }
    }
    for vertex in 0..<vertexCount { starts[vertex + 1] += starts[vertex] }
    arcs = [UInt32](repeating: 0, count: starts[vertexCount])
    var next = starts
    for stretch in 0..<stretches.count {
      if stretches.forward[stretch] != RoadStretches.notAllowed {
        let tail = Int(stretches.from[stretch])
        arcs[next[tail]] = UInt32(stretch) << 1
        next[tail] += 1
      }
      if stretches.backward[stretch] != RoadStretches.notAllowed {
        let tail = Int(stretches.to[stretch])
        arcs[next[tail]] = UInt32(stretch) << 1 | 1
        next[tail] += 1
      }
    }
  }

  @inline(__always)
  func leaving(_ vertex: Int) -> Range<Int> { starts[vertex]..<starts[vertex + 1] }

  /// The vertex to which an arc leads.
  @inline(__always)
  func head(_ arc: UInt32) -> Int {
    Int(arc & 1 == 0 ? stretches.to[Int(arc >> 1)] : stretches.from[Int(arc >> 1)])
  }

  /// The vertex from which an arc comes.
  @inline(__always)
  func tail(_ arc: UInt32) -> Int { head(arc ^ 1) }

  /// Milliseconds, at least 1; nil where the direction is closed.
  @inline(__always)
  func time(_ arc: UInt32) -> UInt32? {
    let time = arc & 1 == 0 ? stretches.forward[Int(arc >> 1)] : stretches.backward[Int(arc >> 1)]
    return time == RoadStretches.notAllowed ? nil : max(time, 1)
  }

  /// The arcs by which a trip that came by `arc` may go on without turning round.
  func onward(_ arc: UInt32) -> [UInt32] { leaving(head(arc)).map { arcs[$0] }.filter { $0 != arc ^ 1 } }
}
