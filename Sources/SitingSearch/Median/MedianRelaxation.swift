/// The Lagrangian relaxation of the assignment rows of a p-median instance (Cornuejols, Fisher and Nemhauser 1977).
///
/// For multipliers u with u <= standing cost, no choice costs less than
/// `constant + sum u + sum of the (at most openings) least values rho_j`, where
/// `rho_j = -linearGain_j + sum over rows of min(0, cost_ij - u_i)`.
struct MedianRelaxation {
  /// Reduced cost of each column, <= 0.
  var reducedCosts: [Double]
  /// Whether the relaxed plan has the column.
  var isChosen: [Bool]
  /// Columns of the relaxed plan, ascending.
  var chosen: [Int] = []
  /// Chosen columns that serve each row below its multiplier.
  var serviceCounts: [Int32]
  /// The bound.
  var bound = -Double.infinity
  private var scratch: [Double] = []

  init(_ instance: MedianInstance) {
    reducedCosts = [Double](repeating: 0, count: instance.columnCount)
    isChosen = [Bool](repeating: false, count: instance.columnCount)
    serviceCounts = [Int32](repeating: 0, count: instance.rowCount)
  }

  /// Bound, relaxed plan and service counts for the multipliers.
  ///
  /// - Complexity: O(entries below the multipliers + columns).
  mutating func evaluate(_ multipliers: [Double], of instance: MedianInstance) {
    var total = instance.constant
    for column in reducedCosts.indices { reducedCosts[column] = -instance.linearGains[column] }
    instance.entryColumns.withUnsafeBufferPointer { columns in
      instance.entryCosts.withUnsafeBufferPointer { costs in
        reducedCosts.withUnsafeMutableBufferPointer { reduced in
          for row in 0..<instance.rowCount {
            let multiplier = multipliers[row]
            total += multiplier
            var index = instance.starts[row]
            let end = instance.starts[row + 1]
            while index < end && costs[index] < multiplier {
              reduced[Int(columns[index])] += costs[index] - multiplier
              index += 1
            }
          }
        }
      }
    }
    choose(instance.openings)
    for column in chosen { total += reducedCosts[column] }
    bound = total
  }

  /// Service counts of the relaxed plan, from which the subgradient 1 - count follows.
  mutating func countServices(_ multipliers: [Double], of instance: MedianInstance) {
    instance.entryColumns.withUnsafeBufferPointer { columns in
      instance.entryCosts.withUnsafeBufferPointer { costs in
        isChosen.withUnsafeBufferPointer { isChosen in
          for row in 0..<instance.rowCount {
            let multiplier = multipliers[row]
            var count: Int32 = 0
            var index = instance.starts[row]
            let end = instance.starts[row + 1]
            while index < end && costs[index] < multiplier {
              if isChosen[Int(columns[index])] { count += 1 }
              index += 1
            }
            serviceCounts[row] = count
          }
        }
      }
    }
  }

  /// The least reduced costs below 0, at most `count`; ties to the lower column.
  private mutating func choose(_ count: Int) {
    for column in chosen { isChosen[column] = false }
    chosen.removeAll(keepingCapacity: true)
    scratch.removeAll(keepingCapacity: true)
    for cost in reducedCosts where cost < 0 { scratch.append(cost) }
    var limit = 0.0
    var ties = Int.max
    if count == 0 { return }
    if scratch.count > count {
      limit = kthSmallest(&scratch, count - 1)
      ties = count - reducedCosts.reduce(0) { $0 + ($1 < limit ? 1 : 0) }
    }
    for (column, cost) in reducedCosts.enumerated() where cost < 0 && cost <= limit {
      if cost == limit {
        guard ties > 0 else { continue }
        ties -= 1
      }
      chosen.append(column)
      isChosen[column] = true
    }
  }
}

/// The value that would stand at index `rank` if `values` were sorted (Hoare's selection); `values` is reordered.
///
/// - Complexity: O(n) on average.
func kthSmallest(_ values: inout [Double], _ rank: Int) -> Double {
  var low = 0
  var high = values.count - 1
  while low < high {
    let pivot = values[(low + high) / 2]
    var left = low
    var right = high
    while left <= right {
      while values[left] < pivot { left += 1 }
      while values[right] > pivot { right -= 1 }
      if left <= right {
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    if rank <= right {
      high = right
    } else if rank >= left {
      low = left
    } else {
      break
    }
  }
  return values[rank]
}
