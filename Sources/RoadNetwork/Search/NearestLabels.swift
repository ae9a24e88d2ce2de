/// The nearest few of many places for every state of a network: one search from all of them.
///
/// Source: M. Erwig, The graph Voronoi diagram with applications, Networks 36 (2000), 156-163, for one; a state takes as
/// many labels as are asked for here. Labels are corrected until none changes: what stays does not depend on the order.
struct NearestLabels: Sendable {
  /// What stands where a state has fewer labels.
  static let none = UInt64.max
  /// Labels that are kept of a state.
  let count: Int
  /// For each state its labels: time, label, and whether it is still to be passed on; ascending.
  private let memory: LabelMemory

  /// Searches from all places together.
  ///
  /// - Parameters:
  ///   - count: how many are wanted for each state, at least 1.
  ///   - searched: fewer than 2^31 places, the preferred of equally near ones first.
  ///   - limit: the longest time, milliseconds (closed); below `RoadSearch.notReached`.
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(k n) for n states within the limit, as a rule.
  init(_ count: Int, of searched: SearchedPlaces, limit: UInt32) throws(RoadNetworkError) {
    self.count = count
    memory = LabelMemory(searched.graph.stateCount * count)
    let isComplete = LabelCorrection.run(
      try Self.seeds(of: searched, within: limit), searched, count: count, limit: limit, own: memory, other: nil)
    guard isComplete else { throw searched.graph.damaged }
  }

  /// Searches on two threads, each from half of the places; neither goes on where the labels of both are nearer.
  ///
  /// - Parameters: as above.
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: as above, halved where both threads run at the same time.
  init(onTwoThreads count: Int, of searched: SearchedPlaces, limit: UInt32) async throws(RoadNetworkError) {
    self.count = count
    // Vertices are in the order of places on a curve, so each half has a part of the country.
    let seeds = try Self.seeds(of: searched, within: limit).sorted { $0.vertex < $1.vertex }
    var isFirst = [Bool](repeating: false, count: searched.places.count)
    for seed in seeds.prefix(seeds.count / 2) { isFirst[seed.label] = true }
    let halves = [seeds.filter { isFirst[$0.label] }, seeds.filter { !isFirst[$0.label] }]
    let memories = [0, 1].map { _ in LabelMemory(searched.graph.stateCount * count) }
    async let first = LabelCorrection.run(
      halves[0], searched, count: count, limit: limit, own: memories[0], other: memories[1])
    async let second = LabelCorrection.run(
      halves[1], searched, count: count, limit: limit, own: memories[1], other: memories[0])
    let isComplete = await (first, second)
    guard isComplete.0, isComplete.1 else { throw searched.graph.damaged }
    memories[0].merge(memories[1], groupsOf: count)
    memory = memories[0]
  }

  /// Where labels come from.
  struct Seed: Sendable {
    var time: UInt64
    var label: Int
    var state: Int
    var vertex: Int
    var key: UInt64 { time << 32 | UInt64(label) << 1 }
  }

  private static func seeds(of searched: SearchedPlaces, within limit: UInt32) throws(RoadNetworkError) -> [Seed] {
    var seeds: [Seed] = []
    try searched.forEachSeed { seed, label in
      guard seed.milliseconds <= limit else { return }
      let state = Int(seed.state)
      seeds.append(
        Seed(
          time: UInt64(seed.milliseconds), label: label, state: state, vertex: searched.graph.vertex(of: state)))
    }
    return seeds
  }

  /// The time of a state's nearest place, milliseconds; `notReached` where it has none.
  @inline(__always)
  func time(of state: Int) -> UInt32 { UInt32(truncatingIfNeeded: memory[state * count] >> 32) }

  /// A label of a state and its time, of rank 0 the nearest; nil where it has fewer.
  @inline(__always)
  func label(_ rank: Int, of state: Int) -> (time: UInt32, label: Int)? {
    let entry = memory[state * count + rank]
    guard entry != Self.none else { return nil }
    return (UInt32(entry >> 32), Int(UInt32(truncatingIfNeeded: entry) >> 1))
  }
}
