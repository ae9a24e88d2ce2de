import GeometryCore
import Testing

@Suite("Bounding box")
struct BoundingBoxTests {
  private func box(_ longitudes: Double...) -> BoundingBox? {
    BoundingBox(enclosing: longitudes.map { LonLat(longitude: $0, latitude: $0 / 4) })
  }

  @Test("Nothing has no box")
  func empty() {
    #expect(BoundingBox(enclosing: [LonLat]()) == nil)
    #expect(BoundingBox(enclosing: [BoundingBox]()) == nil)
    #expect(MultiPolygon([]).boundingBox == nil)
  }

  @Test("A point is its own box")
  func point() {
    #expect(box(8) == BoundingBox(west: 8, south: 2, east: 8, north: 2))
  }

  @Test("From Guadeloupe to Réunion no box crosses the antimeridian")
  func france() {
    #expect(box(55.8, 2.3, -61.8) == BoundingBox(west: -61.8, south: -15.45, east: 55.8, north: 13.95))
  }

  @Test("Two points beside the antimeridian share a narrow box")
  func antimeridian() {
    let fiji = box(179, -179)
    #expect(fiji?.west == 179)
    #expect(fiji?.east == -179)
    #expect(fiji?.crossesAntimeridian == true)
  }

  @Test("Two points on opposite sides of the Earth: the box that does not cross is taken")
  func tie() {
    #expect(box(0, 180)?.crossesAntimeridian == false)
    #expect(box(-90, 90)?.crossesAntimeridian == false)
  }

  @Test("The widest gap between neighbours is left out, and only it")
  func widestGap() {
    // Gaps of 100, 100 and 160 degrees, the last over the antimeridian.
    #expect(box(-100, 0, 100)?.west == -100)
    #expect(box(-100, 0, 100)?.east == 100)
    // Gaps of 170, 150 and 40 degrees.
    #expect(box(-160, 10, 160)?.west == 10)
    #expect(box(-160, 10, 160)?.east == -160)
  }

  @Test("Parts that meet at the antimeridian")
  func partsThatMeet() throws {
    func part(_ west: Double, _ east: Double) throws -> Polygon {
      Polygon(
        exterior: try Ring(
          [(west, -17.0), (east, -17), (east, -16), (west, -16), (west, -17)].map {
            LonLat(longitude: $0.0, latitude: $0.1)
          }))
    }
    let fiji = MultiPolygon([try part(177, 180), try part(-180, -179)])
    #expect(fiji.boundingBox == BoundingBox(west: 177, south: -17, east: -179, north: -16))
  }

  @Test("A box inside another changes nothing")
  func nested() {
    let outer = BoundingBox(west: -10, south: -10, east: 10, north: 10)
    let inner = BoundingBox(west: 1, south: 1, east: 2, north: 2)
    #expect(BoundingBox(enclosing: [inner, outer]) == outer)
    #expect(BoundingBox(enclosing: [outer, inner]) == outer)
  }

  @Test("Always holds every box, and no box that starts at another side is narrower")
  func smallest() throws {
    var random = Congruential(state: 1)
    for _ in 0..<2_000 {
      let boxes = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        let west = Double(Int.random(in: -180...180, using: &random))
        let east = min(180, west + Double(Int.random(in: 0...90, using: &random)))
        return BoundingBox(west: west, south: -1, east: east, north: 1)
      }
      let found = try #require(BoundingBox(enclosing: boxes))
      let width = found.crossesAntimeridian ? found.east + 360 - found.west : found.east - found.west
      let narrowest = boxes.map { Self.width(from: $0.west, boxes) }.min()
      #expect(width == narrowest, "\(boxes)")
    }
  }

  /// Degrees to go east from a longitude until every box has been passed.
  private static func width(from start: Double, _ boxes: [BoundingBox]) -> Double {
    boxes.map { box in
      let offset = box.west < start ? box.west + 360 - start : box.west - start
      return offset + box.east - box.west
    }.max() ?? 0
  }
}

/// A linear congruential generator (Knuth, MMIX), good enough to pick test cases.
private struct Congruential: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 32)
  }
}
