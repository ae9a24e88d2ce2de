/// Chains segments into arcs: on through every node where two segments with the same areas beside them meet and no
/// other segment does.
struct ArcChains {
  private let borders: [BorderSegment]
  private let nodes: [LonLat]
  private var degrees: [Int32]
  /// Per node one of the segments that leave it; -1 where none does.
  private var leaving: [Int32]

  /// - Complexity: O(segments + nodes).
  init(borders: [BorderSegment], nodes: [LonLat]) {
    self.borders = borders
    self.nodes = nodes
    degrees = Array(repeating: 0, count: nodes.count)
    leaving = Array(repeating: -1, count: nodes.count)
    for (index, border) in borders.enumerated() {
      degrees[Int(border.tail)] += 1
      degrees[Int(border.head)] += 1
      leaving[Int(border.tail)] = Int32(index)
    }
  }

  /// The mesh whose arcs are the chains, open ones first, each in the order of its first segment.
  func mesh(areaCount: Int) -> BoundaryMesh {
    var goesOn = [Int32](repeating: -1, count: borders.count)
    var isContinued = [Bool](repeating: false, count: borders.count)
    for (index, border) in borders.enumerated() {
      let next = leaving[Int(border.head)]
      guard degrees[Int(border.head)] == 2, next >= 0, borders[Int(next)].left == border.left,
        borders[Int(next)].right == border.right
      else { continue }
      goesOn[index] = next
      isContinued[Int(next)] = true
    }
    var arcs = Arcs()
    var isDone = [Bool](repeating: false, count: borders.count)
    for isClosed in [false, true] {
      for first in borders.indices where !isDone[first] && (isClosed || !isContinued[first]) {
        arcs.positions.append(nodes[Int(borders[first].tail)])
        var segment = first
        repeat {
          isDone[segment] = true
          arcs.positions.append(nodes[Int(borders[segment].head)])
          segment = Int(goesOn[segment])
        } while segment >= 0 && segment != first
        arcs.close(left: borders[first].left, right: borders[first].right)
      }
    }
    return BoundaryMesh(
      areaCount: areaCount, positions: arcs.positions, arcStarts: arcs.starts, left: arcs.left, right: arcs.right)
  }

  private struct Arcs {
    var positions: [LonLat] = []
    var starts = [0]
    var left: [Int32] = []
    var right: [Int32] = []

    mutating func close(left: Int32, right: Int32) {
      starts.append(positions.count)
      self.left.append(left)
      self.right.append(right)
    }
  }
}
