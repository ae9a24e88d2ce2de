import MessageModel

/// A road network as arrays: what the plain search and the plain joining of places read.
///
/// Its lists of arcs by their ends are made here from those by their starts: the lists that the engine searches backward are
/// not looked at.
struct PlainRoads: Sendable {
  /// An arc of a list.
  struct Arc: Sendable {
    /// The state at the other end.
    var state: Int
    var milliseconds: Int
    /// Twice the stretch, plus one where it is travelled from its second vertex to its first.
    var stretch: Int
  }

  /// The least time off the road for a millimetre is 0.72 ms: 5 km/h.
  static func legTime(_ millimetres: Int) -> Int { (millimetres * 18 + 12) / 25 }

  /// Traits of stretches: places are joined only in the last resort; places may be joined at all.
  static let lastResort: UInt16 = 8
  static let joinable: UInt16 = 128

  let longitudes: [Int32]
  let latitudes: [Int32]
  /// The states of each vertex besides itself.
  let copies: [Int: [Int]]
  let stateCount: Int
  /// First arc of each state, one more than there are.
  private let starts: [UInt32]
  private let arcs: [UInt32]
  private let stretches: [UInt32]
  /// Arcs by their ends: first of each state, then numbers of arcs, whose tails stand beside.
  private let backStarts: [UInt32]
  private let backArcs: [UInt32]
  private let tails: [UInt32]
  let from: [UInt32]
  let to: [UInt32]
  let lengths: [UInt32]
  let traits: [UInt16]
  private let shapeStarts: [UInt32]
  private let shapes: [UInt8]

  /// Reads a network and checks every index of what is read.
  ///
  /// - Throws: `PlainRoadsError`.
  /// - Complexity: O(bytes).
  init(_ file: PlainRoadFile) throws(PlainRoadsError) {
    longitudes = try file.numbers(.longitudes)
    latitudes = try file.numbers(.latitudes)
    let vertices = longitudes.count
    let copied: [UInt32] = try file.numbers(.copies)
    starts = try file.numbers(.forwardStarts)
    arcs = try file.numbers(.forwardArcs)
    stretches = try file.numbers(.forwardStretches)
    from = try file.numbers(.stretchFrom)
    to = try file.numbers(.stretchTo)
    lengths = try file.numbers(.stretchLengths)
    traits = try file.numbers(.stretchTraits)
    shapeStarts = try file.numbers(.shapeStarts)
    shapes = try file.numbers(.shapes)
    stateCount = vertices + copied.count
    copies = Dictionary(grouping: copied.indices) { Int(copied[$0]) }.mapValues { $0.map { vertices + $0 } }
    let (stretchCount, from, to) = (from.count, from, to)
    let isWhole =
      latitudes.count == vertices && starts.count == stateCount + 1 && arcs.count == 2 * stretches.count
      && to.count == from.count && lengths.count == from.count && traits.count == from.count
      && shapeStarts.count == from.count + 1 && Self.isAscending(starts, to: stretches.count)
      && Self.isAscending(shapeStarts, to: shapes.count) && (from + to).allSatisfy { $0 < vertices }
      && stretches.allSatisfy { $0 >> 1 < stretchCount } && copied.allSatisfy { $0 < vertices }
    guard isWhole else { throw PlainRoadsError("the sections of the roads do not fit together") }
    var counts = [UInt32](repeating: 0, count: stateCount + 1)
    for arc in stretches.indices {
      guard arcs[2 * arc] < stateCount, arcs[2 * arc + 1] > 0 else {
        throw PlainRoadsError("the sections of the roads do not fit together")
      }
      counts[Int(arcs[2 * arc]) + 1] += 1
    }
    for state in 0..<stateCount { counts[state + 1] += counts[state] }
    backStarts = counts
    var ordered = [UInt32](repeating: 0, count: stretches.count)
    var tails = ordered
    for state in 0..<stateCount {
      for arc in starts[state]..<starts[state + 1] {
        let head = Int(arcs[2 * Int(arc)])
        ordered[Int(counts[head])] = arc
        tails[Int(counts[head])] = UInt32(state)
        counts[head] += 1
      }
    }
    (backArcs, self.tails) = (ordered, tails)
  }

  private static func isAscending(_ numbers: [UInt32], to end: Int) -> Bool {
    numbers.first == 0 && numbers.last.map(Int.init) == end && zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 }
  }

  /// The arcs that leave a state.
  func leaving(_ state: Int) -> [Arc] {
    (Int(starts[state])..<Int(starts[state + 1])).map {
      Arc(state: Int(arcs[2 * $0]), milliseconds: Int(arcs[2 * $0 + 1]), stretch: Int(stretches[$0]))
    }
  }

  /// The arcs that lead to a state, each with the state from which it comes.
  func entering(_ state: Int) -> [Arc] {
    (Int(backStarts[state])..<Int(backStarts[state + 1])).map {
      let arc = Int(backArcs[$0])
      return Arc(state: Int(tails[$0]), milliseconds: Int(arcs[2 * arc + 1]), stretch: Int(stretches[arc]))
    }
  }

  /// Longitudes and latitudes of a stretch's points, 1e-7 degree.
  ///
  /// - Throws: `PlainRoadsError` where its bytes are not numbers.
  func points(of stretch: Int) throws(PlainRoadsError) -> [SIMD2<Double>] {
    func vertex(_ index: UInt32) -> SIMD2<Int> { SIMD2(Int(longitudes[Int(index)]), Int(latitudes[Int(index)])) }
    var points = [vertex(from[stretch])]
    var numbers: [Int] = []
    var (value, shift) = (0, 0)
    for byte in shapes[Int(shapeStarts[stretch])..<Int(shapeStarts[stretch + 1])] {
      value |= Int(byte & 127) << shift
      shift += 7
      if byte >= 128, shift < 35 { continue }
      numbers.append(value & 1 == 0 ? value / 2 : -(value / 2) - 1)
      (value, shift) = (0, 0)
    }
    guard shift == 0, numbers.count % 2 == 0 else { throw PlainRoadsError("the shape of a road cannot be read") }
    for index in stride(from: 0, to: numbers.count, by: 2) {
      points.append(points[points.count - 1] &+ SIMD2(numbers[index], numbers[index + 1]))
    }
    points.append(vertex(to[stretch]))
    return points.map { SIMD2(Double($0.x), Double($0.y)) }
  }
}
