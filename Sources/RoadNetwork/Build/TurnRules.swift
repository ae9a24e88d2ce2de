/// Brings the turn rules of a draft into the builder's arcs and adds those against turning round.
enum TurnRules {
  /// Rules whose stretches can be travelled and join, in a canonical order, each once.
  static func usable(_ rules: [TurnRule], arcs: BaseArcs) -> [TurnRule] {
    let kept = rules.filter { rule in
      rule.chain.count >= 2 && rule.chain.allSatisfy { arcs.time($0.rawValue) != nil }
        && zip(rule.chain, rule.chain.dropFirst()).allSatisfy { arcs.head($0.rawValue) == arcs.tail($1.rawValue) }
    }
    return canonical(kept)
  }

  private static func canonical(_ rules: [TurnRule]) -> [TurnRule] {
    Set(rules).sorted { first, second in
      let (one, other) = (first.chain.map(\.rawValue), second.chain.map(\.rawValue))
      if one != other { return one.lexicographicallyPrecedes(other) }
      return (first.kind.rawValue, first.relation) < (second.kind.rawValue, second.relation)
    }
  }

  /// The rules together with those against turning round.
  static func withUTurns(_ rules: [TurnRule], arcs: BaseArcs, uTurns: UTurns) -> [TurnRule] {
    var turns: Set<UInt32> = []
    switch uTurns {
    case .everywhere: return rules
    case .deadEndsOnly: turns = Set(arcs.arcs)
    case .notNearTurnRules:
      let junctions = Set(rules.flatMap { rule in rule.chain.dropLast().map { arcs.head($0.rawValue) } })
      for junction in junctions {
        for index in arcs.leaving(junction) { follow(arcs.arcs[index], arcs, &turns) }
      }
      turns.formUnion(arcs.arcs.lazy.filter { junctions.contains(arcs.head($0)) })
    }
    let against = turns.filter { arcs.time($0 ^ 1) != nil && !arcs.onward($0).isEmpty }.map { arc in
      TurnRule(
        kind: .forbidden, relation: 0,
        chain: [DirectedStretch(rawValue: arc), DirectedStretch(rawValue: arc ^ 1)])
    }
    return canonical(rules + against)
  }

  /// Adds the arcs from one on to the next place where ways part.
  private static func follow(_ first: UInt32, _ arcs: BaseArcs, _ turns: inout Set<UInt32>) {
    var arc = first
    while turns.insert(arc).inserted {
      let onward = arcs.onward(arc)
      guard onward.count == 1 else { return }
      arc = onward[0]
    }
  }
}
