/// A place joined to a road.
struct PlainPlace: Hashable, Sendable {
  var stretch: Int
  /// Millimetres from the first vertex of the stretch.
  var offset: Int
  /// Millimetres between the place and the road.
  var leg: Int
}

/// The cost of a trip or a part of it: of equally fast ones the shortest counts.
struct PlainCost: Hashable, Comparable, Sendable {
  var milliseconds: Int
  var millimetres: Int

  static func < (first: PlainCost, second: PlainCost) -> Bool {
    (first.milliseconds, first.millimetres) < (second.milliseconds, second.millimetres)
  }

  static func + (first: PlainCost, second: PlainCost) -> PlainCost {
    PlainCost(
      milliseconds: first.milliseconds + second.milliseconds, millimetres: first.millimetres + second.millimetres)
  }

  static let zero = PlainCost(milliseconds: 0, millimetres: 0)
}

extension PlainPlace {
  /// The way off the road.
  var legCost: PlainCost { PlainCost(milliseconds: PlainRoads.legTime(leg), millimetres: leg) }
}

extension PlainRoads {
  /// The states in which trips that start at a place are once they have left its stretch.
  func departures(_ place: PlainPlace) -> [(state: Int, cost: PlainCost)] {
    if let vertex = vertex(at: place) { return [(vertex, .zero)] }
    return [0, 1].compactMap { side in
      arc(2 * place.stretch + side).map { ($0.state, part(of: $0, place, isRest: true)) }
    }
  }

  /// The states from which trips come to a place.
  func arrivals(_ place: PlainPlace) -> [(state: Int, cost: PlainCost)] {
    if let vertex = vertex(at: place) { return ([vertex] + (copies[vertex] ?? [])).map { ($0, .zero) } }
    return [0, 1].flatMap { side -> [(state: Int, cost: PlainCost)] in
      let directed = 2 * place.stretch + side
      guard let arc = arc(directed) else { return [] }
      let tail = tail(directed)
      let cost = part(of: arc, place, isRest: false)
      return ([tail] + (copies[tail] ?? [])).flatMap { state in
        leaving(state).filter { $0.stretch == directed }.map { _ in (state, cost) }
      }
    }
  }

  /// The way between two places of one stretch without leaving it; nil where there is none.
  func direct(from start: PlainPlace, to end: PlainPlace) -> PlainCost? {
    guard start.stretch == end.stretch else { return nil }
    if start.offset == end.offset { return .zero }
    guard let arc = arc(2 * start.stretch + (start.offset > end.offset ? 1 : 0)) else { return nil }
    let times = [start, end].map { time(arc.milliseconds, upTo: $0.offset, of: $0.stretch) }
    return PlainCost(milliseconds: abs(times[0] - times[1]), millimetres: abs(start.offset - end.offset))
  }

  private func vertex(at place: PlainPlace) -> Int? {
    if place.offset == 0 { return Int(from[place.stretch]) }
    return place.offset >= Int(lengths[place.stretch]) ? Int(to[place.stretch]) : nil
  }

  private func tail(_ directed: Int) -> Int { Int(directed & 1 == 0 ? from[directed >> 1] : to[directed >> 1]) }

  /// The arc by which a trip without a past enters a directed stretch.
  func arc(_ directed: Int) -> Arc? { leaving(tail(directed)).first { $0.stretch == directed } }

  /// The time from the first vertex up to an offset: a share of the whole, rounded half up.
  private func time(_ whole: Int, upTo offset: Int, of stretch: Int) -> Int {
    let length = Int(lengths[stretch])
    return length > 0 ? (whole * offset + length / 2) / length : 0
  }

  /// The part of an arc before a place, or the rest after it, in the direction of travel.
  private func part(of arc: Arc, _ place: PlainPlace, isRest: Bool) -> PlainCost {
    let first = PlainCost(
      milliseconds: time(arc.milliseconds, upTo: place.offset, of: place.stretch), millimetres: place.offset)
    let isFirst = (arc.stretch & 1 == 1) == isRest
    guard !isFirst else { return first }
    return PlainCost(
      milliseconds: arc.milliseconds - first.milliseconds,
      millimetres: Int(lengths[place.stretch]) - first.millimetres)
  }
}
