/// A grid of multiples of a power of two on which sums of weights and multipliers are exact in double precision.
///
/// With whole weights of total W < 2^51 the grid is 2^-k, the largest k <= 20 with W x 2^k <= 2^51; every sum that a bound
/// needs stays below 2^53 grid steps, so it has no rounding error at all. Other weights have no grid; their bounds carry
/// the rounding of double arithmetic and are compared with a tolerance.
struct MultiplierGrid: Hashable, Sendable {
  /// Steps in a unit; nil for no grid.
  let stepsPerUnit: Double?
  /// What two equal values may differ by.
  let tolerance: Double

  /// - Parameters:
  ///   - total: sum of all weights.
  ///   - isWhole: whether every weight is a whole number.
  init(total: Double, isWhole: Bool) {
    let largest = 2_251_799_813_685_248.0
    guard isWhole, total <= largest else {
      stepsPerUnit = nil
      tolerance = 1e-9 * max(1, total)
      return
    }
    var steps = 1_048_576.0
    while steps > 1 && total * steps > largest { steps /= 2 }
    stepsPerUnit = steps
    tolerance = 0
  }

  /// The nearest grid point within 0...limit; `limit` lies on the grid.
  func snap(_ value: Double, limit: Double) -> Double {
    guard value > 0 else { return 0 }
    guard value < limit else { return limit }
    guard let stepsPerUnit else { return value }
    return min(limit, (value * stepsPerUnit).rounded() / stepsPerUnit)
  }

  /// The largest value a plan can have that is no more than `bound`.
  func floor(_ bound: Double) -> Double { stepsPerUnit == nil ? bound : bound.rounded(.down) }

  /// Whether a plan under `bound` cannot beat `value`.
  func excludes(_ bound: Double, better value: Double) -> Bool { floor(bound) <= value + tolerance }
}

extension MultiplierGrid {
  /// A grid for set cover, where a row's multiplier is at most the cost of its cheapest column.
  init(setCoverCosts costs: [Double], rowCount: Int) {
    let dearest = costs.max() ?? 0
    self.init(total: max(1, dearest) * Double(rowCount + costs.count), isWhole: costs.allSatisfy { $0 == $0.rounded() })
  }

  /// The least cost a plan can have that is no less than `bound`.
  func ceiling(_ bound: Double) -> Double { stepsPerUnit == nil ? bound : bound.rounded(.up) }

  /// Whether a plan that costs at least `bound` cannot cost less than `cost`.
  func excludesCost(_ bound: Double, cheaper cost: Double) -> Bool { ceiling(bound) >= cost - tolerance }
}
