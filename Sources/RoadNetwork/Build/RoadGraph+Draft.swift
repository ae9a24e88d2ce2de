import Foundation

extension RoadGraph {
  /// Fewest arcs of a component, other than the largest, to whose roads places are joined.
  ///
  /// Source: OSRM's limit for a component that is not tiny (1,000 edges).
  static let leastJoinableComponent = 1000

  /// Compiles a network.
  ///
  /// The same content gives the same bytes, whatever the order in which the draft holds it.
  ///
  /// - Parameters:
  ///   - draft: what a reader of roads hands over. A turn rule with a stretch that is closed in its direction, or whose
  ///     stretches do not join, is left out. A time of 0 counts as 1 ms.
  ///   - uTurns: where trips may turn round.
  /// - Throws: `RoadNetworkError.draft` where the parts of the draft do not fit together.
  /// - Complexity: O(n log n) time; about 120 bytes a stretch beside the draft.
  public convenience init(draft: consuming RoadDraft, uTurns: UTurns = .notNearTurnRules) throws(RoadNetworkError) {
    try draft.check()
    let ordered = draft.ordered()
    let memory = RoadMemory()
    var sections = RoadSections()
    sections[.facts] = memory.keep(Self.encoded(ordered.facts))
    sections[.longitudes] = memory.keep(ordered.vertices.longitudes)
    sections[.latitudes] = memory.keep(ordered.vertices.latitudes)
    Self.keepArcs(of: ordered, uTurns: uTurns, in: memory, &sections)
    Self.keepStretches(of: ordered, in: memory, &sections)
    try Self.keepShapes(of: ordered, in: memory, &sections)
    try self.init(facts: ordered.facts, sections: sections, owner: memory, origin: "")
  }

  static func encoded(_ facts: RoadFacts) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(facts) else { preconditionFailure("facts are texts and numbers") }
    return Array(data)
  }

  private static func keepArcs(
    of draft: RoadDraft, uTurns: UTurns, in memory: RoadMemory,
    _ sections: inout RoadSections
  ) {
    let vertexCount = draft.vertices.count
    let base = BaseArcs(vertexCount: vertexCount, stretches: draft.stretches)
    let components = StrongComponents(vertexCount: vertexCount, base: base)
    keepComponents(components, of: draft, in: memory, &sections)
    let rules = TurnRules.usable(draft.turnRules, arcs: base)
    let automaton = TurnAutomaton(TurnRules.withUTurns(rules, arcs: base, uTurns: uTurns))
    let states = StateExpansion(vertexCount: vertexCount, base: base, automaton: automaton)
    sections[.copies] = memory.keep(states.copies)
    sections[.forwardStarts] = memory.keep(states.starts)
    sections[.forwardArcs] = memory.keep(states.arcs)
    sections[.forwardStretches] = memory.keep(states.stretches)
    let (starts, arcs) = reversed(starts: states.starts, arcs: states.arcs)
    sections[.backwardStarts] = memory.keep(starts)
    sections[.backwardArcs] = memory.keep(arcs)
  }

  /// The arcs by the state to which they lead, in the order of their tails.
  private static func reversed(starts: [UInt32], arcs: [RoadArc]) -> (starts: [UInt32], arcs: [RoadArc]) {
    let count = starts.count - 1
    var backStarts = [UInt32](repeating: 0, count: count + 1)
    for arc in arcs { backStarts[Int(arc.state) + 1] += 1 }
    for state in 0..<count { backStarts[state + 1] += backStarts[state] }
    var next = backStarts
    var back = [RoadArc](repeating: RoadArc(state: 0, milliseconds: 0), count: arcs.count)
    for state in 0..<count {
      for index in Int(starts[state])..<Int(starts[state + 1]) {
        let head = Int(arcs[index].state)
        back[Int(next[head])] = RoadArc(state: UInt32(state), milliseconds: arcs[index].milliseconds)
        next[head] += 1
      }
    }
    return (backStarts, back)
  }

  private static func keepComponents(
    _ components: StrongComponents, of draft: RoadDraft, in memory: RoadMemory,
    _ sections: inout RoadSections
  ) {
    let strays = components.components.indices.filter { components.components[$0] != 0 }
    sections[.strays] = memory.keep(strays.map { UInt32($0) })
    sections[.strayComponents] = memory.keep(strays.map { components.components[$0] })
    sections[.componentSizes] = memory.keep(components.sizes)
    let traits = (0..<draft.stretches.count).map { stretch -> UInt16 in
      let traits = draft.stretches.traits[stretch]
      let component = components.components[Int(draft.stretches.from[stretch])]
      let joins =
        component == components.components[Int(draft.stretches.to[stretch])]
        && (component == 0 || components.sizes[Int(component)] >= leastJoinableComponent)
        && !traits.contains(.notForSnapping)
      return traits.subtracting(.joinable).rawValue | (joins ? RoadTraits.joinable.rawValue : 0)
    }
    sections[.stretchTraits] = memory.keep(traits)
  }

  private static func keepStretches(
    of draft: RoadDraft, in memory: RoadMemory, _ sections: inout RoadSections
  ) {
    sections[.stretchFrom] = memory.keep(draft.stretches.from)
    sections[.stretchTo] = memory.keep(draft.stretches.to)
    sections[.stretchLengths] = memory.keep(draft.stretches.lengths)
    let ways = WayTable(draft.stretches)
    sections[.stretchWays] = memory.keep(ways.numbers)
    sections[.ways] = memory.keep(ways.ids)
    sections[.wayNames] = memory.keep(ways.names)
    var starts: [UInt32] = [0]
    var bytes: [UInt8] = []
    for name in draft.names {
      bytes += name.utf8
      starts.append(UInt32(bytes.count))
    }
    sections[.nameStarts] = memory.keep(starts)
    sections[.names] = memory.keep(bytes)
  }

  private static func keepShapes(
    of draft: RoadDraft, in memory: RoadMemory, _ sections: inout RoadSections
  ) throws(RoadNetworkError) {
    let shapes = try ShapeBytes(draft)
    sections[.shapeStarts] = memory.keep(shapes.starts)
    sections[.shapes] = memory.keep(shapes.bytes)
    sections[.boxes] = memory.keep(StretchIndex.boxes(count: draft.stretches.count) { shapes.boxes[$0] })
  }
}
