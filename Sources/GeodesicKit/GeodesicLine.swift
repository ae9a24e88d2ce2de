internal import CGeodesic
public import GeometryCore

/// One geodesic along which many positions are asked for, at about half the cost of solving each one anew.
public struct GeodesicLine: Sendable {
  /// The length in metres of the path between the two positions the line was made from; nil where it was made from
  /// a position and an azimuth.
  public let distanceMetres: Double?
  private let line: Line

  fileprivate init(distanceMetres: Double?, _ line: Line) {
    self.distanceMetres = distanceMetres
    self.line = line
  }

  /// The position at a distance along the line, its longitude in [-180, 180].
  ///
  /// - Parameter distanceMetres: any finite length from the start; a negative one runs backwards, one beyond the end
  ///   goes on. NaN in, NaN out.
  /// - Complexity: O(1).
  public func position(atMetres distanceMetres: Double) -> LonLat {
    var latitude = Double.nan
    var longitude = Double.nan
    unsafe cgeodesic_line_position(line.pointer, distanceMetres, &latitude, &longitude)
    return LonLat(longitude: longitude, latitude: latitude)
  }

  /// What the library knows of a line: made once, never changed, freed with the last copy of it.
  @safe fileprivate final class Line: @unchecked Sendable {
    let pointer: OpaquePointer

    init(_ geodesic: Geodesic, from start: LonLat, azimuthDegrees: Double) {
      guard
        let made = unsafe cgeodesic_line_new(
          geodesic.constants.pointer, start.latitude, start.longitude, azimuthDegrees)
      else { preconditionFailure("no memory for a line") }
      unsafe pointer = made
    }

    deinit { unsafe cgeodesic_line_free(pointer) }
  }
}

extension Geodesic {
  /// The geodesic that leaves a position at an azimuth in degrees clockwise from north.
  ///
  /// - Complexity: O(1).
  public func line(from start: LonLat, azimuthDegrees: Double) -> GeodesicLine {
    GeodesicLine(distanceMetres: nil, GeodesicLine.Line(self, from: start, azimuthDegrees: azimuthDegrees))
  }

  /// The shortest geodesic between two positions.
  ///
  /// - Complexity: O(1).
  public func line(from start: LonLat, to end: LonLat) -> GeodesicLine {
    let inverse = inverse(from: start, to: end)
    return GeodesicLine(
      distanceMetres: inverse.distanceMetres,
      GeodesicLine.Line(self, from: start, azimuthDegrees: inverse.initialAzimuthDegrees))
  }
}
