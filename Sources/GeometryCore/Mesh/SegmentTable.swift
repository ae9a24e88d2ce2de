/// A segment between two areas, run so that `left` is on its left; `left` is the greater of the two numbers.
struct BorderSegment {
  var tail: Int32
  var head: Int32
  var left: Int32
  var right: Int32
}

/// Segments of rings by their ends, and the areas beside them.
struct SegmentTable {
  /// The distinct positions in the order met.
  private(set) var nodes: [LonLat] = []
  private var numbers: [LonLat: Int32] = [:]
  private var uses: [Use] = []

  /// A run of an area along the segment from node `low` to node `high`, the lower number first.
  private struct Use {
    var low: Int32
    var high: Int32
    var area: Int32
    /// Whether the area is on the left of the way from `low` to `high`.
    var isLeft: Bool
  }

  /// Adds a ring with the area on its left.
  mutating func add(_ ring: Ring, area: Int32) {
    var previous = node(ring.positions[0])
    for position in ring.positions.dropFirst() {
      let next = node(position)
      if next != previous {
        uses.append(Use(low: min(previous, next), high: max(previous, next), area: area, isLeft: previous < next))
      }
      previous = next
    }
  }

  /// The segments that part areas, in the order of their ends, and the areas that overlap along one.
  func borders() -> (all: [BorderSegment], overlapping: [Int]) {
    var all: [BorderSegment] = []
    var overlapping: Set<Int32> = []
    let sorted = usesByEnds()
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].low == sorted[start].low, sorted[end].high == sorted[start].high {
        end += 1
      }
      var lefts = sorted[start..<end].filter(\.isLeft).map(\.area)
      var rights = sorted[start..<end].filter { !$0.isLeft }.map(\.area)
      for area in lefts {
        if let same = rights.firstIndex(of: area), let own = lefts.firstIndex(of: area) {
          rights.remove(at: same)
          lefts.remove(at: own)
        }
      }
      for side in [lefts, rights] where side.count > 1 { overlapping.formUnion(side) }
      for index in 0..<max(lefts.count, rights.count) {
        let left = index < lefts.count ? lefts[index] : -1
        let right = index < rights.count ? rights[index] : -1
        let (low, high) = (sorted[start].low, sorted[start].high)
        all.append(
          left > right
            ? BorderSegment(tail: low, head: high, left: left, right: right)
            : BorderSegment(tail: high, head: low, left: right, right: left))
      }
      start = end
    }
    return (all, overlapping.map { Int($0) }.sorted())
  }

  /// The uses by lower node, then higher node, then area: one pass over the nodes, then short sorts.
  private func usesByEnds() -> [Use] {
    var starts = [Int](repeating: 0, count: nodes.count + 1)
    for use in uses { starts[Int(use.low) + 1] += 1 }
    for node in nodes.indices { starts[node + 1] += starts[node] }
    var free = starts
    var sorted = uses
    for use in uses {
      sorted[free[Int(use.low)]] = use
      free[Int(use.low)] += 1
    }
    for node in nodes.indices where starts[node + 1] - starts[node] > 1 {
      sorted[starts[node]..<starts[node + 1]].sort { ($0.high, $0.area) < ($1.high, $1.area) }
    }
    return sorted
  }

  private mutating func node(_ position: LonLat) -> Int32 {
    if let known = numbers[position] { return known }
    let number = Int32(nodes.count)
    numbers[position] = number
    nodes.append(position)
    return number
  }
}
