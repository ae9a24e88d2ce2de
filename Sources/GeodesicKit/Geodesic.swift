internal import CGeodesic
public import GeometryCore

/// Shortest paths on the surface of an ellipsoid.
///
/// Positions are `LonLat` degrees on this ellipsoid, azimuths degrees clockwise from north in [-180, 180], distances
/// metres. Nothing throws: a coordinate that is NaN, infinite, or a latitude outside [-90, 90] gives NaN results;
/// any finite longitude is accepted and means the same modulo 360.
///
/// A value that holds only constants of the ellipsoid, so one may be shared by all tasks.
///
/// Accuracy: 15 nm in distance on WGS 84.
/// Source: C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87 (2013), 43-55, doi:10.1007/s00190-012-0578-z,
/// in the C implementation that PROJ contains.
public struct Geodesic: Sendable {
  /// The ellipsoid on which the paths lie.
  public let ellipsoid: Ellipsoid
  let constants: geod_geodesic

  /// Geodesics on an ellipsoid.
  ///
  /// The stated accuracy holds for an absolute flattening up to 1/50.
  public init(_ ellipsoid: Ellipsoid = .wgs84) {
    var constants = geod_geodesic()
    unsafe geod_init(&constants, ellipsoid.semiMajorAxisMetres, ellipsoid.flattening)
    self.ellipsoid = ellipsoid
    self.constants = constants
  }
}
