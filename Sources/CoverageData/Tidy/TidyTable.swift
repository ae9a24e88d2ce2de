import MessageModel

/// Makes of the text of a user's table what the readers of tables take, and says what was put right.
///
/// A text that is fine is left as it is; else it is written anew: without titles before the header, columns without a
/// name, sums and footnotes, and with every field by `FieldRule`. Its records keep the lines on which they stand.
struct TidyTable {
  private let input: InputFile
  private let role: FileRole
  private let layout: TableLayout
  private let header: TableHeader
  private let body: CSVScanner
  private let kinds: [(index: Int, kind: FieldKind)]
  private let extraRow: ExtraRow
  private var counts = TidyCount()
  private var filledUnnamed: Set<Int> = []
  private var isAltered: Bool

  /// The table with its columns chosen.
  ///
  /// - Throws: `DataError` of kind `.content` with line and field for a row of another length than the header, a code that
  ///   a spreadsheet made a number, and a quote that breaks off; what `ColumnChoice` throws.
  /// - Complexity: O(size).
  static func make(_ input: InputFile, _ role: FileRole, _ options: ReadingOptions) throws(DataError) -> InputFile {
    let chosen = Set((options.columns[role] ?? [:]).values.map(HeaderKey.of))
    let layout = TableLayout.find(in: input.bytes, names: HeaderKey.known(role).union(chosen))
    let (header, body) = try readHeader(input, layout)
    let (names, notes) = try ColumnChoice.choose(among: header.columns, role, options, file: input.name)
    var source = input.source
    source.role = role
    source.columnNames = names
    source.separator = layout.separator
    var table = TidyTable(input, role, layout, header, body, names: names)
    try table.examine()
    source.notes += table.notes + notes
    guard table.isAltered else { return InputFile(input, source: source) }
    let (bytes, lines) = try table.written()
    source.records = .lines(lines)
    source.headerLine = layout.line
    return InputFile(input, bytes: bytes, source: source)
  }

  /// The names of the columns of a table of any kind.
  ///
  /// - Throws: `DataError` of kind `.content` for a quote that breaks off.
  static func columns(of input: InputFile) throws(DataError) -> [String] {
    let layout = TableLayout.find(in: input.bytes, names: HeaderKey.known(nil))
    return try readHeader(input, layout).header.columns
  }

  private static func readHeader(
    _ input: InputFile, _ layout: TableLayout
  ) throws(DataError) -> (header: TableHeader, body: CSVScanner) {
    var scanner = CSVScanner(
      bytes: input.bytes, position: layout.start, line: layout.line, separator: layout.separator)
    var fields: [CSVField] = []
    _ = try scanner.nextRecord(into: &fields, file: input.name)
    return (TableHeader(fields.map { $0.text(in: input.bytes) }), scanner)
  }

  private init(
    _ input: InputFile, _ role: FileRole, _ layout: TableLayout, _ header: TableHeader, _ body: CSVScanner,
    names: [String: String]
  ) {
    self.input = input
    self.role = role
    self.layout = layout
    self.header = header
    self.body = body
    kinds = FieldKind.find(header.all, role, names: names)
    extraRow = ExtraRow(header.all, names: names)
    isAltered = layout.start > 0 || !header.isComplete
  }

  /// Goes through the records once: checks their length and their codes, and finds out whether anything is to be changed.
  private mutating func examine() throws(DataError) {
    let bytes = input.bytes
    try forEachRecord { (table, fields, line, isExtra) throws(DataError) in
      if isExtra {
        let first = fields.lazy.map { Blanks.tidied($0.text(in: bytes)) }.first { !$0.isEmpty }
        table.counts.addRow(first ?? "", "line \(line)")
        table.isAltered = true
        return
      }
      if fields.count != table.header.all.count { table.isAltered = true }
      if table.header.named.count < fields.count {
        for index in fields.indices where !fields[index].range.isEmpty {
          if index < table.header.all.count, table.header.all[index].isEmpty { table.filledUnnamed.insert(index) }
        }
      }
      for (index, kind) in table.kinds where index < fields.count {
        guard !FieldRule.isPlain(bytes[fields[index].range], kind) else { continue }
        let text = fields[index].text(in: bytes)
        let outcome = FieldRule.apply(text, kind, allowsFraction: table.role != .towns)
        if let fault = outcome.fault {
          throw DataError(
            .content, file: table.input.name, line: line, field: table.header.all[index], fault)
        }
        guard outcome.text != text || outcome.text.utf8.count != text.utf8.count else { continue }
        table.counts.add(outcome, was: text, field: table.header.all[index], "line \(line)")
        table.isAltered = true
      }
    }
  }

  /// What was put right.
  private var notes: [Message] {
    var notes: [Message] = []
    if layout.line > 1 { notes.append("the columns are named on line \(layout.line)") }
    if let note = header.note(filled: filledUnnamed) { notes.append(note) }
    return notes + counts.notes
  }

  private mutating func written() throws(DataError) -> (bytes: [UInt8], lines: [Int]) {
    let bytes = input.bytes
    let kindOf = Dictionary(kinds.map { ($0.index, $0.kind) }, uniquingKeysWith: { first, _ in first })
    var writer = TableBytes(columns: header.columns, separator: layout.separator)
    var lines: [Int] = []
    try forEachRecord { (table, fields, line, isExtra) throws(DataError) in
      guard !isExtra else { return }
      writer.append(
        table.header.named.map { index -> String? in
          let text = fields[index].text(in: bytes)
          guard let kind = kindOf[index] else { return text }
          let plain = FieldRule.apply(text, kind, allowsFraction: table.role != .towns).text
          return plain.isEmpty ? nil : plain
        })
      lines.append(line)
    }
    return (writer.bytes, lines)
  }

  /// Calls `body` with each row that holds anything, its line, and whether it is not a record.
  private mutating func forEachRecord(
    _ visit: (inout TidyTable, [CSVField], Int, Bool) throws(DataError) -> Void
  ) throws(DataError) {
    let bytes = input.bytes
    let count = header.all.count
    var scanner = body
    // Beyond the header fields are read on to see whether they are empty, but no endless row of them.
    scanner.mostFields = count + 256
    var fields: [CSVField] = []
    while true {
      let line = scanner.line
      guard let found = try scanner.nextRecord(into: &fields, file: input.name) else { return }
      if count > 1, fields.count == found, fields.allSatisfy({ $0.range.isEmpty }) { continue }
      let first = fields.first { !$0.range.isEmpty }.map { bytes[$0.range.lowerBound] } ?? 0
      // Most rows begin with a code of digits, and are not sums.
      let isExtra =
        !(0x30...0x39).contains(first)
        && extraRow.holds(count: fields.count) { Blanks.tidied(fields[$0].text(in: bytes)) }
      guard isExtra || header.fits(count: found, isFilled: { $0 >= fields.count || !fields[$0].range.isEmpty }) else {
        throw DataError(.content, file: input.name, line: line, "has \(found) fields; the header names \(count)")
      }
      try visit(&self, fields, line, isExtra)
    }
  }
}
