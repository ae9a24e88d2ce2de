import GeometryCore
import Testing

@testable import PROJKit

@Suite("Whether coordinates fit their system")
struct SystemFitTests {
  /// The centre of each system's false origin, as EPSG's registry has it: easting, northing, longitude, latitude.
  @Test(
    "A false origin lies where the registry puts it, whatever the unit and the meridian",
    arguments: [
      ("EPSG:2154", 700_000.0, 6_600_000.0, 3.0, 46.5), ("EPSG:32631", 500_000, 0, 3, 0),
      // Lambert II extended: grads from Paris, 2.33722917 degrees east of Greenwich, at 52 grads.
      ("EPSG:27572", 600_000, 2_200_000, 2.33722917, 46.8),
      ("EPSG:2056", 2_600_000, 1_200_000, 7.43958333, 46.95240556),
      ("EPSG:3035", 4_321_000, 3_210_000, 10, 52),
    ])
  func falseOrigin(system: String, easting: Double, northing: Double, longitude: Double, latitude: Double) throws {
    let given = [LonLat(longitude: easting, latitude: northing)]
    let place = try #require(try WGS84Positions.onOwnDatum(given, of: system).first)
    #expect(abs(place.longitude - longitude) < 1e-7)
    #expect(abs(place.latitude - latitude) < 1e-7)
  }

  @Test("Places of Lambert II extended that are said to be Lambert-93 are told apart")
  func likely() {
    let given = [LonLat(longitude: 600_000, latitude: 2_200_000), LonLat(longitude: 650_000, latitude: 2_100_000)]
    let positions = [LonLat(longitude: 2, latitude: 10), LonLat(longitude: 2.4, latitude: 9.5)]
    let fit = SystemFit(given: given, positions: positions, system: "EPSG:2154")
    #expect(fit == .outside(given: given[0], position: positions[0], likely: "EPSG:27572"))
  }

  @Test("Numbers that no system has have no likely system")
  func absurd() {
    let given = [LonLat(longitude: -3e-264, latitude: 2e79)]
    #expect(
      SystemFit(given: given, positions: given, system: "EPSG:4326")
        == .outside(given: given[0], position: given[0], likely: nil))
  }
}
