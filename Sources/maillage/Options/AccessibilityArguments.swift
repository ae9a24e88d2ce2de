import ArgumentParser
import CoverageModel
import MessageModel
import StudyRunner

/// Makes parameters of the options, or says what does not go together.
struct AccessibilityArguments {
  private let options: AccessibilityOptions

  init(_ options: AccessibilityOptions) {
    self.options = options
  }

  /// - Throws: `UsageError` for options that are out of range or do not go together.
  func check() throws {
    let methods = options.access.methods
    if let value = options.decayParameter, !(value > 0 && value <= 5000) {
      throw UsageError("--decay-parameter takes a number above 0, at most 5000.")
    }
    if let places = options.defaultCapacity, !(0...1_000_000).contains(places) {
      throw UsageError("--default-capacity takes a number of places from 0 to 1000000.")
    }
    if options.steps != nil, options.decay != nil || options.catchment != nil {
      throw UsageError("--steps is a decay of its own: leave out --decay and --catchment.")
    }
    if methods.contains(.localised), options.steps == nil {
      throw UsageError("apl needs its steps, for instance --steps 10:1,20:0.68,30:0.22; none are built in.")
    }
    let takesDecay: Set<AccessibilityMethod> = [
      .enhanced, .threeStep, .balanced, .gravity, .localised, .spatialAvailability,
    ]
    if options.steps != nil || options.decay != nil, takesDecay.isDisjoint(with: methods) {
      throw UsageError("--decay and --steps go with e2sfca, 3sfca, bfca, gravity, apl or spatial-availability.")
    }
    try checkPairs(methods)
  }

  private func checkPairs(_ methods: [AccessibilityMethod]) throws {
    if let wanted = options.decay?.parameter, options.decayParameter == nil {
      throw UsageError("--decay \(options.decay?.rawValue ?? "") needs --decay-parameter, \(wanted).")
    }
    if options.decayParameter != nil, options.decay?.parameter == nil {
      throw UsageError(
        "--decay-parameter goes with --decay exponential, gaussian-cut, gaussian-untruncated or power.")
    }
    if options.decay == .gaussianUntruncated, options.catchment != nil {
      throw UsageError("--decay gaussian-untruncated has no catchment; gaussian-cut has one.")
    }
    for (method, name, value) in [
      (AccessibilityMethod.cumulativeInterval, "--interval-start", options.intervalStart),
      (.raam, "--raam-distance", options.raamDistance),
    ] where methods.contains(method) != (value != nil) {
      throw UsageError(
        value == nil
          ? "\(method.rawValue) needs \(name), in kilometres, or minutes with a --matrix of times."
          : "\(name) goes with --access \(method.rawValue).")
    }
    if options.raamLimit != nil, !methods.contains(.raam) {
      throw UsageError("--raam-limit goes with --access raam.")
    }
  }

  /// The parameters, distances in kilometres or minutes.
  ///
  /// - Throws: `UsageError` where the interval is empty.
  func parameters(serviceDistance: WrittenCost) throws -> AccessibilityParameters {
    let catchment = (options.catchment ?? serviceDistance).number
    let measures = try options.access.methods.map { method in
      var measure = AccessibilityMeasure(method, decay: decay(of: method, catchment: catchment))
      if method == .cumulativeInterval {
        measure.intervalStart = options.intervalStart?.number
        if let start = measure.intervalStart, start >= catchment {
          throw UsageError("--interval-start must be below the catchment.")
        }
      }
      if method == .raam { measure.raamDistance = options.raamDistance?.number }
      return measure
    }
    return AccessibilityParameters(
      measures: measures, defaultCapacity: options.defaultCapacity, inTown: options.inTown,
      atkinsonEpsilons: options.atkinson.numbers)
  }

  /// Methods that count plainly within a distance keep a step, KD2SFCA its kernel, whatever `--decay` says.
  private func decay(of method: AccessibilityMethod, catchment: Double) -> DistanceDecay {
    switch method {
    case .twoStep, .cumulative, .cumulativeInterval: return .step(catchment)
    case .kernelDensity: return .epanechnikov(limit: catchment)
    case .balancingCost: return options.catchment.map { .step($0.number) } ?? .unlimited
    case .raam: return options.raamLimit.map { .step($0.number) } ?? .unlimited
    default: break
    }
    if let steps = options.steps { return .steps(steps.steps) }
    let parameter = options.decayParameter ?? 0
    switch options.decay ?? .gaussianDai {
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
