/// A balanced k-d tree of sites in geocentric coordinates (J. L. Bentley, CACM 18 (1975), 509-517).
///
/// The node of a range of `nodes` is its middle element; what lies before it is on the lower side of its axis.
struct SiteTree: Sendable {
  struct Node: Sendable, BitwiseCopyable {
    var point: GeocentricPoint
    var site: Int32
    var axis: Int8
  }

  let nodes: [Node]

  /// - Complexity: O(n log^2 n).
  init(_ points: [GeocentricPoint]) {
    var nodes = points.enumerated().map { Node(point: $1, site: Int32($0), axis: 0) }
    Self.arrange(&nodes, 0..<nodes.count)
    self.nodes = nodes
  }

  private static func arrange(_ nodes: inout [Node], _ range: Range<Int>) {
    guard range.count > 1 else { return }
    let axis = widestAxis(nodes[range])
    nodes[range].sort { ($0.point[axis], $0.site) < ($1.point[axis], $1.site) }
    let middle = (range.lowerBound + range.upperBound) / 2
    nodes[middle].axis = axis
    arrange(&nodes, range.lowerBound..<middle)
    arrange(&nodes, (middle + 1)..<range.upperBound)
  }

  private static func widestAxis(_ nodes: ArraySlice<Node>) -> Int8 {
    var widest = (axis: Int8(0), width: -1.0)
    for axis in Int8(0)...2 {
      var low = Double.infinity
      var high = -Double.infinity
      for node in nodes {
        low = min(low, node.point[axis])
        high = max(high, node.point[axis])
      }
      if high - low > widest.width { widest = (axis, high - low) }
    }
    return widest.axis
  }
}

extension GeocentricPoint {
  @inline(__always)
  subscript(axis: Int8) -> Double {
    switch axis {
    case 0: x
    case 1: y
    default: z
    }
  }
}
