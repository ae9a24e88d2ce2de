/// What is wrong with the input of a covering model.
public enum CoverModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The number of weights differs from the number of rows.
  case weightCount(found: Int, expected: Int)
  /// A weight is negative, infinite or not a number.
  case invalidWeight(row: Int, value: Double)
  /// The number of costs differs from the number of columns.
  case costCount(found: Int, expected: Int)
  /// A cost is negative, infinite or not a number.
  case invalidCost(column: Int, value: Double)
  /// A column of the constraints lies outside the matrix.
  case columnOutOfRange(column: Int, siteCount: Int)
  /// The largest number of openings is negative.
  case negativeOpenings(Int)
  /// The weight to be covered is negative, infinite or not a number.
  case invalidTarget(Double)
  /// A constraint that the model does not take.
  case unsupportedConstraint(String)

  /// A sentence that names the value at fault.
  public var description: String {
    switch self {
    case .weightCount(let found, let expected): "\(found) weights for \(expected) demand points"
    case .invalidWeight(let row, let value): "weight \(value) of demand point \(row) is not a finite number >= 0"
    case .costCount(let found, let expected): "\(found) costs for \(expected) sites"
    case .invalidCost(let column, let value): "cost \(value) of site \(column) is not a finite number >= 0"
    case .columnOutOfRange(let column, let siteCount): "column \(column) is not in 0..<\(siteCount)"
    case .negativeOpenings(let count): "the number of openings \(count) is negative"
    case .invalidTarget(let target): "the weight to cover \(target) is not a finite number >= 0"
    case .unsupportedConstraint(let name): "\(name): not a constraint of this covering model"
    }
  }
}
