/// Travel costs to each of some sites in whole steps, rounded up: a cost is within a number of steps exactly where its own
/// number of steps is.
///
/// Compressed by site. A pair that is absent costs more than the limit, or cannot be travelled.
public struct SteppedCosts: Hashable, Sendable {
  /// Thousandths of a metre or second of one step.
  public let stepThousandths: Int
  /// The largest cost that is reported, in steps.
  public let limit: Int
  /// Offsets into `towns` and `steps`, one more than there are sites.
  public let siteStarts: [Int]
  /// Positions of towns, ascending within a site.
  public let towns: [Int32]
  /// Their costs in steps.
  public let steps: [Int32]

  /// Costs from their parts.
  ///
  /// - Precondition: offsets ascend from 0 to the number of towns, which is that of the steps.
  public init(stepThousandths: Int, limit: Int, siteStarts: [Int], towns: [Int32], steps: [Int32]) {
    let isCompressed =
      siteStarts.first == 0 && siteStarts.last == towns.count && towns.count == steps.count
      && zip(siteStarts, siteStarts.dropFirst()).allSatisfy { $0 <= $1 }
    precondition(isCompressed, "not compressed by site")
    self.stepThousandths = stepThousandths
    self.limit = limit
    self.siteStarts = siteStarts
    self.towns = towns
    self.steps = steps
  }

  /// Number of sites.
  public var siteCount: Int { siteStarts.count - 1 }

  /// The cost of a number of steps, metres or seconds: the nearest number to the decimal, as a limit that people write.
  public func cost(ofSteps count: Int) -> Double { Double(count * stepThousandths) / 1000 }
}

extension SteppedCosts {
  /// The largest step in which a limit is a whole number: 100 m or a second, else a tenth of it, and so on to thousandths.
  ///
  /// - Parameters:
  ///   - limit: metres or seconds, to the thousandth.
  ///   - measure: what the limit is counted in.
  /// - Returns: thousandths of a metre or second.
  public static func stepThousandths(dividing limit: Double, in measure: TravelMeasure) -> Int {
    let whole = Int((limit * 1000).rounded())
    var step = measure == .metres ? 100_000 : 1000
    while step > 1, whole % step != 0 { step /= 10 }
    return step
  }
}
