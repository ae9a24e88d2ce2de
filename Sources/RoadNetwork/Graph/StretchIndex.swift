/// The index of stretches by place: boxes over runs of consecutive stretches, and boxes over runs of boxes.
///
/// Stretches are in Hilbert order, so runs lie together and the index needs no list of what is in a box.
enum StretchIndex {
  /// Elements in a run.
  static let width = 20

  /// The number of boxes in each level, lowest first; the last has one. Empty where there is no stretch.
  static func levels(of stretches: Int) -> [Int] {
    var levels: [Int] = []
    var count = stretches
    while count > 1 || (levels.isEmpty && count > 0) {
      count = (count + width - 1) / width
      levels.append(count)
    }
    return levels
  }

  /// The boxes of all levels from those of the stretches.
  static func boxes(count: Int, of box: (Int) -> RoadBox) -> [RoadBox] {
    var boxes: [RoadBox] = []
    var start = 0
    for (level, size) in levels(of: count).enumerated() {
      let below = level == 0 ? count : boxes.count - start
      let first = start
      start = boxes.count
      for run in 0..<size {
        let members = run * width..<min(run * width + width, below)
        var joined = level == 0 ? box(members.lowerBound) : boxes[first + members.lowerBound]
        for member in members.dropFirst() { joined.join(level == 0 ? box(member) : boxes[first + member]) }
        boxes.append(joined)
      }
    }
    return boxes
  }
}

extension RoadBox {
  mutating func join(_ other: RoadBox) {
    west = min(west, other.west)
    south = min(south, other.south)
    east = max(east, other.east)
    north = max(north, other.north)
  }
}
