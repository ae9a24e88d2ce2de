/// The measures of accessibility; the formulas stand at their functions in `CoverageEngine`.
public enum AccessibilityMethod: String, CaseIterable, Hashable, Sendable {
  /// Two-step floating catchment area (Luo and Wang 2003).
  case twoStep = "2sfca"
  /// Enhanced two-step floating catchment area: weights fall with distance (Luo and Qi 2009; Dai 2010).
  case enhanced = "e2sfca"
  /// Kernel density two-step floating catchment area (Dai and Wang 2011).
  case kernelDensity = "kd2sfca"
  /// Three-step floating catchment area (Wan, Zou and Sternberg 2012).
  case threeStep = "3sfca"
  /// Balanced floating catchment area (Páez, Higgins and Vivona 2019).
  case balanced = "bfca"
  /// Places weighted by nearness (Hansen 1959).
  case gravity
  /// Places within a distance.
  case cumulative
  /// Places within a distance, averaged over an interval of distances (Tomasiello et al. 2023).
  case cumulativeInterval = "cumulative-interval"
  /// Localised potential accessibility, in the manner of the French indicator APL (DREES, IRDES).
  case localised = "apl"
  /// Spatial availability: places shared out among all people (Soukhov et al. 2023).
  case spatialAvailability = "spatial-availability"
  /// Least distance within which places are as many as the town's own people (Barboza et al. 2021).
  case balancingCost = "balancing-cost"
  /// Rational agent access model: congestion and travel in equilibrium (Saxon and Snow 2020).
  case raam

  /// What its scores are counted in.
  public var unit: AccessibilityUnit {
    switch self {
    case .twoStep, .enhanced, .kernelDensity, .threeStep, .balanced, .localised: .placesPerPerson
    case .gravity, .cumulative, .cumulativeInterval, .spatialAvailability: .places
    case .balancingCost: .travel
    case .raam: .cost
    }
  }

  /// Whether a larger score is better.
  public var higherIsBetter: Bool { unit == .placesPerPerson || unit == .places }
}

/// What scores of accessibility are counted in.
public enum AccessibilityUnit: String, Hashable, Sendable {
  /// Places for each person who competes for them.
  case placesPerPerson = "places-per-person"
  /// Places, weighted by nearness where the method has it so.
  case places
  /// What the study's travel costs are counted in, metres or seconds; less is better.
  case travel = "metres"
  /// A cost without unit; less is better. 1 is the congestion of a site at the overall ratio of people to places.
  case cost
}
