import CoverageModel

/// The costs that matter to a p-centre problem: free columns below each row's standing cost.
struct CentreCostTable {
  /// Input rows that some allowed site reaches.
  var rows: [Int] = []
  /// Cost of the nearest site open from the start, infinite where there is none.
  var standingCosts: [Double] = []
  var starts: [Int] = [0]
  /// Free columns, numbered among the free ones.
  var columns: [Int32] = []
  var costs: [Double] = []
  let columnCount: Int

  init(costs matrix: TravelCostMatrix, partition: SitePartition) {
    columnCount = partition.free.count
    var numbering = [Int32](repeating: -1, count: matrix.siteCount)
    for (number, column) in partition.free.enumerated() { numbering[column] = Int32(number) }
    for row in 0..<matrix.rowCount {
      let range = matrix.rowStarts[row]..<matrix.rowStarts[row + 1]
      var standing = Double.infinity
      for index in range where partition.isOpen(Int(matrix.sites[index])) {
        standing = min(standing, matrix.costs[index])
      }
      let start = columns.count
      for index in range where numbering[Int(matrix.sites[index])] >= 0 && matrix.costs[index] < standing {
        columns.append(numbering[Int(matrix.sites[index])])
        costs.append(matrix.costs[index])
      }
      if standing == .infinity && columns.count == start { continue }
      rows.append(row)
      standingCosts.append(standing)
      starts.append(columns.count)
    }
  }

  /// The radii that a plan can have, ascending: distinct costs from the largest of the rows' least costs to the largest
  /// standing cost.
  ///
  /// - Complexity: O(entries log entries).
  func radii() -> [Double] {
    var least = 0.0
    var largest = 0.0
    for row in rows.indices {
      let entries = costs[starts[row]..<starts[row + 1]]
      least = max(least, min(standingCosts[row], entries.min() ?? .infinity))
      largest = max(largest, standingCosts[row])
    }
    var found = costs.filter { $0 >= least && $0 <= largest }
    found += standingCosts.filter { $0 >= least && $0 < .infinity }
    found.sort()
    var distinct: [Double] = []
    for radius in found where radius != distinct.last { distinct.append(radius) }
    return distinct
  }

  /// The cover problem of serving every row at a cost of at most `radius`.
  func coverProblem(within radius: Double, openings: Int) -> RadiusCoverProblem {
    var lists: [(row: Int, columns: [Int32])] = []
    for row in rows.indices where standingCosts[row] > radius {
      var list: [Int32] = []
      for index in starts[row]..<starts[row + 1] where costs[index] <= radius { list.append(columns[index]) }
      lists.append((rows[row], list))
    }
    return RadiusCoverProblem(lists: lists, columnCount: columnCount, openings: openings)
  }
}
