import GeometryCore
import RoadNetwork
import TestSupport
import Testing

@Suite("Times along stretches")
struct TimedStretchesTests {
  @Test("are those of a place joined there", arguments: [RoadDirection.to, .from])
  func agrees(direction: RoadDirection) throws {
    var compared = 0
    for seed in UInt64(0)..<200 {
      let graph = try RoadGraph(draft: RandomRoads.draft(seed: seed, destinations: seed % 2 == 1))
      var random = SeededRandom(seed: seed + 77)
      let sites = (0..<3).map { _ in
        let stretch = Int.random(in: 0..<graph.stretchCount, using: &random)
        return RoadPlace(
          stretch: stretch, offset: UInt32.random(in: 0...UInt32(graph.length(of: stretch)), using: &random),
          position: graph.position(of: 0), leg: UInt32.random(in: 0...9, using: &random))
      }
      let search = try NearestPlaces(sites, on: graph, direction: direction)
      let times = try TimedStretches(search)
      for stretch in 0..<graph.stretchCount {
        let length = UInt32(graph.length(of: stretch))
        let ends = try graph.ends(of: stretch)
        guard length > 2, ends.from != ends.to else { continue }
        let (start, end) = (graph.position(of: ends.from), graph.position(of: ends.to))
        let shape = try times.shape(of: stretch)
        #expect(shape.points.first == start && shape.points.last == end)
        for _ in 0..<4 {
          let offset = UInt32.random(in: 1..<length, using: &random)
          if sites.contains(where: { $0.stretch == stretch && $0.offset == offset }) { continue }
          let place = RoadPlace(stretch: stretch, offset: offset, position: start)
          let expected = try search.nearest(of: place).map { Double($0.time) } ?? .infinity
          let found = Self.time(shape, at: Double(offset) / Double(length), from: start, to: end)
          // Times of parts are rounded, to the millisecond at either end.
          #expect(found == expected || abs(found - expected) <= 1.01, "seed \(seed), stretch \(stretch), \(offset)")
          compared += 1
        }
        for vertex in [ends.from, ends.to] {
          let offset = vertex == ends.from ? 0 : length
          let expected = try search.nearest(of: RoadPlace(stretch: stretch, offset: offset, position: start))
          // A place of the search that lies on this very stretch may be nearer without its junction.
          let found = times.milliseconds(ofVertex: vertex)
          #expect(expected.map { Double($0.time) <= found } ?? (found == .infinity))
        }
      }
    }
    #expect(compared > 1_500)
  }

  private static func time(
    _ shape: (points: [LonLat], milliseconds: [Double]), at share: Double, from start: LonLat, to end: LonLat
  ) -> Double {
    // The longer of the two extents tells shares apart.
    let (east, north) = (end.longitude - start.longitude, end.latitude - start.latitude)
    let shares = shape.points.map {
      abs(east) > abs(north) ? ($0.longitude - start.longitude) / east : ($0.latitude - start.latitude) / north
    }
    for index in shares.indices.dropFirst() where shares[index - 1] <= share && share <= shares[index] {
      let (first, last) = (shape.milliseconds[index - 1], shape.milliseconds[index])
      guard first.isFinite, shares[index] > shares[index - 1] else { return last }
      return first + (last - first) * (share - shares[index - 1]) / (shares[index] - shares[index - 1])
    }
    return .nan
  }
}
