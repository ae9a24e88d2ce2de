import CoverageModel
import MessageModel

/// What fair coverage asks of a problem.
enum FairCover {
  /// Shares of whole numbers below this sum are compared exactly.
  static let largestSum = 0x1p51

  /// Checks that there are zones to be fair to, and that their shares are fractions of whole numbers.
  ///
  /// - Throws: `PlanError.request` where no point has a basin, and where weights are not whole or too large.
  /// - Complexity: O(n).
  static func check(_ problem: SitingProblem) throws(PlanError) {
    guard problem.demand.contains(where: { $0.weight > 0 && $0.zones[.basin] != nil }) else {
      throw .request(
        "max-min weighs basins against each other, but no demand point with people has a basin; take mclp, or towns"
          + " with the column basin or with areas of --basins")
    }
    if let point = problem.demand.first(where: { $0.weight != $0.weight.rounded() }) {
      throw .request(
        "max-min needs whole weights, but that of '\(point.code)' is \(point.weight); take another model or round them")
    }
    guard problem.demand.reduce(0, { $0 + $1.weight }) < largestSum else {
      throw .request("max-min needs weights whose sum is below 2,251,799,813,685,248")
    }
  }
}
