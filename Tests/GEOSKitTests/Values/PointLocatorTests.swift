import GEOSKit
import GeometryCore
import TestSupport
import Testing

struct PointLocatorTests {
  /// Squares of a chess board share sides and corners: there the lower index wins.
  @Test func agreesWithArithmeticOnABoard() throws {
    let areas = try (0..<64).map { index in
      let column = Double(index % 8)
      let row = Double(index / 8)
      return try Shapes.box(column, row, column + 1, row + 1)
    }
    let locator = try PointLocator(areas)
    var located = 0
    for x in stride(from: -0.5, through: 8.5, by: 0.25) {
      for y in stride(from: -0.5, through: 8.5, by: 0.25) {
        let isOnBoard = (0...8).contains(x) && (0...8).contains(y)
        // The square to the left and below owns a shared side.
        let column = max(0, Int(x.rounded(.up)) - 1)
        let row = max(0, Int(y.rounded(.up)) - 1)
        let expected = isOnBoard ? row * 8 + column : nil
        #expect(try locator.locate(LonLat(longitude: x, latitude: y)) == expected, "(\(x), \(y))")
        located += expected == nil ? 0 : 1
      }
    }
    #expect(located == 33 * 33)
  }

  @Test func agreesWithBruteForceOnOverlappingStars() throws {
    let context = try GEOSContext()
    var generator = SeededRandom(seed: 3)
    let stars = try (0..<60).map { _ in
      try Shapes.star(
        longitude: .random(in: -5...5, using: &generator),
        latitude: .random(in: 41...51, using: &generator),
        radius: .random(in: 0.2...2, using: &generator),
        positions: 200
      )
    }
    let locator = try PointLocator(stars)
    var counts = (found: 0, missed: 0)
    for _ in 0..<1_000 {
      let position = LonLat(
        longitude: .random(in: -8...8, using: &generator),
        latitude: .random(in: 38...54, using: &generator)
      )
      let point = try GEOSGeometry(position, context: context)
      let expected = try stars.firstIndex { try GEOSGeometry($0, context: context).covers(point) }
      #expect(try locator.locate(position) == expected, "\(position)")
      if expected == nil { counts.missed += 1 } else { counts.found += 1 }
    }
    #expect(counts.found > 200 && counts.missed > 200)
  }

  @Test func emptyAreasKeepTheirIndex() throws {
    let locator = try PointLocator([MultiPolygon([]), Shapes.box(0, 0, 1, 1)])
    #expect(try locator.locate(LonLat(longitude: 0.5, latitude: 0.5)) == 1)
    #expect(try locator.locate(LonLat(longitude: 2, latitude: 2)) == nil)
    #expect(try PointLocator([]).locate(LonLat(longitude: 0, latitude: 0)) == nil)
  }

  @Test func aHoleIsOutside() throws {
    let locator = try PointLocator([Shapes.holed()])
    #expect(try locator.locate(LonLat(longitude: 5, latitude: 5)) == nil)
    #expect(try locator.locate(LonLat(longitude: 4, latitude: 5)) == 0)
  }

  @Test func aPositionThatIsNoNumberLiesNowhere() throws {
    let locator = try PointLocator([Shapes.box(-1, -1, 1, 1)])
    #expect(try locator.locate(LonLat(longitude: .nan, latitude: 0)) == nil)
    #expect(try locator.locate(LonLat(longitude: 0, latitude: .nan)) == nil)
    #expect(try locator.locate(LonLat(longitude: .infinity, latitude: 0)) == nil)
  }
}
