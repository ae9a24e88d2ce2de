/// The graph of states: vertices, and copies of them for what a trip's past forbids.
///
/// A trip is *before* while it has travelled nothing but destination-only stretches, then *within*, and *after* once it has
/// entered a destination-only stretch again, which it may not leave any more.
struct StateExpansion {
  private(set) var starts: [UInt32] = [0]
  private(set) var arcs: [RoadArc] = []
  private(set) var stretches: [UInt32] = []
  /// The vertices of the copies, ascending.
  private(set) var copies: [UInt32] = []

  private struct State: Hashable {
    var vertex: UInt32
    var phase: Phase
    var node: Int32
  }

  private enum Phase: UInt8 {
    case before, within, after
  }

  private let base: BaseArcs
  private let automaton: TurnAutomaton
  private var isFirst: [Bool]
  private var hasDestinations: [Bool]
  private var numbers: [State: UInt32] = [:]
  private var queue: [State] = []
  private let vertexCount: Int

  init(vertexCount: Int, base: BaseArcs, automaton: TurnAutomaton) {
    self.vertexCount = vertexCount
    self.base = base
    self.automaton = automaton
    isFirst = [Bool](repeating: false, count: base.stretches.count * 2)
    for arc in automaton.firstArcs { isFirst[Int(arc)] = true }
    hasDestinations = [Bool](repeating: false, count: vertexCount)
    for stretch in 0..<base.stretches.count where base.stretches.traits[stretch].contains(.destinationOnly) {
      hasDestinations[Int(base.stretches.from[stretch])] = true
      hasDestinations[Int(base.stretches.to[stretch])] = true
    }
    expand()
  }

  private mutating func expand() {
    starts.reserveCapacity(vertexCount + 1)
    arcs.reserveCapacity(base.arcs.count)
    stretches.reserveCapacity(base.arcs.count)
    for vertex in 0..<vertexCount {
      add(State(vertex: UInt32(vertex), phase: hasDestinations[vertex] ? .before : .within, node: 0))
    }
    var done = 0
    while done < queue.count {
      add(queue[done])
      done += 1
    }
    sortCopies()
  }

  /// Adds the arcs of the next state.
  private mutating func add(_ state: State) {
    for index in base.leaving(Int(state.vertex)) {
      let arc = base.arcs[index]
      guard let time = base.time(arc), let phase = phase(after: arc, from: state.phase) else { continue }
      if state.node != 0, !automaton.allows(arc, in: state.node) { continue }
      let node = state.node != 0 || isFirst[Int(arc)] ? automaton.next(state.node, arc) : 0
      arcs.append(
        RoadArc(state: number(State(vertex: UInt32(base.head(arc)), phase: phase, node: node)), milliseconds: time))
      stretches.append(arc)
    }
    starts.append(UInt32(arcs.count))
  }

  private func phase(after arc: UInt32, from phase: Phase) -> Phase? {
    if base.stretches.traits[Int(arc >> 1)].contains(.destinationOnly) { return phase == .before ? .before : .after }
    return phase == .after ? nil : .within
  }

  /// The number of a state: its vertex where it has no past, else that of a copy.
  private mutating func number(_ state: State) -> UInt32 {
    if state.node == 0, state.phase == (hasDestinations[Int(state.vertex)] ? .before : .within) { return state.vertex }
    if let found = numbers[state] { return found }
    let number = UInt32(vertexCount + queue.count)
    numbers[state] = number
    queue.append(state)
    return number
  }

  /// Puts copies in the order of their vertices, phases and pasts, whatever the order in which they were found.
  private mutating func sortCopies() {
    let order = queue.indices.sorted { first, second in
      let (one, other) = (queue[first], queue[second])
      return (one.vertex, one.phase.rawValue, one.node) < (other.vertex, other.phase.rawValue, other.node)
    }
    var places = [UInt32](repeating: 0, count: order.count)
    for (place, found) in order.enumerated() { places[found] = UInt32(vertexCount + place) }
    let found = (starts: starts, arcs: arcs, stretches: stretches)
    let ofVertices = Int(starts[vertexCount])
    starts.removeLast(order.count)
    arcs.removeLast(arcs.count - ofVertices)
    stretches.removeLast(stretches.count - ofVertices)
    for copy in order {
      let range = Int(found.starts[vertexCount + copy])..<Int(found.starts[vertexCount + copy + 1])
      arcs += found.arcs[range]
      stretches += found.stretches[range]
      starts.append(UInt32(arcs.count))
      copies.append(queue[copy].vertex)
    }
    for index in arcs.indices where arcs[index].state >= UInt32(vertexCount) {
      arcs[index].state = places[Int(arcs[index].state) - vertexCount]
    }
  }
}
