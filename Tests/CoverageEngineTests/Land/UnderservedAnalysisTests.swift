import CoverageModel
import GEOSKit
import GeometryCore
import TestSupport
import Testing

@testable import CoverageEngine

@Suite struct UnderservedAnalysisTests {
  private let service = 30_000.0

  private func proximity(_ metres: Double, space: Int? = 0) -> TownProximity {
    TownProximity(
      nearestSpace: space, distance: metres, secondNearestSpace: nil, secondDistance: .infinity,
      spacesWithinService: metres <= service ? 1 : 0)
  }

  private func study(
    _ country: SquareCountry, people: @escaping (Int) -> Int?, basin: @escaping (Int) -> String? = { _ in "b" },
    candidates: Set<String> = []
  ) -> Study {
    country.study(
      people: people, spaces: [TrainingSpace(code: "s", name: "S", position: country.middle(0))], basin: basin,
      candidates: candidates, distances: [service], service: service)
  }

  private func areas(of study: Study, beyond uncovered: Set<Int>, leastPeople: Int = 0) throws -> UnderservedAreas {
    UnderservedAnalysis.areas(
      of: study, boundaries: try #require(study.boundaries),
      proximities: study.towns.indices.map { proximity(uncovered.contains($0) ? service + 1 : service) },
      leastPeople: leastPeople)
  }

  /// Four columns, three rows; towns have 2^i people but town 6, which has none known, and joins its neighbours:
  ///
  ///     8  9 10 11        .  .  .  U
  ///     4  5  6  7        .  U  U  .       5-6 and 1, apart from 11 (touches 6 at a corner) and from 3
  ///     0  1  2  3        .  U  .  U
  @Test func townsJoinAlongLinesNotCorners() throws {
    let country = SquareCountry(columns: 4, rows: 3, west: 2, south: 43, sideDegrees: 0.1)
    let study = study(
      country, people: { $0 == 6 ? nil : 1 << $0 }, basin: { $0 % 4 < 2 ? "w" : "e" },
      candidates: [SquareCountry.code(1), SquareCountry.code(2)])
    let found = try areas(of: study, beyond: [1, 3, 5, 6, 11])
    #expect(found.areas.map(\.towns) == [[11], [1, 5, 6], [3]])
    #expect(found.areas.map(\.people) == [2048, 2 + 32, 8])
    #expect(found.areas.map(\.workingAgePeople) == [1024, 1 + 16, 4])
    #expect(found.areas.map(\.largestTown) == [11, 5, 3])
    #expect(found.areas.map(\.basins) == [["e"], ["e", "w"], ["e"]])
    #expect(found.areas.map(\.candidates) == [[], [1], []])
    #expect(found.areas.allSatisfy { $0.nearestSpace == 0 && $0.distance == service + 1 })
    #expect(found.smallerAreas == 0 && found.townsWithoutBoundary.isEmpty)
    #expect(found.areas[1].shape.polygons.count == 1)
    for area in found.areas { #expect(try GEOSValidity.check(area.shape) == nil) }
    let size = EllipsoidalArea()
    let expected = found.areas[1].towns.reduce(0.0) {
      $0 + size.squareMetres(of: study.boundaries?.mesh.shape(ofArea: $1) ?? MultiPolygon([]))
    }
    #expect(expected > 1e8)
    #expect(abs(found.areas[1].areaSquareMetres / expected - 1) < 1e-9)
  }

  @Test func smallAreasAreCountedNotListed() throws {
    let country = SquareCountry(columns: 5, rows: 1, west: 2, south: 43, sideDegrees: 0.1)
    let study = study(country, people: { 1 << $0 })
    let found = try areas(of: study, beyond: [0, 2, 4], leastPeople: 4)
    #expect(found.areas.map(\.towns) == [[4], [2]])
    #expect(found.leastPeople == 4)
    #expect(found.smallerAreas == 1 && found.smallerAreaTowns == 1 && found.smallerAreaPeople == 1)
    let none = try areas(of: study, beyond: [0, 2, 4], leastPeople: 17)
    #expect(none.areas.isEmpty)
    #expect(none.smallerAreas == 3 && none.smallerAreaTowns == 3 && none.smallerAreaPeople == 1 + 4 + 16)
  }

  @Test func tiesGoToTheLowerCode() throws {
    let country = SquareCountry(columns: 5, rows: 1, west: 2, south: 43, sideDegrees: 0.1)
    let study = study(country, people: { _ in 7 })
    let found = try areas(of: study, beyond: [0, 1, 3, 4])
    #expect(found.areas.map(\.towns) == [[0, 1], [3, 4]])
    #expect(found.areas.map(\.largestTown) == [0, 3])
  }

  @Test func townsWithoutBoundaryAreInNoArea() throws {
    let country = SquareCountry(columns: 4, rows: 1, west: 2, south: 43, sideDegrees: 0.1)
    var study = study(country, people: { 1 << $0 })
    study.boundaries?.areas[1] = nil
    let found = try areas(of: study, beyond: [0, 1, 2])
    // Town 1 would have joined the others.
    #expect(found.areas.map(\.towns) == [[2], [0]])
    #expect(found.townsWithoutBoundary == [1])
  }

  @Test func areasOfNobodyHaveNoPeopleAndNoWorkingAge() throws {
    let country = SquareCountry(columns: 3, rows: 1, west: 2, south: 43, sideDegrees: 0.1)
    let study = study(country, people: { $0 == 0 ? nil : 0 })
    let found = try areas(of: study, beyond: [0, 2])
    #expect(found.areas.map(\.people) == [0, 0])
    #expect(found.areas.map(\.workingAgePeople) == [nil, 0])
    #expect(try areas(of: study, beyond: [0, 2], leastPeople: 1).smallerAreas == 2)
  }

  /// Labels spread from town to town until none changes: the same sets as the search finds.
  @Test(arguments: 0..<12) func randomCountriesAgreeWithSpreadingLabels(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed + 100))
    let country = SquareCountry(columns: 9, rows: 7, west: -1, south: 44, sideDegrees: 0.1)
    let uncovered = Set((0..<country.count).filter { _ in Double.random(in: 0...1, using: &random) < 0.55 })
    var label = Array(0..<country.count)
    var isSettled = false
    while !isSettled {
      isSettled = true
      for town in uncovered.sorted() {
        let (column, row) = (town % 9, town / 9)
        let others = [(column - 1, row), (column + 1, row), (column, row - 1), (column, row + 1)]
          .filter { (0..<9).contains($0.0) && (0..<7).contains($0.1) }.map { $0.0 + 9 * $0.1 }
        for other in others where uncovered.contains(other) && label[other] < label[town] {
          label[town] = label[other]
          isSettled = false
        }
      }
    }
    let expected = Set(Dictionary(grouping: uncovered.sorted()) { label[$0] }.values)
    let found = try areas(of: study(country, people: { $0 * $0 % 31 }), beyond: uncovered)
    #expect(expected.count > 1)
    #expect(Set(found.areas.map(\.towns)) == expected)
    for (first, second) in zip(found.areas, found.areas.dropFirst()) { #expect(first.people >= second.people) }
  }

  /// Two columns on each side of the 180th meridian: the line along it joins them.
  @Test func theAntimeridianPartsNoArea() throws {
    let country = SquareCountry(columns: 4, rows: 2, west: 179.5, south: -17, sideDegrees: 0.25)
    let study = study(country, people: { 1 << $0 })
    let found = try areas(of: study, beyond: [1, 2, 7])
    #expect(found.areas.map(\.towns) == [[7], [1, 2]])
    #expect(found.areas[1].shape.polygons.count == 2)
    let box = try #require(found.areas[1].shape.boundingBox)
    #expect(box.west == 179.75 && box.east == -179.75)
  }
}
