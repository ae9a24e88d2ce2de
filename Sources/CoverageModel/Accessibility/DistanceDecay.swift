/// How much a site counts at a travel cost: a weight that falls as the cost grows.
///
/// Costs and limits are in one unit: metres for geodesics, that of the matrix where one is given. Limits are closed
/// (cost <= limit). Three different functions are called Gaussian; each has a name of its own here.
public enum DistanceDecay: Hashable, Sendable {
  /// The weight of the first step whose limit is not exceeded; steps ascend. One step of weight 1: a plain catchment.
  case steps([DecayStep])
  /// 1 - d/limit.
  case linear(limit: Double)
  /// exp(-rate d), with or without a limit; the rate is per unit of cost.
  case exponential(rate: Double, limit: Double?)
  /// (exp(-(d/limit)^2 / 2) - exp(-1/2)) / (1 - exp(-1/2)): it reaches 0 at the limit (Dai 2010).
  case gaussianDai(limit: Double)
  /// exp(-d^2 / (2 bandwidth^2)), without end (as in PySAL's access) or, with a limit, cut there (as in planx).
  case gaussian(bandwidth: Double, limit: Double?)
  /// 3/4 (1 - (d/limit)^2): the Epanechnikov kernel of KD2SFCA (Dai and Wang 2011).
  case epanechnikov(limit: Double)
  /// (d/unit)^(-exponent), never above 1 (Hansen 1959), with or without a limit.
  case power(exponent: Double, unit: Double, limit: Double?)

  /// A plain catchment: weight 1 up to the limit.
  public static func step(_ limit: Double) -> DistanceDecay { .steps([DecayStep(limit: limit, weight: 1)]) }

  /// Everything counts in full, however far: no decay at all.
  public static let unlimited = DistanceDecay.exponential(rate: 0, limit: nil)

  /// The cost beyond which nothing counts; nil where there is no such cost.
  public var limit: Double? {
    switch self {
    case .steps(let steps): steps.last?.limit ?? 0
    case .linear(let limit), .gaussianDai(let limit), .epanechnikov(let limit): limit
    case .exponential(_, let limit), .gaussian(_, let limit), .power(_, _, let limit): limit
    }
  }

  /// Short name: `step`, `steps`, `linear`, `exponential`, `gaussian-dai`, `gaussian-untruncated`, `gaussian-cut`,
  /// `epanechnikov` or `power`.
  public var name: String {
    switch self {
    case .steps(let steps): steps.count == 1 ? "step" : "steps"
    case .linear: "linear"
    case .exponential: "exponential"
    case .gaussianDai: "gaussian-dai"
    case .gaussian(_, let limit): limit == nil ? "gaussian-untruncated" : "gaussian-cut"
    case .epanechnikov: "epanechnikov"
    case .power: "power"
    }
  }
}

/// A step of a decay: up to `limit` (closed) a site counts with `weight`.
public struct DecayStep: Hashable, Sendable {
  /// Largest cost of the step.
  public var limit: Double
  /// Its weight, at least 0.
  public var weight: Double

  public init(limit: Double, weight: Double) {
    self.limit = limit
    self.weight = weight
  }
}
