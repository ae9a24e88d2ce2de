import GeometryCore
import Testing

@Suite("Neighbours in a mesh")
struct NeighbourTests {
  @Test("A cell's neighbours are the cells beside it, not those across a corner")
  func cells() {
    let world = CellWorld(columns: 4, rows: 3)
    let neighbours = world.mesh.neighbours()
    #expect(neighbours.count == 12)
    for row in 0..<3 {
      for column in 0..<4 {
        let beside = [(0, -1), (-1, 0), (1, 0), (0, 1)].map { world.cell(column + $0.0, row + $0.1) }
        #expect(neighbours[world.cell(column, row)] == beside.filter { $0 >= 0 })
      }
    }
  }

  @Test("Two areas that share two arcs are neighbours once")
  func twice() {
    // The outside between two areas that meet on two sides of it.
    let positions = [(0.0, 0.0), (1, 0), (2, 0), (3, 0)].map { LonLat(longitude: $0.0, latitude: $0.1) }
    let mesh = BoundaryMesh(
      areaCount: 3, positions: [positions[0], positions[1], positions[2], positions[3]], arcStarts: [0, 2, 4],
      left: [2, 0], right: [0, 2])
    #expect(mesh.neighbours() == [[2], [], [0]])
  }
}
