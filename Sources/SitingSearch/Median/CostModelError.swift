/// What is wrong with the input of a model on travel costs (p-median, p-centre).
public enum CostModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The number of weights differs from the number of rows.
  case weightCount(found: Int, expected: Int)
  /// A weight is negative, infinite or not a number.
  case invalidWeight(row: Int, value: Double)
  /// A column of the constraints lies outside the matrix.
  case columnOutOfRange(column: Int, siteCount: Int)
  /// The largest number of openings is negative.
  case negativeOpenings(Int)
  /// A constraint that these models do not take.
  case unsupportedConstraint(String)

  /// A sentence that names the value at fault.
  public var description: String {
    switch self {
    case .weightCount(let found, let expected): "\(found) weights for \(expected) demand points"
    case .invalidWeight(let row, let value): "weight \(value) of demand point \(row) is not a finite number >= 0"
    case .columnOutOfRange(let column, let siteCount): "column \(column) is not in 0..<\(siteCount)"
    case .negativeOpenings(let count): "the number of openings \(count) is negative"
    case .unsupportedConstraint(let name): "\(name): not a constraint of the p-median and p-centre models"
    }
  }
}
