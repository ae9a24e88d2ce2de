import RoadNetwork
import TestSupport
import Testing

/// Searches in buckets against searches in order: whatever the times of arcs are to the width of a bucket and the turn of the
/// ring.
@Suite("Searches in buckets")
struct BucketSearchTests {
  private func graph(_ seed: UInt64, timesLonger factor: UInt32) throws -> RoadGraph {
    var draft = RandomRoads.draft(seed: seed, destinations: seed % 2 == 1)
    for stretch in 0..<draft.stretches.count {
      draft.stretches.forward[stretch] *= factor
      if draft.stretches.backward[stretch] != RoadStretches.notAllowed { draft.stretches.backward[stretch] *= factor }
    }
    return try RoadGraph(draft: draft)
  }

  private func places(_ count: Int, on graph: RoadGraph, _ random: inout SeededRandom) -> [RoadPlace] {
    (0..<count).map { _ in
      let stretch = Int.random(in: 0..<graph.stretchCount, using: &random)
      return RoadPlace(
        stretch: stretch, offset: UInt32.random(in: 0...UInt32(graph.length(of: stretch)), using: &random),
        position: graph.position(of: 0), leg: UInt32.random(in: 0...9, using: &random))
    }
  }

  @Test(
    "find the times of searches in order, and the lengths of the nearest trips",
    arguments: [1, 90, 3000, 150_000, 4_000_000] as [UInt32])
  func agree(factor: UInt32) async throws {
    var trips = 0
    for seed in UInt64(0)..<120 {
      let direction: RoadDirection = seed % 4 < 2 ? .to : .from
      let graph = try graph(seed, timesLonger: factor)
      var random = SeededRandom(seed: seed + 5)
      let sites = places(4, on: graph, &random)
      let rows: [RoadPlace?] = places(6, on: graph, &random) + [nil]
      let ordered = try await RoadTable(
        from: rows, to: sites, on: graph, direction: direction, withLengths: true, threads: 1)
      let times = try await RoadTable(from: rows, to: sites, on: graph, direction: direction, threads: 2)
      #expect(times.rowStarts == ordered.rowStarts && times.facilities == ordered.facilities, "seed \(seed)")
      #expect(times.times == ordered.times, "seed \(seed)")
      for count in 1...3 {
        let nearest = try await NearestSeveral(
          count, of: sites, on: graph, direction: direction, threads: 1 + count % 2)
        let found = try nearest.trips(of: rows)
        for (row, place) in rows.enumerated() {
          let entries = (ordered.rowStarts[row]..<ordered.rowStarts[row + 1]).map {
            (ordered.times[$0], Int(ordered.facilities[$0]), ordered.lengths[$0])
          }.sorted { $0 < $1 }
          #expect(found[row]?.time == entries.first?.0, "seed \(seed), row \(row)")
          #expect(found[row]?.place == entries.first?.1, "seed \(seed), row \(row)")
          #expect(found[row]?.length == entries.first?.2, "seed \(seed), row \(row)")
          let answer = try place.map(nearest.nearest) ?? []
          #expect(answer.map(\.time) == entries.prefix(count).map(\.0), "seed \(seed), row \(row)")
          #expect(answer.map(\.place) == entries.prefix(count).map(\.1), "seed \(seed), row \(row)")
          if found[row] != nil { trips += 1 }
        }
      }
    }
    #expect(trips > 1000)
  }

  @Test("keep to their limit, and find the same again")
  func limits() async throws {
    for seed in UInt64(0)..<60 {
      let graph = try graph(seed, timesLonger: 700)
      var random = SeededRandom(seed: seed + 6)
      let sites: [RoadPlace?] = places(5, on: graph, &random)
      let rows: [RoadPlace?] = places(6, on: graph, &random)
      let all = try await RoadTable(from: rows, to: sites, on: graph)
      for limit in [0, 6000, 20_000, 60_000] as [UInt32] {
        let table = try await RoadTable(from: rows, to: sites, on: graph, limit: limit)
        #expect(table.times == all.times.filter { $0 <= limit }, "seed \(seed), \(limit)")
      }
    }
  }
}
