/// Some edges of one ring that follow each other, and the box around them.
struct EdgeRun: Sendable {
  var edges: Range<Int>
  var box: BoundingBox

  private static let longest = 16

  /// All edges of a table in runs.
  ///
  /// - Complexity: O(n).
  static func runs(of table: EdgeTable) -> [EdgeRun] {
    var runs: [EdgeRun] = []
    for ring in 0..<table.ringCount {
      let edges = table.edges(ofRing: ring)
      for start in stride(from: edges.lowerBound, to: edges.upperBound, by: longest) {
        let part = start..<min(start + longest, edges.upperBound)
        var box = table.box(ofEdge: start)
        for edge in part.dropFirst() {
          let other = table.box(ofEdge: edge)
          box.west = min(box.west, other.west)
          box.south = min(box.south, other.south)
          box.east = max(box.east, other.east)
          box.north = max(box.north, other.north)
        }
        runs.append(EdgeRun(edges: part, box: box))
      }
    }
    return runs
  }
}

extension EdgeTable {
  /// The box around an edge on the plane.
  func box(ofEdge edge: Int) -> BoundingBox {
    let (start, end) = (starts[edge], ends[edge])
    return BoundingBox(
      west: min(start.longitude, end.longitude), south: min(start.latitude, end.latitude),
      east: max(start.longitude, end.longitude), north: max(start.latitude, end.latitude))
  }
}

extension BoundingBox {
  /// Whether two boxes on the plane have a point in common.
  func meets(_ other: BoundingBox) -> Bool {
    west <= other.east && other.west <= east && south <= other.north && other.south <= north
  }
}
