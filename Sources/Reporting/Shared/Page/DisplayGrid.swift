import GeometryCore

/// Shapes for the screen: positions on a grid of whole steps, written as differences.
///
/// Every position goes to its nearest grid point by itself, so lines that two areas share stay shared.
struct DisplayGrid {
  /// Grid steps for one degree, a power of ten.
  let stepsPerDegree: Int

  /// Sides of a box above which the coarser grid is fine enough, degrees.
  private static let wideDegrees = 1.5

  init(stepsPerDegree: Int) {
    self.stepsPerDegree = stepsPerDegree
  }

  /// A grid of about 100 m for large studies, of about 10 m for small ones.
  init(showing boxes: [BoundingBox]) {
    let widest = boxes.reduce(0) { max($0, $1.east - $1.west, $1.north - $1.south) }
    stepsPerDegree = widest > Self.wideDegrees ? 1_000 : 10_000
  }

  /// A ring as x, y of its first position, then the differences from one position to the next, the closing one left
  /// out; nil where fewer than three grid points remain.
  ///
  /// - Complexity: O(n).
  func differences(_ ring: Ring) -> [Int]? {
    let kept = points(ring)
    guard kept.count >= 3 else { return nil }
    var differences: [Int] = []
    differences.reserveCapacity(2 * kept.count)
    var previous = (x: 0, y: 0)
    for point in kept {
      differences.append(point.x - previous.x)
      differences.append(point.y - previous.y)
      previous = point
    }
    return differences
  }

  /// Grid points of a ring without repeats and without those on the straight line between their neighbours.
  private func points(_ ring: Ring) -> [(x: Int, y: Int)] {
    var kept: [(x: Int, y: Int)] = []
    for position in ring.positions {
      let point = (x: step(position.longitude), y: step(position.latitude))
      if let last = kept.last, last == point { continue }
      if kept.count >= 2, isStraight(kept[kept.count - 2], kept[kept.count - 1], point) { kept.removeLast() }
      if let last = kept.last, last == point { continue }
      kept.append(point)
    }
    if kept.count > 1, let first = kept.first, let last = kept.last, first == last { kept.removeLast() }
    return kept
  }

  private func isStraight(_ first: (x: Int, y: Int), _ middle: (x: Int, y: Int), _ last: (x: Int, y: Int)) -> Bool {
    (middle.x - first.x) * (last.y - middle.y) == (middle.y - first.y) * (last.x - middle.x)
  }

  /// The grid line nearest to a number of degrees.
  func step(_ degrees: Double) -> Int { Int((degrees * Double(stepsPerDegree)).rounded(.toNearestOrAwayFromZero)) }

  /// A shape whose positions lie on the grid; parts that vanish are left out.
  func simplified(_ shape: MultiPolygon) -> MultiPolygon {
    MultiPolygon(
      shape.polygons.compactMap { polygon in
        guard let exterior = simplified(polygon.exterior) else { return nil }
        return Polygon(exterior: exterior, holes: polygon.holes.compactMap(simplified))
      })
  }

  private func simplified(_ ring: Ring) -> Ring? {
    var positions = points(ring).map { point in
      LonLat(
        longitude: Double(point.x) / Double(stepsPerDegree), latitude: Double(point.y) / Double(stepsPerDegree))
    }
    guard let first = positions.first else { return nil }
    positions.append(first)
    return try? Ring(positions)
  }
}

extension JSONWriter {
  /// A shape as polygons of rings of differences on a grid.
  mutating func value(_ shape: MultiPolygon, on grid: DisplayGrid) {
    let polygons = shape.polygons.compactMap { polygon -> [[Int]]? in
      guard let exterior = grid.differences(polygon.exterior) else { return nil }
      return [exterior] + polygon.holes.compactMap { grid.differences($0) }
    }
    array(polygons) { writer, rings in
      writer.array(rings) { writer, ring in writer.integers(ring) }
    }
  }

  /// Whole numbers as an array.
  mutating func integers(_ values: some Sequence<Int>) {
    array(values) { $0.value($1) }
  }

  /// Whole numbers as their first one and the differences that follow.
  mutating func differences(_ values: [Int]) {
    integers(values.indices.lazy.map { $0 == 0 ? values[0] : values[$0] - values[$0 - 1] })
  }
}
