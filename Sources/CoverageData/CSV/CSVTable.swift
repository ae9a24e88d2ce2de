import CoverageModel
import MessageModel

/// A table in memory (RFC 4180): quoted fields, doubled quotes, line breaks in quotes, lines that end with LF, CRLF or CR.
///
/// Fields are separated by commas; by semicolons or tabs where the header, outside quotes, has one of those and no comma,
/// as spreadsheet programs write it where the comma is the decimal sign.
/// The first record names the columns. Records are parsed on demand, one pass.
package struct CSVTable {
  /// How messages name the file.
  let file: String
  /// Column names in order.
  package let columns: [String]
  private let bytes: [UInt8]
  private let bodyStart: Int
  private let bodyLine: Int
  /// What parts the fields.
  let separator: UInt8
  private let source: InputSource
  /// Columns whose texts are kept: those of our names, or that stand for them.
  private let keptColumns: [Int]

  /// No code or name that is read is longer, in bytes: what a cell of a spreadsheet holds at most.
  static let longestText = 32_767

  /// Bytes of a table whose reading is reported.
  private static let largeSize = 1 << 23

  /// Reads the header of a table.
  ///
  /// - Throws: `DataError` of kind `.content` for a column named twice or without a name, and a quote that never ends.
  package init(_ input: InputFile) throws(DataError) {
    file = input.name
    bytes = input.bytes
    source = input.source
    separator = input.source.separator ?? CSVSeparator.find(in: input.bytes)
    var scanner = CSVScanner(bytes: input.bytes, position: 0, line: 1, separator: separator)
    var fields: [CSVField] = []
    _ = try scanner.nextRecord(into: &fields, file: input.name)
    let header = fields.map { $0.text(in: input.bytes).trimmingSpaces() }
    columns = header
    let names = Set(FileRole.allCases.flatMap { ColumnSynonyms.columns(of: $0) }).union(input.source.columnNames.values)
    keptColumns = header.indices.filter { names.contains(header[$0]) }
    bodyStart = scanner.position
    bodyLine = scanner.line
    var seen: Set<String> = []
    for column in columns {
      guard !column.isEmpty else { throw DataError(.content, file: file, line: headerLine, "a column has no name") }
      guard seen.insert(column).inserted else {
        throw DataError(.content, file: file, line: headerLine, field: column, "this column appears twice")
      }
    }
  }

  /// Whether numbers may have a decimal comma: wherever fields are not separated by it.
  var allowsDecimalComma: Bool { separator != CSVSeparator.comma }

  /// The line of the names of columns; nil in files that have no lines.
  private var headerLine: Int? { source.place(record: nil, line: 1).line }

  /// Where a record stands: its line, or its feature.
  func place(record: Int, line: Int) -> (line: Int?, feature: Int?) { source.place(record: record, line: line) }

  /// Position of a column.
  ///
  /// - Throws: `DataError` of kind `.content` with the columns that are there, where it is not among them.
  package func require(_ column: String) throws(DataError) -> Int {
    guard let index = find(column) else {
      let list = columns.joined(separator: ", ")
      guard let role = source.role, ColumnSynonyms.columns(of: role).contains(column) else {
        throw DataError(
          .content, file: file, line: headerLine, field: column, "this column is missing; the file has \(list)")
      }
      let place = role.rawValue + "." + column
      throw DataError(
        .content, file: file, line: headerLine, field: column,
        "this column is missing; say which it is with --columns \(place)=NAME; the file has \(list)")
    }
    return index
  }

  /// Position of a column; nil where it is not there.
  ///
  /// A column that was chosen for this purpose, or guessed, goes before one that is named so.
  package func find(_ column: String) -> Int? { columns.firstIndex(of: source.columnNames[column] ?? column) }

  /// Whether a column is named `id`, which may number anything, and stands for our codes without being asked for.
  func isGuessedID(_ column: Int) -> Bool {
    columns[column].lowercased() == "id" && !source.askedColumns.contains("code")
  }

  /// Calls `body` with each record after the header; lines that hold nothing are passed over.
  ///
  /// - Returns: the number of records.
  /// - Throws: what `body` throws; `DataError` where a record has another number of fields than the header, a quote never
  ///   ends, or a text that is kept is longer than `longestText`.
  /// - Complexity: O(size).
  @discardableResult
  package func forEachRecord(_ body: (CSVRecord) throws(DataError) -> Void) throws(DataError) -> Int {
    var scanner = CSVScanner(
      bytes: bytes, position: bodyStart, line: bodyLine, separator: separator, mostFields: columns.count)
    var fields: [CSVField] = []
    var count = 0
    let progress = bytes.count >= Self.largeSize ? ProgressSteps("reading \(file)", of: bytes.count) : nil
    var reported = 0
    while true {
      let line = scanner.line
      guard let found = try scanner.nextRecord(into: &fields, file: file) else {
        progress?.advance(by: bytes.count - reported)
        return count
      }
      if columns.count > 1, found <= columns.count, fields.allSatisfy({ $0.range.isEmpty }) { continue }
      guard found == columns.count else {
        throw DataError(
          .content, file: file, line: line, "has \(found) fields; the header names \(columns.count)")
      }
      count += 1
      if count % 1024 == 0 {
        try DataError.checkCancellation()
        progress?.advance(by: scanner.position - reported)
        reported = scanner.position
      }
      let record = CSVRecord(table: self, bytes: bytes, fields: fields, line: line, index: count - 1)
      if let long = keptColumns.first(where: { fields[$0].range.count > Self.longestText }) {
        throw record.error(long, "holds \(fields[long].range.count) bytes; expected at most 32,767")
      }
      try body(record)
    }
  }
}

extension String {
  func trimmingSpaces() -> String {
    String(self.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
