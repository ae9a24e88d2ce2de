/// A road network of one profile as its reader found it: what `RoadGraph(draft:)` compiles.
///
/// Arrays of parts rather than arrays of values, so that a country fits: 10 million vertices and 12.5 million
/// stretches take less than 1 GB. The order of vertices, stretches and turn rules says nothing: the same content gives
/// the same graph.
public struct RoadDraft: Sendable {
  /// The vertices: where stretches meet or end, where a barrier stands, where a turn rule applies.
  public var vertices = RoadVertices()
  /// The stretches of road between vertices.
  public var stretches = RoadStretches()
  /// The names that stretches refer to; the first is the empty name of roads without one.
  public var names = [""]
  /// Turn restrictions.
  public var turnRules: [TurnRule] = []
  /// What the reader tells about the source.
  public var facts: RoadFacts

  /// An empty network.
  public init(facts: RoadFacts) {
    self.facts = facts
  }
}
