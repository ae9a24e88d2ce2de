extension CentreCostTable {
  /// A plan that serves, one opening after another, the row farthest from an open site by the column nearest to it
  /// (Gonzalez 1985); nil where rows are left unserved.
  ///
  /// - Returns: columns, ascending.
  /// - Complexity: O(openings x entries).
  func greedyPlan(openings: Int) -> [Int]? {
    var nearest = standingCosts
    var isOpen = [Bool](repeating: false, count: columnCount)
    for _ in 0..<max(0, openings) {
      guard let farthest = nearest.indices.max(by: { (nearest[$0], $1) < (nearest[$1], $0) }) else { break }
      var best: (cost: Double, column: Int)?
      for index in starts[farthest]..<starts[farthest + 1] where costs[index] < nearest[farthest] {
        let entry = (cost: costs[index], column: Int(columns[index]))
        if best.map({ entry < $0 }) ?? true { best = entry }
      }
      guard let column = best?.column else { break }
      isOpen[column] = true
      for row in nearest.indices {
        for index in starts[row]..<starts[row + 1] where Int(columns[index]) == column {
          nearest[row] = min(nearest[row], costs[index])
        }
      }
    }
    return nearest.contains(.infinity) ? nil : isOpen.indices.filter { isOpen[$0] }
  }
}
