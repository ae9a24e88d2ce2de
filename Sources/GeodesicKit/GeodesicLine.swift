internal import CGeodesic
public import GeometryCore

/// One geodesic along which many positions are asked for, at about half the cost of solving each one anew.
public struct GeodesicLine: Sendable {
  /// The length in metres of the path between the two positions the line was made from; nil where it was made from
  /// a position and an azimuth.
  public let distanceMetres: Double?
  let line: geod_geodesicline

  /// The position at a distance along the line, its longitude in [-180, 180].
  ///
  /// - Parameter distanceMetres: any finite length from the start; a negative one runs backwards, one beyond the end
  ///   goes on. NaN in, NaN out.
  /// - Complexity: O(1).
  public func position(atMetres distanceMetres: Double) -> LonLat {
    var latitude = Double.nan
    var longitude = Double.nan
    unsafe withUnsafePointer(to: line) { line in
      unsafe geod_position(line, distanceMetres, &latitude, &longitude, nil)
    }
    return LonLat(longitude: longitude, latitude: latitude)
  }
}

extension Geodesic {
  /// The geodesic that leaves a position at an azimuth in degrees clockwise from north.
  ///
  /// - Complexity: O(1).
  public func line(from start: LonLat, azimuthDegrees: Double) -> GeodesicLine {
    var line = geod_geodesicline()
    unsafe withUnsafePointer(to: constants) { constants in
      unsafe geod_lineinit(&line, constants, start.latitude, start.longitude, azimuthDegrees, 0)
    }
    return GeodesicLine(distanceMetres: nil, line: line)
  }

  /// The shortest geodesic between two positions.
  ///
  /// - Complexity: O(1).
  public func line(from start: LonLat, to end: LonLat) -> GeodesicLine {
    let inverse = inverse(from: start, to: end)
    let line = line(from: start, azimuthDegrees: inverse.initialAzimuthDegrees).line
    return GeodesicLine(distanceMetres: inverse.distanceMetres, line: line)
  }
}
