extension CoverCore {
  /// What becomes of a column.
  enum ColumnFate: UInt8 { case free, open, closed }

  /// The core that is left when columns are opened and closed, with its multipliers and the weight of the rows opened
  /// columns cover.
  struct Compressed {
    var core: CoverCore
    var multipliers: [Double]
    var coveredWeight: Double
  }

  /// Removes the rows of open columns, the closed columns and the rows left without a column, and merges rows that have
  /// become the same; weights and multipliers of merged rows are added.
  ///
  /// - Complexity: O(entries), expected.
  func compressed(_ fates: [ColumnFate], multipliers: [Double]) -> Compressed {
    var newColumn = [Int32](repeating: -1, count: columnCount)
    var ids: [Int32] = []
    for column in 0..<columnCount where fates[column] == .free {
      newColumn[column] = Int32(ids.count)
      ids.append(columnIDs[column])
    }
    var table = RowHashTable()
    var group = [Int32](repeating: -1, count: rowCount)
    var newStarts: [Int32] = [0]
    var newColumns: [Int32] = []
    var newWeights: [Double] = []
    var newMultipliers: [Double] = []
    var covered = 0.0
    var buffer: [Int32] = []
    for row in 0..<rowCount {
      buffer.removeAll(keepingCapacity: true)
      var isCovered = false
      for index in columns(row) {
        let column = Int(rowColumns[index])
        switch fates[column] {
        case .free: buffer.append(newColumn[column])
        case .open: isCovered = true
        case .closed: continue
        }
      }
      if isCovered { covered += weights[row] }
      if isCovered || buffer.isEmpty { continue }
      if let found = table.group(of: buffer[...], starts: newStarts, columns: newColumns) {
        newWeights[found] += weights[row]
        newMultipliers[found] += multipliers[row]
        group[row] = Int32(found)
      } else {
        group[row] = Int32(newWeights.count)
        newColumns.append(contentsOf: buffer)
        newStarts.append(Int32(newColumns.count))
        newWeights.append(weights[row])
        newMultipliers.append(multipliers[row])
      }
    }
    let (starts, members) = mergedMembers(group: group, groupCount: newWeights.count)
    let core = CoverCore(
      weights: newWeights, rowStarts: newStarts, rowColumns: newColumns, columnIDs: ids, memberStarts: starts,
      members: members)
    return Compressed(core: core, multipliers: newMultipliers, coveredWeight: covered)
  }

  private func mergedMembers(group: [Int32], groupCount: Int) -> (starts: [Int32], members: [Int32]) {
    var starts = [Int32](repeating: 0, count: groupCount + 1)
    for row in 0..<rowCount where group[row] >= 0 {
      starts[Int(group[row]) + 1] += memberStarts[row + 1] - memberStarts[row]
    }
    for index in 0..<groupCount { starts[index + 1] += starts[index] }
    var next = starts
    var merged = [Int32](repeating: 0, count: Int(starts[groupCount]))
    for row in 0..<rowCount where group[row] >= 0 {
      let target = Int(group[row])
      for index in Int(memberStarts[row])..<Int(memberStarts[row + 1]) {
        merged[Int(next[target])] = members[index]
        next[target] += 1
      }
    }
    return (starts, merged)
  }
}
