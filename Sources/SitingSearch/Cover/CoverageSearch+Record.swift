extension CoverageSearch {
  /// Multipliers of a core spread over the groups of demand points its rows stand for; none exceeds its group's weight.
  func spread(_ multipliers: [Double], of core: CoverCore) -> [Double] {
    var spread = [Double](repeating: 0, count: root.rowCount)
    for row in 0..<core.rowCount {
      var rest = multipliers[row]
      for index in Int(core.memberStarts[row])..<Int(core.memberStarts[row + 1]) where rest > 0 {
        let group = Int(core.members[index])
        let share = min(rest, root.weights[group])
        rest -= share
        spread[group] = share
      }
    }
    return spread
  }
}

extension CoverCore {
  /// Weight of the rows that columns, given by their numbers in the input matrix, cover; columns not in the core count 0.
  ///
  /// - Complexity: O(plan x log columns + entries of the plan's columns).
  func coveredWeight(of plan: [Int32]) -> Double {
    var isCovered = [Bool](repeating: false, count: rowCount)
    var weight = 0.0
    for id in plan {
      guard let column = localColumn(of: id) else { continue }
      for index in rows(column) where !isCovered[Int(columnRows[index])] {
        isCovered[Int(columnRows[index])] = true
        weight += weights[Int(columnRows[index])]
      }
    }
    return weight
  }

  /// Whether a column of a plan covers a row that no other column of the plan covers.
  func isNeeded(_ id: Int32, in plan: [Int32]) -> Bool {
    guard let column = localColumn(of: id) else { return false }
    return rows(column).contains { index in
      columns(Int(columnRows[index])).count { plan.contains(columnIDs[Int(rowColumns[$0])]) } == 1
    }
  }

  /// The position of an input column in the core, nil where it is not there.
  func localColumn(of id: Int32) -> Int? {
    var low = 0
    var high = columnIDs.count
    while low < high {
      let middle = (low + high) / 2
      if columnIDs[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < columnIDs.count && columnIDs[low] == id ? low : nil
  }
}
