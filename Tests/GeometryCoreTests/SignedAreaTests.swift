import GeometryCore
import Testing

@Suite("Signed area")
struct SignedAreaTests {
  private func ring(_ coordinates: [(Double, Double)]) throws -> Ring {
    try Ring(coordinates.map { LonLat(longitude: $0.0, latitude: $0.1) })
  }

  @Test("Counterclockwise is positive, clockwise negative")
  func unitSquare() throws {
    let square = try ring([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)])
    #expect(square.doubledSignedAreaSquareDegrees == 2)
    #expect(square.isCounterclockwise)
    #expect(square.reversed.doubledSignedAreaSquareDegrees == -2)
    #expect(!square.reversed.isCounterclockwise)
  }

  @Test("An L of three unit squares")
  func concave() throws {
    let shape = try ring([(0, 0), (2, 0), (2, 1), (1, 1), (1, 2), (0, 2), (0, 0)])
    #expect(shape.doubledSignedAreaSquareDegrees == 6)
  }

  @Test("A square of side 2^-40 degrees far from the origin keeps all its digits")
  func sliver() throws {
    let side = 0x1p-40
    let shape = try ring([(2.5, 48.5), (2.5 + side, 48.5), (2.5 + side, 48.5 + side), (2.5, 48.5 + side), (2.5, 48.5)])
    #expect(shape.doubledSignedAreaSquareDegrees == 2 * side * side)
  }

  @Test("The two loops of a bow tie cancel out")
  func bowTie() throws {
    let shape = try ring([(0, 0), (1, 1), (1, 0), (0, 1), (0, 0)])
    #expect(shape.doubledSignedAreaSquareDegrees == 0)
  }

  @Test("It does not depend on the position that comes first")
  func rotated() throws {
    let corners: [(Double, Double)] = [(0, 0), (7, -3), (11, 4), (6, 9), (2, 5)]
    for start in corners.indices {
      let turned = Array(corners[start...] + corners[..<start])
      #expect(try ring(turned + [turned[0]]).doubledSignedAreaSquareDegrees == Self.trapezoids(corners))
    }
  }

  /// Twice the area as a sum of trapezoids over each edge.
  private static func trapezoids(_ corners: [(Double, Double)]) -> Double {
    corners.indices.reduce(0) { sum, index in
      let from = corners[index]
      let to = corners[(index + 1) % corners.count]
      return sum + (from.0 - to.0) * (from.1 + to.1)
    }
  }
}
