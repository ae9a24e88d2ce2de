internal import CGeodesic
public import GeometryCore

extension Geodesic {
  /// The length in metres of the shortest path between two positions; NaN where a coordinate is not usable.
  ///
  /// Cheaper than `inverse(from:to:)`: azimuths are not computed.
  ///
  /// - Complexity: O(1); a few iterations, more for nearly antipodal positions.
  public func distanceMetres(from start: LonLat, to end: LonLat) -> Double {
    unsafe cgeodesic_distance(constants.pointer, start.latitude, start.longitude, end.latitude, end.longitude)
  }

  /// The shortest path between two positions: length and azimuths at both ends.
  ///
  /// For equal positions the distance is 0 and the azimuths are equal but carry no meaning; for antipodal positions
  /// one of several shortest paths is answered. NaN in, NaN out.
  ///
  /// - Complexity: O(1).
  public func inverse(from start: LonLat, to end: LonLat) -> GeodesicInverse {
    var initial = Double.nan
    var final = Double.nan
    let distance = unsafe cgeodesic_inverse(
      constants.pointer, start.latitude, start.longitude, end.latitude, end.longitude, &initial, &final)
    return GeodesicInverse(distanceMetres: distance, initialAzimuthDegrees: initial, finalAzimuthDegrees: final)
  }
}

/// The answer of the inverse geodesic problem.
public struct GeodesicInverse: Hashable, Sendable {
  /// Length of the path, metres; 0 or more.
  public let distanceMetres: Double
  /// Azimuth at the first position, degrees clockwise from north, [-180, 180].
  public let initialAzimuthDegrees: Double
  /// Azimuth of the path, still going forward, at the second position; same unit.
  public let finalAzimuthDegrees: Double
}
