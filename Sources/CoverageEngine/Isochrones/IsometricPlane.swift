import GeometryCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A conformal plane around a position: longitude against isometric latitude, in metres at the position itself.
///
/// Angles are true, so what is nearer on the plane is nearer on the ground as far as the scale is the same; it changes by
/// tan(latitude) in the length of the Earth's radius, 0.02 % in a kilometre at 50 degrees.
/// Source: J. P. Snyder, Map projections: a working manual (USGS 1395, 1987), equations 7-6 and 7-7 (Mercator).
struct IsometricPlane: Sendable {
  private let center: LonLat
  private let centerIsometric: Double
  /// Plane metres for each radian of longitude.
  private let metresPerRadian: Double
  private let eccentricity: Double
  private static let radians = Double.pi / 180

  /// A plane that is true to scale at `center`, which is not a pole.
  init(center: LonLat, ellipsoid: Ellipsoid = .wgs84) {
    let latitude = max(-89, min(89, center.latitude))
    self.center = LonLat(longitude: center.longitude, latitude: latitude)
    eccentricity = ellipsoid.eccentricitySquared.squareRoot()
    let sine = sin(latitude * Self.radians)
    metresPerRadian =
      ellipsoid.semiMajorAxisMetres * cos(latitude * Self.radians)
      / (1 - ellipsoid.eccentricitySquared * sine * sine).squareRoot()
    centerIsometric = Self.isometric(latitude * Self.radians, eccentricity)
  }

  /// Isometric latitude of a geodetic latitude, radians.
  private static func isometric(_ latitude: Double, _ eccentricity: Double) -> Double {
    asinh(tan(latitude)) - eccentricity * atanh(eccentricity * sin(latitude))
  }

  /// The point of a position; longitudes count the short way round from the centre.
  func point(_ position: LonLat) -> PlanarPoint {
    var east = position.longitude - center.longitude
    if east > 180 { east -= 360 } else if east < -180 { east += 360 }
    let latitude = max(-89.5, min(89.5, position.latitude)) * Self.radians
    return PlanarPoint(
      x: east * Self.radians * metresPerRadian,
      y: (Self.isometric(latitude, eccentricity) - centerIsometric) * metresPerRadian)
  }

  /// The position of a point; its longitude may lie beyond 180 degrees.
  func position(_ point: PlanarPoint) -> LonLat {
    let isometric = point.y / metresPerRadian + centerIsometric
    var latitude = atan(sinh(isometric))
    // Converges by a factor of e^2 in each round: five of them leave less than 1e-12.
    for _ in 0..<5 { latitude = atan(sinh(isometric + eccentricity * atanh(eccentricity * sin(latitude)))) }
    return LonLat(
      longitude: center.longitude + point.x / metresPerRadian / Self.radians, latitude: latitude / Self.radians)
  }

  /// Plane metres for a metre on the ground at a position.
  func scale(at position: LonLat, ellipsoid: Ellipsoid = .wgs84) -> Double {
    let latitude = max(-89.5, min(89.5, position.latitude)) * Self.radians
    let sine = sin(latitude)
    let radius =
      ellipsoid.semiMajorAxisMetres * cos(latitude) / (1 - ellipsoid.eccentricitySquared * sine * sine).squareRoot()
    return metresPerRadian / radius
  }
}
