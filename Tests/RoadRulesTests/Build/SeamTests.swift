import RoadNetwork
import Testing

@testable import RoadRules

/// Several extracts, and objects in any order.
@Suite struct SeamTests {
  private func whole() -> HandMadeMap {
    var map = HandMadeMap()
    map.node(3, 3, 0, ["barrier": "bollard"])
    map.way(10, [1, 2, 3, 4], ["highway": "residential", "name": "A"])
    map.way(11, [2, 5], ["highway": "primary", "name": "B"])
    map.way(12, [5, 6], ["highway": "primary"])
    map.relation(
      1, ["way 10 from", "node 2 via", "way 11 to"], ["type": "restriction", "restriction": "no_left_turn"])
    return map
  }

  private func content(_ draft: RoadDraft) -> [String] {
    draft.arcs + draft.turns
      + (0..<draft.stretches.count).map {
        let name = draft.names[Int(draft.stretches.names[$0])]
        return "\(draft.stretches.ways[$0]) \(name) \(draft.stretches.lengths[$0]) \(draft.stretches.forward[$0])"
      }
  }

  @Test func orderOfObjectsDoesNotMatter() async throws {
    let map = whole()
    let first = try await HandMadeMap.draft([map.xml()], .car)
    let second = try await HandMadeMap.draft([map.xml(isReversed: true)], .car)
    #expect(content(first) == content(second))
    #expect(first.arcs.count == 6)
  }

  @Test func overlapsAreTakenOnce() async throws {
    var part = HandMadeMap()
    part.way(11, [2, 5], ["highway": "primary", "name": "B"])
    part.way(12, [5, 6], ["highway": "primary"])
    let whole = whole()
    let one = try await whole.draft(.car)
    for texts in [[whole.xml(), part.xml()], [part.xml(), whole.xml()], [whole.xml(), whole.xml()]] {
      #expect(content(try await HandMadeMap.draft(texts, .car)) == content(one))
    }
  }

  @Test func laterVersionWins() async throws {
    let old =
      "<osm><node id=\"1\" lat=\"44\" lon=\"4\" version=\"1\"/><node id=\"2\" lat=\"44\" lon=\"4.001\" version=\"1\"/>"
      + "<way id=\"1\" version=\"1\"><nd ref=\"1\"/><nd ref=\"2\"/><tag k=\"highway\" v=\"primary\"/></way></osm>"
    let new =
      "<osm><node id=\"1\" lat=\"44\" lon=\"4\" version=\"1\"/><node id=\"2\" lat=\"44\" lon=\"4.002\" version=\"2\"/>"
      + "<way id=\"1\" version=\"2\"><nd ref=\"2\"/><nd ref=\"1\"/><tag k=\"highway\" v=\"primary\"/><tag k=\"oneway\" v=\"yes\"/></way></osm>"
    for texts in [[old, new], [new, old]] {
      let draft = try await HandMadeMap.draft(texts, .car)
      #expect(draft.arcs == ["2>1"])
      #expect(draft.vertices.longitudes.contains(40_020_000))
    }
  }

  @Test func roadsEndWhereNodesAreMissing() async throws {
    let text =
      "<osm><node id=\"1\" lat=\"44\" lon=\"4\"/><node id=\"2\" lat=\"44\" lon=\"4.001\"/>"
      + "<node id=\"4\" lat=\"44\" lon=\"4.003\"/><node id=\"5\" lat=\"44\" lon=\"4.004\"/><way id=\"1\"><nd ref=\"1\"/>"
      + "<nd ref=\"2\"/><nd ref=\"3\"/><nd ref=\"4\"/><nd ref=\"5\"/><tag k=\"highway\" v=\"primary\"/></way></osm>"
    let draft = try await HandMadeMap.draft([text], .car)
    #expect(draft.arcs == ["1>2", "2>1", "4>5", "5>4"])
    #expect(draft.facts.counts["missing_nodes"] == 1)
  }

  @Test func splittingAWayKeepsTimes() async throws {
    var joined = HandMadeMap()
    joined.way(10, [1, 2, 3], ["highway": "primary", "maxspeed": "80"])
    joined.way(11, [2, 4], ["highway": "primary", "maxspeed": "80"])
    var split = HandMadeMap()
    split.way(10, [1, 2], ["highway": "primary", "maxspeed": "80"])
    split.way(12, [2, 3], ["highway": "primary", "maxspeed": "80"])
    split.way(11, [2, 4], ["highway": "primary", "maxspeed": "80"])
    let (one, two) = (try await joined.draft(.car), try await split.draft(.car))
    #expect(one.arcs == two.arcs)
    #expect(one.milliseconds(1, 2) == two.milliseconds(1, 2))
    #expect(one.milliseconds(2, 3) == two.milliseconds(2, 3))
  }
}
