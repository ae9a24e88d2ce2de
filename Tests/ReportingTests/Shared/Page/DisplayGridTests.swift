import GeometryCore
@testable import Reporting
import Testing

@Suite("Grid of shapes")
struct DisplayGridTests {
  private let grid = DisplayGrid(stepsPerDegree: 10)

  private func ring(_ corners: [(Double, Double)]) throws -> Ring {
    try Ring(corners.map { LonLat(longitude: $0.0, latitude: $0.1) })
  }

  @Test("A ring is its first grid point and the steps that follow, without repeats and points on straight lines")
  func differences() throws {
    let square = try ring([(1, 1), (1.52, 1.01), (2, 1), (2.01, 1.02), (2, 2), (1, 2), (1, 1)])
    // (1.52, 1.01) goes to (15, 10), on the line from (10, 10) to (20, 10); (2.01, 1.02) to (20, 10) again.
    #expect(grid.differences(square) == [10, 10, 10, 0, 0, 10, -10, 0])
  }

  @Test("What is smaller than the grid vanishes")
  func small() throws {
    #expect(grid.differences(try ring([(0, 0), (0.01, 0), (0.01, 0.01), (0, 0)])) == nil)
    #expect(grid.differences(try ring([(0, 0), (1, 0.001), (2, 0), (0, 0)])) == nil)
    let shape = MultiPolygon([Polygon(exterior: try ring([(0, 0), (0.01, 0), (0.01, 0.01), (0, 0)]))])
    #expect(grid.simplified(shape).isEmpty)
  }

  @Test("A border that two areas share stays shared, whichever way it is walked")
  func shared() throws {
    let border = [(1.0, 0.0), (1.13, 0.31), (0.94, 0.58), (1.07, 0.83), (1.0, 1.0)]
    let west = try ring([(0, 0)] + border + [(0, 1), (0, 0)])
    let east = try ring([(2, 0), (2, 1)] + border.reversed() + [(2, 0)])
    let left = try #require(grid.simplified(MultiPolygon([Polygon(exterior: west)])).polygons.first)
    let right = try #require(grid.simplified(MultiPolygon([Polygon(exterior: east)])).polygons.first)
    func inner(_ ring: Ring) -> Set<LonLat> {
      Set(ring.positions.filter { $0.longitude > 0 && $0.longitude < 2 })
    }
    #expect(inner(left.exterior) == inner(right.exterior))
    #expect(inner(left.exterior).count == 5)
  }

  @Test("Half a step goes away from 0 on both sides")
  func rounding() {
    #expect(grid.step(0.25) == 3)
    #expect(grid.step(-0.25) == -3)
    #expect(grid.step(0.24) == 2)
  }
}
