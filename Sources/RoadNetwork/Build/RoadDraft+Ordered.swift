extension RoadDraft {
  /// The same network in the order in which it is kept: vertices along a Hilbert curve, then by node; stretches by their
  /// first vertex, their second, way and content.
  ///
  /// - Precondition: the draft was checked.
  /// - Complexity: O(n log n).
  func ordered() -> RoadDraft {
    var result = RoadDraft(facts: facts)
    let order = HilbertOrder.order(vertices)
    var places = [UInt32](repeating: 0, count: order.count)
    for (place, vertex) in order.enumerated() { places[Int(vertex)] = UInt32(place) }
    result.vertices.nodes = order.map { vertices.nodes[Int($0)] }
    result.vertices.longitudes = order.map { vertices.longitudes[Int($0)] }
    result.vertices.latitudes = order.map { vertices.latitudes[Int($0)] }
    let nameNumbers = result.takeNames(names, used: stretches.names)
    let stretchOrder = self.stretchOrder(places)
    var stretchPlaces = [UInt32](repeating: 0, count: stretchOrder.count)
    for (place, stretch) in stretchOrder.enumerated() { stretchPlaces[Int(stretch)] = UInt32(place) }
    result.stretches.take(stretches, in: stretchOrder, places: places, names: nameNumbers)
    result.turnRules = turnRules.map { rule in
      TurnRule(
        kind: rule.kind, relation: rule.relation,
        chain: rule.chain.map { DirectedStretch(stretchPlaces[Int($0.stretch)], isBackward: $0.isBackward) })
    }
    return result
  }

  /// Takes the names in use, each once, in the order of their bytes after the empty one; tells the new number of each.
  private mutating func takeNames(_ old: [String], used: [UInt32]) -> [UInt32] {
    var isUsed = [Bool](repeating: false, count: old.count)
    for name in used { isUsed[Int(name)] = true }
    let distinct = Set(old.indices.lazy.filter { isUsed[$0] && !old[$0].isEmpty }.map { Array(old[$0].utf8) })
    let sorted = distinct.sorted { $0.lexicographicallyPrecedes($1) }
    names = [""] + sorted.map { String(decoding: $0, as: UTF8.self) }
    let numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, UInt32($0 + 1)) })
    return old.map { numbers[Array($0.utf8)] ?? 0 }
  }

  /// The stretches in their order: a counting sort by first vertex, then by comparison within each vertex.
  private func stretchOrder(_ places: [UInt32]) -> [UInt32] {
    var starts = [Int](repeating: 0, count: places.count + 1)
    for from in stretches.from { starts[Int(places[Int(from)]) + 1] += 1 }
    for vertex in places.indices { starts[vertex + 1] += starts[vertex] }
    var next = starts
    var order = [UInt32](repeating: 0, count: stretches.count)
    for (stretch, from) in stretches.from.enumerated() {
      let vertex = Int(places[Int(from)])
      order[next[vertex]] = UInt32(stretch)
      next[vertex] += 1
    }
    for vertex in places.indices where starts[vertex + 1] - starts[vertex] > 1 {
      order[starts[vertex]..<starts[vertex + 1]].sort { stretches.precedes($0, $1, places, names) }
    }
    return order
  }
}

extension RoadStretches {
  /// Whether a stretch comes before another with the same first vertex.
  fileprivate func precedes(_ first: UInt32, _ second: UInt32, _ places: [UInt32], _ texts: [String]) -> Bool {
    let (one, other) = (Int(first), Int(second))
    if to[one] != to[other] { return places[Int(to[one])] < places[Int(to[other])] }
    if ways[one] != ways[other] { return ways[one] < ways[other] }
    let (left, right) = (numbers(one), numbers(other))
    if left != right { return left.lexicographicallyPrecedes(right) }
    return names[one] != names[other] && texts[Int(names[one])] < texts[Int(names[other])]
  }

  /// What a stretch is besides its ends, way and name, as numbers.
  private func numbers(_ stretch: Int) -> [Int64] {
    var numbers = [Int64(lengths[stretch]), Int64(forward[stretch]), Int64(backward[stretch])]
    numbers.append(Int64(traits[stretch].rawValue))
    for index in Int(shapeStarts[stretch])..<Int(shapeStarts[stretch + 1]) {
      numbers.append(Int64(shapeLongitudes[index]))
      numbers.append(Int64(shapeLatitudes[index]))
    }
    return numbers
  }

  /// Takes stretches in an order, with vertices and names renumbered.
  fileprivate mutating func take(_ old: RoadStretches, in order: [UInt32], places: [UInt32], names numbers: [UInt32]) {
    from = order.map { places[Int(old.from[Int($0)])] }
    to = order.map { places[Int(old.to[Int($0)])] }
    lengths = order.map { old.lengths[Int($0)] }
    forward = order.map { old.forward[Int($0)] }
    backward = order.map { old.backward[Int($0)] }
    ways = order.map { old.ways[Int($0)] }
    names = order.map { numbers[Int(old.names[Int($0)])] }
    traits = order.map { old.traits[Int($0)] }
    shapeLongitudes.reserveCapacity(old.shapeLongitudes.count)
    shapeLatitudes.reserveCapacity(old.shapeLatitudes.count)
    shapeStarts.reserveCapacity(order.count + 1)
    for stretch in order {
      let range = Int(old.shapeStarts[Int(stretch)])..<Int(old.shapeStarts[Int(stretch) + 1])
      shapeLongitudes += old.shapeLongitudes[range]
      shapeLatitudes += old.shapeLatitudes[range]
      shapeStarts.append(UInt32(shapeLongitudes.count))
    }
  }
}
