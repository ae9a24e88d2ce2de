/// A p-median problem in reduced form: choose at most `openings` columns to minimise
/// `constant - sum of the chosen columns' linear gains + sum over rows of the least cost`.
///
/// A row's least cost is over its standing cost and the chosen columns among its entries. Costs carry the weights.
struct MedianInstance {
  /// Root column (numbered among the free ones) of each column, ascending.
  var columns: [Int32]
  /// How many columns may still be chosen.
  var openings: Int
  /// Cost paid whatever is chosen.
  var constant: Double
  /// Cost that choosing a column saves by itself, from rows where it is the only alternative; >= 0.
  var linearGains: [Double]
  /// Group of each row.
  var groups: [Int32]
  /// Offsets of the rows in `entryColumns` and `entryCosts`.
  var starts: [Int]
  /// Columns of the entries, by ascending cost within a row, then by column.
  var entryColumns: [Int32]
  /// Weighted costs of the entries, below the row's standing cost.
  var entryCosts: [Double]
  /// Weighted cost of the best open site; infinite where there is none.
  var standingCosts: [Double]
  /// For every group, the weighted standing cost, which is also the multiplier of the groups that have no row here.
  var groupStandingCosts: [Double]
  /// A group that can no longer be served; then no choice is feasible.
  var unservableGroup: Int?

  var rowCount: Int { groups.count }
  var columnCount: Int { columns.count }

  /// The root instance.
  init(groups source: MedianGroups, columnCount: Int, openings: Int) {
    columns = (0..<Int32(columnCount)).map { $0 }
    self.openings = min(openings, columnCount)
    constant = 0
    linearGains = [Double](repeating: 0, count: columnCount)
    groups = source.weights.indices.map { Int32($0) }
    starts = source.starts
    entryColumns = source.columns
    entryCosts = source.costs
    standingCosts = source.standingCosts
    for group in source.weights.indices {
      standingCosts[group] *= source.weights[group]
      for index in starts[group]..<starts[group + 1] { entryCosts[index] *= source.weights[group] }
    }
    groupStandingCosts = standingCosts
    self = restricted(to: [ColumnState](repeating: .free, count: columnCount))
  }

  /// What is decided of a column.
  enum ColumnState: UInt8 { case free, open, closed }

  /// The instance left once columns are fixed open or closed; columns without any gain go as well.
  ///
  /// - Complexity: O(entries).
  func restricted(to states: [ColumnState]) -> MedianInstance {
    var result = self
    result.openings -= states.reduce(0) { $0 + ($1 == .open ? 1 : 0) }
    for (column, state) in states.enumerated() where state == .open { result.constant -= linearGains[column] }
    result.groups.removeAll(keepingCapacity: true)
    result.standingCosts.removeAll(keepingCapacity: true)
    result.starts = [0]
    result.entryColumns.removeAll(keepingCapacity: true)
    result.entryCosts.removeAll(keepingCapacity: true)
    var isUseful = linearGains.map { $0 > 0 }
    for row in 0..<rowCount {
      var standing = standingCosts[row]
      let keptBefore = result.entryColumns.count
      for index in starts[row]..<starts[row + 1] {
        let column = Int(entryColumns[index])
        if states[column] == .closed { continue }
        if states[column] == .open {
          standing = entryCosts[index]
          break
        }
        result.entryColumns.append(entryColumns[index])
        result.entryCosts.append(entryCosts[index])
      }
      while let last = result.entryCosts.last, result.entryCosts.count > keptBefore, last >= standing {
        result.entryCosts.removeLast()
        result.entryColumns.removeLast()
      }
      let group = Int(groups[row])
      result.groupStandingCosts[group] = standing
      let kept = result.entryCosts.count - keptBefore
      if kept == 0 {
        if standing == .infinity { result.unservableGroup = group }
        result.constant += standing
      } else if kept == 1 && standing < .infinity {
        let column = Int(result.entryColumns.removeLast())
        result.linearGains[column] += standing - result.entryCosts.removeLast()
        result.constant += standing
        isUseful[column] = true
      } else {
        for index in keptBefore..<result.entryCosts.count { isUseful[Int(result.entryColumns[index])] = true }
        result.groups.append(groups[row])
        result.standingCosts.append(standing)
        result.starts.append(result.entryCosts.count)
      }
    }
    result.renumber(keeping: states.indices.filter { states[$0] == .free && isUseful[$0] })
    return result
  }

  private mutating func renumber(keeping kept: [Int]) {
    var numbering = [Int32](repeating: -1, count: columnCount)
    for (number, column) in kept.enumerated() { numbering[column] = Int32(number) }
    columns = kept.map { columns[$0] }
    linearGains = kept.map { linearGains[$0] }
    for index in entryColumns.indices { entryColumns[index] = numbering[Int(entryColumns[index])] }
    openings = min(openings, kept.count)
  }
}
