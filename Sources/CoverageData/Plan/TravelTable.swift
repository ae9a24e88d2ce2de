import CoverageModel

/// Reads travel costs given by the user.
enum TravelTable {
  /// One pair of a long table.
  struct Pair {
    var from: String
    var to: String
    var cost: Double
  }

  /// The pairs of a table with columns `from`, `to` and `cost` (any unit, at least 0); a pair that is absent, or whose cost
  /// is empty, is unreachable.
  ///
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty code, a cost that is no
  ///   number of at least 0, and a pair that stands twice.
  /// - Complexity: O(size).
  static func read(_ input: InputFile) throws(DataError) -> [Pair] {
    let table = try CSVTable(input)
    let from = try table.require("from")
    let to = try table.require("to")
    let cost = try table.require("cost")
    var pairs: [Pair] = []
    var seen: [String: Set<String>] = [:]
    let count = try table.forEachRecord { (record) throws(DataError) in
      let origin = try record.requiredText(from)
      let destination = try record.requiredText(to)
      guard seen[origin, default: []].insert(destination).inserted else {
        throw record.error(from, "the pair from '\(origin)' to '\(destination)' stands twice")
      }
      guard let amount = try record.optionalAmount(cost) else { return }
      pairs.append(Pair(from: origin, to: destination, cost: amount))
    }
    guard count > 0 else { throw DataError(.content, file: input.name, "has a header but no pairs") }
    return pairs
  }

  /// Weights by code from a table with columns `code` and `weight`.
  ///
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty or repeated code, and a
  ///   weight that is no number of at least 0.
  /// - Complexity: O(size).
  static func readWeights(_ input: InputFile) throws(DataError) -> [String: Double] {
    let table = try CSVTable(input)
    let code = try table.require("code")
    let weight = try table.require("weight")
    var weights: [String: Double] = [:]
    try table.forEachRecord { (record) throws(DataError) in
      let key = try record.requiredText(code)
      guard let amount = try record.optionalAmount(weight) else { throw record.error(weight, "is empty") }
      guard weights.updateValue(amount, forKey: key) == nil else { throw record.error(code, "'\(key)' stands twice") }
    }
    return weights
  }
}
