extension AccessibilityParameters {
  /// The parameters with every distance read as a cost of a measure: kilometres as minutes.
  public func measured(by measure: TravelMeasure) -> AccessibilityParameters {
    guard measure == .seconds else { return self }
    var parameters = self
    parameters.measures = measures.map { old in
      AccessibilityMeasure(
        old.method, decay: old.decay.measured(by: measure),
        intervalStartMetres: old.intervalStartMetres.map(measure.cost(ofMetres:)),
        raamDistanceMetres: old.raamDistanceMetres.map(measure.cost(ofMetres:)))
    }
    return parameters
  }
}

extension DistanceDecay {
  /// The decay with its limits, bandwidth, unit and rate read in the unit of a measure.
  public func measured(by measure: TravelMeasure) -> DistanceDecay {
    guard measure == .seconds else { return self }
    func cost(_ metres: Double) -> Double { measure.cost(ofMetres: metres) }
    switch self {
    case .steps(let steps): return .steps(steps.map { DecayStep(limit: cost($0.limit), weight: $0.weight) })
    case .linear(let limit): return .linear(limit: cost(limit))
    case .exponential(let rate, let limit):
      return .exponential(rate: rate * 1000 / measure.costsPerUnit, limit: limit.map(cost))
    case .gaussianDai(let limit): return .gaussianDai(limit: cost(limit))
    case .gaussian(let bandwidth, let limit): return .gaussian(bandwidth: cost(bandwidth), limit: limit.map(cost))
    case .epanechnikov(let limit): return .epanechnikov(limit: cost(limit))
    case .power(let exponent, let unit, let limit):
      return .power(exponent: exponent, unit: cost(unit), limit: limit.map(cost))
    }
  }
}
