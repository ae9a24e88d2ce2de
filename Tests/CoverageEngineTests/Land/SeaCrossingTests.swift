import CoverageModel
import GeometryCore
import Testing

@testable import CoverageEngine

/// Pieces of land, and who has the nearest space on another one.
@Suite struct SeaCrossingTests {
  private let country = SquareCountry(columns: 3, rows: 1, west: 2, south: 43, sideDegrees: 0.1)

  private func near(_ space: Int?) -> TownProximity {
    TownProximity(
      nearestSpace: space, distance: 1, secondNearestSpace: nil, secondDistance: .infinity, spacesWithinService: 1)
  }

  private func square(_ west: Double, _ south: Double) throws -> MultiPolygon {
    MultiPolygon([
      Polygon(
        exterior: try Ring(
          [(0.0, 0.0), (1, 0), (1, 1), (0, 1), (0, 0)].map {
            LonLat(longitude: west + $0.0, latitude: south + $0.1)
          }))
    ])
  }

  /// Two squares with a common side, one that touches them at a corner only, and one apart.
  private func mesh() throws -> BoundaryMesh {
    BoundaryMesh.joining([try square(0, 0), try square(1, 0), try square(2, 1), try square(5, 0)]).mesh
  }

  @Test func aCommonSideJoinsACornerDoesNot() throws {
    let pieces = SeaCrossing.pieces(of: try mesh())
    #expect(pieces[0] == pieces[1])
    #expect(Set(pieces).count == 3)
  }

  private func study(_ hosts: [String: Int] = [:], town: String?) throws -> Study {
    var study = country.study(
      people: { _ in 1 }, spaces: [TrainingSpace(code: "s", name: "S", position: country.middle(0), town: town)],
      distances: [1], service: 1)
    study.boundaries = TownBoundaries(mesh: try mesh(), areas: [0, 1, 3], areasOfHosts: hosts)
    return study
  }

  @Test func townsOnAnotherPieceAreAcrossTheSea() throws {
    let found = SeaCrossing.find(
      in: try study(town: SquareCountry.code(0)), proximities: [near(0), near(0), near(0)])
    #expect(found.towns == [2] && found.townsWithoutSpace == [2])
  }

  @Test func aBridgeJoinsTwoPieces() throws {
    var bridged = try study(town: SquareCountry.code(0))
    bridged.boundaries?.links = [TownBoundaries.Link(3, 1)]
    let found = SeaCrossing.find(in: bridged, proximities: [near(0), near(0), near(0)])
    #expect(found.towns == [] && found.townsWithoutSpace == [])
  }

  @Test func aSpaceBeyondTheStudyStandsOnTheLandOfItsTown() throws {
    let all = [near(0), near(0), near(nil)]
    #expect(SeaCrossing.find(in: try study(["x": 1], town: "x"), proximities: all).towns == [])
    #expect(SeaCrossing.find(in: try study(["x": 2], town: "x"), proximities: all).towns == [0, 1])
    #expect(SeaCrossing.find(in: try study(town: "x"), proximities: all).towns == [])
  }

  @Test func aSpaceFartherOnTheSameLandIsASpaceWithoutASea() throws {
    // The third town's nearest space is on the first piece; a second space stands on the third's own.
    var two = try study(town: SquareCountry.code(0))
    two.spaces.append(
      TrainingSpace(code: "t", name: "T", position: country.middle(2), town: SquareCountry.code(2)))
    let all = [near(0), near(0), near(0)]
    #expect(SeaCrossing.find(in: two, proximities: all).townsWithoutSpace == [])
    #expect(SeaCrossing.find(in: two, proximities: all).towns == [2])
    // Of a space whose town is not known nothing can be said, and so nothing of who has none.
    two.spaces[1].town = nil
    #expect(SeaCrossing.find(in: two, proximities: all).townsWithoutSpace == [])
  }

  @Test func nothingIsSaidOfTripsByRoad() throws {
    var byRoad = try study(town: SquareCountry.code(0))
    byRoad.travelTraits = .roads
    #expect(SeaCrossing.find(in: byRoad, proximities: [near(0), near(0), near(0)]).towns == [])
  }
}
