import RoadNetwork
import TestSupport
import Testing

@Suite("Times of the exact reference graphs", .enabled(if: ExternalData.isExpected))
struct ReferenceTimesTests {
  private func differences(_ name: String, withRules: Bool, uTurns: UTurns) throws -> (pairs: Int, differing: Int) {
    let roads = try ReferenceRoads(name, withRules: withRules)
    let graph = try RoadGraph(draft: roads.draft, uTurns: uTurns)
    let vertices = roads.draft.vertexNumbers
    let search = RoadSearch(graph)
    var (pairs, differing) = (0, 0)
    let rows = try ReferenceRoads.rows("\(name).exact_times.csv.gz")
    for (source, rows) in Dictionary(grouping: rows, by: { $0[0] }) {
      let start = try #require(Int64(source).flatMap { vertices[$0] })
      try search.run(vertex: start, direction: .from, limit: RoadSearch.notReached - 1)
      for row in rows {
        let end = try #require(Int64(row[1]).flatMap { vertices[$0] })
        let expected = UInt32(row[withRules ? 3 : 2]) ?? RoadSearch.notReached
        pairs += 1
        if search.time(ofVertex: end) != expected { differing += 1 }
      }
    }
    return (pairs, differing)
  }

  @Test("no pair differs, vertex by vertex", arguments: ReferenceRoads.names)
  func plain(name: String) throws {
    let found = try differences(name, withRules: false, uTurns: .everywhere)
    #expect(found.pairs == 10_000 && found.differing == 0)
  }

  @Test("no pair differs with turn rules and U-turns at dead ends only", arguments: ReferenceRoads.names)
  func turns(name: String) throws {
    let found = try differences(name, withRules: true, uTurns: .deadEndsOnly)
    #expect(found.pairs == 10_000 && found.differing == 0)
  }

  @Test("as many vertices are reached within each limit, with the same sum of times", arguments: ReferenceRoads.names)
  func reach(name: String) throws {
    let roads = try ReferenceRoads(name, withRules: false)
    let graph = try RoadGraph(draft: roads.draft, uTurns: .everywhere)
    let vertices = roads.draft.vertexNumbers
    let search = RoadSearch(graph)
    let rows = try ReferenceRoads.rows("\(name).reach.csv")
    #expect(rows.count == 80)
    for row in rows {
      let start = try #require(vertices[Int64(row[0])!])
      try search.run(vertex: start, direction: .from, limit: UInt32(row[1])! * 1000)
      #expect(search.settled.count == Int(row[2]))
      #expect(search.settled.reduce(0) { $0 + Int(search.time(of: Int($1))) } == Int(row[3]))
    }
  }
}
