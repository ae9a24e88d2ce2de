import GeometryCore
import TestSupport
import Testing

@Suite("Joining areas to a mesh")
struct JoiningTests {
  private func square(_ west: Double, _ south: Double, _ side: Double = 1, hole: Double? = nil) throws -> MultiPolygon {
    func ring(_ inset: Double, clockwise: Bool) throws -> Ring {
      let (low, high) = (inset, side - inset)
      let corners = [(low, low), (high, low), (high, high), (low, high), (low, low)]
      let positions = corners.map { LonLat(longitude: west + $0.0, latitude: south + $0.1) }
      return try Ring(clockwise ? positions.reversed() : positions)
    }
    // The exterior turns the wrong way on purpose.
    return MultiPolygon([
      Polygon(exterior: try ring(0, clockwise: true), holes: try hole.map { [try ring($0, clockwise: false)] } ?? [])
    ])
  }

  @Test("A row of two squares has three arcs: the common border and the rest of each")
  func twoSquares() throws {
    let (mesh, flaws) = BoundaryMesh.joining([try square(0, 0), try square(1, 0)])
    #expect(flaws == MeshFlaws())
    #expect(mesh.arcCount == 3)
    #expect(mesh.positions.count == 2 + 4 + 4)
    #expect(mesh.neighbours() == [[1], [0]])
    let sides = (0..<3).map { [mesh.left[$0], mesh.right[$0]].sorted() }
    #expect(Set(sides) == [[0, 1], [-1, 0], [-1, 1]])
    let union = mesh.dissolved(groups: [0, 0], groupCount: 1)[0]
    #expect(union.polygons.map(\.exterior.doubledSignedAreaSquareDegrees) == [4])
  }

  @Test("An area in the hole of another shares one closed arc with it")
  func inHole() throws {
    let (mesh, flaws) = BoundaryMesh.joining([try square(0, 0, 3, hole: 1), try square(1, 1)])
    #expect(flaws == MeshFlaws())
    #expect(mesh.arcCount == 2)
    #expect(mesh.neighbours() == [[1], [0]])
    #expect(mesh.shape(ofArea: 0).polygons.map(\.holes.count) == [1])
    #expect(mesh.dissolved(groups: [0, 0], groupCount: 1)[0].polygons.map(\.holes.count) == [0])
  }

  @Test("Squares that touch in a point are not neighbours; the point is a node")
  func corner() throws {
    let (mesh, flaws) = BoundaryMesh.joining([try square(0, 0), try square(1, 1)])
    #expect(flaws == MeshFlaws())
    #expect(mesh.neighbours() == [[], []])
    #expect(mesh.dissolved(groups: [0, 0], groupCount: 1)[0].polygons.count == 2)
  }

  @Test("Two polygons of one area with a common border: the border bounds nothing")
  func doubled() throws {
    let both = MultiPolygon(try square(0, 0).polygons + square(1, 0).polygons)
    let (mesh, flaws) = BoundaryMesh.joining([both])
    #expect(flaws == MeshFlaws())
    #expect(mesh.shape(ofArea: 0).polygons.map(\.exterior.doubledSignedAreaSquareDegrees) == [4])
  }

  @Test("The same square twice: both overlap, each keeps its border")
  func overlapping() throws {
    let (mesh, flaws) = BoundaryMesh.joining([try square(0, 0), try square(0, 0)])
    #expect(flaws.overlappingAreas == [0, 1])
    for area in 0..<2 {
      #expect(mesh.shape(ofArea: area).polygons.map(\.exterior.doubledSignedAreaSquareDegrees) == [2])
    }
  }

  @Test("Borders that cross, or run along each other with other positions, are unmatched")
  func unmatched() throws {
    // Half a side apart: each square has its common side against half a side of the other.
    #expect(BoundaryMesh.joining([try square(0, 0), try square(1, 0.5)]).flaws.unmatchedAreas == [0, 1])
    // Two corners over each other; a third square that touches nothing.
    let crossed = BoundaryMesh.joining([try square(0, 0), try square(5, 5), try square(0.5, 0.5)])
    #expect(crossed.flaws == MeshFlaws(unmatchedAreas: [0, 2]))
    #expect(BoundaryMesh.joining([try square(0, 0), try square(2, 0)]).flaws == MeshFlaws())
  }

  @Test("Cells taken apart and joined again have the same borders and neighbours", arguments: 0..<20)
  func again(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let world = CellWorld(columns: 8, rows: 8)
    let groups = (0..<64).map { _ in [nil, 0, 1, 2, 3].randomElement(using: &random) ?? nil }
    let apart = world.mesh.dissolved(groups: groups, groupCount: 4)
    let (mesh, flaws) = BoundaryMesh.joining(apart)
    #expect(flaws == MeshFlaws())
    let again = mesh.dissolved(groups: [0, 1, 2, 3], groupCount: 4)
    for (before, after) in zip(apart, again) {
      #expect(outline(before) == outline(after))
    }
    var pairs: Set<[Int]> = []
    for (cell, beside) in world.mesh.neighbours().enumerated() {
      for other in beside {
        if let a = groups[cell], let b = groups[other], a != b { pairs.insert([a, b]) }
      }
    }
    let neighbours = mesh.neighbours()
    #expect(Set(neighbours.indices.flatMap { area in neighbours[area].map { [area, $0] } }) == pairs)
  }

  /// The directed segments of a shape.
  private func outline(_ shape: MultiPolygon) -> Set<[LonLat]> {
    var segments: Set<[LonLat]> = []
    for polygon in shape.polygons {
      for ring in [polygon.exterior] + polygon.holes {
        for (a, b) in zip(ring.positions, ring.positions.dropFirst()) { segments.insert([a, b]) }
      }
    }
    return segments
  }
}
