import CoverageModel

/// The pairs of demand points and sites with the weight of each.
struct WeightedPairs: Sendable {
  let costs: TravelCostMatrix
  /// One for each entry of `costs`, at least 0; `beyond` where the pair is not within reach.
  var weights: [Double]

  /// Stands for a pair beyond reach, which a weight of 0 is not.
  static let beyond = -1.0

  /// - Complexity: O(entries), divided by the threads.
  init(_ costs: TravelCostMatrix, threads: Int, weight: @escaping @Sendable (Double) -> Double?) async {
    self.costs = costs
    let entries = costs.costs
    weights = await ParallelMap.map(count: entries.count, threads: threads) { range in
      range.map { weight(entries[$0]) ?? Self.beyond }
    }
  }

  /// - Complexity: O(entries), divided by the threads.
  init(_ costs: TravelCostMatrix, decay: DistanceDecay, threads: Int) async {
    self.costs = costs
    let entries = costs.costs
    weights = await ParallelMap.map(count: entries.count, threads: threads) { range in
      if case .steps(let steps) = decay { return Self.stepWeights(entries.span.extracting(range), steps) }
      return range.map { decay.weight(at: entries[$0]) ?? Self.beyond }
    }
  }

  /// The same on the caller's thread.
  ///
  /// - Complexity: O(entries).
  init(_ costs: TravelCostMatrix, decay: DistanceDecay) {
    self.costs = costs
    if case .steps(let steps) = decay {
      weights = Self.stepWeights(costs.costs.span, steps)
    } else {
      weights = costs.costs.map { decay.weight(at: $0) ?? Self.beyond }
    }
  }

  private static func stepWeights(_ costs: Span<Double>, _ steps: [DecayStep]) -> [Double] {
    var weights: [Double] = []
    weights.reserveCapacity(costs.count)
    for index in costs.indices {
      let cost = costs[index]
      var weight = beyond
      for step in steps.span.indices.reversed() where cost <= steps[step].limit { weight = steps[step].weight }
      weights.append(weight)
    }
    return weights
  }

  var rowCount: Int { costs.rowCount }

  /// Number of parts into which rows are cut for sums over sites; sums do not depend on the number of threads.
  private static let parts = 16

  /// For each site the sum over rows of amount times weight, in an order that does not depend on the threads.
  ///
  /// - Parameter amounts: one for each row.
  /// - Complexity: O(entries + sites), divided by the threads.
  func siteSums(_ amounts: [Double], threads: Int) async -> [Double] {
    let pairs = self
    let partial = await ParallelMap.map(count: Self.parts, threads: threads) { range in
      range.map { pairs.siteSums(amounts, part: $0) }
    }
    return total(partial)
  }

  /// The same on the caller's thread: the same sums.
  ///
  /// - Complexity: O(entries + sites).
  func siteSums(_ amounts: [Double]) -> [Double] { total((0..<Self.parts).map { siteSums(amounts, part: $0) }) }

  private func siteSums(_ amounts: [Double], part: Int) -> [Double] {
    siteSums(amounts, rows: (rowCount * part / Self.parts)..<(rowCount * (part + 1) / Self.parts))
  }

  private func total(_ partial: [[Double]]) -> [Double] {
    var sums = [Double](repeating: 0, count: costs.siteCount)
    for part in partial {
      for site in sums.indices { sums[site] += part[site] }
    }
    return sums
  }

  private func siteSums(_ amounts: [Double], rows: Range<Int>) -> [Double] {
    var sums = [Double](repeating: 0, count: costs.siteCount)
    let starts = costs.rowStarts.span
    let sites = costs.sites.span
    let weights = weights.span
    let amounts = amounts.span
    for row in rows where amounts[row] > 0 {
      let amount = amounts[row]
      for index in starts[row]..<starts[row + 1] where weights[index] > 0 {
        sums[Int(sites[index])] += amount * weights[index]
      }
    }
    return sums
  }

  /// For each row the sum over sites of amount times weight, as a score.
  ///
  /// - Parameter amounts: one for each site: NaN where it is not known, infinite where it has no meaning because nobody
  ///   competes there (which a weight of 0 makes 0).
  /// - Complexity: O(entries), divided by the threads.
  func rowScores(_ amounts: [Double], threads: Int) async -> [AccessibilityScore] {
    let pairs = self
    return await ParallelMap.map(count: rowCount, threads: threads) { rows in pairs.rowScores(amounts, rows: rows) }
  }

  /// The scores of some rows.
  ///
  /// - Complexity: O(entries).
  func rowScores(_ amounts: [Double], rows: Range<Int>) -> [AccessibilityScore] {
    let starts = costs.rowStarts.span
    let sites = costs.sites.span
    let weights = weights.span
    let amounts = amounts.span
    var scores: [AccessibilityScore] = []
    scores.reserveCapacity(rows.count)
    for row in rows {
      var sum = 0.0
      var isReached = false
      var isKnown = false
      for index in starts[row]..<starts[row + 1] {
        let weight = weights[index]
        guard weight >= 0 else { continue }
        isReached = true
        let amount = amounts[Int(sites[index])]
        if amount < .infinity {
          isKnown = true
          sum += weight * amount
        } else if amount == .infinity, weight == 0 {
          isKnown = true
        }
      }
      scores.append(isKnown ? .reached(sum) : isReached ? .missing : .unreachable)
    }
    return scores
  }
}
