import RoadNetwork
import Testing

@testable import RoadRules

/// Restrictions of turns on a crossing of four streets at node 5, and along a way of two stretches.
@Suite struct TurnRestrictionTests {
  /// Streets 1-5, 2-5, 3-5 and 4-5.
  private func crossing(_ members: [String], _ tags: [String: String]) -> HandMadeMap {
    var map = HandMadeMap()
    for (node, (x, y)) in zip(1...5, [(0, 1), (1, 2), (2, 1), (1, 0), (1, 1)]) { map.node(node, x, y) }
    for node in 1...4 { map.way(node * 10, [node, 5], ["highway": "residential"]) }
    map.relation(1, members, ["type": "restriction"].merging(tags) { $1 })
    return map
  }

  private static let members = ["way 10 from", "node 5 via", "way 20 to"]

  @Test(
    arguments: [
      (["restriction": "no_left_turn"], ["no 1>5>2"]), (["restriction": "only_straight_on"], ["only 1>5>2"]),
      (["restriction": "no_left_turn", "except": "motorcar"], []),
      (["restriction": "no_left_turn", "except": "psv;bicycle"], ["no 1>5>2"]),
      (["restriction:motorcar": "no_left_turn"], ["no 1>5>2"]), (["restriction:hgv": "no_left_turn"], []),
      (["restriction": "no_left_turn", "hour_on": "08:00"], []),
      (["restriction:conditional": "no_left_turn @ (07:00-09:00)"], []), (["restriction": "give_way"], []),
    ] as [([String: String], [String])])
  func ofCars(tags: [String: String], expected: [String]) async throws {
    #expect(try await crossing(Self.members, tags).draft(.car).turns == expected)
  }

  @Test func ofOthers() async throws {
    let map = crossing(Self.members, ["restriction": "no_left_turn", "except": "bicycle"])
    #expect(try await map.draft(.bicycle).turns.isEmpty)
    #expect(try await map.draft(.foot).turns.isEmpty)
    let other = crossing(Self.members, ["restriction": "no_left_turn"])
    #expect(try await other.draft(.bicycle).turns == ["no 1>5>2"])
  }

  @Test func timesOfDayAreCounted() async throws {
    let map = crossing(Self.members, ["restriction:conditional": "no_left_turn @ (07:00-09:00)"])
    #expect(try await map.draft(.car).facts.counts["turn_restrictions_by_time_ignored"] == 1)
  }

  @Test func severalApproaches() async throws {
    let map = crossing(
      ["way 10 from", "way 30 from", "node 5 via", "way 20 to"], ["restriction": "no_entry"])
    #expect(try await map.draft(.car).turns == ["no 1>5>2", "no 3>5>2"])
  }

  @Test func turnsOnTheSpot() async throws {
    let map = crossing(["way 10 from", "node 5 via", "way 10 to"], ["restriction": "no_u_turn"])
    #expect(try await map.draft(.car).turns == ["no 1>5>1"])
  }

  @Test(arguments: [["way 20 via"], ["way 20 via", "way 25 via"], ["way 25 via", "way 20 via"]])
  func throughWays(vias: [String]) async throws {
    // 1 - 2 - 3 (- 6) - 4, with side streets at 3 and 6.
    var map = HandMadeMap()
    let middle = vias.count == 1 ? [2, 3, 6] : [2, 3]
    map.way(10, [1, 2], ["highway": "residential"])
    map.way(20, middle, ["highway": "residential"])
    if vias.count == 2 { map.way(25, [3, 6], ["highway": "residential"]) }
    map.way(30, [6, 4], ["highway": "residential"])
    map.node(7, 3, 3)
    map.way(40, [3, 7], ["highway": "residential"])
    map.way(50, [6, 8], ["highway": "residential"])
    map.relation(1, ["way 10 from"] + vias + ["way 30 to"], ["type": "restriction", "restriction": "no_u_turn"])
    #expect(try await map.draft(.car).turns == ["no 1>2>3>6>4"])
  }

  @Test func unjoinedWaysAreCounted() async throws {
    let map = crossing(["way 10 from", "node 4 via", "way 20 to"], ["restriction": "no_left_turn"])
    let draft = try await map.draft(.car)
    #expect(draft.turns.isEmpty)
    #expect(draft.facts.counts["turn_restrictions_left_out"] == 1)
  }
}
