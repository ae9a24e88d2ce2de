public import GeometryCore

/// A town, a space or any place with a name.
public struct NamedPlace: Hashable, Sendable {
  /// Its code; for a place that is given by its coordinates these.
  public var code: String
  /// What people call it; empty where it has no name.
  public var name: String
  /// Where it is, degrees on WGS84.
  public var position: LonLat

  public init(code: String, name: String, position: LonLat) {
    self.code = code
    self.name = name
    self.position = position
  }
}
