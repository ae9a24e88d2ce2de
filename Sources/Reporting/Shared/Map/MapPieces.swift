import CoverageModel
import GeometryCore

/// Splits a study into pieces that lie far apart, such as metropolitan France and each overseas department.
enum MapPieces {
  /// Boxes nearer than this belong together, degrees.
  private static let reachDegrees = 3.0

  /// The box around each group of basins, the group with the most people first, ties by position in `basins`.
  ///
  /// - Complexity: O(n^2) for n basins.
  static func boxes(_ basins: [EmploymentBasin], people: [String: Int]) -> [BoundingBox] {
    // A basin over the 180th meridian has parts on both sides of the map; each is by itself.
    let boxes = basins.flatMap { basin in
      let box = basin.shape.boundingBox
      let parts = box?.crossesAntimeridian == true ? basin.shape.polygons.map { MultiPolygon([$0]) } : [basin.shape]
      return parts.enumerated().compactMap { index, part in
        part.boundingBox.map { (box: $0, people: index == 0 ? people[basin.code] ?? 0 : 0) }
      }
    }
    var group = Array(boxes.indices)
    for first in boxes.indices {
      for second in boxes.indices.dropFirst(first + 1) where areNear(boxes[first].box, boxes[second].box) {
        let (kept, merged) = (min(group[first], group[second]), max(group[first], group[second]))
        guard kept != merged else { continue }
        for index in group.indices where group[index] == merged { group[index] = kept }
      }
    }
    let groups = Set(group).sorted().map { leader in
      let members = boxes.indices.filter { group[$0] == leader }.map { boxes[$0] }
      return (box: BoundingBox(enclosing: members.map(\.box)), people: members.reduce(0) { $0 + $1.people })
    }
    return groups.enumerated()
      .sorted { ($1.element.people, $0.offset) < ($0.element.people, $1.offset) }
      .compactMap(\.element.box)
  }

  private static func areNear(_ first: BoundingBox, _ second: BoundingBox) -> Bool {
    first.west - reachDegrees <= second.east && second.west - reachDegrees <= first.east
      && first.south - reachDegrees <= second.north && second.south - reachDegrees <= first.north
  }
}
