import CoverageModel

extension Language {
  /// A measure in words: `E2SFCA (Gaussian of Dai, 0 at 30 km)`.
  func name(of measure: AccessibilityMeasure) -> String {
    let name = text(
      measure.method.textKey,
      [
        "start": distance(measure.intervalStart ?? 0), "distance": distance(measure.raamDistance ?? 0),
      ])
    switch measure.method {
    case .balancingCost, .raam:
      return measure.decay.limit.map { "\(name) (\(text(.accessDecayStep, ["limit": distance($0)])))" } ?? name
    default: return "\(name) (\(decay(measure.decay)))"
    }
  }

  private func decay(_ decay: DistanceDecay) -> String {
    let limit = decay.limit.map { distance($0) } ?? ""
    let words: String
    switch decay {
    case .steps(let steps):
      if steps.count == 1, steps[0].weight == 1 { return text(.accessDecayStep, ["limit": limit]) }
      let items = steps.map { step in
        text(.accessDecayStepItem, ["limit": distance(step.limit), "weight": plain(step.weight)])
      }
      return text(.accessDecaySteps, ["steps": items.joined(separator: self == .french ? listMark : ", ")])
    case .linear: return text(.accessDecayLinear, ["limit": limit])
    case .gaussianDai: return text(.accessDecayDai, ["limit": limit])
    case .epanechnikov: return text(.accessDecayEpanechnikov, ["limit": limit])
    case .exponential(let rate, _): words = text(.accessDecayExponential, ["rate": plain(rate * measure.costsPerUnit)])
    case .gaussian(let bandwidth, _): words = text(.accessDecayGaussian, ["bandwidth": distance(bandwidth)])
    case .power(let exponent, _, _): words = text(.accessDecayPower, ["exponent": plain(-exponent)])
    }
    return decay.limit == nil ? words : text(.accessDecayCut, ["decay": words, "limit": limit])
  }

  /// A number with the decimals it needs.
  func plain(_ value: Double) -> String {
    FixedDecimal.text(value, decimals: 6, trims: true).split(separator: ".", omittingEmptySubsequences: false)
      .joined(separator: self == .french ? "," : ".")
  }

  /// A score as it is shown: places with one decimal, metres as kilometres, costs with two decimals; a dash where nil.
  func score(_ value: Double?, _ unit: AccessibilityUnit) -> String {
    guard let value else { return "–" }
    switch unit {
    case .placesPerPerson: return number(value * unit.shownFactor, decimals: 2)
    case .places: return number(value, decimals: 1)
    case .travel: return number(value / measure.costsPerUnit, decimals: 1)
    case .cost: return number(value, decimals: 2)
    }
  }
}

extension AccessibilityUnit {
  var textKey: TextKey {
    switch self {
    case .placesPerPerson: .accessUnitPerPeople
    case .places: .accessUnitPlaces
    case .travel: .accessUnitKilometres
    case .cost: .accessUnitCost
    }
  }
}

extension AccessibilityMethod {
  var textKey: TextKey { texts.name }
  var definitionKey: TextKey { texts.definition }

  private var texts: (name: TextKey, definition: TextKey) {
    switch self {
    case .twoStep: (.accessMethodTwoStep, .accessDefinitionTwoStep)
    case .enhanced: (.accessMethodEnhanced, .accessDefinitionEnhanced)
    case .kernelDensity: (.accessMethodKernel, .accessDefinitionKernel)
    case .threeStep: (.accessMethodThreeStep, .accessDefinitionThreeStep)
    case .balanced: (.accessMethodBalanced, .accessDefinitionBalanced)
    case .gravity: (.accessMethodGravity, .accessDefinitionGravity)
    case .cumulative: (.accessMethodCumulative, .accessDefinitionCumulative)
    case .cumulativeInterval: (.accessMethodInterval, .accessDefinitionInterval)
    case .localised: (.accessMethodLocalised, .accessDefinitionLocalised)
    case .spatialAvailability: (.accessMethodAvailability, .accessDefinitionAvailability)
    case .balancingCost: (.accessMethodBalancing, .accessDefinitionBalancing)
    case .raam: (.accessMethodRaam, .accessDefinitionRaam)
    }
  }
}
