extension RawTable {
  /// A table of text: rows of any length are kept; where a quote breaks the text the rows before it are.
  ///
  /// - Parameter bytes: UTF-8 without byte order mark.
  /// - Complexity: O(size).
  package init(text bytes: [UInt8], file: String, role: FileRole) {
    self.init(file: file, role: role)
    let separator = CSVSeparator.find(in: bytes)
    allowsDecimalComma = separator != CSVSeparator.comma
    var scanner = CSVScanner(bytes: bytes, position: 0, line: 1, separator: separator)
    var fields: [CSVField] = []
    do throws(DataError) {
      guard try scanner.nextRecord(into: &fields, file: file) != nil else { return }
      columns = fields.map { $0.text(in: bytes).trimmingSpaces() }
      while true {
        let line = scanner.line
        guard try scanner.nextRecord(into: &fields, file: file) != nil else { return }
        if fields.count == 1, fields[0].range.isEmpty, columns.count > 1 { continue }
        let texts = fields.map { FormulaGuard.removed(from: $0.text(in: bytes)) }
        rows.append(RawRow(line: line, feature: nil, fields: texts))
      }
    } catch {
      fault = error
    }
  }
}
