import GEOSKit
import GeometryCore
import TestSupport
import Testing

@testable import CoverageEngine

@Suite struct AreaClipTests {
  private let measure = EllipsoidalArea()

  private func rectangle(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> Polygon {
    let corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return Polygon(exterior: try Ring(corners.map { LonLat(longitude: $0.0, latitude: $0.1) }))
  }

  /// Rectangles whose cuts are rectangles again: each case of being held, missed, cut, cut by two, holding.
  @Test func rectanglesAreCutWhereTheyMust() async throws {
    let cover = MultiPolygon([try rectangle(0, 40, 1, 41), try rectangle(2, 40, 3, 41), try rectangle(8, 40, 9, 41)])
    let areas = try [
      MultiPolygon([rectangle(0.2, 40.2, 0.8, 40.8)]), MultiPolygon([rectangle(4, 40, 5, 41)]),
      MultiPolygon([rectangle(0.5, 40, 2.5, 41)]), MultiPolygon([rectangle(7, 39, 10, 42)]),
      MultiPolygon([rectangle(0.2, 40.2, 0.8, 40.8), rectangle(4, 40, 5, 41), rectangle(2.5, 40.5, 3.5, 40.75)]),
    ]
    let expected: [[Polygon]] = try [
      [rectangle(0.2, 40.2, 0.8, 40.8)], [], [rectangle(0.5, 40, 1, 41), rectangle(2, 40, 2.5, 41)],
      [rectangle(8, 40, 9, 41)], [rectangle(0.2, 40.2, 0.8, 40.8), rectangle(2.5, 40.5, 3, 40.75)],
    ]
    let found = try await AreaClip.parts(of: areas, cover: cover, wantsOutside: true, threads: 2)
    for index in areas.indices {
      let inside = MultiPolygon(expected[index])
      #expect(found[index].inside.polygons.count == inside.polygons.count)
      #expect(try GEOSOverlay.symmetricDifference(of: found[index].inside, and: inside).isEmpty)
      #expect(abs(found[index].insideSquareMetres - measure.squareMetres(of: inside)) < 1)
      let rest = measure.squareMetres(of: areas[index]) - measure.squareMetres(of: inside)
      #expect(abs(found[index].outsideSquareMetres - rest) < 1)
      #expect(abs(measure.squareMetres(of: found[index].outside) - rest) < 1)
    }
    // What is held or missed is taken over as it is.
    #expect(found[0].inside == areas[0])
    #expect(found[1].outside == areas[1])
    // A cover within the area leaves a hole.
    #expect(found[3].outside.polygons.map(\.holes.count) == [1])
  }

  /// A position far from the outlines lies inside exactly when it lies in the area and in the cover.
  @Test func randomPositionsAreOnTheRightSide() async throws {
    var random = SeededRandom(seed: 21)
    let sites = (0..<12).map { _ in
      LonLat(longitude: .random(in: 0...4, using: &random), latitude: .random(in: 43...46, using: &random))
    }
    let cover = try await CoverageShapes.dissolved(around: sites, radiiMetres: [40_000], threads: 1)[0]
    let areas = try (0..<9).map { index in
      let (column, row) = (Double(index % 3), Double(index / 3))
      return MultiPolygon([try rectangle(column * 1.3, 43 + row, column * 1.3 + 1.3, 44 + row)])
    }
    let parts = try await AreaClip.parts(of: areas, cover: cover, wantsOutside: true, threads: 2)
    let within = try PointLocator(areas)
    let covered = try PointLocator([cover])
    let sides = try PointLocator(parts.flatMap { [$0.inside, $0.outside] })
    var insideCount = 0
    for _ in 0..<2_000 {
      let place = LonLat(
        longitude: .random(in: -0.5...4.5, using: &random), latitude: .random(in: 42.5...46.5, using: &random))
      let area = try within.locate(place)
      let isCovered = try covered.locate(place) != nil
      #expect(try sides.locate(place) == area.map { 2 * $0 + (isCovered ? 0 : 1) })
      insideCount += area != nil && isCovered ? 1 : 0
    }
    #expect(insideCount > 200)
    for (area, part) in zip(areas, parts) {
      let whole = measure.squareMetres(of: area)
      #expect(abs(part.insideSquareMetres + part.outsideSquareMetres - whole) <= 1e-9 * whole)
      for side in [part.inside, part.outside] { #expect(try GEOSValidity.check(side) == nil) }
    }
    #expect(try await AreaClip.parts(of: areas, cover: cover, wantsOutside: true, threads: 1) == parts)
    let insideOnly = try await AreaClip.parts(of: areas, cover: cover, wantsOutside: false, threads: 3)
    #expect(insideOnly.map(\.inside) == parts.map(\.inside))
    #expect(insideOnly.allSatisfy { $0.outside.isEmpty && $0.outsideSquareMetres == 0 })
  }

  @Test func nothingIsCutByNothing() async throws {
    let area = MultiPolygon([try rectangle(0, 40, 1, 41)])
    let parts = try await AreaClip.parts(of: [area], cover: MultiPolygon([]), wantsOutside: true, threads: 2)
    #expect(parts[0].inside.isEmpty)
    #expect(parts[0].outside == area)
    #expect(try await AreaClip.parts(of: [], cover: area, wantsOutside: true, threads: 2).isEmpty)
  }
}
