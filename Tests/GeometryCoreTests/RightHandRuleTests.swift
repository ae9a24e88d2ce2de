import GeometryCore
import Testing

@Suite("Right-hand rule")
struct RightHandRuleTests {
  private func square(_ low: Double, _ high: Double) throws -> Ring {
    try Ring(
      [(low, low), (high, low), (high, high), (low, high), (low, low)].map { LonLat(longitude: $0.0, latitude: $0.1) })
  }

  @Test("Exterior counterclockwise, holes clockwise, whatever came in", arguments: [false, true], [false, true])
  func rightHanded(turnsExterior: Bool, turnsHole: Bool) throws {
    let outer = try square(0, 10)
    let inner = try square(4, 6)
    let polygon = Polygon(exterior: turnsExterior ? outer.reversed : outer, holes: [turnsHole ? inner.reversed : inner])
    let expected = Polygon(exterior: outer, holes: [inner.reversed])
    #expect(polygon.rightHanded == expected)
    #expect(polygon.rightHanded.rightHanded == expected)
    #expect(MultiPolygon([polygon, polygon]).rightHanded == MultiPolygon([expected, expected]))
  }

  @Test("Positions of exteriors and holes are counted")
  func counts() throws {
    let polygon = Polygon(exterior: try square(0, 10), holes: [try square(1, 2), try square(3, 4)])
    #expect(MultiPolygon([polygon, Polygon(exterior: try square(20, 30))]).positionCount == 20)
    #expect(MultiPolygon([]).positionCount == 0)
    #expect(MultiPolygon([]).isEmpty)
    #expect(!MultiPolygon([polygon]).isEmpty)
  }
}
