import CoverageModel
import MessageModel

/// Travel costs given by the user: a long table, by rows.
struct TravelTable {
  /// What the costs are counted in.
  let unit: TravelUnit
  /// The `from` codes, ascending.
  let origins: [String]
  /// The `to` codes, ascending.
  let destinations: [String]
  /// The costs, in metres or seconds where the unit is known; rows are `origins`.
  let matrix: TravelCostMatrix
  /// Records read.
  let records: Int
  /// Records without a cost.
  let emptyRecords: Int

  /// The pairs of a table with columns `from`, `to` and one of `seconds`, `minutes`, `metres`, `kilometres` and `cost` (any
  /// unit), or a time and a distance; a pair that is absent, or whose cost is empty, is unreachable.
  ///
  /// - Parameter usesDistance: whether of a time and a distance the distance is read.
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty code, a cost that is no
  ///   number of at least 0 or is too large, and a pair that appears twice.
  /// - Complexity: O(n log r) for n records and r of them from one town; 16 bytes a record beside the file.
  static func read(_ input: InputFile, usesDistance: Bool = false) throws(DataError) -> TravelTable {
    let table = try CSVTable(input)
    let columns = (from: try table.require("from"), to: try table.require("to"))
    let unit = try TravelUnit.find(in: table, usesDistance: usesDistance)
    let cost = try table.require(unit.rawValue)
    var from = CodeNumbers()
    var to = CodeNumbers()
    var rows: [[Entry]] = []
    var emptyRecords = 0
    let records = try table.forEachRecord { (record) throws(DataError) in
      let row = try from.number(of: record, columns.from)
      let column = try to.number(of: record, columns.to)
      if row == rows.count { rows.append([]) }
      guard let number = try record.optionalAmount(cost) else {
        emptyRecords += 1
        rows[row].append(Entry(column: Int32(column), cost: -1))
        return
      }
      guard unit.measure == nil || unit.cost(number) <= TravelUnit.largest else {
        throw record.error(cost, "'\(record.text(cost))' is too large; expected at most 40,000,000 metres or seconds")
      }
      rows[row].append(Entry(column: Int32(column), cost: unit.cost(number)))
    }
    guard records > 0 else { throw DataError(.content, file: input.name, "has a header but no pairs") }
    guard let matrix = compressed(&rows, from, to) else { throw try repeatedPair(table, columns) }
    return TravelTable(
      unit: unit, origins: from.sortedCodes, destinations: to.sortedCodes, matrix: matrix, records: records,
      emptyRecords: emptyRecords)
  }

  /// The costs as they take the place of geodesics.
  ///
  /// - Throws: `DataError` of kind `.content` where their unit is not known.
  func travel(file: InputFile) throws(DataError) -> (travel: GivenTravel, measure: TravelMeasure) {
    guard let measure = unit.measure else {
      throw DataError(
        .content, file: file.name, field: "cost",
        "the unit of these costs is not known; name the column seconds, minutes, metres or kilometres")
    }
    return (
      GivenTravel(measure: measure, origins: origins, destinations: destinations, matrix: matrix), measure
    )
  }

  private struct Entry {
    var column: Int32
    /// Below 0 where there is none.
    var cost: Double
  }

  /// The rows in order of code; nil where a pair appears twice.
  private static func compressed(_ rows: inout [[Entry]], _ from: CodeNumbers, _ to: CodeNumbers) -> TravelCostMatrix? {
    let columnRanks = to.ranks
    var starts = [0]
    var sites: [Int32] = []
    var costs: [Double] = []
    let count = rows.reduce(0) { $0 + $1.count }
    sites.reserveCapacity(count)
    costs.reserveCapacity(count)
    for number in from.order {
      var row = rows[number]
      rows[number] = []
      for index in row.indices { row[index].column = columnRanks[Int(row[index].column)] }
      row.sort { $0.column < $1.column }
      for index in row.indices {
        if index > 0, row[index].column == row[index - 1].column { return nil }
        guard row[index].cost >= 0 else { continue }
        sites.append(row[index].column)
        costs.append(row[index].cost)
      }
      starts.append(sites.count)
    }
    return TravelCostMatrix(siteCount: columnRanks.count, rowStarts: starts, sites: sites, costs: costs)
  }

  /// The error of the first pair that appears twice, found by a second reading.
  private static func repeatedPair(
    _ table: CSVTable, _ columns: (from: Int, to: Int)
  ) throws(DataError) -> DataError {
    var lines: [String: CodeLines] = [:]
    var found: DataError?
    try table.forEachRecord { (record) throws(DataError) in
      guard found == nil else { return }
      let (origin, destination) = (record.text(columns.from), record.text(columns.to))
      guard let first = lines[origin, default: CodeLines()].insert(destination, line: record.line) else { return }
      found = record.error(
        columns.from, "the pair from '\(origin)' to '\(destination)' appears twice; first on line \(first)")
    }
    return found ?? DataError(.content, file: table.file, "a pair appears twice")
  }
}
