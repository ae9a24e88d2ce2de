import RoadNetwork
import TestSupport
import Testing

@Suite("Tables of times")
struct RoadTableTests {
  @Test("a table holds what single trips take, for any number of threads", arguments: [RoadDirection.to, .from])
  func pairs(direction: RoadDirection) async throws {
    var entries = 0
    for seed in UInt64(0)..<80 {
      let draft = RandomRoads.draft(seed: seed, destinations: seed % 2 == 1)
      let graph = try RoadGraph(draft: draft)
      var random = SeededRandom(seed: seed + 3)
      func place() -> RoadPlace {
        let stretch = Int.random(in: 0..<graph.stretchCount, using: &random)
        let offset = UInt32.random(in: 0...UInt32(graph.length(of: stretch)), using: &random)
        return RoadPlace(stretch: stretch, offset: offset, position: graph.position(of: 0), leg: 7)
      }
      let rows: [RoadPlace?] = [place(), nil, place(), place()]
      let columns: [RoadPlace?] = [place(), place(), nil]
      let limit: UInt32 = seed % 4 == 0 ? RoadSearch.notReached - 1 : 60
      let table = try await RoadTable(
        from: rows, to: columns, on: graph, direction: direction, limit: limit, withLengths: true)
      let parallel = try await RoadTable(
        from: rows, to: columns, on: graph, direction: direction, limit: limit, withLengths: true, threads: 3)
      #expect(table == parallel)
      let search = RoadSearch(graph)
      for (row, place) in rows.enumerated() {
        var expected: [(Int32, UInt32, UInt64)] = []
        for (column, facility) in columns.enumerated() {
          guard let place, let facility else { continue }
          let (start, end) = direction == .to ? (place, facility) : (facility, place)
          guard let route = try RoadRoute(from: start, to: end, search: search), route.time <= limit else { continue }
          expected.append((Int32(column), route.time, route.length))
        }
        let range = table.rowStarts[row]..<table.rowStarts[row + 1]
        #expect(Array(table.facilities[range]) == expected.map(\.0), "seed \(seed)")
        #expect(Array(table.times[range]) == expected.map(\.1), "seed \(seed)")
        #expect(Array(table.lengths[range]) == expected.map(\.2), "seed \(seed)")
        entries += expected.count
      }
    }
    #expect(entries > 100)
  }
}
