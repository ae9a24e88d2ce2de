import CoverageModel
import MessageModel

/// What every covering model shares: the sites and the plan.
struct PlanChecks {
  let siteCount: Int
  let existing: Set<Int>
  let forced: Set<Int>
  let forbidden: Set<Int>

  init(siteCount: Int, existing: [Int], forced: [Int], forbidden: [Int]) throws(CoverVerificationError) {
    for column in existing + forced + forbidden where !(0..<siteCount).contains(column) {
      throw .invalidInput("site \(column) is not in 0..<\(siteCount)")
    }
    self.siteCount = siteCount
    self.existing = Set(existing)
    self.forced = Set(forced).subtracting(existing)
    self.forbidden = Set(forbidden).subtracting(existing)
    if let column = self.forced.intersection(self.forbidden).min() {
      throw .invalidInput("site \(column) must open and may not open")
    }
  }

  func check(opened: [Int]) throws(CoverVerificationError) {
    var previous = -1
    for column in opened {
      guard column > previous, column < siteCount, !existing.contains(column), !forbidden.contains(column) else {
        throw .invalidOpening(column: column)
      }
      previous = column
    }
    let open = Set(opened)
    if let column = forced.subtracting(open).min() { throw .missingForced(column: column) }
  }
}

func checkWeights(_ weights: [Double], rowCount: Int) throws(CoverVerificationError) {
  guard weights.count == rowCount else { throw .invalidInput("\(weights.count) weights for \(rowCount) demand points") }
  guard weights.allSatisfy({ $0 >= 0 && $0.isFinite }) else { throw .invalidInput("a weight is not a number >= 0") }
}

/// Weight of the rows that some open site covers, added up in row order.
func coveredWeight(_ matrix: CoverageMatrix, _ weights: [Double], by open: Set<Int>) -> Double {
  var weight = 0.0
  for row in 0..<matrix.rowCount where matrix.sites(ofRow: row).contains(where: { open.contains(Int($0)) }) {
    weight += weights[row]
  }
  return weight
}
