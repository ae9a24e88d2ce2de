import CoverageModel
import GeometryCore
import MessageModel
import Testing

@testable import CoverageEngine

/// Six towns in a row, 2^i people each; sites at towns 0 and 3, and one far off whose towns are none.
@Suite struct CatchmentAnalysisTests {
  private let country = SquareCountry(columns: 6, rows: 1, west: 2, south: 43, sideDegrees: 0.1)
  private let service = 12_000.0

  private func study(withBoundaries: Bool = true) -> Study {
    country.study(
      people: { 1 << $0 },
      spaces: [
        TrainingSpace(code: "a", name: "A", position: country.middle(0), town: SquareCountry.code(0)),
        TrainingSpace(code: "b", name: "B", position: country.middle(3), town: SquareCountry.code(3)),
        TrainingSpace(code: "c", name: "C", position: LonLat(longitude: 20, latitude: 43)),
      ], distances: [service], service: service, withBoundaries: withBoundaries)
  }

  private func near(_ space: Int?, _ metres: Double, second: Double = .infinity) -> TownProximity {
    TownProximity(
      nearestSpace: space, distance: metres, secondNearestSpace: nil, secondDistance: second,
      spacesWithinService: metres <= service ? 1 : 0)
  }

  /// Town 4 lies at exactly the service distance, town 5 beyond it, town 2 reaches nothing.
  private var proximities: [TownProximity] {
    [
      near(0, 0), near(0, 8_000, second: 12_000), near(nil, .infinity), near(1, 0), near(1, 12_000, second: 12_000.5),
      near(1, 16_000),
    ]
  }

  @Test func townsGoToTheirNearestSiteAndThoseBeyondStandApart() throws {
    let found = CatchmentAnalysis.catchments(of: study(), proximities: proximities)
    #expect(found.map(\.site) == [0, 1])
    #expect(found.map(\.within.towns) == [[0, 1], [3, 4]])
    #expect(found.map(\.beyond.towns) == [[], [5]])
    #expect(found.map(\.within.people) == [1 + 2, 8 + 16])
    #expect(found.map(\.beyond.people) == [0, 32])
    #expect(found.map(\.within.peopleWithOtherSite) == [2, 0])
    #expect(found.map(\.within.meanDistance) == [16_000.0 / 3, 8_000.0])
    #expect(found.map(\.within.farthestTown) == [1, 4])
    #expect(found.map(\.beyond.farthestTown) == [nil, 5])
    #expect(found.allSatisfy { $0.within.peopleServedToday == nil })
    let within = found[0].within.shape.boundingBox
    #expect(within?.west == west(of: 0) && within?.east == west(of: 2))
    #expect(found[0].beyond.shape.isEmpty)
    #expect(found[1].beyond.shape.boundingBox?.west == west(of: 5))
  }

  private func west(of town: Int) -> Double? { country.mesh.shape(ofArea: town).boundingBox?.west }

  @Test func thoseServedTodayAreToldOfAPlan() {
    let today = [near(0, 0), near(0, 8_000), near(0, 16_000), near(0, 24_000), near(0, 12_000), near(0, 12_001)]
    let found = CatchmentAnalysis.catchments(of: study(), proximities: proximities, today: today)
    #expect(found.map(\.within.peopleServedToday) == [1 + 2, 16])
    #expect(found.map(\.beyond.peopleServedToday) == [0, 0])
  }

  @Test func withoutBoundariesThereAreFiguresAndNoAreas() {
    let found = CatchmentAnalysis.catchments(of: study(withBoundaries: false), proximities: proximities)
    #expect(found.map(\.within.people) == [3, 24] && found.allSatisfy { $0.within.shape.isEmpty })
  }

  /// The site opened at town 4 takes it and town 5; a town is 8.1 km wide, so that town 4 is served today and town 5 is not.
  @Test func aPlanOpensSitesAfterThoseThatStand() async throws {
    let sites = SitingProblem(study(), candidates: [SquareCountry.code(4): SitingProblem.Candidate()]).sites
    let site = try #require(sites.first { $0.code == SquareCountry.code(4) })
    let found = try await CatchmentAnalysis.catchments(of: study(), opening: [site], threads: 1)
    #expect(found.firstOpening == 3 && found.study.spaces.count == 4)
    #expect(found.catchments.map(\.site) == [0, 1, 3])
    #expect(found.catchments.map { $0.within.towns + $0.beyond.towns } == [[0, 1], [2, 3], [4, 5]])
    #expect(found.catchments.last?.within.peopleServedToday == 16)
  }
}
