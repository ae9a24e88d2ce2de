import GeometryCore

/// Sorts areas into groups that may meet.
enum DiscGroups {
  /// Positions of areas whose boxes meet, directly or through others, ascending within a group and by first member.
  ///
  /// Where a box runs over the 180th meridian it is taken to meet every other: few do. Else the boxes are swept from west
  /// to east, each set against those that still reach as far, which are kept in the order of their south.
  ///
  /// - Complexity: O(n log n + m) for m pairs of boxes that share a longitude and begin within the height of the tallest.
  static func overlapping(_ areas: [MultiPolygon]) -> [[Int]] {
    let boxes = areas.map(\.boundingBox)
    var groups = Groups(count: areas.count)
    if let wide = boxes.firstIndex(where: { $0?.crossesAntimeridian == true }) {
      for index in boxes.indices where boxes[index] != nil { groups.join(wide, index) }
      return groups.members
    }
    let all = boxes.indices.compactMap { index in boxes[index].map { (index: index, box: $0) } }
    let tallest = all.reduce(0) { max($0, $1.box.north - $1.box.south) }
    var open: [(index: Int, box: BoundingBox)] = []
    for entry in all.sorted(by: { ($0.box.west, $0.index) < ($1.box.west, $1.index) }) {
      let box = entry.box
      let start = firstIndex(open, south: box.south - tallest)
      var kept = start
      var next = start
      // Those that no longer reach as far leave the list on the way.
      while next < open.count, open[next].box.south <= box.north {
        if open[next].box.east >= box.west {
          if open[next].box.north >= box.south { groups.join(open[next].index, entry.index) }
          open[kept] = open[next]
          kept += 1
        }
        next += 1
      }
      open.removeSubrange(kept..<next)
      open.insert(entry, at: firstIndex(open, south: box.south))
    }
    return groups.members
  }

  /// The first place in a list whose box begins at a latitude or north of it.
  private static func firstIndex(_ list: [(index: Int, box: BoundingBox)], south: Double) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].box.south < south { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Sets that are joined (R. E. Tarjan, JACM 22 (1975), 215-225), each led by its first member.
  private struct Groups {
    private var parent: [Int]

    init(count: Int) {
      parent = Array(0..<count)
    }

    mutating func join(_ first: Int, _ second: Int) {
      let (one, other) = (leader(first), leader(second))
      parent[max(one, other)] = min(one, other)
    }

    private mutating func leader(_ index: Int) -> Int {
      var index = index
      while parent[index] != index {
        parent[index] = parent[parent[index]]
        index = parent[index]
      }
      return index
    }

    var members: [[Int]] {
      var groups = self
      var places: [Int: Int] = [:]
      var members: [[Int]] = []
      for index in parent.indices {
        let leader = groups.leader(index)
        if let place = places[leader] {
          members[place].append(index)
        } else {
          places[leader] = members.count
          members.append([index])
        }
      }
      return members
    }
  }
}
