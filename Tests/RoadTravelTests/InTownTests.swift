import CoverageModel
import GeometryCore
import PROJKit
import RoadNetwork
import RoadTravel
import Testing

/// Two streets in a town along the equator, 1,113.195 m from corner to corner and 1,500 m by road, at 90 km/h: a detour of
/// 1.347.
@Suite("Trips within a town")
struct InTownTests {
  private let snapper: RoadSnapper
  /// 100 m north of the road: 72 s on foot.
  private let town: TravelPlace
  private let other: TravelPlace

  init() throws {
    var draft = RoadDraft(facts: RoadFacts(profile: "car"))
    for node in 0..<3 {
      draft.vertices.append(node: Int64(node + 1), longitude: Int32(20_000_000 + node * 100_000), latitude: 0)
    }
    for from in 0..<2 {
      draft.stretches.append(
        from: UInt32(from), to: UInt32(from + 1), lengthMillimetres: 1_500_000, forwardMilliseconds: 60_000,
        backwardMilliseconds: 60_000, way: Int64(from), traits: .urban)
    }
    snapper = RoadSnapper(try RoadGraph(draft: draft))
    let north = Geodesic().direct(
      from: LonLat(longitude: 2, latitude: 0), azimuthDegrees: 0, distanceMetres: 100
    ).position
    town = TravelPlace(code: "T", position: north)
    other = TravelPlace(code: "O", position: LonLat(longitude: 2.02, latitude: 0))
  }

  private func travel(_ inTown: InTownTrips, distance: Bool = false, hosts: [String: String] = [:]) throws -> RoadTravel
  {
    var settings = RoadSettings()
    settings.inTown = inTown
    settings.usesDistance = distance
    // 2/3 of a radius of 1,500 m is 1,000 m.
    let areas = ["T": Double.pi * 1500 * 1500, "O": 1]
    return RoadTravel(
      snapper, settings, urban: try UrbanTravel(snapper.graph), discs: TownDiscs(areas: areas, hosts: hosts))
  }

  private func space(_ code: String, at place: TravelPlace) -> TravelPlace {
    TravelPlace(code: code, position: place.position)
  }

  @Test("What is measured: 1,500 m over 1,113.195 m, 25 m/s")
  func urban() throws {
    let urban = try UrbanTravel(snapper.graph)
    #expect((urban.detourThousandths, urban.metresAnHour) == (1347, 90_000))
    #expect(throws: RoadNetworkError.self) {
      try UrbanTravel(try RoadGraph(draft: RoadDraft(facts: RoadFacts(profile: "car"))))
    }
  }

  @Test("A space at the town's own point costs nothing, not the way to the road twice; others what the roads say")
  func zero() async throws {
    let travel = try travel(.zero)
    let sites = [space("S", at: other), space("R", at: town)]
    let costs = try await travel.costs(from: [town, other], to: sites, within: .infinity, thresholds: [], threads: 1)
    #expect(costs.costs == [192, 0, 0, 192])
    let near = try await travel.costs(from: [town, other], to: sites, within: 1, thresholds: [], threads: 1)
    #expect((near.rowStarts, near.costs) == ([0, 1, 2], [0, 0]))
    let nearest = try await travel.nearest(1, from: [town], to: sites, thresholds: [], threads: 1)
    #expect((nearest.sites, nearest.costs) == ([1], [0]))
    for (site, metres) in [3100.0, 0].enumerated() {
      let lengths = try await travel.lengths(
        from: [town, town], to: sites, chosen: [site, nil], within: .infinity, threads: 1)
      #expect(lengths == [metres, nil])
    }
  }

  @Test("A disc of 1,500 m: 1,347 m at 90 km/h are 53.88 s; what the roads say counts where it is more")
  func disc() async throws {
    let travel = try travel(.disc, hosts: ["R": "T", "S": "T"])
    let sites = [space("R", at: town), space("S", at: other), space("F", at: other)]
    let costs = try await travel.costs(from: [town], to: sites, within: .infinity, thresholds: [], threads: 1)
    #expect(costs.costs == [53.88, 192, 192])
    let within = try await travel.costs(from: [town], to: sites, within: 53.879, thresholds: [], threads: 1)
    #expect(within.costs.isEmpty)
    let nearest = try await travel.nearest(2, from: [town], to: sites, thresholds: [], threads: 1)
    #expect((nearest.sites, nearest.costs) == ([0, 1], [53.88, 192]))
    let distances = try self.travel(.disc, distance: true)
    let metres = try await distances.costs(
      from: [town], to: [space("T", at: town)], within: .infinity, thresholds: [], threads: 1)
    #expect(metres.costs == [1347])
  }

  @Test("A space of the own town that is farther than others by the disc gives way to them")
  func order() async throws {
    let travel = try travel(.disc)
    // 1 m beside the town's road: a trip of less than 53 s.
    let close = TravelPlace(code: "C", position: LonLat(longitude: 2.0001, latitude: 0))
    let start = TravelPlace(code: "T", position: LonLat(longitude: 2, latitude: 0))
    let sites = [space("T", at: start), close]
    let nearest = try await travel.nearest(1, from: [start], to: sites, thresholds: [], threads: 1)
    #expect(nearest.sites == [1] && nearest.costs[0] < 1)
  }

  @Test("A town whose area is not known is an error")
  func missing() async throws {
    let travel = try travel(.disc)
    await #expect(throws: TravelError.self) {
      try await travel.costs(
        from: [space("X", at: town)], to: [space("X", at: town)], within: .infinity, thresholds: [], threads: 1)
    }
  }
}
