/// Which arcs the arcs before them forbid: an automaton over the chains of turn rules.
///
/// Its states are the beginnings of chains; a trip is in the longest that it has just come through.
/// Source: A. V. Aho and M. J. Corasick, Efficient string matching, Comm. ACM 18 (1975), 333-340.
struct TurnAutomaton {
  /// A choice that mandatory chains leave: one of these arcs, in ascending order.
  private typealias Choice = [UInt32]

  private var children: [UInt64: Int32] = [:]
  private var fails: [Int32] = [0]
  private var forbidden: [Int32: Set<UInt32>] = [:]
  private var choices: [Int32: [Choice]] = [:]

  /// An automaton of rules in a canonical order, over arcs of the builder.
  init(_ rules: [TurnRule]) {
    var grouped: [Int32: [Int64: Set<UInt32>]] = [:]
    for rule in rules {
      var node: Int32 = 0
      for arc in rule.chain.dropLast() { node = child(of: node, by: arc.rawValue) }
      let last = rule.chain[rule.chain.count - 1].rawValue
      switch rule.kind {
      case .forbidden: forbidden[node, default: []].insert(last)
      case .mandatory: grouped[node, default: [:]][rule.relation, default: []].insert(last)
      }
    }
    for (node, relations) in grouped { choices[node] = relations.values.map { $0.sorted() } }
    linkFails()
  }

  private mutating func child(of node: Int32, by arc: UInt32) -> Int32 {
    let key = Self.key(node, arc)
    if let found = children[key] { return found }
    let new = Int32(fails.count)
    fails.append(0)
    children[key] = new
    return new
  }

  private static func key(_ node: Int32, _ arc: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(arc)
  }

  /// Links each beginning with the longest that it ends with; a child's number is above its parent's.
  private mutating func linkFails() {
    let links = children.map {
      (parent: Int32(truncatingIfNeeded: $0.key >> 32), arc: UInt32(truncatingIfNeeded: $0.key), child: $0.value)
    }
    var depths = [Int](repeating: 0, count: fails.count)
    for link in links.sorted(by: { $0.child < $1.child }) { depths[Int(link.child)] = depths[Int(link.parent)] + 1 }
    for link in links.sorted(by: { (depths[Int($0.child)], $0.child) < (depths[Int($1.child)], $1.child) })
    where link.parent != 0 {
      fails[Int(link.child)] = next(fails[Int(link.parent)], link.arc)
    }
  }

  /// Where a trip in `node` is after it has travelled `arc`; 0 where no rule begins.
  func next(_ node: Int32, _ arc: UInt32) -> Int32 {
    var at = node
    while true {
      if let found = children[Self.key(at, arc)] { return found }
      if at == 0 { return 0 }
      at = fails[Int(at)]
    }
  }

  /// Whether a trip in `node` may enter `arc`.
  func allows(_ arc: UInt32, in node: Int32) -> Bool {
    var at = node
    while at != 0 {
      if forbidden[at]?.contains(arc) == true { return false }
      if let choices = choices[at], !choices.allSatisfy({ $0.contains(arc) }) { return false }
      at = fails[Int(at)]
    }
    return true
  }

  /// The arcs after which a trip is no longer without a past.
  var firstArcs: [UInt32] { children.keys.filter { $0 >> 32 == 0 }.map { UInt32(truncatingIfNeeded: $0) } }
}
