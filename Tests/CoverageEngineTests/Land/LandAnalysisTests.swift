import CoverageModel
import GEOSKit
import GeometryCore
import PROJKit
import Testing

@testable import CoverageEngine

@Suite struct LandAnalysisTests {
  private let measure = EllipsoidalArea()

  /// Ten by ten towns of 0.1 degrees; four basins by quarter but town 0, in none; a space in the middle of the country.
  private func study(west: Double = 2, south: Double = 43, spaces: [LonLat]? = nil) -> Study {
    let country = SquareCountry(columns: 10, rows: 10, west: west, south: south, sideDegrees: 0.1)
    let center = LonLat(longitude: west + 0.52 > 180 ? west + 0.52 - 360 : west + 0.52, latitude: south + 0.51)
    return country.study(
      people: { $0 },
      spaces: (spaces ?? [center]).enumerated().map {
        TrainingSpace(code: "s\($0)", name: "S\($0)", position: $1, town: SquareCountry.code(0))
      },
      basin: { $0 == 0 ? nil : ($0 % 10 < 5 ? "w" : "e") + ($0 / 10 < 5 ? "s" : "n") },
      distances: [15_000, 30_000, 200_000], service: 30_000)
  }

  /// The whole disc of 30 km lies in the country, so what is covered is its area; the largest disc covers everything.
  @Test(arguments: [(2.0, 43.0), (-61.9, 15.8), (179.5, -17.0), (55.0, -21.5)])
  func discsAndGapsMakeUpTheCountry(west: Double, south: Double) async throws {
    let study = study(west: west, south: south)
    let result = try await CoverageAnalysis.run(study, threads: 2, leastUnderserved: 10)
    let land = try #require(result.land)
    let disc = try GeodesicDisc.area(center: study.spaces[0].position, radiusMetres: 30_000)
    let discArea = Geodesic().area(of: disc)
    #expect(land.basins.map(\.code) == ["en", "es", "wn", "ws"])
    let covered = land.basins.reduce(0) { $0 + $1.coveredSquareMetres }
    #expect(abs(covered / discArea - 1) < 1e-6)
    let territory = measure.squareMetres(of: land.territory)
    #expect(abs(measure.squareMetres(of: land.clipped[2]) / territory - 1) < 1e-9)
    #expect(abs(measure.squareMetres(of: land.clipped[1]) / discArea - 1) < 1e-6)
    for basin in land.basins {
      #expect(basin.coveredSquareMetres > 0 && basin.coveredSquareMetres < basin.areaSquareMetres)
      let gap = measure.squareMetres(of: basin.gap)
      #expect(abs((basin.coveredSquareMetres + gap) / basin.areaSquareMetres - 1) < 1e-6)
      #expect(try GEOSValidity.check(basin.gap) == nil)
    }
    // Towns are squares of one size in a row: basins of a half of rows have nearly the same size, less the town in none.
    let south = land.basins.filter { $0.code.hasSuffix("s") }.map(\.areaSquareMetres)
    let bottom = measure.squareMetres(of: study.boundaries?.mesh.shape(ofArea: 0) ?? MultiPolygon([]))
    #expect(abs((south[0] - bottom) / south[1] - 1) < 1e-9)
    #expect(
      Set(result.identities.map(\.name)).isSuperset(of: [
        "land-basin", "land-basins", "land-covered", "underserved-people",
      ]))
    let underserved = land.underserved
    #expect(
      underserved.areas.reduce(0) { $0 + $1.people } + underserved.smallerAreaPeople == result.whole.uncoveredPeople)
  }

  /// A place far from outlines is in the gap of its basin exactly when no space is within S.
  @Test func gapsAgreeWithDistance() async throws {
    let spaces = [(2.1, 43.1), (2.9, 43.8), (1.9, 43.9)].map { LonLat(longitude: $0.0, latitude: $0.1) }
    let study = study(spaces: spaces)
    let land = try #require(try await CoverageAnalysis.run(study, threads: 2).land)
    let gaps = try PointLocator(land.basins.map(\.gap))
    let geodesic = Geodesic()
    var inGap = 0
    for column in 0..<60 {
      for row in 0..<60 {
        let place = LonLat(longitude: 2.1 + 0.0149 * Double(column), latitude: 43.1 + 0.0149 * Double(row))
        let nearest = try #require(spaces.map { geodesic.distanceMetres(from: place, to: $0) }.min())
        guard abs(nearest - 30_000) > 2 else { continue }
        let found = try gaps.locate(place) != nil
        #expect(found == (nearest > 30_000))
        inGap += found ? 1 : 0
      }
    }
    #expect(inGap > 500)
  }

  @Test func withoutSpacesAllIsGap() async throws {
    let land = try #require(try await CoverageAnalysis.run(study(spaces: []), threads: 1, leastUnderserved: 0).land)
    #expect(land.clipped.allSatisfy { $0.isEmpty })
    #expect(land.basins.allSatisfy { $0.coveredSquareMetres == 0 && !$0.gap.isEmpty })
    #expect(land.underserved.areas.map(\.towns.count) == [100])
    #expect(land.underserved.areas[0].nearestSpace == nil)
    #expect(land.underserved.areas[0].shape == land.territory)
  }

  @Test func withoutBoundariesThereIsNoLand() async throws {
    var study = study()
    study.boundaries = nil
    #expect(try await CoverageAnalysis.run(study, threads: 1).land == nil)
  }

  @Test func threadsChangeNothing() async throws {
    let one = try #require(try await CoverageAnalysis.run(study(), threads: 1).land)
    for threads in [2, 5] {
      let more = try #require(try await CoverageAnalysis.run(study(), threads: threads).land)
      #expect(more.clipped == one.clipped)
      #expect(more.basins == one.basins)
      #expect(more.territory == one.territory)
      #expect(more.underserved.areas == one.underserved.areas)
    }
  }

  /// Rows or columns of a town in the study but not in the mesh: it has no land, its people are counted apart.
  @Test func aTownWithoutBoundaryHasNoLand() async throws {
    var study = study()
    study.boundaries?.areas[99] = nil
    let result = try await CoverageAnalysis.run(study, threads: 2)
    let land = try #require(result.land)
    let all = measure.squareMetres(
      of: try #require(try await CoverageAnalysis.run(self.study(), threads: 1).land).territory)
    #expect(measure.squareMetres(of: land.territory) < all)
    #expect(land.underserved.townsWithoutBoundary == [99])
  }
}
