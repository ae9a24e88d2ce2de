import CoverageModel
import GeometryCore
import RoadNetwork
import RoadTravel
import Testing

/// Two ways from A to B: 1,000 m in 100 s, and 1,500 m in 60 s; from B on to C 500 m, 30 s there and 50 s back.
@Suite struct RoadSettingsTravelTests {
  private let snapper: RoadSnapper
  private let places = ["A", "B", "C"].enumerated().map { index, code in
    TravelPlace(code: code, position: LonLat(longitude: 2 + Double(index) / 100, latitude: 0))
  }

  init() throws {
    var draft = RoadDraft(facts: RoadFacts(profile: "car"))
    for (node, longitude) in [(1, 20_000_000), (2, 20_100_000), (3, 20_200_000)] {
      draft.vertices.append(node: Int64(node), longitude: Int32(longitude), latitude: 0)
    }
    for (from, to, metres, forward, backward) in [(0, 1, 1000, 100, 100), (0, 1, 1500, 60, 60), (1, 2, 500, 30, 50)] {
      draft.stretches.append(
        from: UInt32(from), to: UInt32(to), lengthMillimetres: UInt32(metres * 1000),
        forwardMilliseconds: UInt32(forward * 1000), backwardMilliseconds: UInt32(backward * 1000),
        way: Int64(metres))
    }
    snapper = RoadSnapper(try RoadGraph(draft: draft))
  }

  private func travel(_ change: (inout RoadSettings) -> Void) -> RoadTravel {
    var settings = RoadSettings()
    change(&settings)
    return RoadTravel(snapper, settings)
  }

  @Test("Distances are those of the fastest trips, not of the shortest")
  func distances() async throws {
    let travel = travel { $0.usesDistance = true }
    #expect(travel.traits.measure == .metres && !travel.traits.hasShapes)
    let all = try await travel.costs(from: places, to: [places[0]], within: .infinity, thresholds: [], threads: 1)
    #expect(all.costs == [0, 1500, 2000])
    let near = try await travel.costs(from: places, to: [places[0]], within: 1500, thresholds: [], threads: 1)
    #expect(near.costs == [0, 1500])
    let nearest = try await travel.nearest(
      1, from: places, to: [places[0], places[2]], thresholds: [], threads: 1)
    #expect(nearest.sites == [0, 1, 1])
    #expect(nearest.costs == [0, 500, 0])
  }

  /// Sites A and C: the nearest of A is A itself, of B the site C, 500 m in 30 s, of C itself; from B to A are 1,500 m in 60 s.
  @Test("Lengths are those of the trips to the sites that are named, whether the nearest were asked for before or not")
  func lengths() async throws {
    let sites = [places[0], places[2]]
    for (settings, longest) in [({ _ in }, 60.0), ({ $0.usesDistance = true }, 1500)]
      as [((inout RoadSettings) -> Void, Double)]
    {
      let travel = travel(settings)
      for asksBefore in [false, true] {
        for (chosen, limit, metres) in [
          ([0, 1, 1], .infinity, [0, 500, 0]), ([1, 0, nil], .infinity, [2000, 1500, nil]),
          ([1, 0, 1], longest, [nil, 1500, 0]),
        ] as [([Int?], Double, [Double?])] {
          if asksBefore {
            _ = try await travel.nearest(1, from: places, to: sites, thresholds: [], threads: 2)
          }
          let found = try await travel.lengths(from: places, to: sites, chosen: chosen, within: limit, threads: 2)
          #expect(found == metres, "\(chosen), within \(limit)")
        }
      }
    }
  }

  @Test("People are reached from the sites: C is 90 s from A, A 110 s from C")
  func direction() async throws {
    let travel = travel { $0.direction = .from }
    let costs = try await travel.costs(
      from: places, to: [places[0], places[2]], within: .infinity, thresholds: [], threads: 2)
    #expect(costs.costs == [0, 110, 60, 50, 90, 0])
  }

  @Test("A factor multiplies whole times, limits included")
  func factor() async throws {
    let travel = travel { $0.timeFactor = TimeFactor("1.25") ?? .one }
    let costs = try await travel.costs(from: places, to: [places[0]], within: 75, thresholds: [], threads: 1)
    #expect(costs.costs == [0, 75])
    let nearest = try await travel.nearest(1, from: places, to: [places[0]], thresholds: [], threads: 1)
    #expect(nearest.costs == [0, 75, 137.5])
  }

  @Test("Times that a factor makes equal go to the site that is listed first")
  func ties() async throws {
    // From B: A in 60,000 ms, C in 30,000 ms; a tenth of 30,004 and of 30,000 ms is 3,000 ms.
    var draft = RoadDraft(facts: RoadFacts(profile: "car"))
    for node in 0..<3 { draft.vertices.append(node: Int64(node + 1), longitude: Int32(node * 100_000), latitude: 0) }
    for (to, time) in [(0, 30_004), (2, 30_000)] {
      draft.stretches.append(
        from: 1, to: UInt32(to), lengthMillimetres: 1_000_000, forwardMilliseconds: UInt32(time),
        backwardMilliseconds: UInt32(time), way: Int64(to))
    }
    var settings = RoadSettings()
    settings.timeFactor = try #require(TimeFactor("0.1"))
    let travel = RoadTravel(RoadSnapper(try RoadGraph(draft: draft)), settings)
    let places = (0..<3).map {
      TravelPlace(code: "\($0)", position: LonLat(longitude: Double($0) / 100, latitude: 0))
    }
    let nearest = try await travel.nearest(
      1, from: [places[1]], to: [places[0], places[2]], thresholds: [], threads: 1)
    #expect(nearest.sites == [0])
    #expect(nearest.costs == [3])
  }
}
