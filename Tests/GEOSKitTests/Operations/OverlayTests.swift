import GEOSKit
import GeometryCore
import MessageModel
import Testing

struct OverlayTests {
  /// Squares whose regions have areas in powers of two: only A is 8, shared is 4, only B is 16.
  private let a = "POLYGON ((0 0, 6 0, 6 2, 0 2, 0 0))"
  private let b = "POLYGON ((4 0, 14 0, 14 2, 4 2, 4 0))"

  @Test func areasOfTheFourOverlays() throws {
    let context = try GEOSContext()
    let left = try GEOSGeometry(wkt: a, context: context)
    let right = try GEOSGeometry(wkt: b, context: context)
    for grid in [nil, 0, 1, 0.5] as [Double?] {
      #expect(try left.intersection(with: right, gridSize: grid).planarArea() == 4)
      #expect(try left.difference(subtracting: right, gridSize: grid).planarArea() == 8)
      #expect(try right.difference(subtracting: left, gridSize: grid).planarArea() == 16)
      #expect(try left.symmetricDifference(with: right, gridSize: grid).planarArea() == 24)
      #expect(try left.union(with: right, gridSize: grid).planarArea() == 28)
    }
  }

  @Test func aGridMovesVertices() throws {
    let context = try GEOSContext()
    let left = try GEOSGeometry(wkt: "POLYGON ((0 0, 3.4 0, 3.4 4, 0 4, 0 0))", context: context)
    let right = try GEOSGeometry(wkt: "POLYGON ((1.6 0, 9 0, 9 4, 1.6 4, 1.6 0))", context: context)
    // 3.4 becomes 3 and 1.6 becomes 2: one unit wide and four high.
    #expect(try left.intersection(with: right, gridSize: 1).planarArea() == 4)
    let snapped = try left.onGrid(size: 1)
    #expect(try snapped.planarArea() == 12)
    #expect(try snapped.onGrid(size: 0).planarArea() == 12)
  }

  @Test func touchingSquaresShareALine() throws {
    let context = try GEOSContext()
    let left = try GEOSGeometry(wkt: "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))", context: context)
    let right = try GEOSGeometry(wkt: "POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))", context: context)
    let shared = try left.intersection(with: right)
    #expect(try shared.type() == .lineString)
    #expect(try shared.multiPolygon().isEmpty)
  }

  @Test func invalidInputIsAnErrorWithAPlace() throws {
    let context = try GEOSContext()
    let tie = try GEOSGeometry(wkt: "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0), (5 5, 6 5, 6 6, 5 5))", context: context)
    let other = try GEOSGeometry(wkt: "POLYGON ((0 0, 3 0, 3 3, 0 3, 0 0), (1 1, 9 9, 9 1, 1 1))", context: context)
    let error = #expect(throws: GEOSError.self) { _ = try tie.relate(to: other) }
    #expect(error?.function == "GEOSRelate_r")
    #expect(error?.message.english.contains("TopologyException") == true)
  }

  @Test func unionOfManyCountsOverlapsOnce() throws {
    // Sixteen strips of two units each, one unit apart: seventeen units in all.
    let strips = try (0..<16).map { try Shapes.box(Double($0), 0, Double($0) + 2, 1) }
    let context = try GEOSContext()
    let union = try GEOSGeometry.unionOfMany(strips, context: context)
    #expect(try union.type() == .polygon)
    #expect(try union.planarArea() == 17)
    #expect(try GEOSGeometry.unionOfMany([], context: context).isEmpty())
  }

  @Test func convexHullOfAnL() throws {
    let context = try GEOSContext()
    let corner = try GEOSGeometry(wkt: "POLYGON ((0 0, 4 0, 4 1, 1 1, 1 4, 0 4, 0 0))", context: context)
    // The square of 16 less the triangle beyond the line from (4, 1) to (1, 4).
    #expect(try corner.convexHull().planarArea() == 11.5)
  }
}
