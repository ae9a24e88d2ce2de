import CoverageModel
import GEOSKit
import GeometryCore
import PROJKit
import RoadNetwork
import RoadTravel
import Testing

/// A street of two stretches on the equator: 60 s each way from A to B, from B to C 30 s, back 50 s.
@Suite struct RoadTravelTests {
  private let travel: RoadTravel
  private let geodesic = Geodesic()
  private static let length = 1_113_195

  init() throws {
    var draft = RoadDraft(facts: RoadFacts(profile: "car"))
    for (node, longitude) in [(1, 20_000_000), (2, 20_100_000), (3, 20_200_000)] {
      draft.vertices.append(node: Int64(node), longitude: Int32(longitude), latitude: 0)
    }
    draft.stretches.append(
      from: 0, to: 1, lengthMillimetres: UInt32(Self.length), forwardMilliseconds: 60_000,
      backwardMilliseconds: 60_000, way: 1)
    draft.stretches.append(
      from: 1, to: 2, lengthMillimetres: UInt32(Self.length), forwardMilliseconds: 30_000,
      backwardMilliseconds: 50_000, way: 2)
    travel = RoadTravel(RoadSnapper(try RoadGraph(draft: draft)))
  }

  private let a = TravelPlace(code: "A", position: LonLat(longitude: 2, latitude: 0))
  private let b = TravelPlace(code: "B", position: LonLat(longitude: 2.01, latitude: 0))
  private let c = TravelPlace(code: "C", position: LonLat(longitude: 2.02, latitude: 0))

  private func north(of place: TravelPlace, metres: Double) throws -> TravelPlace {
    TravelPlace(code: place.code + "'", position: north(of: try #require(place.position), metres: metres))
  }

  private func north(of position: LonLat, metres: Double) -> LonLat {
    geodesic.direct(from: position, azimuthDegrees: 0, distanceMetres: metres).position
  }

  @Test func timesRunToTheSitesAndLimitsAreClosed() async throws {
    let all = try await travel.costs(
      from: [a, b, c], to: [a, c], within: .infinity, thresholds: [], threads: 1)
    #expect(all.rowStarts == [0, 2, 4, 6])
    #expect(all.costs == [0, 90, 60, 30, 110, 0])
    let near = try await travel.costs(from: [a, b, c], to: [a, c], within: 60, thresholds: [], threads: 2)
    #expect(near.rowStarts == [0, 1, 3, 4])
    #expect(near.sites == [0, 0, 1, 1])
    #expect(near.costs == [0, 60, 30, 0])
  }

  @Test func theNearestComeFirst() async throws {
    let nearest = try await travel.nearest(2, from: [a, b, c], to: [a, c], thresholds: [], threads: 1)
    #expect(nearest.rowStarts == [0, 2, 4, 6])
    #expect(nearest.sites == [0, 1, 1, 0, 1, 0])
    #expect(nearest.costs == [0, 90, 30, 60, 0, 110])
  }

  /// 100 m at 5 km/h are 72 s.
  @Test func theWayOffTheRoadCounts() async throws {
    let costs = try await travel.costs(
      from: [try north(of: b, metres: 100)], to: [a], within: .infinity, thresholds: [], threads: 1)
    #expect(costs.costs == [132])
  }

  @Test func aPlaceFarFromRoadsReachesNothing() async throws {
    let far = try north(of: b, metres: 1_500)
    let costs = try await travel.costs(from: [far, a], to: [a], within: .infinity, thresholds: [], threads: 1)
    #expect(costs.rowStarts == [0, 0, 1])
    #expect(try await travel.nearest(1, from: [far], to: [a], thresholds: [], threads: 1).rowStarts == [0, 0])
    #expect(try await travel.join([far, a]).map { $0 == nil } == [true, false])
  }

  @Test func aPlaceWithoutPositionIsNamed() async {
    await #expect(throws: TravelError.missingPosition(code: "X")) {
      try await travel.costs(
        from: [TravelPlace(code: "X", position: nil)], to: [a], within: 1, thresholds: [], threads: 1)
    }
  }

  /// With 45 s three quarters of the first stretch are reached; where 24 s are left one may live 33.3 m from the road.
  @Test func isochronesAgreeWithTimes() async throws {
    let area = try await travel.shapes(around: [a], within: [45, 70], threads: 1)
    #expect(area.count == 2)
    let locator = try PointLocator([area[0]])
    func place(_ share: Double, metres: Double = 0) -> LonLat {
      north(of: LonLat(longitude: 2 + 0.01 * share, latitude: 0), metres: metres)
    }
    #expect(try locator.locate(place(0.74)) != nil)
    #expect(try locator.locate(place(0.76)) == nil)
    #expect(try locator.locate(place(0.35, metres: 32)) != nil)
    #expect(try locator.locate(place(0.35, metres: 35)) == nil)
    // Back from C to B is 50 s, then 60 s: a fifth of the second stretch takes 10 s.
    let longer = try PointLocator([area[1]])
    #expect(try longer.locate(place(1.19)) != nil)
    #expect(try longer.locate(place(1.22)) == nil)
  }
}
