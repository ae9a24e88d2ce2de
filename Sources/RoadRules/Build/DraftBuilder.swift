import OpenStreetMap
import RoadNetwork

/// Makes the network of a profile from the roads of a map.
struct DraftBuilder {
  let map: RoadMap
  let profile: any RoadProfile
  /// The number of the profile in the map.
  let number: Int
  let density: ResidentialDensity
  let threads: Int

  /// The network.
  ///
  /// - Complexity: O(nodes of ways), divided by the threads but for the last step.
  func draft() async throws(OSMError) -> RoadDraft {
    let stretches = try await stretches()
    var facts = RoadFacts(profile: profile.name)
    facts.counts = counts(stretches)
    facts.waits.junction = profile.junctionMilliseconds
    facts.waits.boarding = profile.boardingMilliseconds
    var draft = RoadDraft(facts: facts)
    draft.names = map.names
    var vertexOfNode = [UInt32](repeating: .max, count: map.nodes.ids.count)
    for node in stretches.from { vertexOfNode[Int(node)] = 0 }
    for node in stretches.to { vertexOfNode[Int(node)] = 0 }
    for node in vertexOfNode.indices where vertexOfNode[node] == 0 {
      vertexOfNode[node] = draft.vertices.append(
        node: map.nodes.ids[node], longitude: map.longitudes[node], latitude: map.latitudes[node])
    }
    draft.stretches = timed(stretches, vertexOfNode)
    let (rules, leftOut) = TurnRuleFinder(map, profile: number, stretches, draft.stretches).rules()
    draft.turnRules = rules
    draft.facts.counts["turn_rules"] = rules.count
    draft.facts.counts["turn_restrictions_left_out"] = leftOut
    return draft
  }

  private func stretches() async throws(OSMError) -> FoundStretches {
    let isVertex = VertexRule.vertices(map, profile: number, keepsUpToBarriers: profile.keepsUpToBarriers)
    let (map, number, density) = (map, number, density)
    let piece = 4096
    var all = FoundStretches(0..<0, of: map, profile: number, isVertex: [], density: nil)
    try await OrderedPipeline.run(count: (map.ways.count + piece - 1) / piece, threads: threads) { index in
      let range = index * piece..<min((index + 1) * piece, map.ways.count)
      return .success(FoundStretches(range, of: map, profile: number, isVertex: isVertex, density: density))
    } take: {
      all.append($0)
    }
    return all
  }

  /// The stretches with their times.
  private func timed(_ found: FoundStretches, _ vertexOfNode: [UInt32]) -> RoadStretches {
    let rules = map.ways.rules[number]
    let ferries = FerryTimes(found, rules, speeds: profile.ferrySpeeds)
    let (junctions, isLanding) = ends(found, rules, vertexOfNode)
    let junction = Double(profile.junctionMilliseconds)
    let boarding = Double(profile.boardingMilliseconds)
    var stretches = RoadStretches()
    stretches.shapeStarts = found.shapeStarts
    stretches.shapeLongitudes = found.shapeLongitudes
    stretches.shapeLatitudes = found.shapeLatitudes
    for index in found.ways.indices {
      guard let rule = rules[Int(found.ways[index])] else { continue }
      let (from, to, length) = (Int(found.from[index]), Int(found.to[index]), found.lengths[index])
      let isUrban = found.urban[index]
      var traits = isUrban ? rule.traits.union(.urban) : rule.traits
      func time(_ speeds: RoadWay.Speeds, from: Int, to: Int, _ waiting: RoadTraits) -> UInt32 {
        guard speeds.isAllowed else { return RoadStretches.notAllowed }
        if rule.traits.contains(.ferry) {
          let crossing = ferries.milliseconds(way: found.ways[index], length: length, minutes: rule.ferryMinutes)
          if isLanding[from], boarding > 0 { traits.insert(waiting) }
          return Self.clamped(crossing + (isLanding[from] ? boarding : 0))
        }
        let speed = speeds.speed(isUrban: isUrban)
        let driving = max((Double(length) * 3.6 / speed + 0.5).rounded(.down), 1)
        let waits =
          isUrban && speed <= 50 && !rule.notes.contains(.passesJunctions)
          && junctions.waits(rule.rank, at: Int(vertexOfNode[to]))
        if waits, junction > 0 { traits.insert(waiting) }
        return Self.clamped(driving + (waits ? junction : 0))
      }
      stretches.from.append(vertexOfNode[from])
      stretches.to.append(vertexOfNode[to])
      stretches.lengths.append(length)
      stretches.forward.append(time(rule.forward, from: from, to: to, .waitsForward))
      stretches.backward.append(time(rule.backward, from: to, to: from, .waitsBackward))
      stretches.ways.append(map.ways.ids[Int(found.ways[index])])
      stretches.names.append(map.ways.names[Int(found.ways[index])])
      stretches.traits.append(traits)
    }
    return stretches
  }

  /// The junctions, and whether a road meets a ferry at each node.
  private func ends(
    _ found: FoundStretches, _ rules: [RoadWay?], _ vertexOfNode: [UInt32]
  ) -> (junctions: TownJunctions, isLanding: [Bool]) {
    let vertices = vertexOfNode.lazy.filter { $0 != .max }.count
    var junctions = TownJunctions(vertexCount: vertices)
    var isLanding = [Bool](repeating: false, count: map.nodes.ids.count)
    for index in found.ways.indices {
      guard let rule = rules[Int(found.ways[index])] else { continue }
      for node in [Int(found.from[index]), Int(found.to[index])] {
        junctions.add(rule.rank, at: Int(vertexOfNode[node]))
        if !rule.traits.contains(.ferry) { isLanding[node] = true }
      }
    }
    return (junctions, isLanding)
  }

  private static func clamped(_ milliseconds: Double) -> UInt32 {
    UInt32(min(milliseconds, Double(RoadStretches.notAllowed - 1)))
  }

  /// What is reported of the network.
  private func counts(_ found: FoundStretches) -> [String: Int] {
    var counts = [
      "nodes_read": map.counts.nodes, "ways_read": map.counts.ways, "relations_read": map.counts.relations,
      "doubles": map.doubles, "stretches_too_long": found.tooLong,
      "missing_nodes": map.latitudes.count { $0 == RoadMap.missing },
    ]
    let notes: [(String, RoadWay.Notes)] = [
      ("ways_with_tagged_limit", .taggedLimit), ("unreadable_limits", .unreadableLimit),
      ("unknown_access_values", .unknownAccess), ("conditional_rules_ignored", .conditional),
    ]
    for rule in map.ways.rules[number] {
      guard let rule else { continue }
      counts["ways", default: 0] += 1
      if rule.traits.contains(.ferry) { counts["ferry_ways", default: 0] += 1 }
      for (name, note) in notes where rule.notes.contains(note) { counts[name, default: 0] += 1 }
    }
    for relation in map.restrictions {
      switch relation.kinds[number] {
      case .timed: counts["turn_restrictions_by_time_ignored", default: 0] += 1
      case .unknown: counts["turn_restrictions_of_unknown_kind", default: 0] += 1
      case .none, .rule: break
      }
    }
    let (tagged, hits) = UrbanCheck.hits(map, profile: number, density)
    counts["ways_tagged_urban_or_rural"] = tagged
    counts["urban_hits"] = hits
    return counts
  }
}
