internal import CGeodesic
public import GeometryCore

extension Geodesic {
  /// Where a path ends that leaves a position at an azimuth and runs a distance.
  ///
  /// - Parameters:
  ///   - start: degrees.
  ///   - azimuthDegrees: clockwise from north, any finite value.
  ///   - distanceMetres: any finite length; a negative one runs backwards.
  /// - Returns: the position, its longitude in [-180, 180]; NaN in, NaN out.
  /// - Complexity: O(1).
  public func direct(from start: LonLat, azimuthDegrees: Double, distanceMetres: Double) -> GeodesicDirect {
    var latitude = Double.nan
    var longitude = Double.nan
    var azimuth = Double.nan
    unsafe cgeodesic_direct(
      constants.pointer, start.latitude, start.longitude, azimuthDegrees, distanceMetres, &latitude, &longitude,
      &azimuth)
    return GeodesicDirect(
      position: LonLat(longitude: longitude, latitude: latitude),
      finalAzimuthDegrees: azimuth
    )
  }
}

/// The answer of the direct geodesic problem.
public struct GeodesicDirect: Hashable, Sendable {
  /// Where the path ends; longitude in [-180, 180].
  public let position: LonLat
  /// Azimuth of the path, still going forward, at its end; degrees clockwise from north, [-180, 180].
  public let finalAzimuthDegrees: Double
}
