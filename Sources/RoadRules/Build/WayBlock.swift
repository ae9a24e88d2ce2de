import OpenStreetMap

/// What the ways and relations of a block come to.
struct WayBlock: Sendable {
  private var ways: FoundWays
  private var names: [String] = []
  private var restrictions: [FoundRestriction] = []
  private var counts: (ways: Int, relations: Int)
  private var lastChange: Int64 = 0
  /// The first way of a road that names a node whose id is none, and that node.
  private(set) var strayNode: (way: Int64, node: Int64)?
  /// Ids of nodes: those that an editor has not uploaded are below 0, and no map comes near the end.
  private static let nodeIDs: Range<Int64> = 0..<1 << 40

  init(_ block: OSMBlock, _ profiles: [any RoadProfile]) {
    ways = FoundWays(profiles: profiles.count)
    counts = (block.ways.ids.count, block.relations.ids.count)
    lastChange = block.latestChange
    guard counts.ways + counts.relations > 0 else { return }
    let keys = RoadTags.keys(of: block.strings)
    readWays(block, keys, profiles)
    readRestrictions(block, keys, profiles)
  }

  private mutating func readWays(_ block: OSMBlock, _ keys: [RoadKey?], _ profiles: [any RoadProfile]) {
    let isOfRoad = keys.map { $0 == .highway || $0 == .route || $0 == .ferry }
    for way in 0..<block.ways.ids.count {
      guard block.ways.tags.range(way).contains(where: { isOfRoad[Int(block.ways.tags.keys[$0])] }) else { continue }
      let tags = RoadTags(block.ways.tags, of: way, strings: block.strings, keys: keys)
      let rules = profiles.map { $0.way(tags) }
      guard rules.contains(where: { $0 != nil }) else { continue }
      // A node that follows itself adds nothing.
      for place in block.ways.nodeRange(way)
      where ways.nodes.count == ways.nodeStarts[ways.nodeStarts.count - 1]
        || ways.nodes[ways.nodes.count - 1] != block.ways.nodes[place]
      {
        let node = block.ways.nodes[place]
        ways.nodes.append(node)
        if !Self.nodeIDs.contains(node), strayNode == nil { strayNode = (block.ways.ids[way], node) }
      }
      let start = ways.nodeStarts[ways.nodeStarts.count - 1]
      guard ways.nodes.count > start + 1 else {
        // What an extract cut down to one node leads nowhere.
        ways.nodes.removeSubrange(start...)
        continue
      }
      ways.nodeStarts.append(ways.nodes.count)
      ways.ids.append(block.ways.ids[way])
      ways.versions.append(block.ways.versions[way])
      names.append(tags[.name] ?? tags[.ref] ?? "")
      for (profile, rule) in rules.enumerated() { ways.rules[profile].append(rule) }
    }
  }

  private mutating func readRestrictions(_ block: OSMBlock, _ keys: [RoadKey?], _ profiles: [any RoadProfile]) {
    for relation in 0..<block.relations.ids.count {
      let tags = RoadTags(block.relations.tags, of: relation, strings: block.strings, keys: keys)
      let kinds = profiles.map { $0.turnRestriction(tags) }
      guard kinds.contains(where: { $0 != .none }) else { continue }
      var found = FoundRestriction(
        id: block.relations.ids[relation], version: block.relations.versions[relation], kinds: kinds)
      for place in block.relations.memberRange(relation) {
        let member = block.relations.members[place]
        switch (block.strings[block.relations.roles[place]], block.relations.kinds[place]) {
        case ("from", .way): found.from.append(member)
        case ("to", .way): found.to.append(member)
        case ("via", .node): found.viaNodes.append(member)
        case ("via", .way): found.viaWays.append(member)
        default: break
        }
      }
      restrictions.append(found)
    }
  }

  /// Adds what was found to a map.
  func append(to map: inout RoadMap, _ nameNumbers: inout [String: UInt32]) {
    let base = map.ways.nodes.count
    map.ways.ids += ways.ids
    map.ways.versions += ways.versions
    map.ways.nodes += ways.nodes
    for start in ways.nodeStarts.dropFirst() { map.ways.nodeStarts.append(base + start) }
    for profile in ways.rules.indices { map.ways.rules[profile] += ways.rules[profile] }
    for name in names {
      if let number = nameNumbers[name] {
        map.ways.names.append(number)
      } else {
        let number = UInt32(map.names.count)
        nameNumbers[name] = number
        map.names.append(name)
        map.ways.names.append(number)
      }
    }
    map.restrictions += restrictions
    map.counts.ways += counts.ways
    map.counts.relations += counts.relations
    map.lastChange = max(map.lastChange, lastChange)
  }
}
