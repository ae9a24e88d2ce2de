package import MessageModel

/// One record of a table, with typed access to its fields.
package struct CSVRecord {
  package let table: CSVTable
  let bytes: [UInt8]
  let fields: [CSVField]
  /// Line on which the record starts.
  package let line: Int
  /// Position among the records.
  let index: Int

  /// The text of a field, without the apostrophes that guard against formulas (see `FormulaGuard`).
  package func text(_ column: Int) -> String { FormulaGuard.removed(from: fields[column].text(in: bytes)) }

  /// The text of a field as it is.
  func rawText(_ column: Int) -> String { fields[column].text(in: bytes) }

  /// The text of a field; nil where it is empty.
  package func optionalText(_ column: Int?) -> String? {
    guard let column, !fields[column].range.isEmpty else { return nil }
    return text(column)
  }

  /// The text of a field that may not be empty.
  ///
  /// - Throws: `DataError` of kind `.content` where it is empty.
  package func requiredText(_ column: Int) throws(DataError) -> String {
    guard let text = optionalText(column) else { throw error(column, "is empty") }
    return text
  }

  /// The finite number in a field.
  ///
  /// - Throws: `DataError` of kind `.content` where it is empty or no decimal number.
  package func number(_ column: Int) throws(DataError) -> Double {
    let field = bytes[fields[column].range]
    guard let number = DecimalNumber.double(field) ?? numberWithComma(field) else {
      let text = try requiredText(column)
      let hint: Message = text.contains(",") ? " (a decimal comma? expected a point)" : ""
      throw error(column, "'\(text)' is not a number\(hint)")
    }
    return number
  }

  private func numberWithComma(_ field: ArraySlice<UInt8>) -> Double? {
    guard table.allowsDecimalComma, field.contains(CSVSeparator.comma) else { return nil }
    return DecimalNumber.double(ArraySlice(field.map { $0 == CSVSeparator.comma ? UInt8(ascii: ".") : $0 }))
  }

  /// The whole number of at least 0 in a field; nil where it is empty.
  ///
  /// - Throws: `DataError` of kind `.content` where it is anything else.
  package func optionalCount(_ column: Int?) throws(DataError) -> Int? {
    guard let column, !fields[column].range.isEmpty else { return nil }
    guard let count = DecimalNumber.integer(bytes[fields[column].range]), count >= 0, count <= 1_000_000_000_000 else {
      throw error(column, "'\(text(column))' is not a whole number from 0 to 1,000,000,000,000")
    }
    return count
  }

  /// An error about a field of this record.
  package func error(_ column: Int, _ problem: Message) -> DataError {
    let place = table.place(record: index, line: line)
    return DataError(
      .content, file: table.file, line: place.line, feature: place.feature, field: table.columns[column], problem)
  }
}
