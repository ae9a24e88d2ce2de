/// What accessibility is computed, and how.
public struct AccessibilityParameters: Hashable, Sendable {
  /// The measures, each method at most once, in the order of outputs.
  public var measures: [AccessibilityMeasure]
  /// Places of a space whose capacity is not known; nil leaves such spaces out, counted.
  public var defaultCapacity: Int?
  /// The distance between a town and a space that stands in it.
  public var inTown: InTownDistance
  /// The aversions to inequality for which Atkinson's index is given, above 0, ascending.
  public var atkinsonEpsilons: [Double]
  /// Most points of a Lorenz curve, at least 2.
  public var lorenzPoints: Int

  public init(
    measures: [AccessibilityMeasure],
    defaultCapacity: Int? = nil,
    inTown: InTownDistance = .zero,
    atkinsonEpsilons: [Double] = [0.5, 1],
    lorenzPoints: Int = 101
  ) {
    self.measures = measures
    self.defaultCapacity = defaultCapacity
    self.inTown = inTown
    self.atkinsonEpsilons = atkinsonEpsilons
    self.lorenzPoints = lorenzPoints
  }

  /// 2SFCA with a plain catchment of the service distance, and E2SFCA with Dai's Gaussian that ends there: no constant
  /// but the service distance.
  public static func standard(serviceDistance: Double) -> AccessibilityParameters {
    AccessibilityParameters(measures: [
      AccessibilityMeasure(.twoStep, decay: .step(serviceDistance)),
      AccessibilityMeasure(.enhanced, decay: .gaussianDai(limit: serviceDistance)),
    ])
  }
}

/// One measure: a method with what it needs to know.
public struct AccessibilityMeasure: Hashable, Sendable {
  /// The method.
  public var method: AccessibilityMethod
  /// How sites count by distance; metres. RAAM and the balancing cost take only its limit.
  public var decay: DistanceDecay
  /// `cumulativeInterval`: the least distance of the interval, metres; the largest is the limit of `decay`.
  public var intervalStart: Double?
  /// `raam`: the distance that costs as much as a site used at the overall ratio of people to places, metres.
  public var raamDistance: Double?

  public init(
    _ method: AccessibilityMethod, decay: DistanceDecay, intervalStart: Double? = nil,
    raamDistance: Double? = nil
  ) {
    self.method = method
    self.decay = decay
    self.intervalStart = intervalStart
    self.raamDistance = raamDistance
  }
}

/// The distance between a town and a space that stands in it.
///
/// A town is one point, so the geodesic is 0 or nearly so where the space stands at the same point, though most people
/// of the town live farther away. With A the town's area, people spread over a disc of that area.
public enum InTownDistance: String, CaseIterable, Hashable, Sendable {
  /// The geodesic as it is.
  case zero
  /// At least the mean distance of two random points of the disc: 128/(45 pi) sqrt(A/pi).
  case discMean = "disc-mean"
  /// At least the mean distance of a random point of the disc from its centre: 2/3 sqrt(A/pi).
  case discCentre = "disc-centre"
}
