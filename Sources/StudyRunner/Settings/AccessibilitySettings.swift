package import CoverageModel
import MessageModel

/// What accessibility is computed, as people write it: distances in kilometres or minutes.
package struct AccessibilitySettings: Sendable {
  /// The measures; none computes none.
  package var access = MethodList(methods: [.twoStep, .enhanced])
  /// How a space counts with distance; nil leaves it to the method.
  package var decay: DecayName?
  /// The parameter of that decay.
  package var decayParameter: Double?
  /// A decay in steps.
  package var steps: StepList?
  /// Distance beyond which nothing counts; nil for the service distance, or for none.
  package var catchment: WrittenCost?
  /// Least distance of cumulative-interval.
  package var intervalStart: WrittenCost?
  /// Distance that weighs as much as a space used at the overall ratio, of raam.
  package var raamDistance: WrittenCost?
  /// Largest distance of raam.
  package var raamLimit: WrittenCost?
  /// Places of spaces of unknown capacity; nil leaves them out.
  package var defaultCapacity: Int?
  /// Least distance between a town and a space in it.
  package var inTown = InTownDistance.zero
  /// Aversions for which Atkinson's index is given.
  package var atkinson = NumberList(numbers: [0.5, 1])

  /// The measures of an analysis of which nothing else is asked.
  package init() {}

  /// - Throws: `UsageError` for options that are out of range or do not go together.
  package func check() throws(UsageError) {
    let methods = access.methods
    if let value = decayParameter, !(value > 0 && value <= 5000) {
      throw UsageError("--decay-parameter takes a number above 0, at most 5000.", option: "--decay-parameter")
    }
    if let places = defaultCapacity, !(0...1_000_000).contains(places) {
      throw UsageError("--default-capacity takes a number of places from 0 to 1000000.", option: "--default-capacity")
    }
    if steps != nil, decay != nil || catchment != nil {
      throw UsageError("--steps is a decay of its own: leave out --decay and --catchment.", option: "--steps")
    }
    if methods.contains(.localised), steps == nil {
      throw UsageError(
        "apl needs its steps, for instance --steps 10:1,20:0.68,30:0.22; none are built in.", option: "--access")
    }
    let takesDecay: Set<AccessibilityMethod> = [
      .enhanced, .threeStep, .balanced, .gravity, .localised, .spatialAvailability,
    ]
    if steps != nil || decay != nil, takesDecay.isDisjoint(with: methods) {
      throw UsageError(
        "--decay and --steps go with e2sfca, 3sfca, bfca, gravity, apl or spatial-availability.",
        option: steps == nil ? "--decay" : "--steps")
    }
    try checkPairs(methods)
  }

  private func checkPairs(_ methods: [AccessibilityMethod]) throws(UsageError) {
    if let wanted = decay?.parameter, decayParameter == nil {
      throw UsageError("--decay \(decay?.rawValue ?? "") needs --decay-parameter, \(wanted).", option: "--decay")
    }
    if decayParameter != nil, decay?.parameter == nil {
      throw UsageError(
        "--decay-parameter goes with --decay exponential, gaussian-cut, gaussian-untruncated or power.",
        option: "--decay-parameter")
    }
    if decay == .gaussianUntruncated, catchment != nil {
      throw UsageError("--decay gaussian-untruncated has no catchment; gaussian-cut has one.", option: "--catchment")
    }
    for (method, name, value) in [
      (AccessibilityMethod.cumulativeInterval, "--interval-start", intervalStart),
      (.raam, "--raam-distance", raamDistance),
    ] where methods.contains(method) != (value != nil) {
      throw UsageError(
        value == nil
          ? "\(method.rawValue) needs \(name), in kilometres, or minutes with a --matrix of times."
          : "\(name) goes with --access \(method.rawValue).",
        option: value == nil ? "--access" : name)
    }
    if raamLimit != nil, !methods.contains(.raam) {
      throw UsageError("--raam-limit goes with --access raam.", option: "--raam-limit")
    }
  }

  /// - Throws: `UsageError` for distances out of range.
  package func check(_ range: DistanceRange) throws(UsageError) {
    for (name, value) in [
      ("--catchment", catchment), ("--interval-start", intervalStart), ("--raam-distance", raamDistance),
      ("--raam-limit", raamLimit),
    ] { try range.check(name, value) }
  }

  /// The parameters, distances in kilometres or minutes; nil where no measure is asked for.
  ///
  /// - Throws: `UsageError` where the interval is empty.
  package func parameters(serviceDistance: WrittenCost) throws(UsageError) -> AccessibilityParameters? {
    guard !access.methods.isEmpty else { return nil }
    let catchment = (catchment ?? serviceDistance).number
    let measures = try access.methods.map { (method) throws(UsageError) in
      var measure = AccessibilityMeasure(method, decay: decay(of: method, catchment: catchment))
      if method == .cumulativeInterval {
        measure.intervalStart = intervalStart?.number
        if let start = measure.intervalStart, start >= catchment {
          throw UsageError("--interval-start must be below the catchment.", option: "--interval-start")
        }
      }
      if method == .raam { measure.raamDistance = raamDistance?.number }
      return measure
    }
    return AccessibilityParameters(
      measures: measures, defaultCapacity: defaultCapacity, inTown: inTown,
      atkinsonEpsilons: atkinson.numbers)
  }

  /// Methods that count plainly within a distance keep a step, KD2SFCA its kernel, whatever `--decay` says.
  private func decay(of method: AccessibilityMethod, catchment: Double) -> DistanceDecay {
    switch method {
    case .twoStep, .cumulative, .cumulativeInterval: return .step(catchment)
    case .kernelDensity: return .epanechnikov(limit: catchment)
    case .balancingCost: return self.catchment.map { .step($0.number) } ?? .unlimited
    case .raam: return raamLimit.map { .step($0.number) } ?? .unlimited
    default: break
    }
    if let steps { return .steps(steps.steps) }
    let parameter = decayParameter ?? 0
    switch decay ?? .gaussianDai {
    case .step: return .step(catchment)
    case .linear: return .linear(limit: catchment)
    case .gaussianDai: return .gaussianDai(limit: catchment)
    case .epanechnikov: return .epanechnikov(limit: catchment)
    case .exponential: return .exponential(rate: parameter, limit: catchment)
    case .gaussianCut: return .gaussian(bandwidth: parameter, limit: catchment)
    case .gaussianUntruncated: return .gaussian(bandwidth: parameter, limit: nil)
    case .power: return .power(exponent: parameter, unit: 1, limit: catchment)
    }
  }
}
