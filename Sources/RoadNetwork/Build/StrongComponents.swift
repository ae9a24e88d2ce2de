/// The strongly connected components of vertices, turn rules left aside.
///
/// Source: R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972), 146-160; without
/// recursion.
struct StrongComponents {
  /// The component of each vertex; 0 has the most arcs, then by arcs, equal ones by their first vertex.
  private(set) var components: [UInt32]
  /// The number of arcs within each component.
  private(set) var sizes: [UInt32] = []

  init(vertexCount: Int, base: BaseArcs) {
    components = [UInt32](repeating: .max, count: vertexCount)
    let count = search(vertexCount, base)
    rank(count, base)
  }

  private mutating func search(_ vertexCount: Int, _ base: BaseArcs) -> Int {
    var indices = [UInt32](repeating: .max, count: vertexCount)
    var lows = [UInt32](repeating: 0, count: vertexCount)
    var stack: [UInt32] = []
    var calls: [(vertex: UInt32, arc: Int)] = []
    var time: UInt32 = 0
    var count: UInt32 = 0
    for root in 0..<vertexCount where indices[root] == .max {
      calls.append((UInt32(root), -1))
      while let call = calls.last {
        let vertex = Int(call.vertex)
        let range = base.leaving(vertex)
        var arc = call.arc
        if arc < 0 {
          indices[vertex] = time
          lows[vertex] = time
          time += 1
          stack.append(call.vertex)
          arc = range.lowerBound
        } else {
          lows[vertex] = min(lows[vertex], lows[base.head(base.arcs[arc])])
          arc += 1
        }
        var descends = false
        while arc < range.upperBound {
          let head = base.head(base.arcs[arc])
          if indices[head] == .max {
            calls[calls.count - 1].arc = arc
            calls.append((UInt32(head), -1))
            descends = true
            break
          }
          if components[head] == .max { lows[vertex] = min(lows[vertex], indices[head]) }
          arc += 1
        }
        if descends { continue }
        calls.removeLast()
        guard lows[vertex] == indices[vertex] else { continue }
        while let member = stack.popLast() {
          components[Int(member)] = count
          if Int(member) == vertex { break }
        }
        count += 1
      }
    }
    return Int(count)
  }

  private mutating func rank(_ count: Int, _ base: BaseArcs) {
    var arcs = [UInt32](repeating: 0, count: count)
    var firsts = [UInt32](repeating: .max, count: count)
    for (vertex, component) in components.enumerated() {
      if firsts[Int(component)] == .max { firsts[Int(component)] = UInt32(vertex) }
      for index in base.leaving(vertex) where components[base.head(base.arcs[index])] == component {
        arcs[Int(component)] += 1
      }
    }
    let order = (0..<count).sorted { arcs[$0] != arcs[$1] ? arcs[$0] > arcs[$1] : firsts[$0] < firsts[$1] }
    var ranks = [UInt32](repeating: 0, count: count)
    for (rank, component) in order.enumerated() { ranks[component] = UInt32(rank) }
    sizes = order.map { arcs[$0] }
    for vertex in components.indices { components[vertex] = ranks[Int(components[vertex])] }
  }
}
