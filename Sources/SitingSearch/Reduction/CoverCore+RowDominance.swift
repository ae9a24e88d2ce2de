extension CoverCore {
  /// Rows that are covered whenever another row is, because they have all of its columns; of rows alike none is listed,
  /// as compression merges them.
  ///
  /// - Complexity: O(rows x rows of the rarest column x columns of a row) at worst.
  func impliedRows() -> [Bool] {
    var isImplied = [Bool](repeating: false, count: rowCount)
    for row in 0..<rowCount where !isImplied[row] {
      guard let rarest = columns(row).min(by: { rows(Int(rowColumns[$0])).count < rows(Int(rowColumns[$1])).count })
      else { continue }
      let size = columns(row).count
      for index in rows(Int(rowColumns[rarest])) {
        let other = Int(columnRows[index])
        if other == row || isImplied[other] || columns(other).count <= size { continue }
        if hasAllColumns(of: row, other) { isImplied[other] = true }
      }
    }
    return isImplied
  }

  /// The core without some of its rows, with their multipliers.
  func dropping(_ isDropped: [Bool], multipliers: [Double]) -> (core: CoverCore, multipliers: [Double]) {
    var starts: [Int32] = [0]
    var kept: [Int32] = []
    var memberStarts: [Int32] = [0]
    var keptMembers: [Int32] = []
    let left = (0..<rowCount).filter { !isDropped[$0] }
    for row in left {
      kept.append(contentsOf: rowColumns[columns(row)])
      starts.append(Int32(kept.count))
      keptMembers.append(contentsOf: members[Int(self.memberStarts[row])..<Int(self.memberStarts[row + 1])])
      memberStarts.append(Int32(keptMembers.count))
    }
    let core = CoverCore(
      weights: left.map { weights[$0] }, rowStarts: starts, rowColumns: kept, columnIDs: columnIDs,
      memberStarts: memberStarts, members: keptMembers)
    return (core, left.map { multipliers[$0] })
  }

  /// Whether `other` has every column of `row`.
  private func hasAllColumns(of row: Int, _ other: Int) -> Bool {
    var position = Int(rowStarts[other])
    let end = Int(rowStarts[other + 1])
    for index in columns(row) {
      let column = rowColumns[index]
      while position < end && rowColumns[position] < column { position += 1 }
      if position == end || rowColumns[position] != column { return false }
      position += 1
    }
    return true
  }
}
