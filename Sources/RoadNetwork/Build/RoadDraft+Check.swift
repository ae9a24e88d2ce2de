import MessageModel

extension RoadDraft {
  /// Checks that the parts of a draft refer to each other as they should.
  ///
  /// - Throws: `RoadNetworkError.draft`.
  /// - Complexity: O(n).
  func check() throws(RoadNetworkError) {
    let vertexCount = vertices.count
    guard vertices.longitudes.count == vertexCount, vertices.latitudes.count == vertexCount, vertexCount < 1 << 31
    else {
      throw .draft("its vertices have parts of different sizes")
    }
    for index in 0..<vertexCount
    where abs(Int(vertices.longitudes[index])) > 1_800_000_000 || abs(Int(vertices.latitudes[index])) > 900_000_000 {
      throw .draft("vertex \(index) lies outside of longitude and latitude")
    }
    guard vertices.nodes.allSatisfy({ $0 >= 0 && $0 < 1 << 40 }) else {
      throw .draft("the id of a node is out of range")
    }
    let count = stretches.count
    let sizes = [
      stretches.to.count, stretches.lengths.count, stretches.forward.count, stretches.backward.count,
      stretches.ways.count, stretches.names.count, stretches.traits.count, stretches.shapeStarts.count - 1,
    ]
    let shapeCount = stretches.shapeLongitudes.count
    guard sizes.allSatisfy({ $0 == count }), count < 1 << 31, stretches.shapeLatitudes.count == shapeCount,
      stretches.shapeStarts.first == 0, Int(stretches.shapeStarts[count]) == shapeCount
    else { throw .draft("its stretches have parts of different sizes") }
    for index in 0..<count {
      guard stretches.from[index] < vertexCount, stretches.to[index] < vertexCount,
        stretches.names[index] < names.count,
        stretches.shapeStarts[index] <= stretches.shapeStarts[index + 1]
      else { throw .draft("stretch \(index) refers to what does not exist") }
    }
    guard turnRules.allSatisfy({ $0.chain.allSatisfy { $0.stretch < count } }) else {
      throw .draft("a turn rule refers to a stretch that does not exist")
    }
  }
}
