import MessageModel

/// Sums whole numbers of a column as they are read, so that no later sum can overflow or be inexact.
package struct CountSum {
  /// The largest sum: whole numbers up to 2^53 are exact in binary floating point.
  static let largest = 1 << 53
  private var total = 0

  package init() {}

  /// Reads the whole number in a field and adds it; nil where the field is empty or there is no column.
  ///
  /// - Throws: `DataError` of kind `.content` as `CSVRecord.optionalCount`, and for the record at which the sum becomes
  ///   larger than 2^53.
  package mutating func read(_ record: CSVRecord, _ column: Int?) throws(DataError) -> Int? {
    guard let column, let count = try record.optionalCount(column) else { return nil }
    try add(count, record, column)
    return count
  }

  /// Adds the number in a field, made whole upwards; an empty field, and what is not a number from 0 to 10^12, adds nothing.
  ///
  /// - Throws: as `read` for the sum.
  mutating func add(_ record: CSVRecord, _ column: Int) throws(DataError) {
    guard record.optionalText(column) != nil, let amount = try? record.number(column), (0...1e12).contains(amount)
    else {
      return
    }
    try add(Int(amount.rounded(.up)), record, column)
  }

  private mutating func add(_ count: Int, _ record: CSVRecord, _ column: Int) throws(DataError) {
    // Neither is above 2^53, so this does not overflow.
    total += count
    guard total <= Self.largest else {
      throw record.error(
        column,
        "up to here the numbers of this column sum to more than 9,007,199,254,740,992; larger sums are not exact")
    }
  }
}
