import CoverageModel
import MessageModel

/// Reads the towns where a space could open.
enum CandidateTable {
  /// A candidate of a table.
  struct Entry {
    var code: String
    var cost: Double?
    var capacity: Double?
    /// The other columns as they are written, those of cost and capacity among them as plain numbers; headings in the order
    /// of the table.
    var further: [(name: String, field: String)] = []
    /// Line of the table, for errors.
    var line: Int
  }

  /// The candidates of a table, in the order of the file.
  ///
  /// The column `code` is needed; `cost` (of opening) and `capacity` (people it can serve) are read where present.
  ///
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty or repeated code, and a
  ///   cost or capacity that is not a number from 0 to 10^12.
  /// - Complexity: O(size).
  static func read(_ input: InputFile) throws(DataError) -> [Entry] {
    let table = try CSVTable(input)
    let code = try table.require("code")
    let columns = Columns(table, without: [code])
    var entries: [Entry] = []
    var lines = CodeLines()
    try table.forEachRecord { (record) throws(DataError) in
      let entry = try columns.entry(try record.requiredText(code), record)
      if let first = lines.insert(entry.code, line: record.line) {
        throw record.error(code, "'\(entry.code)' appears twice; first on line \(first)")
      }
      entries.append(entry)
    }
    guard !entries.isEmpty else { throw DataError(.content, file: input.name, "has a header but no candidates") }
    return entries
  }

  /// The columns of a table besides those that name its candidates.
  struct Columns {
    private let cost: Int?
    private let capacity: Int?
    private let further: [(index: Int, name: String)]

    init(_ table: CSVTable, without used: [Int?]) {
      cost = table.find("cost")
      capacity = table.find("capacity")
      further = table.columns.indices.filter { !used.contains($0) && !table.columns[$0].isEmpty }
        .map { ($0, table.columns[$0]) }
    }

    /// What a record says of a candidate; cost and capacity are carried along as plain numbers, however the table writes
    /// them.
    ///
    /// - Throws: `DataError` of kind `.content` for a cost or capacity that is not a number from 0 to 10^12.
    func entry(_ code: String, _ record: CSVRecord) throws(DataError) -> Entry {
      var entry = Entry(
        code: code, cost: try record.optionalAmount(cost), capacity: try record.optionalAmount(capacity),
        line: record.line)
      entry.further = further.map { column in
        let amount = column.index == cost ? entry.cost : column.index == capacity ? entry.capacity : nil
        let plain = amount.map { $0 == $0.rounded() ? String(Int($0)) : $0.description }
        return (column.name, plain ?? record.optionalText(column.index) ?? "")
      }
      return entry
    }
  }

  /// What the entries of a table say besides the names of candidates.
  static func columns(of entries: some Sequence<Entry>) -> CandidateColumns {
    var columns = CandidateColumns()
    for entry in entries {
      columns.names = entry.further.map(\.name)
      columns.values[entry.code] = entry.further.map(\.field)
    }
    return columns
  }
}

extension CSVRecord {
  /// The number from 0 to 10^12 in a field; nil where it is empty.
  ///
  /// - Throws: `DataError` of kind `.content` where it is anything else.
  func optionalAmount(_ column: Int?) throws(DataError) -> Double? {
    guard let column, optionalText(column) != nil else { return nil }
    let amount = try number(column)
    guard amount >= 0 else { throw error(column, "\(text(column)) is negative; expected a number from 0") }
    // Sums of larger ones would not be exact, and in the end not finite.
    guard amount <= 1e12 else {
      throw error(column, "\(text(column)) is too large; expected at most 1,000,000,000,000")
    }
    return amount
  }
}
