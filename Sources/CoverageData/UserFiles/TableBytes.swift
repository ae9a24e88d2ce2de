/// Writes a table for the readers of tables: every field in quotes.
struct TableBytes {
  /// The names of the columns.
  let columns: [String]
  /// What is written so far.
  private(set) var bytes: [UInt8] = []

  init(columns: [String]) {
    self.columns = columns
    append(columns)
  }

  /// Adds a record; a field without a value has no quotes.
  mutating func append(_ fields: [String?]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(CSVSeparator.comma) }
      guard let field else { continue }
      bytes.append(CSVScanner.quote)
      for byte in field.utf8 {
        if byte == CSVScanner.quote { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(CSVScanner.quote)
    }
    bytes.append(0x0A)
  }
}
