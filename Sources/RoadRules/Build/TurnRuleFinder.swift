import RoadNetwork

/// Brings restrictions of turns from ways to stretches.
struct TurnRuleFinder {
  private let map: RoadMap
  private let profile: Int
  private let stretches: FoundStretches
  private let draft: RoadStretches
  /// Where the stretches of each way begin; one more than ways.
  private let starts: [UInt32]
  /// The most stretches of a chain: ways that restrictions lead through are short.
  private static let longest = 100

  init(_ map: RoadMap, profile: Int, _ stretches: FoundStretches, _ draft: RoadStretches) {
    self.map = map
    self.profile = profile
    self.stretches = stretches
    self.draft = draft
    var starts = [UInt32](repeating: 0, count: map.ways.count + 1)
    for way in stretches.ways { starts[Int(way) + 1] += 1 }
    for way in 1..<starts.count { starts[way] += starts[way - 1] }
    self.starts = starts
  }

  /// The rules, and how many relations lead along ways that are not of the network, or are not joined as they say.
  func rules() -> (rules: [TurnRule], leftOut: Int) {
    var rules: [TurnRule] = []
    var leftOut = 0
    for relation in map.restrictions {
      guard case .rule(let kind) = relation.kinds[profile] else { continue }
      let chains = Set(chains(relation)).sorted { $0.lexicographicallyPrecedes($1) }
      if chains.isEmpty { leftOut += 1 }
      rules += chains.map { TurnRule(kind: kind, relation: relation.id, chain: $0) }
    }
    return (rules, leftOut)
  }

  private func chains(_ relation: FoundRestriction) -> [[DirectedStretch]] {
    let (from, to) = (relation.from.compactMap(way), relation.to.compactMap(way))
    let viaWays = relation.viaWays.compactMap(way)
    guard viaWays.count == relation.viaWays.count else { return [] }
    var chains: [[DirectedStretch]] = []
    for first in from {
      for last in to {
        if viaWays.isEmpty {
          for node in relation.viaNodes.compactMap({ map.nodes.index(of: $0) }) {
            chains += turns(first, last, at: UInt32(node))
          }
        } else {
          let found = through(first, viaWays, last)
          chains += found.isEmpty && viaWays.count > 1 ? through(first, viaWays.reversed(), last) : found
        }
      }
    }
    return chains
  }

  private func turns(_ first: Int, _ last: Int, at node: UInt32) -> [[DirectedStretch]] {
    arrivals(first, at: node).flatMap { arrival in
      departures(last, at: node).filter {
        // The same way back is a turn on the spot; another way is not.
        first == last ? $0 == arrival.reversed : $0.stretch != arrival.stretch
      }.map { [arrival, $0] }
    }
  }

  private func through(_ first: Int, _ ways: [Int], _ last: Int) -> [[DirectedStretch]] {
    var open: [(chain: [DirectedStretch], node: UInt32)] = []
    for node in nodes(of: ways[0]).intersection(nodes(of: first)).sorted() {
      open += arrivals(first, at: node).map { ([$0], node) }
    }
    for (number, way) in ways.enumerated() {
      let goals = nodes(of: number + 1 < ways.count ? ways[number + 1] : last)
      open = open.flatMap { chain, node in
        departures(way, at: node).compactMap { walk(chain, $0, to: goals) }
      }
    }
    return open.flatMap { chain, node in
      departures(last, at: node).filter { $0.stretch != chain[chain.count - 1].stretch }.map { chain + [$0] }
    }
  }

  /// Goes on along a way until a goal is reached; nil where none is.
  private func walk(
    _ chain: [DirectedStretch], _ step: DirectedStretch, to goals: Set<UInt32>
  ) -> (chain: [DirectedStretch], node: UInt32)? {
    var chain = chain
    var step = step
    let way = Int(stretches.ways[Int(step.stretch)])
    while chain.count < Self.longest {
      chain.append(step)
      let node = end(step)
      if goals.contains(node) { return (chain, node) }
      guard
        let next = departures(way, at: node).first(where: {
          $0.isBackward == step.isBackward && $0.stretch != step.stretch
        })
      else { return nil }
      step = next
    }
    return nil
  }

  private func way(_ id: Int64) -> Int? {
    var (low, high) = (0, map.ways.count)
    while low < high {
      let middle = (low + high) / 2
      if map.ways.ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < map.ways.count && map.ways.ids[low] == id ? low : nil
  }

  private func range(_ way: Int) -> Range<UInt32> { starts[way]..<starts[way + 1] }

  private func nodes(of way: Int) -> Set<UInt32> {
    Set(range(way).flatMap { [stretches.from[Int($0)], stretches.to[Int($0)]] })
  }

  private func end(_ step: DirectedStretch) -> UInt32 {
    step.isBackward ? stretches.from[Int(step.stretch)] : stretches.to[Int(step.stretch)]
  }

  private func isAllowed(_ step: DirectedStretch) -> Bool {
    (step.isBackward ? draft.backward : draft.forward)[Int(step.stretch)] != RoadStretches.notAllowed
  }

  /// The stretches of a way in the directions that end at a node.
  private func arrivals(_ way: Int, at node: UInt32) -> [DirectedStretch] {
    departures(way, at: node, allowed: false).map(\.reversed).filter(isAllowed)
  }

  /// The stretches of a way in the directions that begin at a node.
  private func departures(_ way: Int, at node: UInt32, allowed: Bool = true) -> [DirectedStretch] {
    range(way).flatMap { stretch in
      var found: [DirectedStretch] = []
      if stretches.from[Int(stretch)] == node { found.append(DirectedStretch(stretch, isBackward: false)) }
      if stretches.to[Int(stretch)] == node { found.append(DirectedStretch(stretch, isBackward: true)) }
      return allowed ? found.filter(isAllowed) : found
    }
  }
}
