/// The largest flow from a source to a sink (Dinic 1970). With whole capacities below 2^53 every number stays exact.
struct MaximumFlow {
  private var heads: [Int] = []
  private var capacities: [Double] = []
  private var edges: [[Int]]
  private var levels: [Int] = []
  private var next: [Int] = []

  /// A network without edges.
  init(nodeCount: Int) { edges = Array(repeating: [], count: nodeCount) }

  /// Adds an edge.
  mutating func addEdge(from tail: Int, to head: Int, capacity: Double) {
    edges[tail].append(heads.count)
    heads.append(head)
    capacities.append(capacity)
    edges[head].append(heads.count)
    heads.append(tail)
    capacities.append(0)
  }

  /// The flow's value; the network keeps the residual capacities.
  ///
  /// - Complexity: O(nodes squared times edges).
  mutating func value(from source: Int, to sink: Int) -> Double {
    var total = 0.0
    while rank(from: source, reaching: sink) {
      next = Array(repeating: 0, count: edges.count)
      while true {
        let sent = push(.infinity, from: source, to: sink)
        if sent == 0 { break }
        total += sent
      }
    }
    return total
  }

  private mutating func rank(from source: Int, reaching sink: Int) -> Bool {
    levels = Array(repeating: -1, count: edges.count)
    levels[source] = 0
    var queue = [source]
    var position = 0
    while position < queue.count {
      let node = queue[position]
      position += 1
      for edge in edges[node] where capacities[edge] > 0 && levels[heads[edge]] < 0 {
        levels[heads[edge]] = levels[node] + 1
        queue.append(heads[edge])
      }
    }
    return levels[sink] >= 0
  }

  private mutating func push(_ amount: Double, from node: Int, to sink: Int) -> Double {
    if node == sink { return amount }
    while next[node] < edges[node].count {
      let edge = edges[node][next[node]]
      if capacities[edge] > 0 && levels[heads[edge]] == levels[node] + 1 {
        let sent = push(min(amount, capacities[edge]), from: heads[edge], to: sink)
        if sent > 0 {
          capacities[edge] -= sent
          capacities[edge ^ 1] += sent
          return sent
        }
      }
      next[node] += 1
    }
    return 0
  }
}
