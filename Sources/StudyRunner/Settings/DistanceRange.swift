package import CoverageModel
import MessageModel

/// Checks that distances are in range, and says so in what they are written in.
package struct DistanceRange {
  /// The table of travel costs, if any: with one that has times, distances are minutes.
  let matrix: String?

  private static let least = WrittenCost(0.001)
  private static let largest = WrittenCost(5_000)

  /// The range where travel costs are those of a table, if any.
  package init(matrix: String?) {
    self.matrix = matrix
  }

  /// - Throws: `UsageError` with the range for distances that are not above 0 or are too large.
  package func check(_ option: String, _ costs: [WrittenCost]) throws(UsageError) {
    guard costs.allSatisfy({ $0.cost(in: .metres) > 0 && $0 <= Self.largest }) else {
      throw UsageError(
        matrix == nil
          ? "\(option) takes kilometres above 0, at most 5000."
          : "\(option) takes numbers above 0, at most 5000: with --matrix minutes of times, kilometres of distances.",
        option: option)
    }
  }

  /// - Throws: `UsageError` with the range for a distance that is less than a metre (or 0.001 minutes) or too large.
  package func check(_ option: String, _ cost: WrittenCost?) throws(UsageError) {
    guard let cost, !(Self.least...Self.largest).contains(cost) else { return }
    throw UsageError(
      matrix == nil
        ? "\(option) takes kilometres from 0.001 to 5000."
        : "\(option) takes numbers from 0.001 to 5000: with --matrix minutes of times, kilometres of distances.",
      option: option)
  }
}
