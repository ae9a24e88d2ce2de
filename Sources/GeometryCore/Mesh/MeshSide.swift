/// An arc of a mesh run in one of its two directions.
struct MeshSide {
  var arc: Int
  /// Whether it runs from the last position of the arc to the first.
  var isReversed: Bool
}

extension BoundaryMesh {
  /// The position where a side starts.
  func tail(of side: MeshSide) -> LonLat {
    side.isReversed ? positions[arcStarts[side.arc + 1] - 1] : positions[arcStarts[side.arc]]
  }

  /// The position after the first of a side: where it leaves to.
  func second(of side: MeshSide) -> LonLat {
    side.isReversed ? positions[arcStarts[side.arc + 1] - 2] : positions[arcStarts[side.arc] + 1]
  }

  /// The position before the last of a side: where it comes from.
  func lastButOne(of side: MeshSide) -> LonLat {
    second(of: MeshSide(arc: side.arc, isReversed: !side.isReversed))
  }

  /// Adds the positions of a side, but for its last.
  func append(_ side: MeshSide, to ring: inout [LonLat]) {
    let range = arcStarts[side.arc]..<arcStarts[side.arc + 1]
    if side.isReversed {
      ring.append(contentsOf: positions[range.dropFirst()].reversed())
    } else {
      ring.append(contentsOf: positions[range.dropLast()])
    }
  }
}
