/// A comma-separated table in memory (RFC 4180): quoted fields, doubled quotes, line breaks in quotes, LF or CRLF.
///
/// The first record names the columns. Records are parsed on demand, one pass.
struct CSVTable {
  /// How messages name the file.
  let file: String
  /// Column names in order.
  let columns: [String]
  private let bytes: [UInt8]
  private let bodyStart: Int
  private let bodyLine: Int

  /// Reads the header of a table.
  ///
  /// - Throws: `DataError` of kind `.content` for a header whose separator is not the comma, a column named twice or
  ///   without a name, and a quote that never ends.
  init(_ input: InputFile) throws(DataError) {
    file = input.name
    bytes = input.bytes
    var scanner = CSVScanner(bytes: input.bytes, position: 0, line: 1)
    var fields: [CSVField] = []
    _ = try scanner.nextRecord(into: &fields, file: input.name)
    columns = fields.map { $0.text(in: input.bytes).trimmingSpaces() }
    bodyStart = scanner.position
    bodyLine = scanner.line
    if columns.count == 1, let separator = Self.otherSeparator(in: columns[0]) {
      throw DataError(
        .content, file: file, line: 1, "columns are separated by \(separator); expected commas (CSV, RFC 4180)")
    }
    var seen: Set<String> = []
    for column in columns {
      guard !column.isEmpty else { throw DataError(.content, file: file, line: 1, "a column has no name") }
      guard seen.insert(column).inserted else {
        throw DataError(.content, file: file, line: 1, field: column, "this column stands twice")
      }
    }
  }

  private static func otherSeparator(in header: String) -> String? {
    if header.contains(";") { return "semicolons" }
    return header.contains("\t") ? "tabs" : nil
  }

  /// Position of a column.
  ///
  /// - Throws: `DataError` of kind `.content` with the columns that are there, where it is not among them.
  func require(_ column: String) throws(DataError) -> Int {
    guard let index = columns.firstIndex(of: column) else {
      throw DataError(
        .content, file: file, line: 1, field: column,
        "this column is missing; the file has " + columns.joined(separator: ", "))
    }
    return index
  }

  /// Position of a column; nil where it is not there.
  func find(_ column: String) -> Int? { columns.firstIndex(of: column) }

  /// Calls `body` with each record after the header; lines without any character are passed over.
  ///
  /// - Returns: the number of records.
  /// - Throws: what `body` throws; `DataError` where a record has another number of fields than the header, or a
  ///   quote never ends.
  /// - Complexity: O(size).
  @discardableResult
  func forEachRecord(_ body: (CSVRecord) throws(DataError) -> Void) throws(DataError) -> Int {
    var scanner = CSVScanner(bytes: bytes, position: bodyStart, line: bodyLine)
    var fields: [CSVField] = []
    var count = 0
    while true {
      let line = scanner.line
      guard try scanner.nextRecord(into: &fields, file: file) else { return count }
      if fields.count == 1, fields[0].range.isEmpty, columns.count > 1 { continue }
      guard fields.count == columns.count else {
        throw DataError(
          .content, file: file, line: line, "has \(fields.count) fields; the header names \(columns.count)")
      }
      count += 1
      try body(CSVRecord(table: self, bytes: bytes, fields: fields, line: line))
    }
  }
}

extension String {
  func trimmingSpaces() -> String {
    String(self.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
