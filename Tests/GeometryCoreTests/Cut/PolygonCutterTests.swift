import GeometryCore
import Testing

@Suite struct PolygonCutterTests {
  private func ring(_ corners: [(Double, Double)]) throws -> Ring {
    try Ring((corners + [corners[0]]).map { LonLat(longitude: $0.0, latitude: $0.1) })
  }

  private func square(_ west: Double, _ south: Double, _ side: Double) throws -> Ring {
    try ring([(west, south), (west + side, south), (west + side, south + side), (west, south + side)])
  }

  /// Twice the area in square degrees, holes taken off.
  private func doubledArea(_ area: MultiPolygon) -> Double {
    area.polygons.reduce(0) { sum, polygon in
      ([polygon.exterior] + polygon.holes).reduce(sum) { $0 + $1.doubledSignedAreaSquareDegrees }
    }
  }

  @Test func squaresThatCross() throws {
    let cutter = PolygonCutter(MultiPolygon([Polygon(exterior: try square(1, 1, 2))]))
    let cut = try #require(cutter.cut(Polygon(exterior: try square(0, 0, 2))))
    #expect(cut.inside.polygons.count == 1 && cut.outside.polygons.count == 1)
    #expect(Set(cut.inside.polygons[0].exterior.positions) == Set(try square(1, 1, 1).positions))
    #expect(doubledArea(cut.inside) == 2 && doubledArea(cut.outside) == 6)
  }

  /// A strip across a frame with a hole: two pieces inside, three outside.
  @Test func aStripAcrossAFrame() throws {
    let frame = Polygon(exterior: try square(0, 0, 10), holes: [try square(3, 3, 4)])
    let strip = Polygon(exterior: try ring([(-1, 4), (11, 4), (11, 6), (-1, 6)]))
    let cut = try #require(PolygonCutter(MultiPolygon([frame])).cut(strip))
    #expect(cut.inside.polygons.count == 2 && doubledArea(cut.inside) == 2 * 2 * 6)
    #expect(cut.outside.polygons.count == 3 && doubledArea(cut.outside) == 2 * 2 * 6)
    let back = try #require(PolygonCutter(MultiPolygon([strip])).cut(frame))
    #expect(doubledArea(back.inside) == 2 * 2 * 6 && doubledArea(back.outside) == 2 * (84 - 12))
    #expect(back.outside.polygons.count == 2)
  }

  @Test func ringsThatDoNotCross() throws {
    let large = Polygon(exterior: try square(0, 0, 10), holes: [try square(4, 4, 2)])
    let small = Polygon(exterior: try square(1, 1, 1))
    let within = Polygon(exterior: try square(4.5, 4.5, 1))
    let far = Polygon(exterior: try square(20, 0, 1))
    let inHole = try #require(PolygonCutter(MultiPolygon([large])).cut(within))
    #expect(inHole.inside.isEmpty && doubledArea(inHole.outside) == 2)
    let inLarge = try #require(PolygonCutter(MultiPolygon([large])).cut(small))
    #expect(inLarge.inside == MultiPolygon([small]) && inLarge.outside.isEmpty)
    // The cover lies within: it is cut out, its neighbour in the hole and the one far away change nothing.
    let cut = try #require(PolygonCutter(MultiPolygon([small, within, far])).cut(large))
    #expect(cut.inside == MultiPolygon([small]))
    #expect(cut.outside.polygons.map(\.holes.count) == [2])
    #expect(doubledArea(cut.outside) == 2 * (96 - 1))
    let none = try #require(PolygonCutter(MultiPolygon([])).cut(large))
    #expect(none.inside.isEmpty && doubledArea(none.outside) == 2 * 96)
  }

  /// A cover around a hole of the polygon, without touching it.
  @Test func aFrameAroundAHole() throws {
    let holed = Polygon(exterior: try square(0, 0, 10), holes: [try square(4, 4, 2)])
    let cut = try #require(PolygonCutter(MultiPolygon([Polygon(exterior: try square(3, 3, 4))])).cut(holed))
    #expect(doubledArea(cut.inside) == 2 * (16 - 4))
    #expect(doubledArea(cut.outside) == 2 * (100 - 16))
    #expect(cut.inside.polygons.map(\.holes.count) == [1] && cut.outside.polygons.map(\.holes.count) == [1])
  }

  @Test func outlinesThatTouchHaveNoAnswer() throws {
    let cutter = PolygonCutter(MultiPolygon([Polygon(exterior: try square(0, 0, 2))]))
    #expect(cutter.cut(Polygon(exterior: try square(2, 0, 1))) == nil)
    #expect(cutter.cut(Polygon(exterior: try square(0, 0, 2))) == nil)
    #expect(cutter.cut(Polygon(exterior: try ring([(2, 1), (3, 0), (3, 2)]))) == nil)
    #expect(cutter.cut(Polygon(exterior: try square(2, 2, 1))) == nil)
  }

  /// Stars of many points about one another: the parts add up, and each is as large as when the other side is cut.
  @Test func starsAddUp() throws {
    var state: UInt64 = 5
    func random() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 9_007_199_254_740_992
    }
    // Directions about a centre, by rational points of the circle.
    func star(_ points: Int) throws -> Polygon {
      let (x, y) = (random(), random())
      let corners = (0..<points).map { index in
        let turn = Double(index) / Double(points) * 4
        let tangent = turn.truncatingRemainder(dividingBy: 1)
        let (cosine, sine) = ((1 - tangent * tangent) / (1 + tangent * tangent), 2 * tangent / (1 + tangent * tangent))
        let (east, north) = [(cosine, sine), (-sine, cosine), (-cosine, -sine), (sine, -cosine)][Int(turn)]
        let radius = 0.3 + random()
        return (x + radius * east, y + radius * north)
      }
      return Polygon(exterior: try ring(corners))
    }
    var cutCount = 0
    for _ in 0..<200 {
      let (first, second) = (try star(24), try star(40))
      let cut = try #require(PolygonCutter(MultiPolygon([second])).cut(first))
      let back = try #require(PolygonCutter(MultiPolygon([first])).cut(second))
      let whole = first.exterior.doubledSignedAreaSquareDegrees
      #expect(abs(doubledArea(cut.inside) + doubledArea(cut.outside) - whole) < 1e-12)
      #expect(abs(doubledArea(cut.inside) - doubledArea(back.inside)) < 1e-12)
      #expect(cut.inside.polygons.count == back.inside.polygons.count)
      cutCount += cut.outside.polygons.count
    }
    #expect(cutCount > 1_000)
  }
}
