/// Finds what is not a number in columns that are declared to hold some: SQLite keeps any value in any column.
public enum DeclaredNumbers {
  /// A column of numbers.
  public struct Column: Sendable {
    /// Its name.
    public var name: String
    /// The whole numbers that it can hold; nil where it may hold fractions.
    public var range: ClosedRange<Int64>?

    public init(name: String, range: ClosedRange<Int64>?) {
      self.name = name
      self.range = range
    }
  }

  /// A value that does not fit its column.
  public struct Misfit: Hashable, Sendable {
    /// The row's `rowid`.
    public var row: Int
    /// The column, by its place among those asked for.
    public var column: Int
    /// The value as it is kept.
    public var text: String

    public init(row: Int, column: Int, text: String) {
      self.row = row
      self.column = column
      self.text = text
    }
  }

  /// Every value of a table that is not a number its column can hold, rows in order.
  ///
  /// - Throws: `DatabaseFault` with SQLite's message.
  /// - Complexity: O(size).
  public static func misfits(
    in bytes: [UInt8], table: String, columns: [Column]
  ) throws(DatabaseFault) -> [Misfit] {
    var misfits: [Misfit] = []
    guard !columns.isEmpty else { return misfits }
    let database = try MemoryDatabase(bytes)
    for (index, column) in columns.enumerated() {
      // With the table before it a name is never taken for a text.
      let name = "t." + MemoryDatabase.name(column.name)
      let fits =
        column.range.map { range in
          let bounds =
            range == Int64.min...Int64.max ? "" : " AND \(name) BETWEEN \(range.lowerBound) AND \(range.upperBound)"
          return "typeof(\(name)) = 'integer'\(bounds)"
        } ?? "typeof(\(name)) IN ('integer', 'real')"
      let query =
        "SELECT t.rowid, \(name) FROM \(MemoryDatabase.name(table)) AS t WHERE \(name) IS NOT NULL AND NOT (\(fits)) ORDER BY t.rowid"
      try database.forEachRow(query) { row in
        guard let number = row[0].flatMap({ Int($0) }) else { return }
        misfits.append(Misfit(row: number, column: index, text: row[1] ?? ""))
      }
    }
    return misfits
  }
}
