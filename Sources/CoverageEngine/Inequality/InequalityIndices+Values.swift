import CoverageModel

extension InequalityIndices {
  /// Every index of some values; nil where nobody is counted.
  ///
  /// - Complexity: O(n) for n values.
  init?(_ values: InequalityValues, atkinsonEpsilons: [Double], lorenzPoints: Int) {
    guard let mean = values.mean else { return nil }
    self.init(
      people: values.total, peopleLeftOut: values.leftOut, mean: mean, gini: values.gini, theil: values.theil,
      atkinson: atkinsonEpsilons.map { AtkinsonIndex(epsilon: $0, value: values.atkinson(epsilon: $0)) },
      palmaRankedByValue: values.palmaRankedByValue, coefficientOfVariation: values.coefficientOfVariation,
      lorenz: values.lorenz(mostPoints: lorenzPoints))
  }
}

extension AccessibilityScore {
  /// The value that enters indices of inequality: who reaches no space has 0 where more is better, an infinite cost where
  /// less is better; nil where missing.
  func inequalityValue(_ method: AccessibilityMethod) -> Double? {
    switch self {
    case .reached(let value): value
    case .unreachable: method.higherIsBetter ? 0 : .infinity
    case .missing: nil
    }
  }
}
