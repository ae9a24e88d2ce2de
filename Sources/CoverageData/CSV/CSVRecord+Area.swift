import MessageModel

extension CSVRecord {
  /// The area in square metres of a field in square kilometres; nil where it is empty.
  ///
  /// - Throws: `DataError` of kind `.content` where it is not a number above 0, or larger than the Earth.
  func optionalArea(_ column: Int?) throws(DataError) -> Double? {
    guard let column, !fields[column].range.isEmpty else { return nil }
    let squareKilometres = try number(column)
    guard squareKilometres > 0, squareKilometres <= 510_065_622 else {
      throw error(column, "'\(text(column))' is not an area in square kilometres; expected a number above 0")
    }
    return squareKilometres * 1_000_000
  }
}
