import CoverageModel
import MessageModel

extension MedianVerifier {
  /// Checks that the plan obeys the constraints and costs what it says.
  func verifyPlan(opened: [Int], value: Double) throws(MedianVerificationError) {
    guard weights.count == costs.rowCount, weights.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      throw .malformedInput("\(weights.count) weights >= 0 for \(costs.rowCount) rows")
    }
    let every = existing + forced + forbidden + opened
    guard every.allSatisfy({ $0 >= 0 && $0 < costs.siteCount }) else {
      throw .malformedInput("a column outside 0..<\(costs.siteCount)")
    }
    let choice = Set(opened)
    guard choice.count == opened.count else { throw .forbiddenPlan("a column opens twice") }
    guard choice.isDisjoint(with: existing) else { throw .forbiddenPlan("an existing column opens") }
    guard choice.isDisjoint(with: forbidden) else { throw .forbiddenPlan("a forbidden column opens") }
    guard choice.union(existing).isSuperset(of: forced) else { throw .forbiddenPlan("a forced column stays closed") }
    if let limit = maximumOpenings, opened.count > limit {
      throw .forbiddenPlan("\(opened.count) openings, at most \(limit) allowed")
    }
    let found = try cost(of: choice.union(existing))
    let tolerance = isIntegral ? 0 : 2e-9 * max(1, abs(found))
    guard abs(found - value) <= tolerance else { throw .wrongValue(claimed: value, found: found) }
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
