public import GeometryCore

/// An area within which most of the active people live and work (zone d'emploi).
public struct EmploymentBasin: Hashable, Sendable {
  /// Identifier, for instance `7605`.
  public var code: String
  /// Name.
  public var name: String
  /// Its area.
  public var shape: MultiPolygon

  public init(code: String, name: String, shape: MultiPolygon) {
    self.code = code
    self.name = name
    self.shape = shape
  }
}
