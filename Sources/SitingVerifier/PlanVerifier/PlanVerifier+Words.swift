import CoverageModel
import MessageModel

/// What the models' verifiers found wrong, with codes in place of columns and rows.
extension PlanVerifier {
  func words(_ error: CoverVerificationError) -> Message {
    switch error {
    case .invalidInput, .tooManyOpenings, .notCovered, .value, .bound, .tree: error.explanation
    case .invalidOpening(let column): "site \(site(column)) may not open"
    case .missingForced(let column): "site \(site(column)) must open and does not"
    case .branch(let node, let column): "node \(node) cannot branch on site \(site(column))"
    case .multiplier(let node, let row, let value):
      "the multiplier \(value) of demand point \(point(row)) in node \(node) is out of range, off the grid or out of place"
    case .dominance(let node, let column, let by):
      "site \(site(by)) does not stand in for site \(site(column)) in node \(node)"
    }
  }

  func words(_ error: MedianVerificationError) -> Message {
    switch error {
    case .unservedRow(let row): "demand point \(point(row)) is not served"
    default: error.explanation
    }
  }

  func words(_ error: CentreVerificationError) -> Message {
    switch error {
    case .unservedRow(let row): "demand point \(point(row)) is not served"
    case .notDominated(let column, let by): "site \(site(by)) does not stand in for site \(site(column))"
    default: error.explanation
    }
  }

  private func site(_ column: Int) -> Message {
    problem.sites.indices.contains(column) ? "'\(problem.sites[column].code)'" : "number \(column)"
  }

  private func point(_ row: Int) -> Message {
    problem.demand.indices.contains(row) ? "'\(problem.demand[row].code)'" : "number \(row)"
  }
}
