import MessageModel
import RoadNetwork
import Testing

@testable import RoadRules

/// Times from the table of speeds: milliseconds are millimetres · 3.6 / speed, rounded.
@Suite struct SpeedTests {
  private static let text = """
    profile,item,urban_kmh,rural_kmh,limit_factor,source
    car,primary,40,70,0.9,
    car,residential,20,30,0.8,
    car,cap:roundabout,25,25,,
    car,cap:unpaved,10,10,,
    car,ferry:short,15,15,,
    car,ferry:long,30,30,,
    car,boarding_minutes,5,,,
    car,junction_seconds,3,,,
    bicycle,ferry:short,15,15,,
    bicycle,ferry:long,30,30,,
    bicycle,boarding_minutes,5,,,
    bicycle,junction_seconds,0,,,
    foot,ferry:short,15,15,,
    foot,ferry:long,30,30,,
    foot,boarding_minutes,5,,,
    foot,junction_seconds,0,,,
    """

  private func time(_ tags: [String: String], speed: Double) async throws -> (found: UInt32, expected: UInt32) {
    var map = HandMadeMap()
    map.way(10, [1, 2], ["highway": "primary"].merging(tags) { $1 })
    let draft = try await map.draft(.car, speeds: try SpeedTable(Array(Self.text.utf8), file: "speeds.csv"))
    let length = Double(draft.stretches.lengths[0])
    return (draft.stretches.forward[0], UInt32((length * 3.6 / speed + 0.5).rounded(.down)))
  }

  @Test(
    arguments: [
      ([:], 70), (["zone:traffic": "FR:urban"], 40), (["maxspeed": "80"], 72), (["maxspeed": "FR:urban"], 45),
      (["maxspeed": "50 mph"], 50 * 1.609344 * 0.9), (["junction": "roundabout"], 25), (["surface": "gravel"], 10),
      (["maxspeed": "signals"], 70), (["maxspeed": "FR:30"], 27),
    ] as [([String: String], Double)])
  func ofAStretch(tags: [String: String], speed: Double) async throws {
    let (found, expected) = try await time(tags, speed: speed)
    #expect(found == expected)
  }

  /// Junctions cost time in towns, on roads of 50 km/h or less, where three roads meet and others may have priority: on a
  /// primary road where a third primary joins, not where a street does; on that street in either case.
  @Test(
    arguments: [
      ("FR:urban", "primary", 3000, 3000), ("FR:urban", "residential", 0, 3000), ("FR:rural", "primary", 0, 0),
    ] as [(String, String, Int, Int)])
  func ofJunctions(limit: String, side: String, onTheRoad: Int, fromTheSide: Int) async throws {
    var map = HandMadeMap()
    map.way(10, [1, 2], ["highway": "primary", "maxspeed": limit])
    map.way(11, [2, 3], ["highway": "primary", "maxspeed": limit])
    map.node(4, 2, 1)
    map.way(12, [2, 4], ["highway": side, "maxspeed": limit])
    let draft = try await map.draft(.car, speeds: try SpeedTable(Array(Self.text.utf8), file: "speeds.csv"))
    let (to, back) = (try #require(draft.milliseconds(1, 2)), try #require(draft.milliseconds(2, 1)))
    #expect(to - back == onTheRoad)
    let (out, home) = (try #require(draft.milliseconds(4, 2)), try #require(draft.milliseconds(2, 4)))
    #expect(out - home == fromTheSide)
  }

  /// Streets cross where priority is to the right; two ends are not junction.
  @Test func ofStreets() async throws {
    var map = HandMadeMap()
    let street = ["highway": "residential", "zone:traffic": "FR:urban"]
    map.way(10, [1, 2], street)
    map.way(11, [2, 3], street)
    map.node(4, 3, 1)
    map.way(12, [3, 4], street)
    map.way(13, [3, 5], street)
    let draft = try await map.draft(.car, speeds: try SpeedTable(Array(Self.text.utf8), file: "speeds.csv"))
    #expect(draft.milliseconds(1, 2) == draft.milliseconds(2, 1))
    let (to, back) = (try #require(draft.milliseconds(2, 3)), try #require(draft.milliseconds(3, 2)))
    #expect(to - back == 3000)
  }

  /// A street grid of 100 m makes a town, a single road none.
  @Test func townsWithoutTags() async throws {
    var map = HandMadeMap()
    for x in 0...8 {
      for y in 0...8 { map.node(100 + x * 10 + y, x, y) }
    }
    for x in 0...8 { map.way(1000 + x, (0...8).map { 100 + x * 10 + $0 }, ["highway": "residential"]) }
    map.way(2000, [144, 154], ["highway": "primary"])
    map.node(1, 300, 300)
    map.node(2, 301, 300)
    map.way(2001, [1, 2], ["highway": "primary"])
    let draft = try await map.draft(.car)
    #expect(draft.traits(144, 154)?.contains(.urban) == true)
    #expect(draft.traits(1, 2)?.contains(.urban) == false)
  }

  @Test(arguments: [
    ("profile,item\n", "line 1"), ("", "columns"), ("{}car,primary,x,1,1,\n", "line 2"),
    ("{}car,primary,50,500,1,\n", "line 2"), ("{}boat,primary,50,50,1,\n", "line 2"), ("{}car,primary,50\n", "line 2"),
    ("{}car,primary,50,50,1,\ncar,primary,50,50,1,\n", "line 3"), ("{}car,primary,50,50,,\n", "no line"),
    ("{}car,primary,nan,50,,\n", "line 2"),
  ])
  func damagedTablesAreRefused(text: String, expected: String) {
    let text = text.replacing("{}", with: "profile,item,urban_kmh,rural_kmh,limit_factor,source\n")
    let error = #expect(throws: RoadError.self) { try SpeedTable(Array(text.utf8), file: "speeds.csv") }
    #expect(error?.description.contains(expected) == true)
  }
}
