public import GeometryCore
import MessageModel
import PROJKit

extension NearestPlaces {
  /// The points of a stretch with the time to the nearest place from each, milliseconds, linear in between; times are
  /// infinite where the search reached neither end. Times beyond the limit of the search may be too long, those within it are
  /// exact.
  ///
  /// Besides its own points it has those where trips turn from one end to the other, and where places are joined to it. At
  /// the ends the times are those of trips that use the stretch.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(points + places on the stretch).
  public func timedShape(of stretch: Int) throws(RoadNetworkError) -> (points: [LonLat], milliseconds: [Double]) {
    let shape = try graph.shape(of: stretch)
    let length = graph.stretchLengths[stretch]
    guard length >= 2 else {
      let time = try time(stretch, 0, length)
      return (shape, shape.map { _ in time })
    }
    let (first, last) = (UInt32(1), length - 1)
    var offsets: Set<UInt32> = [first, last]
    for place in places(on: stretch) { offsets.insert(min(max(place, first), last)) }
    var turns: Set<UInt32> = []
    let fixed = offsets.sorted()
    for (start, end) in zip(fixed, fixed.dropFirst()) {
      try addTurns(stretch, start, end, length, to: &turns)
    }
    offsets.formUnion(turns)
    for offset in shapeOffsets(shape, length) { offsets.insert(min(max(offset, first), last)) }
    let sorted = offsets.sorted()
    var times: [Double] = []
    for offset in sorted { times.append(try time(stretch, offset, length)) }
    let located = try graph.located(sorted, of: stretch)
    return (located, times)
  }

  private func time(_ stretch: Int, _ offset: UInt32, _ length: UInt32) throws(RoadNetworkError) -> Double {
    let place = RoadPlace(stretch: stretch, offset: offset, position: LonLat(longitude: 0, latitude: 0))
    return try best(of: place).map { Double($0.time) } ?? .infinity
  }

  /// The offset between two others at which a time that rises turns to fall: found by halving, as times on a part without
  /// places are the lesser of a rising and a falling line.
  private func addTurns(
    _ stretch: Int, _ start: UInt32, _ end: UInt32, _ length: UInt32, to turns: inout Set<UInt32>
  ) throws(RoadNetworkError) {
    var (low, high) = (start, end)
    while high - low > 100 {
      let middle = low + (high - low) / 2
      let step = max((high - low) / 8, 20)
      let (before, after) = (
        try time(stretch, middle - min(step, middle - low), length), try time(stretch, middle + step, length)
      )
      if after > before { low = middle } else if after < before { high = middle } else { break }
    }
    turns.insert(low + (high - low) / 2)
  }

  /// Where the points of a shape lie, millimetres along the stretch.
  private func shapeOffsets(_ shape: [LonLat], _ length: UInt32) -> [UInt32] {
    let geodesic = Geodesic()
    var ends = [0.0]
    for (start, end) in zip(shape, shape.dropFirst()) {
      ends.append(ends[ends.count - 1] + geodesic.distanceMetres(from: start, to: end))
    }
    let total = ends[ends.count - 1]
    guard total > 0 else { return [] }
    return ends.map { UInt32(($0 / total * Double(length)).rounded()) }
  }
}

extension RoadGraph {
  /// The positions of ascending offsets along a stretch.
  fileprivate func located(
    _ offsets: [UInt32], of stretch: Int
  ) throws(RoadNetworkError) -> [LonLat] {
    var positions: [LonLat] = []
    for offset in offsets {
      let part = try points(of: stretch, from: offset, to: offset)
      positions.append(part[0])
    }
    return positions
  }
}
