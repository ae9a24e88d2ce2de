import RoadNetwork
import TestSupport
import Testing

@Suite("What a search reached")
struct ReachTests {
  @Test("a point lies in a part exactly when its time is within the limit", arguments: [RoadDirection.to, .from])
  func parts(direction: RoadDirection) throws {
    var (inside, outside) = (0, 0)
    for seed in UInt64(0)..<150 {
      let draft = RandomRoads.draft(seed: seed, destinations: seed % 2 == 1)
      let graph = try RoadGraph(draft: draft)
      var random = SeededRandom(seed: seed + 7)
      let stretch = Int.random(in: 0..<graph.stretchCount, using: &random)
      let offset = UInt32.random(in: 0...UInt32(graph.length(of: stretch)), using: &random)
      let origin = RoadPlace(stretch: stretch, offset: offset, position: graph.position(of: 0), leg: 5)
      let search = RoadSearch(graph)
      try search.run(origin, direction: direction, limit: UInt32.random(in: 4...70, using: &random))
      let parts = try search.reaches()
      for stretch in 0..<graph.stretchCount where graph.length(of: stretch) > 1 {
        for offset in stride(from: 1, to: graph.length(of: stretch), by: 7) {
          let place = RoadPlace(stretch: stretch, offset: UInt32(offset), position: graph.position(of: 0))
          let isReached = try search.time(of: place) != RoadSearch.notReached
          let isInside = parts.contains { $0.stretch == stretch && Int($0.from) <= offset && offset <= Int($0.to) }
          #expect(isReached == isInside, "seed \(seed), stretch \(stretch), offset \(offset)")
          if isReached { inside += 1 } else { outside += 1 }
        }
      }
    }
    #expect(inside > 1000 && outside > 1000)
  }
}
