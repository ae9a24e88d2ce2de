extension RadiusCoverState {
  /// What a reduction step did, for the proof.
  enum Reduction {
    /// Rows with at most one column left: that column opens, or nothing covers the row.
    case tightRows([Int])
    /// Closed columns, each with an open or free one that covers as much of what is left.
    case dominated([(column: Int, by: Int)])
  }

  /// Opens the last column of rows that have no other, drops rows implied by another row and columns whose rows another
  /// column covers too, until nothing changes (Toregas and ReVelle 1972).
  ///
  /// - Returns: the steps taken; false where a row has no column left or more openings are needed than there are.
  mutating func reduce(_ problem: RadiusCoverProblem) -> (steps: [Reduction], isPossible: Bool) {
    var steps: [Reduction] = []
    while true {
      while true {
        let tight = tightRows(problem)
        if let empty = tight.first(where: { $0.column == nil }) {
          steps.append(.tightRows([empty.row]))
          return (steps, false)
        }
        if tight.isEmpty { break }
        steps.append(.tightRows(tight.map { $0.row }))
        for case (_, let column?) in tight { open(column, in: problem) }
        if openings < 0 { return (steps, false) }
      }
      if rows.isEmpty { return (steps, true) }
      dropImpliedRows(problem)
      let pairs = dominatedColumns(problem)
      for pair in pairs { columns.remove(pair.column) }
      if pairs.isEmpty { return (steps, true) }
      steps.append(.dominated(pairs))
    }
  }

  /// Rows with one column left, one row for each such column, or the first row with none.
  private func tightRows(_ problem: RadiusCoverProblem) -> [(row: Int, column: Int?)] {
    var found: [(row: Int, column: Int?)] = []
    var columnsFound: Set<Int> = []
    for row in rows.elements {
      var count = 0
      var last = -1
      for word in columns.words.indices {
        let both = columns.words[word] & problem.columnsOfRow.words[row * columns.words.count + word]
        if both != 0 {
          count += both.nonzeroBitCount
          if count > 1 { break }
          last = word << 6 + both.trailingZeroBitCount
        }
      }
      if count == 0 { return [(row, nil)] }
      if count == 1 && columnsFound.insert(last).inserted { found.append((row, last)) }
    }
    return found
  }

  /// Drops every row whose columns include all those of another row; of equal rows the first stays.
  private mutating func dropImpliedRows(_ problem: RadiusCoverProblem) {
    let sizes = sizesOfRows(problem)
    for row in rows.elements.sorted(by: { (sizes[$0], $0) < (sizes[$1], $1) }) where rows.contains(row) {
      if Task.isCancelled { return }
      var implied = rows.words
      for column in columns.elements(inRow: row, of: problem.columnsOfRow) {
        var union: UInt64 = 0
        for word in implied.indices {
          implied[word] &= problem.rowsOfColumn.words[column * implied.count + word]
          union |= implied[word]
        }
        if union & (union - 1) == 0 && implied.reduce(0, { $0 + $1.nonzeroBitCount }) == 1 { break }
      }
      implied[row >> 6] &= ~(1 << UInt64(row & 63))
      for word in implied.indices { rows.words[word] &= ~implied[word] }
    }
  }

  private func sizesOfRows(_ problem: RadiusCoverProblem) -> [Int] {
    var sizes = [Int](repeating: 0, count: problem.rows.count)
    for row in rows.elements {
      for word in columns.words.indices {
        sizes[row] +=
          (columns.words[word] & problem.columnsOfRow.words[row * columns.words.count + word]).nonzeroBitCount
      }
    }
    return sizes
  }

  /// Columns whose remaining rows are all covered by another column that stays; of equal columns the lowest stays.
  private func dominatedColumns(_ problem: RadiusCoverProblem) -> [(column: Int, by: Int)] {
    var dominators: [Int: [Int]] = [:]
    var counts = [Int](repeating: 0, count: problem.columnCount)
    for column in columns.elements { counts[column] = rowCount(column, problem) }
    for column in columns.elements {
      if Task.isCancelled { return [] }
      var common = columns.words
      for row in rows.elements(inRow: column, of: problem.rowsOfColumn) {
        for word in common.indices { common[word] &= problem.columnsOfRow.words[row * common.count + word] }
      }
      var others: [Int] = []
      for (word, bits) in common.enumerated() {
        var rest = bits
        while rest != 0 {
          let other = word << 6 + rest.trailingZeroBitCount
          rest &= rest - 1
          if other != column && (other < column || counts[other] > counts[column]) { others.append(other) }
        }
      }
      if !others.isEmpty { dominators[column] = others }
    }
    return dominators.keys.sorted().compactMap { column in
      dominators[column]?.first { dominators[$0] == nil }.map { (column, $0) }
    }
  }

  private func rowCount(_ column: Int, _ problem: RadiusCoverProblem) -> Int {
    var count = 0
    for word in rows.words.indices {
      count += (rows.words[word] & problem.rowsOfColumn.words[column * rows.words.count + word]).nonzeroBitCount
    }
    return count
  }
}
