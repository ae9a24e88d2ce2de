import GeometryCore
import Testing

@testable import Reporting

/// Lines from towns to their site.
@Suite struct CatchmentLineTests {
  @Test func aLineIsStraight() {
    let (start, end) = (LonLat(longitude: 2, latitude: 43), LonLat(longitude: -3, latitude: 44))
    #expect(LonLat.line(from: start, to: end) == [[start, end]])
  }

  /// From 179 east to 179 west is two degrees; the meridian is in the middle, where the latitude is the mean.
  @Test(arguments: [1.0, -1.0]) func aLineOverTheMeridianIsCut(side: Double) {
    let (start, end) = (LonLat(longitude: 179 * side, latitude: -17), LonLat(longitude: -179 * side, latitude: -16))
    #expect(
      LonLat.line(from: start, to: end) == [
        [start, LonLat(longitude: 180 * side, latitude: -16.5)],
        [LonLat(longitude: -180 * side, latitude: -16.5), end],
      ])
  }
}
