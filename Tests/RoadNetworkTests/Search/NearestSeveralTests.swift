import RoadNetwork
import TestSupport
import Testing

@Suite("The nearest few places")
struct NearestSeveralTests {
  @Test("are those of one search for each place", arguments: [RoadDirection.to, .from])
  func agrees(direction: RoadDirection) throws {
    var found = 0
    for seed in UInt64(0)..<200 {
      let graph = try RoadGraph(draft: RandomRoads.draft(seed: seed, destinations: seed % 2 == 1))
      var random = SeededRandom(seed: seed + 31)
      func place() -> RoadPlace {
        let stretch = Int.random(in: 0..<graph.stretchCount, using: &random)
        return RoadPlace(
          stretch: stretch, offset: UInt32.random(in: 0...UInt32(graph.length(of: stretch)), using: &random),
          position: graph.position(of: 0), leg: UInt32.random(in: 0...9, using: &random))
      }
      let sites = (0..<4).map { _ in place() }
      let starts = (0..<6).map { _ in place() }
      let search = RoadSearch(graph)
      var all = starts.map { _ in [(place: Int, time: UInt32)]() }
      for (site, end) in sites.enumerated() {
        try search.run(end, direction: direction, limit: RoadSearch.notReached - 1)
        for (row, start) in starts.enumerated() {
          let time = try search.time(of: start)
          if time != RoadSearch.notReached { all[row].append((site, time)) }
        }
      }
      for count in 1...3 {
        let nearest = try NearestSeveral(count, of: sites, on: graph, direction: direction)
        for (row, start) in starts.enumerated() {
          let expected = all[row].sorted { ($0.time, $0.place) < ($1.time, $1.place) }.prefix(count)
          let answer = try nearest.nearest(of: start)
          #expect(answer.map(\.time) == expected.map(\.time), "seed \(seed), start \(row), \(count)")
          #expect(answer.map(\.place) == expected.map(\.place), "seed \(seed), start \(row), \(count)")
          found += answer.count
        }
      }
    }
    #expect(found > 2_000)
  }
}
