/// Greedy addition and best-improvement exchange on a p-median instance.
///
/// The exchange tables are those of Resende and Werneck (2007): the profit of opening j and closing r is
/// gain(j) - loss(r) + extra(j, r), all three found in one pass over the entries below each row's second-best cost.
struct MedianSwapSearch {
  private let instance: MedianInstance
  private let standing: [Double]
  private var slots: [Int32]
  private(set) var open: [Int]
  private var gains: [Double]
  private var losses: [Double] = []
  private var extras: [Double] = []

  init(_ instance: MedianInstance, start: [Int] = []) {
    self.instance = instance
    standing = instance.heuristicStandingCosts()
    open = start
    slots = [Int32](repeating: -1, count: instance.columnCount)
    gains = instance.linearGains
    for (slot, column) in start.enumerated() { slots[column] = Int32(slot) }
  }

  /// The plan reached.
  var plan: MedianPlan {
    let columns = open.sorted()
    return MedianPlan(columns: columns, cost: instance.cost(of: columns))
  }

  /// Opens the column that saves most until none saves or `openings` are open.
  mutating func addGreedily() {
    while open.count < instance.openings {
      fillTables()
      if Task.isCancelled { return }
      var best: Int?
      for column in gains.indices where slots[column] < 0 && gains[column] > 0 {
        if best.map({ gains[column] > gains[$0] }) ?? true { best = column }
      }
      guard let best else { return }
      slots[best] = Int32(open.count)
      open.append(best)
    }
  }

  /// Makes the best exchange while one saves; at most `maximum` of them.
  mutating func exchange(maximum: Int = 1_000) {
    for _ in 0..<maximum {
      fillTables()
      if Task.isCancelled { return }
      guard let (opening, slot) = bestExchange() else { return }
      slots[open[slot]] = -1
      slots[opening] = Int32(slot)
      open[slot] = opening
    }
  }

  /// The search with its tables filled for the columns now open.
  func withTables() -> MedianSwapSearch {
    var copy = self
    copy.fillTables()
    return copy
  }

  /// Exchanges whose profit is at least `limit`, by the opening column, then by the highest closing one.
  func exchanges(profitAtLeast limit: Double) -> [(opening: Int, slot: Int)] {
    var found: [(opening: Int, slot: Int)] = []
    for column in gains.indices where slots[column] < 0 {
      for slot in open.indices.reversed()
      where gains[column] - losses[slot] + extras[column * open.count + slot] >= limit {
        found.append((column, slot))
      }
    }
    return found
  }

  private func bestExchange() -> (opening: Int, slot: Int)? {
    let count = open.count
    guard count > 0 else { return nil }
    let scale = losses.reduce(1e-9) { max($0, abs($1)) }
    var best: (profit: Double, opening: Int, slot: Int) = (1e-11 * scale, -1, -1)
    for column in gains.indices where slots[column] < 0 {
      let gain = gains[column]
      let base = column * count
      for slot in 0..<count where gain - losses[slot] + extras[base + slot] > best.profit {
        best = (gain - losses[slot] + extras[base + slot], column, slot)
      }
    }
    return best.opening >= 0 ? (best.opening, best.slot) : nil
  }

  /// In a cancelled task the tables are left half-filled.
  private mutating func fillTables() {
    let count = open.count
    gains = instance.linearGains
    losses = open.map { instance.linearGains[$0] }
    extras = [Double](repeating: 0, count: count * instance.columnCount)
    instance.entryColumns.withUnsafeBufferPointer { columns in
      instance.entryCosts.withUnsafeBufferPointer { costs in
        slots.withUnsafeBufferPointer { slots in
          gains.withUnsafeMutableBufferPointer { gains in
            extras.withUnsafeMutableBufferPointer { extras in
              for row in 0..<instance.rowCount {
                if row % 1024 == 0, Task.isCancelled { return }
                let start = instance.starts[row]
                let end = instance.starts[row + 1]
                var index = start
                while index < end && slots[Int(columns[index])] < 0 { index += 1 }
                guard index < end else {
                  for entry in start..<end { gains[Int(columns[entry])] += standing[row] - costs[entry] }
                  continue
                }
                let first = index
                let slot = Int(slots[Int(columns[first])])
                index += 1
                while index < end && slots[Int(columns[index])] < 0 { index += 1 }
                let second = index < end ? costs[index] : standing[row]
                losses[slot] += second - costs[first]
                for entry in start..<first {
                  let column = Int(columns[entry])
                  gains[column] += costs[first] - costs[entry]
                  extras[column * count + slot] += second - costs[first]
                }
                for entry in (first + 1)..<max(index, first + 1) {
                  extras[Int(columns[entry]) * count + slot] += second - costs[entry]
                }
              }
            }
          }
        }
      }
    }
  }
}
