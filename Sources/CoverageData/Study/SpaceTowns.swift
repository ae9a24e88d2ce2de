import CoverageModel
import GeometryCore
import PROJKit

/// Finds the town that a space with its own coordinates stands in or near.
enum SpaceTowns {
  /// Towns farther than this in longitude or latitude are not looked at, degrees.
  private static let windowDegrees = 0.7

  /// The spaces with the nearest town within the window filled in where none is known; ties go to the lower code.
  ///
  /// - Complexity: O(spaces x towns) comparisons, geodesics only within the window.
  static func assign(_ spaces: [TrainingSpace], towns: [Town]) -> [TrainingSpace] {
    let geodesic = Geodesic()
    return spaces.map { space in
      guard space.town == nil else { return space }
      var assigned = space
      var nearest = Double.infinity
      for town in towns where isNear(town.position, space.position) {
        let metres = geodesic.distanceMetres(from: space.position, to: town.position)
        let isLower = metres == nearest && assigned.town.map { town.code < $0 } ?? true
        if metres < nearest || isLower {
          nearest = metres
          assigned.town = town.code
        }
      }
      return assigned
    }
  }

  private static func isNear(_ first: LonLat, _ second: LonLat) -> Bool {
    abs(first.latitude - second.latitude) <= windowDegrees
      && abs(first.longitude - second.longitude) <= windowDegrees
  }
}
