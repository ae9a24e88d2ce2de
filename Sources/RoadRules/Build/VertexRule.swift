import RoadNetwork

/// Which nodes are vertices of a network: where ways end or meet, where a restriction of turns applies, where something
/// stops travel, and beside such a place.
enum VertexRule {
  /// For each node whether it is a vertex.
  ///
  /// - Parameter keepsUpToBarriers: whether the road up to the node before a barrier is kept; else all of the stretch that
  ///   ends at the barrier is left out.
  /// - Complexity: O(nodes of ways).
  static func vertices(_ map: RoadMap, profile: Int, keepsUpToBarriers: Bool) -> [Bool] {
    let bit = UInt8(1) << UInt8(profile)
    var uses = [UInt8](repeating: 0, count: map.nodes.ids.count)
    func isPresent(_ place: Int) -> Bool { map.latitudes[Int(map.nodeOfPlace[place])] != RoadMap.missing }
    for way in 0..<map.ways.count where map.ways.rules[profile][way] != nil {
      let range = map.ways.nodeRange(way)
      for place in range where isPresent(place) {
        let node = Int(map.nodeOfPlace[place])
        let isFirst = place == range.lowerBound || !isPresent(place - 1)
        let isLast = place == range.upperBound - 1 || !isPresent(place + 1)
        if isFirst, isLast { continue }
        let isEnd = isFirst || isLast
        uses[node] = min(uses[node] + (isEnd ? 2 : 1), 100)
        guard map.blocked[node] & bit != 0 else { continue }
        uses[node] = 100
        if keepsUpToBarriers {
          if place > range.lowerBound { uses[Int(map.nodeOfPlace[place - 1])] = 100 }
          if place + 1 < range.upperBound { uses[Int(map.nodeOfPlace[place + 1])] = 100 }
        }
      }
    }
    for restriction in map.restrictions {
      guard case .rule = restriction.kinds[profile], !restriction.from.isEmpty, !restriction.to.isEmpty else {
        continue
      }
      for via in restriction.viaNodes {
        if let node = map.nodes.index(of: via), uses[node] > 0 { uses[node] = 100 }
      }
    }
    return uses.map { $0 >= 2 }
  }
}
