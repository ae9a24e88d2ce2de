import CoverageModel
import MessageModel

extension MedianVerifier {
  /// Checks that the plan obeys the constraints and costs what it says.
  func verifyPlan(opened: [Int], value: Double) throws(MedianVerificationError) {
    guard weights.count == costs.rowCount, weights.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      throw .malformedInput("\(weights.count) weights >= 0 for \(costs.rowCount) rows")
    }
    let found = try cost(of: openColumns(opened))
    let tolerance = isIntegral ? 0 : 2e-9 * max(1, abs(found))
    guard abs(found - value) <= tolerance else { throw .wrongValue(claimed: value, found: found) }
  }

  private func openColumns(_ opened: [Int]) throws(MedianVerificationError) -> Set<Int> {
    let rules = PlanRules(
      siteCount: costs.siteCount, existing: existing, forced: forced, forbidden: forbidden,
      maximumOpenings: maximumOpenings)
    do {
      return try rules.openColumns(opened)
    } catch {
      switch error {
      case .malformed(let text): throw .malformedInput(text)
      case .forbidden(let text): throw .forbiddenPlan(text)
      }
    }
  }

  private func cost(of open: Set<Int>) throws(MedianVerificationError) -> Double {
    var sum = 0.0
    let closed = Set(forbidden).subtracting(existing)
    for row in 0..<costs.rowCount where weights[row] > 0 {
      let range = costs.rowStarts[row]..<costs.rowStarts[row + 1]
      var nearest: Double?
      var isReachable = false
      for index in range {
        let column = Int(costs.sites[index])
        if !closed.contains(column) { isReachable = true }
        if open.contains(column) { nearest = min(nearest ?? costs.costs[index], costs.costs[index]) }
      }
      if let nearest {
        sum += weights[row] * nearest
      } else if isReachable || !leavesOutUnreachableRows {
        throw .unservedRow(row)
      }
    }
    return sum
  }
}
