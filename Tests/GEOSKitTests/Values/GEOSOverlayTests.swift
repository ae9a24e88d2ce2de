import GEOSKit
import GeometryCore
import Testing

struct GEOSOverlayTests {
  @Test func areasInPowersOfTwo() throws {
    let a = try Shapes.box(0, 0, 6, 2)
    let b = try Shapes.box(4, 0, 14, 2)
    #expect(Shapes.area(try GEOSOverlay.intersection(of: a, and: b)) == 4)
    #expect(Shapes.area(try GEOSOverlay.difference(of: a, minus: b)) == 8)
    #expect(Shapes.area(try GEOSOverlay.difference(of: b, minus: a)) == 16)
    #expect(Shapes.area(try GEOSOverlay.symmetricDifference(of: a, and: b)) == 24)
    #expect(Shapes.area(try GEOSOverlay.union(of: [a, b])) == 28)
  }

  @Test func aDifferenceCanMakeAHole() throws {
    let result = try GEOSOverlay.difference(of: Shapes.box(0, 0, 10, 10), minus: Shapes.box(4, 4, 6, 6))
    #expect(result.polygons.count == 1)
    #expect(result.polygons[0].holes.count == 1)
    #expect(Shapes.area(result) == 96)
  }

  @Test func resultsFollowTheRightHandRule() throws {
    let result = try GEOSOverlay.difference(of: Shapes.box(0, 0, 10, 10), minus: Shapes.box(4, 4, 6, 6))
    #expect(result.polygons.allSatisfy { $0.exterior.isCounterclockwise })
    #expect(result.polygons.allSatisfy { $0.holes.allSatisfy { !$0.isCounterclockwise } })
  }

  @Test func theOrderOfTheInputDoesNotMatter() throws {
    let areas = try (0..<20).map { index in
      let west = Double(index * 3 % 20)
      return try Shapes.box(west, Double(index % 4), west + 2, 9)
    }
    let result = try GEOSOverlay.union(of: areas)
    #expect(result.positionCount > 8)
    #expect(try GEOSOverlay.union(of: areas.reversed()) == result)
    #expect(try GEOSOverlay.normalized(result) == result)
  }

  @Test func emptyAreas() throws {
    let empty = MultiPolygon([])
    let square = try Shapes.box(0, 0, 1, 1)
    #expect(try GEOSOverlay.union(of: []).isEmpty)
    #expect(try GEOSOverlay.union(of: [empty, square]) == GEOSOverlay.normalized(square))
    #expect(try GEOSOverlay.intersection(of: square, and: empty).isEmpty)
    #expect(try GEOSOverlay.difference(of: square, minus: empty) == GEOSOverlay.normalized(square))
    #expect(try GEOSOverlay.difference(of: empty, minus: square).isEmpty)
  }

  @Test func neighboursLeaveNoAreaBehind() throws {
    let shared = try GEOSOverlay.intersection(of: Shapes.box(0, 0, 1, 1), and: Shapes.box(1, 0, 2, 1))
    #expect(shared.isEmpty)
  }
}
