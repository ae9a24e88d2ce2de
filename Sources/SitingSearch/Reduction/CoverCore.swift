/// A cover problem in both orders, rows by columns and columns by rows, as the search works on it.
///
/// Every row remembers the groups of demand points it stands for, every column the column of the input matrix.
struct CoverCore: Sendable {
  var weights: [Double]
  var rowStarts: [Int32]
  var rowColumns: [Int32]
  var columnStarts: [Int32]
  var columnRows: [Int32]
  /// Column of the input matrix, ascending.
  var columnIDs: [Int32]
  /// Offsets into `members`, one more than rows.
  var memberStarts: [Int32]
  /// Groups of demand points that each row stands for.
  var members: [Int32]

  var rowCount: Int { weights.count }
  var columnCount: Int { columnIDs.count }
  func rows(_ column: Int) -> Range<Int> { Int(columnStarts[column])..<Int(columnStarts[column + 1]) }
  func columns(_ row: Int) -> Range<Int> { Int(rowStarts[row])..<Int(rowStarts[row + 1]) }

  /// All groups, with only the columns that cover something.
  init(_ distinct: DistinctRows) {
    var localColumn = [Int32](repeating: -1, count: distinct.siteCount)
    var used = [Bool](repeating: false, count: distinct.siteCount)
    for column in distinct.rowColumns { used[Int(column)] = true }
    var ids: [Int32] = []
    for column in used.indices where used[column] {
      localColumn[column] = Int32(ids.count)
      ids.append(Int32(column))
    }
    let count = Int32(distinct.groupCount)
    self.init(
      weights: distinct.weights, rowStarts: distinct.rowStarts,
      rowColumns: distinct.rowColumns.map { localColumn[Int($0)] }, columnIDs: ids,
      memberStarts: Array(0...count), members: Array(0..<count))
  }

  init(
    weights: [Double], rowStarts: [Int32], rowColumns: [Int32], columnIDs: [Int32], memberStarts: [Int32],
    members: [Int32]
  ) {
    self.weights = weights
    self.rowStarts = rowStarts
    self.rowColumns = rowColumns
    self.columnIDs = columnIDs
    self.memberStarts = memberStarts
    self.members = members
    var starts = [Int32](repeating: 0, count: columnIDs.count + 1)
    for column in rowColumns { starts[Int(column) + 1] += 1 }
    for column in columnIDs.indices { starts[column + 1] += starts[column] }
    columnStarts = starts
    var rows = [Int32](repeating: 0, count: rowColumns.count)
    for row in weights.indices {
      for index in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
        let column = Int(rowColumns[index])
        rows[Int(starts[column])] = Int32(row)
        starts[column] += 1
      }
    }
    columnRows = rows
  }
}
