public import GeometryCore
import GeodesicKit

/// The geodesic distance between two points, within 0.1 mm of Karney's by construction.
///
/// Up to 300 km of chord: s = (2/k) asin(ck/2), c the chord and k the normal curvature of the ellipsoid in the chord's
/// direction, taken where the ray from the centre through the chord's midpoint meets the surface. With
/// D = diag(1/a^2, 1/a^2, 1/b^2), ends P and Q, d the unit vector of Q - P and M the midpoint: P'DP = Q'DQ = 1 gives
/// d'DM = 0, so d is tangent there, and k = d'Dd sqrt(M'DM) / |DM|.
///
/// Error. With the curvature K(s) and the torsion t of the geodesic, by arc length from its middle, and h = s/2,
/// c^2/4 = h^2 - K^2 h^4/3 + h^6 (2K^4 + 2K^2 t^2 - K'^2 - 3KK'')/45 + O(h^8); a circle of curvature K agrees but for the
/// terms with t, K' and K''. Those are of the order of the squared eccentricity e^2 or smaller, and to first order in it
/// the formula exceeds the geodesic by e^2 s^5 (u^2 - v^2) / (160 a^4), u and v the third coordinates of d and of the unit
/// vector of M. Bound: 1e-8 + e^2 s^5 / (150 b^4) metres up to 500 km (the first part is rounding; the leading term is
/// derived, the room of 7 % for higher orders is measured): 2.8e-7 m at 100 km, 6.7e-5 m at 300 km.
/// Beyond 300 km: Karney's (J. Geodesy 87, 2013, doi:10.1007/s00190-012-0578-z), by GeographicLib.
public struct SurfaceDistance: Sendable {
  /// Longest chord for which the formula is used, metres.
  public static let longestFormulaMetres = 300_000.0
  /// Largest difference to Karney's distance, metres.
  public static let errorMetres = 1e-4

  package let ellipsoid: Ellipsoid
  let geodesic: Geodesic
  private let inverseA2: Double
  private let inverseB2: Double

  /// Distances on an ellipsoid.
  public init(_ ellipsoid: Ellipsoid = .wgs84) {
    self.ellipsoid = ellipsoid
    geodesic = Geodesic(ellipsoid)
    inverseA2 = 1 / (ellipsoid.semiMajorAxisMetres * ellipsoid.semiMajorAxisMetres)
    inverseB2 = 1 / (ellipsoid.semiMinorAxisMetres * ellipsoid.semiMinorAxisMetres)
  }

  /// The distance in metres between two positions in degrees.
  ///
  /// - Complexity: O(1).
  public func metres(from start: LonLat, to end: LonLat) -> Double {
    metres(
      from: start, GeocentricPoint(start, on: ellipsoid), to: end, GeocentricPoint(end, on: ellipsoid))
  }

  /// The distance where the geocentric points are known already.
  @inline(__always)
  func metres(
    from start: LonLat, _ p: GeocentricPoint, to end: LonLat, _ q: GeocentricPoint
  ) -> Double {
    let squaredChord = p.squaredChord(to: q)
    guard squaredChord <= Self.longestFormulaMetres * Self.longestFormulaMetres else {
      return geodesic.distanceMetres(from: start, to: end)
    }
    return short(p, q, squaredChord: squaredChord)
  }

  /// The formula; with v = (ck/2)^2 the arcsine's series to v^3 leaves less than 3e-15 of s at 300 km.
  @inline(__always)
  func short(_ p: GeocentricPoint, _ q: GeocentricPoint, squaredChord: Double) -> Double {
    guard squaredChord > 0 else { return 0 }
    let dx = q.x - p.x
    let dy = q.y - p.y
    let dz = q.z - p.z
    let mx = (p.x + q.x) * 0.5 * inverseA2
    let my = (p.y + q.y) * 0.5 * inverseA2
    let mz = (p.z + q.z) * 0.5 * inverseB2
    // d'Dd c^2, M'DM and |DM|^2.
    let chordForm = (dx * dx + dy * dy) * inverseA2 + dz * dz * inverseB2
    let midpointForm = 1 - chordForm * 0.25
    let gradientSquared = mx * mx + my * my + mz * mz
    let v = chordForm * chordForm * midpointForm / (4 * squaredChord * gradientSquared)
    return squaredChord.squareRoot() * (1 + v * (1.0 / 6 + v * (3.0 / 40 + v * (15.0 / 336))))
  }
}
