import RoadNetwork
import TestSupport

/// Small random networks with turn rules, one-ways, dead ends, loops, parallel and destination-only stretches.
enum RandomRoads {
  static func draft(seed: UInt64, destinations: Bool) -> RoadDraft {
    var random = SeededRandom(seed: seed)
    var draft = RoadDraft(facts: RoadFacts(profile: "car"))
    let vertexCount = Int.random(in: 2...6, using: &random)
    for vertex in 0..<vertexCount {
      draft.vertices.append(
        node: Int64(1000 + vertex * 7), longitude: Int32.random(in: 0...1_000_000, using: &random),
        latitude: Int32.random(in: 450_000_000...451_000_000, using: &random))
    }
    for number in 0..<Int.random(in: 1...9, using: &random) {
      let forward = UInt32.random(in: 1...40, using: &random)
      let kind = Int.random(in: 0..<6, using: &random)
      let backward =
        kind == 0 ? RoadStretches.notAllowed : kind < 3 ? forward : UInt32.random(in: 1...40, using: &random)
      draft.stretches.append(
        from: UInt32.random(in: 0..<UInt32(vertexCount), using: &random),
        to: UInt32.random(in: 0..<UInt32(vertexCount), using: &random),
        lengthMillimetres: UInt32.random(in: 1...5000, using: &random), forwardMilliseconds: forward,
        backwardMilliseconds: backward, way: Int64(number),
        traits: destinations && Int.random(in: 0..<4, using: &random) == 0 ? .destinationOnly : [])
    }
    for number in 0..<Int.random(in: 0...5, using: &random) {
      if let rule = rule(Int64(number / 2), of: draft, &random) { draft.turnRules.append(rule) }
    }
    return draft
  }

  /// A walk of two to four arcs as a rule.
  private static func rule(_ relation: Int64, of draft: RoadDraft, _ random: inout SeededRandom) -> TurnRule? {
    var chain: [DirectedStretch] = []
    var vertex: UInt32?
    for _ in 0..<Int.random(in: 2...4, using: &random) {
      var choices: [DirectedStretch] = []
      for stretch in 0..<draft.stretches.count {
        let index = UInt32(stretch)
        if vertex == nil || draft.stretches.from[stretch] == vertex,
          draft.stretches.forward[stretch] != RoadStretches.notAllowed
        {
          choices.append(DirectedStretch(index, isBackward: false))
        }
        if vertex == nil || draft.stretches.to[stretch] == vertex,
          draft.stretches.backward[stretch] != RoadStretches.notAllowed
        {
          choices.append(DirectedStretch(index, isBackward: true))
        }
      }
      guard let next = choices.randomElement(using: &random) else { return nil }
      chain.append(next)
      let stretch = Int(next.stretch)
      vertex = next.isBackward ? draft.stretches.from[stretch] : draft.stretches.to[stretch]
    }
    return TurnRule(kind: Bool.random(using: &random) ? .forbidden : .mandatory, relation: relation, chain: chain)
  }

  /// Where stretches were cut: the new vertices by stretch and offset.
  struct Cut {
    var draft: RoadDraft
    var vertices: [Int]
  }

  /// The same network with vertices at places within stretches; each is a stretch and an offset within its length.
  static func cut(_ draft: RoadDraft, at places: [(stretch: Int, offset: UInt32)]) -> Cut {
    var cut = draft
    cut.stretches = RoadStretches()
    var vertices = [Int](repeating: -1, count: places.count)
    var pieces: [[UInt32]] = []
    let old = draft.stretches
    for stretch in 0..<old.count {
      let length = old.lengths[stretch]
      let here = places.indices.filter { places[$0].stretch == stretch }.sorted {
        places[$0].offset < places[$1].offset
      }
      var ends: [(offset: UInt32, vertex: UInt32)] = [(0, old.from[stretch])]
      for place in here {
        let offset = places[place].offset
        if offset == 0 || offset == length {
          vertices[place] = Int(offset == 0 ? old.from[stretch] : old.to[stretch])
        } else if let last = ends.last, last.offset == offset {
          vertices[place] = Int(last.vertex)
        } else {
          vertices[place] = cut.vertices.count
          ends.append(
            (offset, cut.vertices.append(node: Int64(cut.vertices.count + 5000), longitude: 0, latitude: 450_000_000)))
        }
      }
      ends.append((length, old.to[stretch]))
      var parts: [UInt32] = []
      for (start, end) in zip(ends, ends.dropFirst()) {
        parts.append(
          cut.stretches.append(
            from: start.vertex, to: end.vertex, lengthMillimetres: end.offset - start.offset,
            forwardMilliseconds: part(old.forward[stretch], start.offset, end.offset, length),
            backwardMilliseconds: part(old.backward[stretch], start.offset, end.offset, length),
            way: old.ways[stretch], traits: old.traits[stretch]))
      }
      pieces.append(parts)
    }
    cut.turnRules = draft.turnRules.map { rule in
      var chain: [DirectedStretch] = []
      for (index, arc) in rule.chain.enumerated() {
        let parts = pieces[Int(arc.stretch)].map { DirectedStretch($0, isBackward: arc.isBackward) }
        let along = arc.isBackward ? parts.reversed() : parts
        if index == 0 {
          chain.append(along[along.count - 1])
        } else if index == rule.chain.count - 1 {
          chain.append(along[0])
        } else {
          chain += along
        }
      }
      return TurnRule(kind: rule.kind, relation: rule.relation, chain: chain)
    }
    return Cut(draft: cut, vertices: vertices)
  }

  /// The time of a part: the whole by the share of the length at its end, rounded half up, less that at its start.
  private static func part(_ whole: UInt32, _ start: UInt32, _ end: UInt32, _ length: UInt32) -> UInt32 {
    guard whole != RoadStretches.notAllowed else { return whole }
    func upTo(_ offset: UInt32) -> UInt64 {
      (2 * UInt64(whole) * UInt64(offset) + UInt64(length)) / (2 * UInt64(length))
    }
    return UInt32(upTo(end) - upTo(start))
  }
}
