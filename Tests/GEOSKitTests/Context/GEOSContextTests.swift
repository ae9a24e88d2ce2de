import GEOSKit
import GeometryCore
import Testing

struct GEOSContextTests {
  @Test func versionIsAtLeastTheFloor() throws {
    let numbers = GEOSContext.libraryVersion.split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
    #expect(numbers.count == 2)
    #expect((numbers[0], numbers[1]) >= (3, 11))
  }

  @Test func aGeometryKeepsItsContextAlive() throws {
    let geometry = try makeInsideOwnContext()
    #expect(try geometry.planarArea() == 96)
  }

  private func makeInsideOwnContext() throws -> GEOSGeometry {
    try GEOSGeometry(Shapes.holed(), context: GEOSContext())
  }

  @Test func tasksWithOwnContextsAgree() async throws {
    let areas = try await withThrowingTaskGroup(of: Double.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let first = try Shapes.star(longitude: 0, latitude: 0, radius: 10, positions: 500)
          let second = try Shapes.star(longitude: 3, latitude: 1, radius: 10, positions: 500)
          return Shapes.area(try GEOSOverlay.intersection(of: first, and: second))
        }
      }
      return try await group.reduce(into: [Double]()) { $0.append($1) }
    }
    #expect(areas.count == 8)
    #expect(Set(areas).count == 1)
    #expect(areas[0] > 0)
  }
}
