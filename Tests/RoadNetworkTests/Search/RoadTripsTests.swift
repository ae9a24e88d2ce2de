import RoadNetwork
import TestSupport
import Testing

@Suite("Trips between places")
struct RoadTripsTests {
  private func place(_ graph: RoadGraph, _ random: inout SeededRandom) -> RoadPlace {
    let stretch = Int.random(in: 0..<graph.stretchCount, using: &random)
    let offset = UInt32.random(in: 0...UInt32(graph.length(of: stretch)), using: &random)
    return RoadPlace(stretch: stretch, offset: offset, position: graph.position(of: 0), leg: 7)
  }

  @Test("Trips are those of single searches, whether there are more origins or more destinations")
  func trips() async throws {
    var count = 0
    for seed in UInt64(0)..<60 {
      let graph = try RoadGraph(draft: RandomRoads.draft(seed: seed, destinations: seed % 2 == 1))
      var random = SeededRandom(seed: seed + 11)
      let many: [RoadPlace?] = [place(graph, &random), nil, place(graph, &random), place(graph, &random)]
      let few: [RoadPlace?] = [place(graph, &random), place(graph, &random)]
      let search = RoadSearch(graph)
      for (origins, destinations) in [(many, few), (few, many)] {
        var found: [[RoadTrip]] = []
        try await graph.trips(from: origins, to: destinations, threads: 2) { origin, trips in
          #expect(origin == found.count)
          found.append(trips)
        }
        #expect(found.count == origins.count)
        for (origin, trips) in zip(origins, found) {
          var expected: [RoadTrip] = []
          for (index, destination) in destinations.enumerated() {
            guard let origin, let destination,
              let route = try RoadRoute(from: origin, to: destination, search: search)
            else { continue }
            expected.append(RoadTrip(destination: index, milliseconds: route.time, millimetres: route.length))
          }
          #expect(trips == expected, "seed \(seed)")
          count += trips.count
        }
      }
    }
    #expect(count > 100)
  }

  @Test("A limit of length leaves out what is longer and nothing else", arguments: [RoadDirection.to, .from])
  func longest(direction: RoadDirection) async throws {
    var (kept, left) = (0, 0)
    for seed in UInt64(0)..<300 {
      let graph = try RoadGraph(draft: RandomRoads.draft(seed: seed, destinations: seed % 3 == 1))
      var random = SeededRandom(seed: seed + 17)
      let rows: [RoadPlace?] = (0..<6).map { _ in place(graph, &random) }
      let columns: [RoadPlace?] = [place(graph, &random), nil, place(graph, &random)]
      let all = try await RoadTable(
        from: rows, to: columns, on: graph, direction: direction, withLengths: true)
      for longest in [UInt64(14), 900, 3000, 9000] {
        let table = try await RoadTable(
          from: rows, to: columns, on: graph, direction: direction, longest: longest, withLengths: true, threads: 2)
        for row in rows.indices {
          let expected = (all.rowStarts[row]..<all.rowStarts[row + 1]).filter { all.lengths[$0] <= longest }
          let range = table.rowStarts[row]..<table.rowStarts[row + 1]
          #expect(Array(table.facilities[range]) == expected.map { all.facilities[$0] }, "seed \(seed), \(longest)")
          #expect(Array(table.times[range]) == expected.map { all.times[$0] }, "seed \(seed), \(longest)")
          #expect(Array(table.lengths[range]) == expected.map { all.lengths[$0] }, "seed \(seed), \(longest)")
          kept += expected.count
          left += all.rowStarts[row + 1] - all.rowStarts[row] - expected.count
        }
      }
    }
    #expect(kept > 1000 && left > 1000)
  }
}
