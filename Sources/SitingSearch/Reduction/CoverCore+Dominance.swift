extension CoverCore {
  /// Columns whose rows another column covers too, each with that column; the costs of both are compared where given.
  ///
  /// Of two columns alike the lower stays. A dominating column may itself be dominated by a later pair, never by an
  /// earlier one.
  ///
  /// - Parameter costs: costs by column of the core; nil where all are the same.
  /// - Complexity: O(columns x columns of the rarest row x rows of a column) at worst; a few comparisons each in practice.
  func dominatedColumns(costs: [Double]? = nil) -> [(column: Int, by: Int)] {
    var dropped = [Bool](repeating: false, count: columnCount)
    var pairs: [(column: Int, by: Int)] = []
    for column in 0..<columnCount {
      let rarestRow = rows(column).min { columns(Int(columnRows[$0])).count < columns(Int(columnRows[$1])).count }
      guard let rarest = rarestRow else { continue }
      let row = Int(columnRows[rarest])
      let size = rows(column).count
      for index in columns(row) {
        let other = Int(rowColumns[index])
        if other == column || dropped[other] { continue }
        let otherSize = rows(other).count
        if otherSize < size { continue }
        let isDearer = costs.map { $0[other] > $0[column] } ?? false
        let isAlike = otherSize == size && (costs.map { $0[other] == $0[column] } ?? true)
        if isDearer || (isAlike && other > column) || !covers(other, column) { continue }
        dropped[column] = true
        pairs.append((column, other))
        break
      }
    }
    return pairs
  }

  /// Whether `column`'s rows are all rows of `other`.
  private func covers(_ other: Int, _ column: Int) -> Bool {
    var position = Int(columnStarts[other])
    let end = Int(columnStarts[other + 1])
    for index in rows(column) {
      let row = columnRows[index]
      while position < end && columnRows[position] < row { position += 1 }
      if position == end || columnRows[position] != row { return false }
      position += 1
    }
    return true
  }
}
