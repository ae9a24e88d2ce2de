import CoverageModel
import MessageModel

/// Reads the weights of the towns of a table of travel costs.
enum TravelWeights {
  /// Weights by code from a table with columns `code` and `weight`.
  ///
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty or repeated code, and a
  ///   weight that is not a number of at least 0.
  /// - Complexity: O(size).
  static func read(_ input: InputFile) throws(DataError) -> [String: Double] {
    let table = try CSVTable(input)
    let code = try table.require("code")
    let weight = try table.require("weight")
    var weights: [String: Double] = [:]
    try table.forEachRecord { (record) throws(DataError) in
      let key = try record.requiredText(code)
      guard let amount = try record.optionalAmount(weight) else { throw record.error(weight, "is empty") }
      guard weights.updateValue(amount, forKey: key) == nil else { throw record.error(code, "'\(key)' appears twice") }
    }
    return weights
  }
}
