/// A position on the Earth: longitude and latitude in degrees on WGS84, longitude first as in RFC 7946.
///
/// A value outside [-180, 180] x [-90, 90] can be represented so that a reader may report it; `isValid` tells.
public struct LonLat: Hashable, Sendable, BitwiseCopyable {
  /// Degrees, east positive.
  public var longitude: Double
  /// Degrees, north positive.
  public var latitude: Double

  /// A position from degrees; nothing is checked or wrapped.
  @inlinable
  public init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }

  /// Whether both are finite, longitude lies in [-180, 180] and latitude in [-90, 90].
  public var isValid: Bool {
    longitude >= -180 && longitude <= 180 && latitude >= -90 && latitude <= 90
  }
}

extension LonLat: CustomStringConvertible {
  /// Longitude and latitude in degrees, for messages.
  public var description: String { "(\(longitude), \(latitude))" }
}
