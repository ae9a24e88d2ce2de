extension AccessibilityParameters {
  /// The parameters with every distance, written in kilometres or minutes, as a cost of a measure.
  public func costs(in measure: TravelMeasure) -> AccessibilityParameters {
    func cost(_ number: Double) -> Double { measure.cost(of: number) }
    var parameters = self
    parameters.measures = measures.map { old in
      AccessibilityMeasure(
        old.method, decay: old.decay.costs(in: measure), intervalStart: old.intervalStart.map(cost),
        raamDistance: old.raamDistance.map(cost))
    }
    return parameters
  }
}

extension DistanceDecay {
  /// The decay with its limits, bandwidth, unit and rate, written for kilometres or minutes, for costs of a measure.
  public func costs(in measure: TravelMeasure) -> DistanceDecay {
    func cost(_ number: Double) -> Double { measure.cost(of: number) }
    switch self {
    case .steps(let steps): return .steps(steps.map { DecayStep(limit: cost($0.limit), weight: $0.weight) })
    case .linear(let limit): return .linear(limit: cost(limit))
    case .exponential(let rate, let limit):
      return .exponential(rate: rate / measure.costsPerUnit, limit: limit.map(cost))
    case .gaussianDai(let limit): return .gaussianDai(limit: cost(limit))
    case .gaussian(let bandwidth, let limit): return .gaussian(bandwidth: cost(bandwidth), limit: limit.map(cost))
    case .epanechnikov(let limit): return .epanechnikov(limit: cost(limit))
    case .power(let exponent, let unit, let limit):
      return .power(exponent: exponent, unit: cost(unit), limit: limit.map(cost))
    }
  }
}
