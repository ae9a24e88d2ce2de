@testable import CoverageData
import GeometryCore
import Testing

@Suite("Axes that are swapped, and places that only look so")
struct AxisOrderTests {
  private func square(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> MultiPolygon {
    try MultiPolygon([
      Polygon(
        exterior: Ring(
          [(west, south), (east, south), (east, north), (west, north), (west, south)].map {
            LonLat(longitude: $0.0, latitude: $0.1)
          }))
    ])
  }

  private func verdicts(_ places: [(Double, Double)], _ zone: MultiPolygon) -> [AxisOrder.Verdict] {
    AxisOrder.verdicts(places.map { LonLat(longitude: $0.0, latitude: $0.1) }, near: [zone])
  }

  @Test("Zones of part of a country: Ordu lies north-west of them, and its mirror in them")
  func turkey() throws {
    let zone = try square(40.1, 36.9, 43.3, 38.2)
    #expect(verdicts([(40.735, 37.313), (42.458, 37.517), (37.879, 40.984)], zone) == [.fine, .fine, .doubtful])
    // Where all are swapped, they are.
    #expect(verdicts([(37.313, 40.735), (37.517, 42.458)], zone) == [.swapped, .swapped])
  }

  @Test("One place of France in the Indian Ocean is swapped")
  func france() throws {
    #expect(try verdicts([(3.2, 43.3), (43.6, 3.9)], square(3, 43, 4, 44)) == [.fine, .swapped])
  }

  @Test("Egypt lies about where its mirror does")
  func egypt() throws {
    #expect(try verdicts([(31.2, 30.0), (32.9, 24.1)], square(30.5, 29.5, 32, 31)) == [.fine, .fine])
    #expect(try verdicts([(31.2, 30.0), (30.2, 32.0)], square(31, 29.5, 32.5, 30.6)) == [.fine, .doubtful])
  }
}
