import GeometryCore
import PROJKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Distances from a place to a shape.
enum ShapeDistance {
  /// Metres from a place outside a shape to its border: the nearest point of each segment on a plane in which degrees of
  /// longitude are as short as at the place, measured as a geodesic; good to a percent up to some hundred kilometres.
  ///
  /// - Complexity: O(positions).
  static func metres(from place: LonLat, to shape: MultiPolygon) -> Double {
    let scale = cos(place.latitude * .pi / 180)
    var best: (square: Double, point: LonLat)?
    for ring in shape.polygons.flatMap({ [$0.exterior] + $0.holes }) {
      for (start, end) in zip(ring.positions, ring.positions.dropFirst()) {
        let (x, y) = ((start.longitude - place.longitude) * scale, start.latitude - place.latitude)
        let (run, rise) = ((end.longitude - start.longitude) * scale, end.latitude - start.latitude)
        let length = run * run + rise * rise
        let share = length > 0 ? min(max(-(x * run + y * rise) / length, 0), 1) : 0
        let (nearX, nearY) = (x + share * run, y + share * rise)
        let square = nearX * nearX + nearY * nearY
        if square < best?.square ?? .infinity {
          let point = LonLat(
            longitude: start.longitude + share * (end.longitude - start.longitude),
            latitude: start.latitude + share * rise)
          best = (square, point)
        }
      }
    }
    return best.map { Geodesic().distanceMetres(from: place, to: $0.point) } ?? .infinity
  }

  /// Metres, or kilometres from ten on, in texts.
  static func text(_ metres: Double) -> String {
    metres < 10_000 ? "\(Int(metres.rounded()))\u{A0}m" : "\(Int((metres / 1000).rounded()))\u{A0}km"
  }
}
