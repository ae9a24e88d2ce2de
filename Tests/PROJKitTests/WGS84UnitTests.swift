import PROJKit
import Testing

@Suite("Units of systems")
struct WGS84UnitTests {
  @Test(
    "Metres and feet count, degrees, grads and kilometres do not, nor what is not a system",
    arguments: [
      ("EPSG:2154", true), ("EPSG:31370", true), ("EPSG:2193", true), ("EPSG:2225", true), ("EPSG:4326", false),
      ("EPSG:4807", false), ("+proj=utm +zone=31 +units=km +type=crs", false), ("EPSG:0", false), ("EPSG:5703", false),
    ])
  func unit(system: String, expected: Bool) {
    #expect(WGS84Positions.countsInMetres(system) == expected)
  }
}
