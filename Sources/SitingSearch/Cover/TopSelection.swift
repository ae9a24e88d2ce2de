/// The columns with the largest sums: what an easy Lagrangian subproblem opens.
struct TopSelection: Sendable {
  /// The chosen columns, ascending.
  var chosen: [Int32] = []
  /// Sum of their values.
  var total = 0.0
  /// The least value among the chosen; 0 where none is chosen.
  var leastChosen = 0.0
  /// The greatest value among the others; 0 where there is none.
  var greatestOther = 0.0
  private var scratch: [Double] = []

  /// Chooses the `count` largest values, which are at least 0; ties go to the lower column.
  ///
  /// - Complexity: O(values) expected.
  mutating func select(_ count: Int, of values: [Double]) {
    chosen.removeAll(keepingCapacity: true)
    total = 0
    guard count > 0, count < values.count else {
      chosen.append(contentsOf: (0..<(count > 0 ? Int32(values.count) : 0)))
      total = count > 0 ? values.reduce(0, +) : 0
      leastChosen = count > 0 ? values.min() ?? 0 : 0
      greatestOther = count > 0 ? 0 : values.max() ?? 0
      return
    }
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: values)
    let threshold = Self.largest(count - 1, of: &scratch)
    var above = 0
    for value in values where value > threshold { above += 1 }
    var ties = count - above
    greatestOther = 0
    for column in values.indices {
      let value = values[column]
      if value > threshold {
        chosen.append(Int32(column))
        total += value
      } else if value == threshold && ties > 0 {
        ties -= 1
        chosen.append(Int32(column))
        total += value
      } else if value > greatestOther {
        greatestOther = value
      }
    }
    leastChosen = threshold
  }

  /// The value with `rank` greater or equal ones before it in descending order (Hoare's quickselect, median of three).
  private static func largest(_ rank: Int, of values: inout [Double]) -> Double {
    var low = 0
    var high = values.count - 1
    while low < high {
      let a = values[low]
      let b = values[(low + high) / 2]
      let c = values[high]
      let pivot = max(min(a, b), min(max(a, b), c))
      var left = low
      var right = high
      while left <= right {
        while values[left] > pivot { left += 1 }
        while values[right] < pivot { right -= 1 }
        if left <= right {
          values.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if rank <= right { high = right } else if rank >= left { low = left } else { return values[rank] }
    }
    return values[rank]
  }
}
