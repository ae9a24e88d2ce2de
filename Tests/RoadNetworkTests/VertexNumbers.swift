@testable import RoadNetwork

extension RoadDraft {
  /// The vertices of a network that is made from it, by their nodes.
  var vertexNumbers: [Int64: Int] {
    Dictionary(uniqueKeysWithValues: ordered().vertices.nodes.enumerated().map { ($1, $0) })
  }
}
