import MessageModel

extension RawTable {
  /// A table of text: rows of any length are kept; where a quote breaks the text the rows before it are.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 without byte order mark.
  ///   - role: what the file is for; nil where that is to be found out.
  /// - Complexity: O(size).
  package init(text bytes: [UInt8], file: String, role: FileRole?, _ options: ReadingOptions = ReadingOptions()) {
    self.init(file: file, role: role ?? .towns)
    let chosen = role.flatMap { options.columns[$0] } ?? [:]
    let layout = TableLayout.find(in: bytes, names: HeaderKey.known(role).union(chosen.values.map(HeaderKey.of)))
    allowsDecimalComma = layout.separator != CSVSeparator.comma
    if layout.line > 1 { notes.append("the columns are named on line \(layout.line)") }
    headerLine = layout.line
    var scanner = CSVScanner(
      bytes: bytes, position: layout.start, line: layout.line, separator: layout.separator)
    var fields: [CSVField] = []
    do throws(DataError) {
      guard try scanner.nextRecord(into: &fields, file: file) != nil else { return }
      let header = TableHeader(fields.map { $0.text(in: bytes) })
      columns = header.columns
      scanner.mostFields = header.all.count + 256
      let names = (try? ColumnChoice.choose(among: columns, self.role, options, file: file).names) ?? [:]
      var reader = RowReader(header, ExtraRow(header.all, names: names))
      while true {
        let line = scanner.line
        guard let count = try scanner.nextRecord(into: &fields, file: file) else { break }
        if fields.allSatisfy({ $0.range.isEmpty }), header.all.count > 1, count == fields.count { continue }
        let texts = fields.map { FormulaGuard.removed(from: $0.text(in: bytes)) }
        if let row = reader.row(texts, count: count, line: line, feature: nil) { rows.append(row) }
      }
      notes += reader.notes
      unnamedColumns = reader.unnamed
    } catch {
      fault = error
    }
  }
}
