import RoadNetwork
import Testing

@testable import RoadRules

/// Access as the wiki of OpenStreetMap has it ("Key:access"): the most specific key counts.
@Suite struct AccessTests {
  /// The directions of one street from node 1 to node 2 besides a road from 2 to 3 that is open to all.
  private func arcs(_ tags: [String: String], _ mode: RoadMode) async throws -> [String] {
    var map = HandMadeMap()
    map.way(10, [1, 2], ["highway": "residential"].merging(tags) { $1 })
    map.way(11, [2, 3], ["highway": "residential"])
    return try await map.draft(mode).arcs.filter { $0 == "1>2" || $0 == "2>1" }
  }

  private static let both = ["1>2", "2>1"]

  @Test(
    arguments: [
      (["access": "no"], []), (["access": "no", "motor_vehicle": "yes"], both),
      (["access": "yes", "motor_vehicle": "no"], []), (["motor_vehicle": "no", "motorcar": "yes"], both),
      (["vehicle": "private"], []), (["access": "agricultural;forestry"], []), (["access": "agricultural;yes"], both),
      (["access": "http://example.org"], both), (["foot": "no"], both), (["motor_vehicle:backward": "no"], ["1>2"]),
      (["vehicle": "http://example.org", "access": "no"], []),
    ] as [([String: String], [String])])
  func ofCars(tags: [String: String], expected: [String]) async throws {
    #expect(try await arcs(tags, .car) == expected)
  }

  @Test(
    arguments: [
      (["access": "no"], []), (["access": "no", "bicycle": "yes"], both), (["vehicle": "no"], []),
      (["motor_vehicle": "no"], both), (["highway": "footway"], []), (["highway": "footway", "bicycle": "yes"], both),
      (["highway": "steps"], []), (["highway": "motorway"], []), (["highway": "cycleway"], both),
    ] as [([String: String], [String])])
  func ofBicycles(tags: [String: String], expected: [String]) async throws {
    #expect(try await arcs(tags, .bicycle) == expected)
  }

  @Test(
    arguments: [
      (["access": "no"], []), (["access": "private", "foot": "permissive"], both), (["vehicle": "no"], both),
      (["highway": "steps"], both), (["highway": "motorway"], []), (["oneway": "yes"], both),
      (["highway": "pedestrian", "area": "yes"], both), (["highway": "trunk"], []),
      (["highway": "trunk", "foot": "yes"], both),
    ] as [([String: String], [String])])
  func ofWalkers(tags: [String: String], expected: [String]) async throws {
    #expect(try await arcs(tags, .foot) == expected)
  }

  @Test(arguments: [
    ["highway": "construction"], ["highway": "proposed"], ["highway": "track"], ["area": "yes"],
    ["construction": "yes"], ["highway": "footway"],
  ])
  func noRoadsOfCars(tags: [String: String]) async throws { #expect(try await arcs(tags, .car).isEmpty) }

  @Test func unknownValuesAreTold() async throws {
    var map = HandMadeMap()
    map.way(10, [1, 2], ["highway": "residential", "access": "http://example.org"])
    let facts = try await map.draft(.car).facts
    #expect(facts.counts["unknown_access_values"] == 1)
  }

  @Test func traitsOfStretches() async throws {
    var map = HandMadeMap()
    map.way(10, [1, 2], ["highway": "residential", "access": "destination"])
    map.way(11, [2, 3], ["highway": "service", "service": "driveway"])
    map.way(12, [3, 4], ["highway": "motorway"])
    map.way(13, [4, 5], ["highway": "primary", "tunnel": "yes"])
    map.way(14, [5, 6], ["highway": "primary", "toll": "yes"])
    map.way(15, [6, 7], ["highway": "service", "access": "private", "motor_vehicle": "yes"])
    let draft = try await map.draft(.car)
    #expect(draft.traits(1, 2)?.contains(.destinationOnly) == true)
    #expect(draft.traits(2, 3)?.contains(.lastResort) == true)
    #expect(draft.traits(3, 4)?.contains(.notForSnapping) == true)
    #expect(draft.traits(4, 5)?.contains(.notForSnapping) == true)
    #expect(draft.traits(5, 6)?.contains(.toll) == true)
    #expect(draft.traits(6, 7)?.contains(.lastResort) == true)
    var options = StandardProfile.Options()
    options.avoidsTolls = true
    #expect(try await map.draft(.car, options: options).milliseconds(5, 6) == nil)
  }

  @Test(
    arguments: [
      (["barrier": "bollard"], false), (["barrier": "gate"], true), (["barrier": "gate", "access": "private"], false),
      (["barrier": "bollard", "motor_vehicle": "yes"], true), (["barrier": "no"], true),
      (["barrier": "lift_gate"], true), (["highway": "crossing", "access": "no"], true),
    ] as [([String: String], Bool)])
  func barriersOfCars(tags: [String: String], isPassed: Bool) async throws {
    var map = HandMadeMap()
    map.node(3, 3, 0, tags)
    map.way(10, [1, 2, 3, 4, 5], ["highway": "residential"])
    let arcs = try await map.draft(.car).arcs
    // Stopped, the road still leads up to the nodes beside the barrier.
    #expect(arcs == (isPassed ? ["1>5", "5>1"] : ["1>2", "2>1", "4>5", "5>4"]))
  }

  @Test func barriersByMode() async throws {
    var map = HandMadeMap()
    map.node(2, 2, 0, ["barrier": "bollard"])
    map.node(4, 4, 0, ["barrier": "stile"])
    map.way(10, [1, 2, 3, 4, 5], ["highway": "path"])
    #expect(try await map.draft(.bicycle).arcs == ["1>3", "3>1"])
    #expect(try await map.draft(.foot).arcs == ["1>5", "5>1"])
  }
}
