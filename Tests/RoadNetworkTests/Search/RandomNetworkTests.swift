import RoadNetwork
import TestSupport
import Testing

@Suite("Times on random networks against a plain search that keeps every rule")
struct RandomNetworkTests {
  private func check(_ draft: RoadDraft, _ uTurns: UTurns, seed: UInt64) throws -> Int {
    let graph = try RoadGraph(draft: draft, uTurns: uTurns)
    let found = draft.vertexNumbers
    var plain = PlainSearch(draft, noUTurns: uTurns == .deadEndsOnly)
    let search = RoadSearch(graph)
    let all = (0..<draft.vertices.count).map { plain.times(from: $0) }
    let limit = RoadSearch.notReached - 1
    for (start, node) in draft.vertices.nodes.enumerated() {
      try search.run(vertex: #require(found[node]), direction: .from, limit: limit)
      let away = try draft.vertices.nodes.map { search.time(ofVertex: try #require(found[$0])) }
      #expect(away == all[start].map { $0.map(UInt32.init) ?? RoadSearch.notReached }, "seed \(seed)")
      try search.run(vertex: #require(found[node]), direction: .to, limit: limit)
      let back = try draft.vertices.nodes.map { search.time(of: try #require(found[$0])) }
      #expect(back == all.map { $0[start].map(UInt32.init) ?? RoadSearch.notReached }, "seed \(seed)")
    }
    return graph.stateCount - graph.vertexCount
  }

  @Test("turn rules by node and by way, U-turns, destination-only stretches", arguments: 0..<20)
  func times(block: Int) throws {
    var copies = 0
    for seed in UInt64(block * 100)..<UInt64(block * 100 + 100) {
      let draft = RandomRoads.draft(seed: seed, destinations: seed % 2 == 1)
      copies += try check(draft, seed % 3 == 0 ? .everywhere : .deadEndsOnly, seed: seed)
    }
    #expect(copies > 100)
  }

  @Test("places within stretches have the times of vertices put there", arguments: 0..<5)
  func places(block: Int) throws {
    for seed in UInt64(block * 40)..<UInt64(block * 40 + 40) {
      let draft = RandomRoads.draft(seed: seed, destinations: seed % 2 == 1)
      var random = SeededRandom(seed: seed + 99)
      // Three places on one stretch, others anywhere; ends of stretches too.
      let first = Int.random(in: 0..<draft.stretches.count, using: &random)
      let places = (0..<6).map { index in
        let stretch = index < 3 ? first : Int.random(in: 0..<draft.stretches.count, using: &random)
        let length = draft.stretches.lengths[stretch]
        return (stretch: stretch, offset: index == 5 ? length : UInt32.random(in: 0...length, using: &random))
      }
      let cut = RandomRoads.cut(draft, at: places)
      var plain = PlainSearch(cut.draft, noUTurns: true)
      let graph = try RoadGraph(draft: draft, uTurns: .deadEndsOnly)
      let onGraph = try places.map { place in
        let stretch = try #require(
          (0..<graph.stretchCount).first { try graph.way(of: $0).id == draft.stretches.ways[place.stretch] })
        return RoadPlace(
          stretch: stretch, offset: place.offset, position: graph.position(of: 0), leg: UInt32(place.offset % 3) * 1000)
      }
      let search = RoadSearch(graph)
      let nearest = try NearestPlaces(Array(onGraph[3...]), on: graph)
      var toLast: [[UInt32]] = []
      for start in places.indices {
        let expected = plain.times(from: cut.vertices[start])
        let legged = places.indices.map { end -> UInt32 in
          guard let time = expected[cut.vertices[end]] else { return RoadSearch.notReached }
          return UInt32(time) + 720 * (onGraph[start].leg / 1000 + onGraph[end].leg / 1000)
        }
        try search.run(onGraph[start], direction: .from, limit: RoadSearch.notReached - 1)
        #expect(try onGraph.map { try search.time(of: $0) } == legged, "seed \(seed)")
        for end in places.indices {
          try search.run(onGraph[end], direction: .to, limit: RoadSearch.notReached - 1)
          #expect(try search.time(of: onGraph[start]) == legged[end], "seed \(seed)")
          let route = try RoadRoute(from: onGraph[start], to: onGraph[end], search: search)
          #expect((route?.time ?? RoadSearch.notReached) == legged[end], "seed \(seed)")
          if let route {
            let steps = route.steps.reduce(0) { $0 + Int($1.time) }
            #expect(steps + 720 * Int(onGraph[start].leg / 1000 + onGraph[end].leg / 1000) == Int(route.time))
            let metres = route.steps.reduce(0) { $0 + Int($1.length) }
            #expect(metres + Int(onGraph[start].leg) + Int(onGraph[end].leg) == Int(route.length))
          }
        }
        let least = legged[3...].min()!
        let found = try nearest.nearest(of: onGraph[start])
        #expect((found?.time ?? RoadSearch.notReached) == least, "seed \(seed)")
        if least != RoadSearch.notReached {
          #expect(found?.place == legged[3...].firstIndex(of: least)! - 3, "seed \(seed)")
        }
        toLast.append(legged)
      }
      #expect(toLast.count == 6)
    }
  }
}
