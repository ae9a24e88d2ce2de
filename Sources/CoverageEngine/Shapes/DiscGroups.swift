import GeometryCore

/// Sorts areas into groups that may meet.
enum DiscGroups {
  /// Positions of areas whose boxes meet, directly or through others, ascending within a group and by first member.
  ///
  /// Areas with boxes over the 180th meridian are taken to meet every other: few are.
  ///
  /// - Complexity: O(n^2).
  static func overlapping(_ areas: [MultiPolygon]) -> [[Int]] {
    let boxes = areas.map(\.boundingBox)
    var leader = Array(areas.indices)
    for first in areas.indices {
      for second in areas.indices.dropFirst(first + 1) where mayMeet(boxes[first], boxes[second]) {
        let (kept, merged) = (min(leader[first], leader[second]), max(leader[first], leader[second]))
        guard kept != merged else { continue }
        for index in leader.indices where leader[index] == merged { leader[index] = kept }
      }
    }
    return Set(leader).sorted().map { group in areas.indices.filter { leader[$0] == group } }
  }

  private static func mayMeet(_ first: BoundingBox?, _ second: BoundingBox?) -> Bool {
    guard let first, let second else { return false }
    if first.crossesAntimeridian || second.crossesAntimeridian { return true }
    return first.west <= second.east && second.west <= first.east && first.south <= second.north
      && second.south <= first.north
  }
}
