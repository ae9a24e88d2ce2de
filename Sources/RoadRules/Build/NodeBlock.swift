import OpenStreetMap

/// The nodes of a block that ways use.
struct NodeBlock: Sendable {
  /// Nodes of the block, used or not.
  let total: Int
  /// Seconds since 1970 of the last change.
  let lastChange: Int64
  private(set) var indices: [UInt32] = []
  private(set) var versions: [Int32] = []
  private(set) var latitudes: [Int32] = []
  private(set) var longitudes: [Int32] = []
  private(set) var blocked: [UInt8] = []

  init(_ block: OSMBlock, _ nodes: SortedIDs, _ profiles: [any RoadProfile]) {
    total = block.nodes.ids.count
    lastChange = block.latestChange
    guard total > 0 else { return }
    let keys = block.nodes.tags.keys.isEmpty ? [] : RoadTags.keys(of: block.strings)
    // Ids are mostly in order: the next is looked for behind the last one found.
    var next = 0
    for node in 0..<total {
      let id = block.nodes.ids[node]
      if next < nodes.ids.count, nodes.ids[next] == id {
      } else if next > 0, next < nodes.ids.count, nodes.ids[next] > id, nodes.ids[next - 1] < id {
        continue
      } else if let index = nodes.index(of: id) {
        next = index
      } else {
        continue
      }
      indices.append(UInt32(next))
      versions.append(block.nodes.versions[node])
      latitudes.append(block.nodes.latitudes[node])
      longitudes.append(block.nodes.longitudes[node])
      blocked.append(Self.blocked(block, node, keys, profiles))
      next += 1
    }
  }

  private static func blocked(
    _ block: OSMBlock, _ node: Int, _ keys: [RoadKey?], _ profiles: [any RoadProfile]
  ) -> UInt8 {
    let range = block.nodes.tags.range(node)
    guard range.contains(where: { keys[Int(block.nodes.tags.keys[$0])] == .barrier }) else { return 0 }
    let tags = RoadTags(block.nodes.tags, of: node, strings: block.strings, keys: keys)
    return profiles.indices.reduce(0) { $0 | (profiles[$1].isBlocked(tags) ? 1 << UInt8($1) : 0) }
  }
}
