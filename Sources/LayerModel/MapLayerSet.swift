/// The layers of a study that stand in one file or one database, with what is said of them all.
public struct MapLayerSet: Hashable, Sendable {
  /// Name of the study, for people.
  public var title: String
  /// What the layers hold, in a sentence or two.
  public var summary: String
  /// What they were made from and by: names and values, in order.
  public var facts: [Fact]
  /// The layers in the order in which they are written: what is drawn on top comes first.
  public var layers: [MapLayer]
  /// The plane on which a project of QGIS shows them, such as `EPSG:2154`, where all lie in its area of use; nil where it is
  /// to be found from their places.
  public var system: String?

  /// Something that is reported of a study.
  public struct Fact: Hashable, Sendable {
    /// Name, such as `service_distance_km`.
    public var name: String
    /// Its value as text.
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public init(title: String, summary: String, facts: [Fact], layers: [MapLayer]) {
    self.title = title
    self.summary = summary
    self.facts = facts
    self.layers = layers
  }
}
