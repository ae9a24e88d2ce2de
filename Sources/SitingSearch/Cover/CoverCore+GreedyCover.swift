extension CoverCore {
  /// A cover of all rows: one column after another by least reduced cost for each row it adds, then the columns that have
  /// become superfluous dropped, the most expensive first.
  ///
  /// With multipliers 0 this is the greedy method of Chvatal (1979).
  ///
  /// - Complexity: O(picks x columns + entries).
  func greedyCover(costs: [Double], multipliers: [Double], reducedCosts: [Double]) -> [Int32] {
    var reduced = reducedCosts
    var left = (0..<columnCount).map { rows($0).count }
    var count = [Int32](repeating: 0, count: rowCount)
    var uncovered = rowCount
    var chosen: [Int32] = []
    while uncovered > 0 {
      var best = -1
      var bestScore = Double.infinity
      for column in 0..<columnCount where left[column] > 0 {
        let share = Double(left[column])
        let score = reduced[column] > 0 ? reduced[column] / share : reduced[column] * share
        if score < bestScore {
          bestScore = score
          best = column
        }
      }
      guard best >= 0 else { break }
      chosen.append(Int32(best))
      for index in rows(best) {
        let row = Int(columnRows[index])
        count[row] += 1
        if count[row] > 1 { continue }
        uncovered -= 1
        for other in columns(row) {
          left[Int(rowColumns[other])] -= 1
          reduced[Int(rowColumns[other])] += multipliers[row]
        }
      }
    }
    chosen.sort { (costs[Int($0)], $0) > (costs[Int($1)], $1) }
    var kept: [Int32] = []
    for column in chosen {
      if rows(Int(column)).allSatisfy({ count[Int(columnRows[$0])] > 1 }) {
        for index in rows(Int(column)) { count[Int(columnRows[index])] -= 1 }
      } else {
        kept.append(column)
      }
    }
    return kept.sorted()
  }
}
