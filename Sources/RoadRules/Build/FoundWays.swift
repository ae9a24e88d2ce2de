/// Ways that some profile uses, as they were found, in columns.
struct FoundWays: Sendable {
  var ids: [Int64] = []
  var versions: [Int32] = []
  var nodeStarts: [Int] = [0]
  var nodes: [Int64] = []
  var names: [UInt32] = []
  /// For each profile what each way is; nil where it does not use it.
  var rules: [[RoadWay?]]

  init(profiles: Int) { rules = Array(repeating: [], count: profiles) }

  var count: Int { ids.count }

  func nodeRange(_ way: Int) -> Range<Int> { nodeStarts[way]..<nodeStarts[way + 1] }

  /// The ways in the order of their ids, each once: of those that appear several times, in one file or in several, the
  /// latest version, of equal versions the one with the most nodes.
  ///
  /// - Complexity: O(n log n), O(n) where they are in order.
  consuming func ordered() -> FoundWays {
    if zip(ids, ids.dropFirst()).allSatisfy(<) { return self }
    let order = ids.indices.sorted { first, second in
      if ids[first] != ids[second] { return ids[first] < ids[second] }
      if versions[first] != versions[second] { return versions[first] > versions[second] }
      let (range, other) = (nodeRange(first), nodeRange(second))
      if range.count != other.count { return range.count > other.count }
      return nodes[range].lexicographicallyPrecedes(nodes[other])
    }
    var ordered = FoundWays(profiles: rules.count)
    ordered.ids.reserveCapacity(count)
    ordered.nodes.reserveCapacity(nodes.count)
    for way in order where ordered.ids.last != ids[way] {
      ordered.ids.append(ids[way])
      ordered.versions.append(versions[way])
      ordered.nodes.append(contentsOf: nodes[nodeRange(way)])
      ordered.nodeStarts.append(ordered.nodes.count)
      ordered.names.append(names[way])
      for profile in rules.indices { ordered.rules[profile].append(rules[profile][way]) }
    }
    return ordered
  }
}
