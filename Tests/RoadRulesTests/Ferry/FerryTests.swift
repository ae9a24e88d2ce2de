import RoadNetwork
import Testing

@testable import RoadRules

/// Ferries between a road from 1 to 2 and another from 4 to 5. Boarding takes 5 minutes by the table.
@Suite struct FerryTests {
  private func map(_ ferries: [(nodes: [Int], tags: [String: String])]) -> HandMadeMap {
    var map = HandMadeMap()
    map.way(10, [1, 2], ["highway": "residential"])
    map.way(11, [4, 5], ["highway": "residential"])
    for (number, ferry) in ferries.enumerated() {
      map.way(20 + number, ferry.nodes, ["route": "ferry"].merging(ferry.tags) { $1 })
    }
    return map
  }

  @Test(arguments: ["00:07", "PT7M", "7"]) func durationIsThatOfTheWay(text: String) async throws {
    let draft = try await map([([2, 3, 4], ["duration": text])]).draft(.car)
    #expect(draft.milliseconds(2, 4) == 720_000)
    #expect(draft.milliseconds(4, 2) == 720_000)
    #expect(draft.traits(2, 4) == [.ferry, .notForSnapping, .waitsForward, .waitsBackward])
  }

  @Test func partsShareTheirDuration() async throws {
    // Equal lengths: node 3 lies in the middle. Whoever comes from land waits.
    let draft = try await map([([2, 3], ["duration": "00:20"]), ([3, 4], ["duration": "00:20"])]).draft(.car)
    #expect(draft.milliseconds(2, 3) == 900_000)
    #expect(draft.milliseconds(3, 4) == 600_000)
    #expect(draft.milliseconds(4, 3) == 900_000)
    #expect(draft.traits(2, 3) == [.ferry, .notForSnapping, .waitsForward])
  }

  @Test func linesThatMeetAtALandingDoNot() async throws {
    var two = map([([2, 3], ["duration": "00:20"]), ([3, 4], ["duration": "00:20"])])
    two.node(9, 3, 1)
    two.way(12, [3, 9], ["highway": "residential"])
    let draft = try await two.draft(.car)
    #expect(draft.milliseconds(2, 3) == 1500_000)
    #expect(draft.milliseconds(3, 4) == 1500_000)
  }

  @Test func lengthDecidesWithoutDuration() async throws {
    let draft = try await map([([2, 4], [:])]).draft(.foot)
    let index = try #require(draft.stretches.traits.firstIndex { $0.contains(.ferry) })
    // 15 km/h, in milliseconds of millimetres.
    let sailing = (Double(draft.stretches.lengths[index]) * 3.6 / 15 + 0.5).rounded(.down)
    #expect(draft.stretches.forward[index] == UInt32(sailing) + 300_000)
    var far = HandMadeMap()
    far.node(2, 500, 0)
    far.way(10, [1, 2], ["route": "ferry"])
    far.way(11, [2, 3], ["highway": "residential"])
    let long = try await far.draft(.foot)
    let other = try #require(long.stretches.traits.firstIndex { $0.contains(.ferry) })
    let slow = (Double(long.stretches.lengths[other]) * 3.6 / 30 + 0.5).rounded(.down)
    #expect(long.stretches.forward[other] == UInt32(slow))
  }

  @Test func areLeftOutWhereAskedOrForbidden() async throws {
    let ferry = map([([2, 3, 4], ["duration": "00:07", "motor_vehicle": "no"])])
    #expect(try await ferry.draft(.car).milliseconds(2, 4) == nil)
    #expect(try await ferry.draft(.foot).milliseconds(2, 4) != nil)
    var options = StandardProfile.Options()
    options.usesFerries = false
    #expect(try await ferry.draft(.foot, options: options).milliseconds(2, 4) == nil)
  }
}
