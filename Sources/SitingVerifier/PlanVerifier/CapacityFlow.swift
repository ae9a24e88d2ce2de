import CoverageModel

/// The largest weight that open sites can serve within their capacities, by shortest augmenting paths (Edmonds and Karp
/// 1972) in the network: source, zones of floors, demand, sites, sink.
struct CapacityFlow {
  private struct Edge {
    var head: Int
    var capacity: Double
  }
  private var edges: [Edge] = []
  private var edgesOfNode: [[Int]]
  private let source = 0
  private let sink = 1

  /// A network of demand groups, each with its sites and weight.
  ///
  /// - Parameters:
  ///   - limits: the most that flows into each zone; groups outside every zone are then left out. Nil for no zones.
  init(groups: [Group], capacities: [Int: Double], limits: [Double]? = nil) {
    edgesOfNode = [[], []]
    let zones = limits.map { limits in limits.map { addNode(from: source, capacity: $0) } }
    var nodeOfSite: [Int: Int] = [:]
    for (site, capacity) in capacities.sorted(by: { $0.key < $1.key }) {
      edgesOfNode.append([])
      nodeOfSite[site] = edgesOfNode.count - 1
      addEdge(from: edgesOfNode.count - 1, to: sink, capacity: capacity)
    }
    for group in groups {
      var start = source
      if let zones {
        guard let zone = group.zone else { continue }
        start = zones[zone]
      }
      let node = addNode(from: start, capacity: group.weight)
      for site in group.sites {
        if let end = nodeOfSite[site] { addEdge(from: node, to: end, capacity: group.weight) }
      }
    }
  }

  /// Demand with the same open sites and zone.
  struct Group {
    var sites: [Int]
    var weight: Double
    var zone: Int?
  }

  private mutating func addNode(from tail: Int, capacity: Double) -> Int {
    edgesOfNode.append([])
    addEdge(from: tail, to: edgesOfNode.count - 1, capacity: capacity)
    return edgesOfNode.count - 1
  }

  private mutating func addEdge(from tail: Int, to head: Int, capacity: Double) {
    edgesOfNode[tail].append(edges.count)
    edges.append(Edge(head: head, capacity: capacity))
    edgesOfNode[head].append(edges.count)
    edges.append(Edge(head: tail, capacity: 0))
  }

  /// The largest flow; exact for whole weights and capacities.
  ///
  /// - Complexity: O(nodes x edges^2) at worst.
  mutating func largest() -> Double {
    var total = 0.0
    while let path = shortestPath() {
      let amount = path.reduce(Double.infinity) { min($0, edges[$1].capacity) }
      for edge in path {
        edges[edge].capacity -= amount
        edges[edge ^ 1].capacity += amount
      }
      total += amount
    }
    return total
  }

  private func shortestPath() -> [Int]? {
    var reachedBy = [Int](repeating: -1, count: edgesOfNode.count)
    var queue = [source]
    var position = 0
    while position < queue.count, reachedBy[sink] < 0 {
      for edge in edgesOfNode[queue[position]] where edges[edge].capacity > 0 {
        let head = edges[edge].head
        guard head != source, reachedBy[head] < 0 else { continue }
        reachedBy[head] = edge
        queue.append(head)
      }
      position += 1
    }
    guard reachedBy[sink] >= 0 else { return nil }
    var path: [Int] = []
    var node = sink
    while node != source {
      path.append(reachedBy[node])
      node = edges[reachedBy[node] ^ 1].head
    }
    return path
  }
}
