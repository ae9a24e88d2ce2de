/// A balanced k-d tree of sites in geocentric coordinates (J. L. Bentley, CACM 18 (1975), 509-517), with sites in leaves.
///
/// The tree is perfect: leaf i of m = 2^depth holds the places n i / m ..< n (i + 1) / m of `places`, and the children
/// of split k are 2k and 2k + 1, the root being 1. Searches pass spans down, so that threads that search the
/// same tree share no reference count.
struct SiteTree: Sendable {
  struct Place: Sendable, BitwiseCopyable {
    var point: GeocentricPoint
    var site: Int32
  }

  /// A plane across an axis: places of the first child are not above it, those of the second not below.
  struct Split: Sendable, BitwiseCopyable {
    var value = 0.0
    var axis: Int8 = 0
  }

  /// Most places of a leaf.
  private static let leafPlaces = 4

  let places: [Place]
  let splits: [Split]

  /// - Complexity: O(n log^2 n).
  init(_ points: [GeocentricPoint]) {
    var depth = 0
    while points.count >> depth > Self.leafPlaces { depth += 1 }
    var places = points.enumerated().map { Place(point: $1, site: Int32($0)) }
    var splits = [Split](repeating: Split(), count: 1 << depth)
    Self.arrange(&places, &splits, node: 1, places.indices, leaves: 0..<(1 << depth), depth: depth)
    self.places = places
    self.splits = splits
  }

  private static func arrange(
    _ places: inout [Place], _ splits: inout [Split], node: Int, _ range: Range<Int>, leaves: Range<Int>, depth: Int
  ) {
    guard leaves.count > 1 else { return }
    let axis = widestAxis(places[range])
    places[range].sort { ($0.point[axis], $0.site) < ($1.point[axis], $1.site) }
    let middleLeaf = (leaves.lowerBound + leaves.upperBound) / 2
    let middle = (places.count * middleLeaf) >> depth
    splits[node] = Split(value: places[middle].point[axis], axis: axis)
    arrange(
      &places, &splits, node: 2 * node, range.lowerBound..<middle, leaves: leaves.lowerBound..<middleLeaf, depth: depth)
    arrange(
      &places, &splits, node: 2 * node + 1, middle..<range.upperBound, leaves: middleLeaf..<leaves.upperBound,
      depth: depth)
  }

  private static func widestAxis(_ places: ArraySlice<Place>) -> Int8 {
    var widest = (axis: Int8(0), width: -1.0)
    for axis in Int8(0)...2 {
      var low = Double.infinity
      var high = -Double.infinity
      for place in places {
        low = min(low, place.point[axis])
        high = max(high, place.point[axis])
      }
      if high - low > widest.width { widest = (axis, high - low) }
    }
    return widest.axis
  }
}

extension GeocentricPoint {
  @inline(__always)
  subscript(axis: Int8) -> Double {
    get { axis == 0 ? x : axis == 1 ? y : z }
    set {
      switch axis {
      case 0: x = newValue
      case 1: y = newValue
      default: z = newValue
      }
    }
  }
}
