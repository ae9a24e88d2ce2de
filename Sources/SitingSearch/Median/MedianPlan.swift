/// A choice of columns of one instance and its cost there.
struct MedianPlan {
  /// Columns of the instance, ascending.
  var columns: [Int]
  /// Cost in the instance; infinite where a row is unserved.
  var cost: Double
}

extension MedianInstance {
  /// The cost of a choice of columns.
  ///
  /// - Complexity: O(entries before the first chosen one of each row).
  func cost(of chosen: [Int]) -> Double {
    var isOpen = [Bool](repeating: false, count: columnCount)
    var total = constant
    for column in chosen {
      isOpen[column] = true
      total -= linearGains[column]
    }
    for row in 0..<rowCount {
      var cost = standingCosts[row]
      for index in starts[row]..<starts[row + 1] where isOpen[Int(entryColumns[index])] {
        cost = entryCosts[index]
        break
      }
      total += cost
    }
    return total
  }

  /// A finite stand-in for the standing cost of rows without an open site, for heuristics only.
  ///
  /// A row that lists every column is served by any choice: its dearest entry is enough.
  func heuristicStandingCosts() -> [Double] {
    let penalty = 4 * (0..<rowCount).reduce(1.0) { $0 + (entryCosts[starts[$1]..<starts[$1 + 1]].last ?? 0) }
    return (0..<rowCount).map { row in
      if standingCosts[row] < .infinity { return standingCosts[row] }
      let isComplete = starts[row + 1] - starts[row] == columnCount
      return isComplete ? 2 * (entryCosts[starts[row]..<starts[row + 1]].last ?? 0) + 1 : penalty
    }
  }
}
