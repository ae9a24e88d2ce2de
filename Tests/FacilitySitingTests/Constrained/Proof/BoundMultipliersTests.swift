import CoverageModel
import Testing

@testable import FacilitySiting

@Suite struct BoundMultipliersTests {
  private func programme() throws -> BoundProgramme {
    let model = try ConstrainedMaximalCover(
      matrix: CoverageMatrix(siteCount: 2, rows: [[0], [1], [0], [0, 1], []]), weights: [1, 2, 4, 8, 16],
      constraints: SitingConstraints(
        maximumOpenings: 1, quotas: [ZoneQuota(zone: "b", sites: [0], maximum: 1)],
        floors: [CoverageFloor(zone: "a", rows: [0, 4], minimumWeight: 1)]))
    return try #require(try model.boundProgramme(model.program()))
  }

  /// Points 0 and 2 have the same site, but a floor counts only the first.
  @Test func pointsWithTheSameChoicesAreOneGroup() throws {
    let programme = try programme()
    #expect(programme.groups.map(\.row) == [0, 1, 2, 3])
    #expect(programme.groups.map(\.gains) == [[1], [2], [4], [8]])
    #expect(programme.largestValue == 31)
  }

  @Test func roundingKeepsTheLeadingDigits() throws {
    var multipliers = BoundMultipliers(try programme(), hasObjective: true)
    multipliers.groups = [123_456, 0.001_234_56, 9.96, 1e-12]
    #expect(multipliers.rounded(digits: 2).groups == [120_000, 0.0012, 10, 0])
    #expect(multipliers.rounded(digits: 4).groups == [123_500, 0.001_235, 9.96, 0])
  }

  @Test func aSetNamesRowsAndConstraintsInOrder() throws {
    let programme = try programme()
    var multipliers = BoundMultipliers(programme, hasObjective: false)
    multipliers.groups = [0, 3, 0, 5]
    multipliers.sideRows = [2, 7]
    multipliers.floors = [0.5]
    #expect(multipliers.count == 5)
    #expect(
      multipliers.set(programme)
        == SitingCertificate.MultiplierSet(
          rows: [.init(row: 1, value: 3), .init(row: 3, value: 5)],
          constraints: [
            .init(name: "floor a", value: 0.5), .init(name: "max b", value: 7), .init(name: "openings", value: 2),
          ], leavesOutObjective: true))
  }
}
