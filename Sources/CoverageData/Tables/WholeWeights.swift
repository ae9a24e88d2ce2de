import MessageModel

/// Makes whole numbers of weights with decimals, such as estimates, so that sums stay right.
///
/// The running sum in order of the codes is rounded, and each town gets what it adds: none differs from its number by 1
/// or more, nor does the sum of any stretch of codes, such as a department; the order of the rows does not matter.
struct WholeWeights {
  private var entries: [(town: Int, code: String, amount: Double)] = []
  private var fractions = (count: 0, first: "")
  /// The first number that could be either, and whether every fraction has three digits.
  private var unclear: DataError?
  private var isClear = false

  /// Reads the number in a field; an empty one is passed over.
  ///
  /// - Throws: `DataError` of kind `.content` where it is not a number from 0 to 10^12.
  mutating func read(_ record: CSVRecord, _ column: Int, town: Int, code: String) throws(DataError) {
    guard let text = record.optionalText(column) else { return }
    guard let amount = try? record.number(column), amount >= 0, amount <= 1e12 else {
      throw record.error(column, "'\(text)' is not a whole number from 0 to 1,000,000,000,000")
    }
    if let mark = text.utf8.firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) {
      if fractions.count == 0 { fractions.first = "\(text), \(code)" }
      fractions.count += 1
      let (whole, decimals) = (text.utf8[..<mark], text.utf8[text.utf8.index(after: mark)...])
      if decimals.count != 3 || whole.count > 3 {
        isClear = true
      } else if unclear == nil {
        unclear = record.error(
          column,
          "'\(text)' may be a number with separators of thousands or one with three decimals; write it without separators"
        )
      }
    } else if DecimalNumber.integer(ArraySlice(text.utf8)) == nil {
      throw record.error(column, "'\(text)' is not a whole number from 0 to 1,000,000,000,000")
    }
    entries.append((town, code, amount))
  }

  /// The whole numbers by town.
  ///
  /// - Throws: `DataError` of kind `.content` where every fraction has three digits, as thousands have.
  /// - Complexity: O(n log n).
  func finish() throws(DataError) -> [(town: Int, weight: Int)] {
    if !isClear, let unclear { throw unclear }
    guard fractions.count > 0 else { return entries.map { ($0.town, Int($0.amount)) } }
    var sum = 0.0
    var given = 0
    return entries.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }.map { entry in
      sum += entry.amount
      let weight = Int(sum.rounded()) - given
      given += weight
      return (entry.town, weight)
    }
  }

  /// What was done, as a sentence; nil where all were whole.
  var note: Message? {
    guard fractions.count > 0 else { return nil }
    return "numbers with decimals made whole so that their sum stays: \(fractions.count) (first: \(fractions.first))"
  }
}
