/// Fastest trips between one place and every state: Dijkstra's algorithm as it stands in textbooks, with a binary heap.
///
/// Source: E. W. Dijkstra, A note on two problems in connexion with graphs, Numer. Math. 1 (1959), 269-271.
struct PlainSearch {
  let roads: PlainRoads
  /// The best cost of each state so far; nil where none is known.
  private var best: [PlainCost?]
  private var touched: [Int] = []
  private var heap: [(cost: PlainCost, state: Int)] = []

  init(_ roads: PlainRoads) {
    self.roads = roads
    best = Array(repeating: nil, count: roads.stateCount)
  }

  /// Searches.
  ///
  /// - Parameters:
  ///   - place: where all trips end, or start.
  ///   - isTo: whether they end there.
  ///   - limit: the longest time, milliseconds (closed).
  /// - Complexity: O(n log n) in the states within the limit.
  mutating func run(_ place: PlainPlace, isTo: Bool, limit: Int) {
    for state in touched { best[state] = nil }
    touched = []
    heap = []
    for (state, cost) in isTo ? roads.arrivals(place) : roads.departures(place) {
      offer(state, cost + place.legCost, limit)
    }
    while let (cost, state) = pop() {
      guard best[state] == cost else { continue }
      for arc in isTo ? roads.entering(state) : roads.leaving(state) {
        let length = Int(roads.lengths[arc.stretch >> 1])
        offer(arc.state, cost + PlainCost(milliseconds: arc.milliseconds, millimetres: length), limit)
      }
    }
  }

  /// The cost between a state and the place; nil where it is not within the limit.
  func cost(of state: Int) -> PlainCost? { best[state] }

  private mutating func offer(_ state: Int, _ cost: PlainCost, _ limit: Int) {
    guard cost.milliseconds <= limit, best[state].map({ cost < $0 }) ?? true else { return }
    if best[state] == nil { touched.append(state) }
    best[state] = cost
    heap.append((cost, state))
    var child = heap.count - 1
    while child > 0, heap[child].cost < heap[(child - 1) / 2].cost {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func pop() -> (cost: PlainCost, state: Int)? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return top }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child].cost < heap[least].cost {
        least = child
      }
      if least == parent { return top }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
