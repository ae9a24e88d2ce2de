import TestSupport
import Testing

@testable import GeometryCore

@Suite struct DelaunayTriangulationTests {
  /// Random points, points on a grid (four and more on a circle everywhere), points on few lines, and few points.
  private static func points(_ kind: Int, using random: inout SeededRandom) -> [GridPoint] {
    let count = [1, 2, 3, 4, 7, 60, 300][Int.random(in: 0..<7, using: &random)]
    let span: Int32 = kind == 0 ? GridPoint.limit : kind == 1 ? 8 : 40
    let points = (0..<count).map { _ in
      let x = Int32.random(in: -span...span, using: &random)
      return GridPoint(x: x, y: kind == 2 ? x / 20 : Int32.random(in: -span...span, using: &random))
    }
    return Set(points).sorted()
  }

  /// No point lies within the circle of a triangle, by determinants in 128 bits; triangles fill the hull.
  @Test(arguments: 0..<3) func circlesAreEmpty(_ kind: Int) {
    var random = SeededRandom(seed: UInt64(kind + 1))
    for _ in 0..<60 {
      let points = Self.points(kind, using: &random)
      let found = DelaunayTriangulation(ascending: points)
      var doubled: Int64 = 0
      for (a, b, c) in found.triangles {
        let (p, q, r) = (points[Int(a)], points[Int(b)], points[Int(c)])
        let area = GridPoint.doubledArea(p, q, r)
        #expect(area > 0)
        doubled += area
        #expect(!points.contains { Self.isInside(p, q, r, $0) })
      }
      #expect(doubled == Self.doubledHullArea(points))
    }
  }

  private static func isInside(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint, _ d: GridPoint) -> Bool {
    let rows = [a, b, c].map { point in
      let (x, y) = (Int128(point.x) - Int128(d.x), Int128(point.y) - Int128(d.y))
      return (x: x, y: y, square: x * x + y * y)
    }
    let (p, q, r) = (rows[0], rows[1], rows[2])
    return p.square * (q.x * r.y - r.x * q.y) - q.square * (p.x * r.y - r.x * p.y)
      + r.square * (p.x * q.y - q.x * p.y) > 0
  }

  /// Twice the area of the hull, by gift wrapping.
  private static func doubledHullArea(_ points: [GridPoint]) -> Int64 {
    guard points.count > 2 else { return 0 }
    var hull = [points[0]]
    repeat {
      let at = hull[hull.count - 1]
      var next = points.first { $0 != at } ?? at
      for point in points where point != at {
        let turn = GridPoint.doubledArea(at, next, point)
        func square(_ other: GridPoint) -> Int64 {
          let (x, y) = (Int64(other.x) - Int64(at.x), Int64(other.y) - Int64(at.y))
          return x * x + y * y
        }
        if turn < 0 || (turn == 0 && square(point) > square(next)) { next = point }
      }
      hull.append(next)
    } while hull[hull.count - 1] != points[0] && hull.count <= points.count
    return zip(hull, hull.dropFirst()).reduce(0) { $0 + GridPoint.doubledArea(points[0], $1.0, $1.1) }
  }

  /// Around a point its edges come in order, each with the triangle on its left.
  @Test func edgesRunAroundTheirPoint() {
    var random = SeededRandom(seed: 5)
    let points = Set(
      (0..<200).map { _ in
        GridPoint(x: .random(in: -500...500, using: &random), y: .random(in: -500...500, using: &random))
      }
    ).sorted()
    let found = DelaunayTriangulation(ascending: points)
    for site in points.indices {
      var edge = found.leaving[site]
      repeat {
        #expect(Int(found.origins[Int(edge)]) == site)
        let next = found.nexts[Int(edge)]
        if found.lefts[Int(edge)] >= 0 {
          #expect(found.lefts[Int(edge)] == found.lefts[Int(next ^ 1)])
        }
        edge = next
      } while edge != found.leaving[site]
    }
  }
}
