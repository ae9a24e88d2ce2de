package import CoverageModel
package import MessageModel

/// `none`, or methods separated by commas.
package struct MethodList: Sendable {
  package var methods: [AccessibilityMethod]

  package init(methods: [AccessibilityMethod]) {
    self.methods = methods
  }

  package init?(argument: String) {
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

  package var written: String { methods.map(\.rawValue).joined(separator: ",") }
}

/// The names of decays that the command line takes; `steps` has an option of its own.
package enum DecayName: String, CaseIterable, Sendable {
  case step, linear
  case gaussianDai = "gaussian-dai"
  case epanechnikov, exponential
  case gaussianCut = "gaussian-cut"
  case gaussianUntruncated = "gaussian-untruncated"
  case power

  /// What `--decay-parameter` means; nil where the decay has none.
  package var parameter: Message? {
    switch self {
    case .step, .linear, .gaussianDai, .epanechnikov: nil
    case .exponential: "the rate per km"
    case .gaussianCut, .gaussianUntruncated: "the bandwidth in km"
    case .power: "the exponent"
    }
  }
}

/// Steps written as `10:1,20:0.68,30:0.22`: limits in kilometres, ascending, and weights of at least 0.
package struct StepList: Sendable {
  package var steps: [DecayStep]

  package init?(argument: String) {
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
package struct NumberList: Sendable {
  package var numbers: [Double]

  package init(numbers: [Double]) {
    self.numbers = numbers
  }

  package init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    numbers = parts.compactMap { Double($0) }.filter { $0 > 0 && $0 <= 100 }
    guard numbers.count == parts.count, Set(numbers).count == numbers.count else { return nil }
    numbers.sort()
  }

  package var written: String { numbers.map { "\($0)" }.joined(separator: ",") }
}
