/// An ellipsoid of revolution: the reference surface on which geodesics and geocentric coordinates are computed.
///
/// Source of the constants: EPSG dataset, ellipsoids 7030 (WGS 84) and 7019 (GRS 1980).
public struct Ellipsoid: Hashable, Sendable, BitwiseCopyable {
  /// Equatorial radius a in metres; positive.
  public let semiMajorAxisMetres: Double
  /// Flattening f = (a - b) / a; below 1, zero for a sphere.
  public let flattening: Double

  /// An ellipsoid from its equatorial radius and flattening.
  ///
  /// - Precondition: the radius is finite and positive, the flattening finite and below 1.
  public init(semiMajorAxisMetres: Double, flattening: Double) {
    precondition(semiMajorAxisMetres.isFinite && semiMajorAxisMetres > 0, "the semi-major axis must be positive")
    precondition(flattening.isFinite && flattening < 1, "the flattening must be below 1")
    self.semiMajorAxisMetres = semiMajorAxisMetres
    self.flattening = flattening
  }

  /// Polar radius b = a (1 - f) in metres.
  public var semiMinorAxisMetres: Double { semiMajorAxisMetres * (1 - flattening) }

  /// First eccentricity squared, e² = f (2 - f); no unit.
  public var eccentricitySquared: Double { flattening * (2 - flattening) }

  /// WGS 84: the ellipsoid of every distance unless a study says otherwise.
  public static let wgs84 = Ellipsoid(semiMajorAxisMetres: 6_378_137, flattening: 1 / 298.257223563)

  /// GRS 1980: the ellipsoid of RGF93 and Lambert-93; its polar radius is 0.1 mm from that of WGS 84.
  public static let grs80 = Ellipsoid(semiMajorAxisMetres: 6_378_137, flattening: 1 / 298.257222101)

  /// A sphere.
  ///
  /// - Precondition: the radius is finite and positive.
  public static func sphere(radiusMetres: Double) -> Ellipsoid {
    Ellipsoid(semiMajorAxisMetres: radiusMetres, flattening: 0)
  }
}
