import CoverageModel
import GeometryCore
import PROJKit

/// A predicted world: towns due east of a first one along the equator, at stated distances, with populations that are
/// powers of two, so that a sum of people tells who was counted.
enum GridCountry {
  static func position(atMetres metres: Double) -> LonLat {
    Geodesic().direct(from: LonLat(longitude: 10, latitude: 0), azimuthDegrees: 90, distanceMetres: metres).position
  }

  /// Town i has 2^i people and stands at `kilometres[i]`.
  static func towns(atKilometres kilometres: [Double], basin: (Int) -> String? = { _ in "b" }) -> [Town] {
    kilometres.enumerated().map { index, distance in
      Town(
        code: "t\(index)", name: "Town \(index)", position: position(atMetres: distance * 1000), population: 1 << index,
        department: "d", region: "r", basin: basin(index))
    }
  }

  static func space(_ code: String, atKilometres kilometres: Double, town: String? = nil) -> TrainingSpace {
    TrainingSpace(code: code, name: code, position: position(atMetres: kilometres * 1000), town: town)
  }

  static func study(
    _ towns: [Town], _ spaces: [TrainingSpace], distancesKilometres: [Double] = [10, 30, 50], service: Double = 30
  ) -> Study {
    Study(
      name: "grid", title: "Grid", territory: .everything, towns: towns, spaces: spaces, basins: [],
      distances: distancesKilometres.map { $0 * 1000 }, serviceDistance: service * 1000)
  }
}
