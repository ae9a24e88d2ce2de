public import GeometryCore

/// A facility: a place that serves the people near it.
public struct TrainingSpace: Hashable, Sendable {
  /// Identifier; for the embedded spaces the code of their town.
  public var code: String
  /// Name shown to people.
  public var name: String
  /// Position in degrees, WGS84.
  public var position: LonLat
  /// Code of the town it stands in, or of the nearest one; nil where none is near.
  public var town: String?
  /// Learners it has room for, if known.
  public var capacity: Int?
  /// What is known of its opening, for instance `announced`.
  public var status: String?
  /// Where the fact comes from.
  public var source: String?

  public init(
    code: String,
    name: String,
    position: LonLat,
    town: String? = nil,
    capacity: Int? = nil,
    status: String? = nil,
    source: String? = nil
  ) {
    self.code = code
    self.name = name
    self.position = position
    self.town = town
    self.capacity = capacity
    self.status = status
    self.source = source
  }
}
