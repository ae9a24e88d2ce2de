import GeometryCore
import TestSupport
import Testing

@Suite("Dissolving areas")
struct DissolveTests {
  @Test("The black squares of a chessboard are 32 squares, though they touch in points")
  func chessboard() throws {
    let world = CellWorld(columns: 8, rows: 8)
    let groups = (0..<64).map { ($0 / 8 + $0 % 8) % 2 }
    let shapes = world.mesh.dissolved(groups: groups, groupCount: 2)
    #expect(shapes.count == 2)
    for shape in shapes {
      #expect(shape.polygons.count == 32)
      for polygon in shape.polygons {
        #expect(polygon.holes.isEmpty)
        #expect(polygon.exterior.positions.count == 5)
        #expect(polygon.exterior.doubledSignedAreaSquareDegrees == 2)
      }
    }
  }

  @Test("Eight areas around one: a ring with a hole, and an island in the hole")
  func ringAround() throws {
    let world = CellWorld(columns: 3, rows: 3)
    let shapes = world.mesh.dissolved(groups: (0..<9).map { $0 == 4 ? 1 : 0 }, groupCount: 2)
    let ring = try #require(shapes[0].polygons.first)
    #expect(shapes[0].polygons.count == 1)
    #expect(ring.exterior.doubledSignedAreaSquareDegrees == 18)
    #expect(ring.holes.map(\.doubledSignedAreaSquareDegrees) == [-2])
    #expect(shapes[1].polygons.map(\.exterior.doubledSignedAreaSquareDegrees) == [2])
    #expect(Set(ring.holes[0].positions) == Set(shapes[1].polygons[0].exterior.positions))
  }

  @Test("An island in a hole is a polygon of its own, with its own hole")
  func islandInHole() throws {
    let world = CellWorld(columns: 9, rows: 9)
    let groups = (0..<81).map { cell in max(abs(cell / 9 - 4), abs(cell % 9 - 4)) % 2 }
    let shapes = world.mesh.dissolved(groups: groups, groupCount: 2)
    // Rings of cells at distance 4, 2 and 0 from the centre: 9² - 7², 5² - 3², 1.
    let expected: [[(Double, [Double])]] = [[(162, [-98]), (50, [-18]), (2, [])], [(98, [-50]), (18, [-2])]]
    for (shape, parts) in zip(shapes, expected) {
      #expect(shape.polygons.count == parts.count)
      let bySize = shape.polygons.sorted {
        $0.exterior.doubledSignedAreaSquareDegrees > $1.exterior.doubledSignedAreaSquareDegrees
      }
      for (polygon, part) in zip(bySize, parts) {
        #expect(polygon.exterior.doubledSignedAreaSquareDegrees == part.0)
        #expect(polygon.holes.map(\.doubledSignedAreaSquareDegrees) == part.1)
      }
    }
  }

  @Test("Holes that touch each other and the shell in points are rings of their own")
  func touchingHoles() throws {
    // A diagonal from the corner of the shell, which is left out: the first hole touches the shell in a point.
    let world = CellWorld(columns: 5, rows: 5)
    let holes = [world.cell(1, 1), world.cell(2, 2), world.cell(3, 3)]
    let groups = (0..<25).map { cell in
      holes.contains(cell) || cell == world.cell(0, 0) ? nil : 0
    }
    let polygons = world.mesh.dissolved(groups: groups, groupCount: 1)[0].polygons
    #expect(polygons.count == 1)
    #expect(polygons[0].exterior.doubledSignedAreaSquareDegrees == 48)
    #expect(polygons[0].holes.map(\.doubledSignedAreaSquareDegrees) == [-2, -2, -2])
  }

  @Test("Arcs that do not close give no ring, a group without areas gives no polygon")
  func nothing() {
    let open = BoundaryMesh(
      areaCount: 2,
      positions: [(0.0, 0.0), (1, 0), (1, 1)].map { LonLat(longitude: $0.0, latitude: $0.1) },
      arcStarts: [0, 3], left: [0], right: [-1])
    #expect(open.dissolved(groups: [0, 1], groupCount: 3).map(\.polygons.count) == [0, 0, 0])
    #expect(
      BoundaryMesh(areaCount: 0, positions: [], arcStarts: [0], left: [], right: []).dissolved(
        groups: [], groupCount: 0
      ).isEmpty)
  }

  @Test("Random groups of cells: pieces, holes and ground as the cells say", arguments: 0..<60)
  func randomGroups(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let world = CellWorld(columns: 9, rows: 8)
    let groups = (0..<world.cellCount).map { _ in [nil, 0, 1, 1, 1].randomElement(using: &random) ?? nil }
    let shapes = world.mesh.dissolved(groups: groups, groupCount: 2)
    for group in 0..<2 {
      let pieces = world.components { column, row in
        let cell = world.cell(column, row)
        return cell >= 0 && groups[cell] == group
      }
      #expect(!pieces.isEmpty)
      #expect(shapes[group].polygons.count == pieces.count)
      for piece in pieces {
        let polygon = try #require(
          shapes[group].polygons.first { polygon in
            piece.contains { polygon.covers(longitude: Double($0[0]) + 0.5, latitude: Double($0[1]) + 0.5) }
          })
        for row in -1...world.rows {
          for column in -1...world.columns {
            let isCovered = polygon.covers(longitude: Double(column) + 0.5, latitude: Double(row) + 0.5)
            #expect(isCovered == piece.contains([column, row]))
          }
        }
        let ground = world.components { !piece.contains([$0, $1]) }
        #expect(polygon.holes.count == ground.count - 1)
        for ring in [polygon.exterior] + polygon.holes {
          #expect(Set(ring.positions).count == ring.positions.count - 1)
        }
        #expect(polygon.exterior.doubledSignedAreaSquareDegrees > 0)
        #expect(polygon.holes.allSatisfy { $0.doubledSignedAreaSquareDegrees < 0 })
      }
    }
  }

  @Test("One area is what the dissolve with one group an area gives")
  func oneArea() {
    let mesh = CellWorld(columns: 4, rows: 3).mesh
    let all = mesh.dissolved(groups: Array(0..<12), groupCount: 12)
    for area in 0..<12 {
      #expect(mesh.shape(ofArea: area) == all[area])
      #expect(all[area].polygons.map(\.exterior.doubledSignedAreaSquareDegrees) == [2])
    }
  }
}
