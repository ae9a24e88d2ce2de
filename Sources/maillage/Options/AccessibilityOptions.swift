public import ArgumentParser
public import CoverageModel
import MessageModel
import StudyRunner

struct AccessibilityOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Measures of accessibility, comma-separated, or none: 2sfca, e2sfca, kd2sfca, 3sfca, bfca, gravity, cumulative, cumulative-interval, apl, spatial-availability, balancing-cost, raam.",
      valueName: "methods"))
  var access = MethodList(methods: [.twoStep, .enhanced])

  @Option(
    help: ArgumentHelp(
      "How a space counts with distance: step, linear, gaussian-dai, epanechnikov, exponential, gaussian-cut, gaussian-untruncated, power (default: step for 2sfca and cumulative, epanechnikov for kd2sfca, else gaussian-dai).",
      valueName: "decay"))
  var decay: DecayName?

  @Option(
    help: ArgumentHelp(
      "exponential: rate per km; gaussian-cut, gaussian-untruncated: bandwidth in km; power: exponent (of km).",
      valueName: "number"))
  var decayParameter: Double?

  @Option(
    help: ArgumentHelp(
      "Decay in steps, weights 0 to 1000: 10:1,20:0.68,30:0.22; apl needs them.", valueName: "km:weight,..."))
  var steps: StepList?

  @Option(
    help: ArgumentHelp(
      "Distance beyond which nothing counts, km (default: S; none for balancing-cost).", valueName: "km"))
  var catchment: WrittenCost?

  @Option(help: ArgumentHelp("cumulative-interval: least distance, km; the largest is the catchment.", valueName: "km"))
  var intervalStart: WrittenCost?

  @Option(
    help: ArgumentHelp(
      "raam: kilometres that weigh as much as a space used at the overall ratio of people to places.", valueName: "km"))
  var raamDistance: WrittenCost?

  @Option(help: ArgumentHelp("raam: largest distance travelled, km (default: any).", valueName: "km"))
  var raamLimit: WrittenCost?

  @Option(help: ArgumentHelp("Places of spaces of unknown capacity (default: left out).", valueName: "places"))
  var defaultCapacity: Int?

  @Option(
    help: ArgumentHelp(
      "Least distance between a town and a space in it: the disc's need the column area_km2 of towns.",
      valueName: "zero|disc-mean|disc-centre"))
  var inTown = InTownDistance.zero

  @Option(help: ArgumentHelp("Aversions for which Atkinson's index is given, comma-separated.", valueName: "e,..."))
  var atkinson = NumberList(numbers: [0.5, 1])

  /// The limits that need no file to be checked.
  func validate() throws {
    try AccessibilityArguments(self).check()
  }

  /// - Throws: `UsageError` for distances out of range.
  func check(_ range: DistanceRange) throws {
    for (name, value) in [
      ("--catchment", catchment), ("--interval-start", intervalStart), ("--raam-distance", raamDistance),
      ("--raam-limit", raamLimit),
    ] { try range.check(name, value) }
  }

  /// What is computed, distances in kilometres or minutes; nil for none.
  func parameters(serviceDistance: WrittenCost) throws -> AccessibilityParameters? {
    guard !access.methods.isEmpty else { return nil }
    return try AccessibilityArguments(self).parameters(serviceDistance: serviceDistance)
  }
}

/// `none`, or methods separated by commas.
struct MethodList: ExpressibleByArgument {
  var methods: [AccessibilityMethod]

  init(methods: [AccessibilityMethod]) {
    self.methods = methods
  }

  init?(argument: String) {
    guard argument != "none" else {
      methods = []
      return
    }
    methods = argument.split(separator: ",", omittingEmptySubsequences: false).compactMap {
      AccessibilityMethod(rawValue: String($0))
    }
    guard methods.count == argument.count(where: { $0 == "," }) + 1, Set(methods).count == methods.count else {
      return nil
    }
  }

  var defaultValueDescription: String { methods.map(\.rawValue).joined(separator: ",") }
}

/// The names of decays that the command line takes; `steps` has an option of its own.
enum DecayName: String, CaseIterable, ExpressibleByArgument {
  case step, linear
  case gaussianDai = "gaussian-dai"
  case epanechnikov, exponential
  case gaussianCut = "gaussian-cut"
  case gaussianUntruncated = "gaussian-untruncated"
  case power

  /// What `--decay-parameter` means; nil where the decay has none.
  var parameter: Message? {
    switch self {
    case .step, .linear, .gaussianDai, .epanechnikov: nil
    case .exponential: "the rate per km"
    case .gaussianCut, .gaussianUntruncated: "the bandwidth in km"
    case .power: "the exponent"
    }
  }
}

/// Steps written as `10:1,20:0.68,30:0.22`: limits in kilometres, ascending, and weights of at least 0.
struct StepList: ExpressibleByArgument {
  var steps: [DecayStep]

  init?(argument: String) {
    steps = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let pair = part.split(separator: ":", omittingEmptySubsequences: false)
      guard
        pair.count == 2, let limit = WrittenCost(pair[0])?.number,
        let weight = Double(pair[1]), (0...1000).contains(weight)
      else { return nil }
      if let last = steps.last, last.limit >= limit { return nil }
      steps.append(DecayStep(limit: limit, weight: weight))
    }
    guard steps.contains(where: { $0.weight > 0 }) else { return nil }
  }
}

/// Numbers above 0 separated by commas, put in ascending order.
struct NumberList: ExpressibleByArgument {
  var numbers: [Double]

  init(numbers: [Double]) {
    self.numbers = numbers
  }

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    numbers = parts.compactMap { Double($0) }.filter { $0 > 0 && $0 <= 100 }
    guard numbers.count == parts.count, Set(numbers).count == numbers.count else { return nil }
    numbers.sort()
  }

  var defaultValueDescription: String { numbers.map { "\($0)" }.joined(separator: ",") }
}

extension InTownDistance: ExpressibleByArgument {}
