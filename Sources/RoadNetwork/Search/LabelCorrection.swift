import Synchronization

/// The work of one thread on the labels of a network.
struct LabelCorrection {
  private let starts: UnsafePointer<UInt32>
  private let arcs: UnsafePointer<RoadArc>
  private let stateCount: UInt32
  private let arcCount: UInt32
  private let count: Int
  private let limit: UInt64
  private let entries: UnsafeMutablePointer<Atomic<UInt64>>
  private let others: UnsafeMutablePointer<Atomic<UInt64>>?
  private var queue = BucketQueue()

  /// Passes labels on until none changes.
  ///
  /// - Parameters:
  ///   - seeds: where they come from.
  ///   - searched: the places, with their network.
  ///   - count: labels of a state.
  ///   - limit: the longest time, milliseconds (closed).
  ///   - own: the labels, for each state as many as `count`.
  ///   - other: those of another thread, which has other places: where they are nearer, labels are not passed on.
  /// - Returns: false where the file is damaged.
  static func run(
    _ seeds: [NearestLabels.Seed], _ searched: SearchedPlaces, count: Int, limit: UInt32, own: LabelMemory,
    other: LabelMemory?
  ) -> Bool {
    var work = LabelCorrection(searched, count: count, limit: limit, own: own, other: other)
    return withExtendedLifetime((own, other, searched)) { work.run(seeds) }
  }

  private init(_ searched: SearchedPlaces, count: Int, limit: UInt32, own: LabelMemory, other: LabelMemory?) {
    let graph = searched.graph
    starts = searched.direction == .to ? graph.backwardStarts.base : graph.forwardStarts.base
    arcs = searched.direction == .to ? graph.backwardArcs.base : graph.forwardArcs.base
    (stateCount, arcCount) = (UInt32(graph.stateCount), UInt32(graph.arcCount))
    (self.count, self.limit) = (count, UInt64(limit))
    (entries, others) = (own.shared, other?.shared)
  }

  private mutating func run(_ seeds: [NearestLabels.Seed]) -> Bool {
    for seed in seeds where take(seed.key, seed.state) { queue.push(seed.time, UInt32(seed.state)) }
    while let next = queue.pop() {
      let state = Int(next)
      let (first, end) = (starts[state], starts[state + 1])
      guard first <= end, end <= arcCount else { return false }
      let bound = min(queue.bound, UInt64(RoadSearch.notReached))
      for slot in state * count..<(state + 1) * count {
        let entry = entries[slot].load(ordering: .relaxed)
        guard entry & 1 == 1, entry >> 32 < bound else { continue }
        entries[slot].store(entry & ~1, ordering: .relaxed)
        for index in Int(first)..<Int(end) {
          let arc = arcs[index]
          guard arc.state < stateCount else { return false }
          let time = entry >> 32 + UInt64(arc.milliseconds)
          guard time <= limit else { continue }
          let key = time << 32 | entry & 0xFFFF_FFFE
          if take(key, Int(arc.state)), !isDeadEnd(Int(arc.state), from: next) { queue.push(time, arc.state) }
        }
      }
    }
    return true
  }

  /// Whether all that can be reached from a state is the state from which it was: its labels need not be passed on.
  @inline(__always)
  private func isDeadEnd(_ state: Int, from other: UInt32) -> Bool {
    let (first, end) = (starts[state], starts[state + 1])
    return end &- first == 1 && first < arcCount && arcs[Int(first)].state == other
  }

  @inline(__always)
  private func entry(_ index: Int) -> UInt64 { entries[index].load(ordering: .relaxed) }

  /// Takes a label where fewer than are wanted are nearer; whether it did.
  @inline(__always)
  private func take(_ key: UInt64, _ state: Int) -> Bool {
    let base = state * count
    let last = base + count - 1
    guard key < entry(last) & ~1 else { return false }
    let label = UInt32(truncatingIfNeeded: key) | 1
    // Where it comes in, and which of the others goes: its own label if there, else the last.
    var place = base
    while place < last {
      let known = entry(place)
      guard known & ~1 <= key else { break }
      if UInt32(truncatingIfNeeded: known) | 1 == label { return false }
      place += 1
    }
    if let others {
      var nearer = place - base
      var index = base
      while index <= last, others[index].load(ordering: .relaxed) & ~1 < key {
        nearer += 1
        index += 1
      }
      if nearer >= count { return false }
    }
    var gone = place
    while gone < last, UInt32(truncatingIfNeeded: entry(gone)) | 1 != label { gone += 1 }
    while gone > place {
      entries[gone].store(entry(gone - 1), ordering: .relaxed)
      gone -= 1
    }
    entries[place].store(key | 1, ordering: .relaxed)
    return true
  }
}
