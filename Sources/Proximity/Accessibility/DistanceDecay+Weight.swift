public import CoverageModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension DistanceDecay {
  /// The weight at a cost; nil beyond the limit (closed), which is not the same as 0.
  ///
  /// - Complexity: O(1); O(steps) for steps.
  public func weight(at cost: Double) -> Double? {
    if let limit, cost > limit { return nil }
    switch self {
    case .steps(let steps):
      for step in steps where cost <= step.limit { return step.weight }
      return nil
    case .linear(let limit):
      return limit > 0 ? 1 - cost / limit : 1
    case .exponential(let rate, _):
      return exp(-rate * cost)
    case .gaussianDai(let limit):
      let end = exp(-0.5)
      let ratio = cost / limit
      return max(0, (exp(-0.5 * ratio * ratio) - end) / (1 - end))
    case .gaussian(let bandwidth, _):
      let ratio = cost / bandwidth
      return exp(-0.5 * ratio * ratio)
    case .epanechnikov(let limit):
      let ratio = cost / limit
      return 0.75 * (1 - ratio * ratio)
    case .power(let exponent, let unit, _):
      return cost <= unit ? 1 : pow(cost / unit, -exponent)
    }
  }

  /// Every cost at which the weight may jump: comparisons with it must be exact.
  package var jumps: [Double] {
    if case .steps(let steps) = self { return steps.map(\.limit) }
    return limit.map { [$0] } ?? []
  }
}
