import CoverageModel
import GeometryCore
import PROJKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds the town that a space with its own coordinates stands in or near.
struct SpaceTowns {
  /// Towns farther than this in longitude or latitude are not looked at, degrees.
  private static let windowDegrees = 0.7
  /// No degree of a meridian of WGS84 is shorter, metres (it is 110,574.4 at the equator).
  private static let shortestDegreeMetres = 110_574.0
  /// Less than a degree of the equator of WGS84 is long, metres (111,319.5), by more than the sine of half the window
  /// falls short of its angle.
  private static let equatorDegreeMetres = 111_300.0

  private struct Place {
    var position: LonLat
    var cosine: Double
    var code: String
  }

  /// By latitude, then code.
  private let places: [Place]
  private let geodesic = Geodesic()

  /// The spaces with the nearest town within the window filled in where none is known; ties go to the lower code.
  ///
  /// - Complexity: O(t log t) for t towns and, for each space, the towns about as near in latitude as the nearest.
  static func assign(_ spaces: [TrainingSpace], towns: [Town]) -> [TrainingSpace] {
    guard spaces.contains(where: { $0.town == nil }) else { return spaces }
    let index = SpaceTowns(towns)
    return spaces.map { space in
      guard space.town == nil else { return space }
      var assigned = space
      assigned.town = index.nearestTown(to: space.position)
      return assigned
    }
  }

  private init(_ towns: [Town]) {
    places = towns.map { town in
      Place(position: town.position, cosine: Self.cosine(town.position), code: town.code)
    }.sorted { ($0.position.latitude, $0.code) < ($1.position.latitude, $1.code) }
  }

  private static func cosine(_ position: LonLat) -> Double { cos(position.latitude * .pi / 180) }

  /// Goes from the latitude of the position to both sides, until the difference of latitude alone is too far.
  private func nearestTown(to position: LonLat) -> String? {
    let cosine = Self.cosine(position)
    var above = firstIndex(from: position.latitude)
    var below = above - 1
    var nearest: (metres: Double, code: String)?
    while true {
      let rise = above < places.count ? places[above].position.latitude - position.latitude : .infinity
      let fall = below >= 0 ? position.latitude - places[below].position.latitude : .infinity
      let difference = min(rise, fall)
      guard difference <= Self.windowDegrees,
        difference * Self.shortestDegreeMetres <= nearest?.metres ?? .infinity
      else { return nearest?.code }
      let place = places[rise <= fall ? above : below]
      if rise <= fall { above += 1 } else { below -= 1 }
      let apart = abs(place.position.longitude - position.longitude)
      let leastMetres = apart * Self.equatorDegreeMetres * min(cosine, place.cosine)
      guard apart <= Self.windowDegrees, leastMetres <= nearest?.metres ?? .infinity else { continue }
      let metres = geodesic.distanceMetres(from: position, to: place.position)
      if let found = nearest, (metres, place.code) >= (found.metres, found.code) { continue }
      nearest = (metres, place.code)
    }
  }

  /// The first place that is not south of a latitude.
  private func firstIndex(from latitude: Double) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].position.latitude < latitude { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
