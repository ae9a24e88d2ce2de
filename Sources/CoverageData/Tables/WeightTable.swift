import CoverageModel
import MessageModel

/// Reads what is counted in each town from a table of its own.
enum WeightTable {
  /// Gives towns the numbers of a column; towns that the table does not name stay without one.
  ///
  /// - Parameters:
  ///   - column: name of the column; a second one, `code`, names the towns.
  ///   - towns: the towns, which get their `ownWeight`.
  /// - Returns: the number of records, and what is worth saying of the numbers.
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty or repeated code, a code
  ///   of no town, a number below 0 or that may have separators of thousands, and numbers beyond 2^53 in all.
  /// - Complexity: O(size).
  static func read(_ input: InputFile, column: String, towns: inout [Town]) throws(DataError) -> (
    records: Int, note: Message?
  ) {
    let table = try CSVTable(input)
    let code = try table.require("code")
    let weight = try table.require(column)
    let positions = Dictionary(towns.indices.map { (towns[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
    var lines = CodeLines()
    var sum = CountSum()
    var weights = WholeWeights()
    let records = try table.forEachRecord { (record) throws(DataError) in
      let town = try record.requiredText(code)
      if let first = lines.insert(town, line: record.line) {
        throw record.error(code, "'\(town)' appears twice; first on line \(first)")
      }
      guard let position = positions[town] else { throw record.error(code, "'\(town)' is the code of no town") }
      try weights.read(record, weight, town: position, code: town)
      try sum.add(record, weight)
    }
    for (town, weight) in try weights.finish() { towns[town].ownWeight = weight }
    return (records, weights.note)
  }
}
