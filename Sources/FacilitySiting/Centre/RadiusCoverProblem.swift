/// Whether at most `openings` columns can cover every row: the question asked at one radius of a p-centre problem.
struct RadiusCoverProblem {
  /// Input row behind each row; rows with the same columns are merged into the first.
  let rows: [Int]
  let columnCount: Int
  let openings: Int
  /// Columns that cover each row.
  let columnsOfRow: BitRows
  /// Rows that each column covers.
  let rowsOfColumn: BitRows

  /// - Parameter lists: input row and the columns that cover it, each in 0..<columnCount.
  init(lists: [(row: Int, columns: [Int32])], columnCount: Int, openings: Int) {
    var all = BitRows(count: lists.count, width: columnCount)
    var seen: Set<[UInt64]> = []
    var kept: [Int] = []
    for (number, list) in lists.enumerated() {
      for column in list.columns { all.insert(Int(column), into: number) }
      if seen.insert(Array(all.words[number * all.wordCount..<(number + 1) * all.wordCount])).inserted {
        kept.append(number)
      }
    }
    var columnsOfRow = BitRows(count: kept.count, width: columnCount)
    var rowsOfColumn = BitRows(count: columnCount, width: kept.count)
    for (row, number) in kept.enumerated() {
      for column in lists[number].columns {
        columnsOfRow.insert(Int(column), into: row)
        rowsOfColumn.insert(row, into: Int(column))
      }
    }
    rows = kept.map { lists[$0].row }
    self.columnCount = columnCount
    self.openings = openings
    self.columnsOfRow = columnsOfRow
    self.rowsOfColumn = rowsOfColumn
  }
}

/// What is left of a cover problem after decisions.
struct RadiusCoverState {
  /// Rows not covered yet and not implied by another row.
  var rows: BitSet
  /// Columns neither opened nor closed.
  var columns: BitSet
  var openings: Int
  /// Columns opened.
  var opened: [Int] = []

  init(_ problem: RadiusCoverProblem) {
    rows = BitSet(all: problem.rows.count)
    columns = BitSet(all: problem.columnCount)
    openings = problem.openings
  }

  mutating func open(_ column: Int, in problem: RadiusCoverProblem) {
    opened.append(column)
    openings -= 1
    columns.remove(column)
    rows.subtract(column, of: problem.rowsOfColumn)
  }
}
