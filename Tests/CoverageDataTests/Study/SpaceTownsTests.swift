import CoverageModel
import GeometryCore
import PROJKit
import TestSupport
import Testing

@testable import CoverageData

@Suite("Town of a space")
struct SpaceTownsTests {
  private func town(_ code: String, _ position: LonLat) -> Town {
    Town(code: code, name: code, position: position, population: 1)
  }

  private func space(_ position: LonLat, town: String? = nil) -> TrainingSpace {
    TrainingSpace(code: "S", name: "S", position: position, town: town)
  }

  @Test("the nearest of all towns within 0.7 degrees, as found by looking at each")
  func everyTown() {
    var random = SeededRandom(seed: 34)
    for middle in [0.0, 44, -70, 88.9] {
      func position() -> LonLat {
        LonLat(
          longitude: .random(in: 2...4, using: &random), latitude: middle + .random(in: -1...1, using: &random))
      }
      let towns = (0..<60).map { town("T\($0)", position()) }
      let spaces = (0..<50).map { _ in space(position()) }
      let geodesic = Geodesic()
      let expected = spaces.map { space in
        towns.filter {
          abs($0.position.latitude - space.position.latitude) <= 0.7
            && abs($0.position.longitude - space.position.longitude) <= 0.7
        }.min {
          let first = geodesic.distanceMetres(from: space.position, to: $0.position)
          let second = geodesic.distanceMetres(from: space.position, to: $1.position)
          return (first, $0.code) < (second, $1.code)
        }?.code
      }
      #expect(expected.contains { $0 != nil })
      #expect(SpaceTowns.assign(spaces, towns: towns).map(\.town) == expected)
    }
  }

  @Test("ties go to the lower code; a town that is known stays; beyond the window there is none")
  func edges() {
    let west = LonLat(longitude: -0.5, latitude: 0)
    let east = LonLat(longitude: 0.5, latitude: 0)
    let centre = LonLat(longitude: 0, latitude: 0)
    for towns in [[town("B", west), town("A", east)], [town("A", west), town("B", east)]] {
      #expect(SpaceTowns.assign([space(centre)], towns: towns).map(\.town) == ["A"])
    }
    #expect(SpaceTowns.assign([space(centre, town: "X")], towns: [town("A", centre)]).map(\.town) == ["X"])
    let far = LonLat(longitude: 0, latitude: 0.71)
    #expect(SpaceTowns.assign([space(centre)], towns: [town("A", far)]).map(\.town) == [nil])
    #expect(SpaceTowns.assign([space(centre)], towns: []).map(\.town) == [nil])
  }
}
