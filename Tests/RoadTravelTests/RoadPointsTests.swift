import CoverageModel
import Foundation
import GEOSKit
import GeometryCore
import RoadNetwork
import RoadTravel
import TestSupport
import Testing

/// The isochrone of a real network against the times of random points of its roads, whatever roads they are: a place on a
/// motorway or a driveway belongs to the road that it is joined to.
@Suite struct RoadPointsTests {
  @Test(arguments: [RoadSettings.Direction.to, .from])
  func aRoadPointIsInsideExactlyWhenItsTimeIs(_ direction: RoadSettings.Direction) async throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = try RoadFile(path: folder.path + "/Examples/liechtenstein/liechtenstein.routes")
    let graph = try file.graph(profile: nil)
    let snapper = RoadSnapper(graph)
    let vaduz = LonLat(longitude: 9.5209, latitude: 47.141)
    var settings = RoadSettings()
    settings.direction = direction
    let travel = RoadTravel(snapper, settings)
    let limit = 180.0
    let areas = try await travel.shapes(
      around: [TravelPlace(code: "V", position: vaduz)], within: [limit], threads: 2)
    let locator = try PointLocator([areas[0]])
    let site = try #require(try snapper.place(vaduz))
    let search = try NearestPlaces([site], on: graph, direction: direction == .to ? .to : .from)
    var random = SeededRandom(seed: 12)
    var counts = (inside: 0, outside: 0)
    while counts.inside + counts.outside < 1_000 {
      let stretch = Int.random(in: 0..<graph.stretchCount, using: &random)
      let offset = UInt32.random(in: 0...UInt32(graph.length(of: stretch)), using: &random)
      let point = try graph.points(of: stretch, from: offset, to: offset)[0]
      // Half of the network is far away: what lies near is what may go wrong.
      guard abs(point.latitude - vaduz.latitude) < 0.03 else { continue }
      let time = try snapper.place(point).flatMap { try search.nearest(of: $0)?.time }
      let isWithin = time.map { Double($0) <= limit * 1000 } ?? false
      if isWithin { counts.inside += 1 } else { counts.outside += 1 }
      #expect(try (locator.locate(point) != nil) == isWithin, "\(point): \(time ?? 0) ms")
    }
    #expect(counts.inside > 100 && counts.outside > 100)
  }
}
