import Foundation
import GeometryCore

/// The plane that touches the ellipsoid at a place, in metres: close around it, and within 0.5 % up to some kilometres and
/// 80 degrees of latitude.
struct TangentPlane {
  private let longitude: Double
  private let latitude: Double
  private let metresEast: Double
  private let metresNorth: Double

  init(at place: LonLat) {
    let ellipsoid = Ellipsoid.wgs84
    longitude = place.longitude * 1e7
    latitude = place.latitude * 1e7
    let radians = place.latitude * .pi / 180
    let sine = sin(radians)
    let root = 1 - ellipsoid.eccentricitySquared * sine * sine
    let unit = Double.pi / 180 * 1e-7
    metresEast = ellipsoid.semiMajorAxisMetres / root.squareRoot() * cos(radians) * unit
    metresNorth =
      ellipsoid.semiMajorAxisMetres * (1 - ellipsoid.eccentricitySquared) / (root * root.squareRoot()) * unit
  }

  /// Metres east and north of the place.
  @inline(__always)
  func project(_ point: RoadPoint) -> SIMD2<Double> {
    var east = Double(point.longitude) - longitude
    if east > 1.8e9 { east -= 3.6e9 } else if east < -1.8e9 { east += 3.6e9 }
    return SIMD2(east * metresEast, (Double(point.latitude) - latitude) * metresNorth)
  }

  /// No less than the square of the distance from the place to any point of a box, but for the plane's error.
  @inline(__always)
  func squaredDistance(to box: RoadBox) -> Double {
    let west = Double(box.west) - longitude
    let east = Double(box.east) - longitude
    var aside = 0.0
    if west > 0 || east < 0 {
      aside = min(min(abs(west), 3.6e9 - abs(west)), min(abs(east), 3.6e9 - abs(east)))
    }
    let above = max(Double(box.south) - latitude, latitude - Double(box.north), 0)
    let x = max(aside, 0) * metresEast
    let y = above * metresNorth
    return x * x + y * y
  }
}
