import GEOSKit
import GeometryCore
import TestSupport
import Testing

struct PreparedGeometryTests {
  @Test func agreesWithThePlainPredicatesOnPoints() throws {
    let context = try GEOSContext()
    let prepared = try PreparedGeometry(GEOSGeometry(Shapes.holed(), context: context))
    let plain = try GEOSGeometry(Shapes.holed(), context: context)
    var generator = SeededRandom(seed: 1)
    var counts = (inside: 0, boundary: 0, outside: 0)
    for _ in 0..<5_000 {
      let position = LonLat(
        longitude: generator.step(in: -2...12, steps: 14),
        latitude: generator.step(in: -2...12, steps: 14)
      )
      let point = try GEOSGeometry(position, context: context)
      let covers = try prepared.covers(position)
      let contains = try prepared.contains(position)
      #expect(try covers == plain.covers(point), "\(position)")
      #expect(try contains == plain.contains(point), "\(position)")
      #expect(try prepared.containsProperly(point) == contains, "\(position)")
      if contains { counts.inside += 1 } else if covers { counts.boundary += 1 } else { counts.outside += 1 }
    }
    // Every kind must have come up, or the comparison shows nothing.
    #expect(counts.inside > 500 && counts.boundary > 500 && counts.outside > 500)
  }

  @Test func outlivesTheScopeOfItsContext() throws {
    let prepared = try makeInsideOwnContext()
    #expect(try prepared.covers(LonLat(longitude: 1, latitude: 1)))
    #expect(try !prepared.covers(LonLat(longitude: 5, latitude: 5)))
  }

  private func makeInsideOwnContext() throws -> PreparedGeometry {
    try PreparedGeometry(GEOSGeometry(Shapes.holed(), context: GEOSContext()))
  }
}
