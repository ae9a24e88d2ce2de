import CoverageModel

/// A travel cost matrix by columns (compressed sparse columns).
struct CostColumns {
  private let starts: [Int]
  private let rows: [Int32]
  private let costs: [Double]
  private let rowCount: Int

  /// - Complexity: O(entries + columns).
  init(_ matrix: TravelCostMatrix) {
    rowCount = matrix.rowCount
    var starts = [Int](repeating: 0, count: matrix.siteCount + 1)
    for site in matrix.sites { starts[Int(site) + 1] += 1 }
    for site in 0..<matrix.siteCount { starts[site + 1] += starts[site] }
    var next = starts
    var rows = [Int32](repeating: 0, count: matrix.sites.count)
    var costs = [Double](repeating: 0, count: matrix.sites.count)
    for row in 0..<matrix.rowCount {
      for index in matrix.rowStarts[row]..<matrix.rowStarts[row + 1] {
        let site = Int(matrix.sites[index])
        rows[next[site]] = Int32(row)
        costs[next[site]] = matrix.costs[index]
        next[site] += 1
      }
    }
    self.starts = starts
    self.rows = rows
    self.costs = costs
  }

  /// Calls `body` with each row of a column and its cost, rows ascending.
  @inline(__always)
  func forEach(_ site: Int, _ body: (Int, Double) -> Void) {
    for index in starts[site]..<starts[site + 1] { body(Int(rows[index]), costs[index]) }
  }

  /// The least cost of each row over some columns; infinite where there is none.
  func nearest(_ open: [Int]) -> [Double] {
    var nearest = [Double](repeating: .infinity, count: rowCount)
    for site in open { forEach(site) { row, cost in nearest[row] = min(nearest[row], cost) } }
    return nearest
  }
}
