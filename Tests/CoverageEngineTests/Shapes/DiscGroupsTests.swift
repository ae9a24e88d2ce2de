import GeometryCore
import TestSupport
import Testing

@testable import CoverageEngine

/// Groups of areas whose boxes meet, against every pair.
@Suite("Groups of discs")
struct DiscGroupsTests {
  private func square(west: Double, south: Double, side: Double) throws -> MultiPolygon {
    let corners = [(0, 0), (side, 0), (side, side), (0, side), (0, 0)]
    return MultiPolygon([
      Polygon(exterior: try Ring(corners.map { LonLat(longitude: west + $0.0, latitude: south + $0.1) }))
    ])
  }

  /// The groups by following every pair that meets, O(n^3).
  private func groups(_ areas: [MultiPolygon]) -> [[Int]] {
    func meet(_ a: Int, _ b: Int) -> Bool {
      guard let one = areas[a].boundingBox, let other = areas[b].boundingBox else { return a == b }
      return one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north
    }
    var left = Array(areas.indices)
    var groups: [[Int]] = []
    while let first = left.first {
      var group: Set<Int> = [first]
      while let next = left.first(where: { index in !group.contains(index) && group.contains { meet($0, index) } }) {
        group.insert(next)
      }
      groups.append(group.sorted())
      left.removeAll { group.contains($0) }
    }
    return groups
  }

  @Test("Groups are those of every pair, whatever the sizes", arguments: 0..<20)
  func random(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let areas = try (0..<60).map { _ in
      // Steps of a quarter make boxes that touch.
      try square(
        west: Double(Int.random(in: 0..<80, using: &random)) / 4,
        south: Double(Int.random(in: 0..<80, using: &random)) / 4,
        side: Double(Int.random(in: 1..<8, using: &random)) / 4)
    }
    #expect(DiscGroups.overlapping(areas) == groups(areas))
  }

  @Test("Nothing gives no group; one area is a group")
  func few() throws {
    #expect(DiscGroups.overlapping([]).isEmpty)
    #expect(DiscGroups.overlapping([try square(west: 1, south: 2, side: 3)]) == [[0]])
  }

  @Test("However many stand at one place, the area is that of one disc")
  func onePlace() async throws {
    let place = LonLat(longitude: 4.081, latitude: 44.127)
    let other = LonLat(longitude: 9, latitude: 44)
    let one = try await CoverageShapes.dissolved(around: [place, other], radiiMetres: [30_000], threads: 1)
    let many = try await CoverageShapes.dissolved(
      around: [place, other] + Array(repeating: place, count: 3000), radiiMetres: [30_000], threads: 1)
    #expect(one == many)
  }
}
