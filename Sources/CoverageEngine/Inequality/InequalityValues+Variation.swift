extension InequalityValues {
  /// Standard deviation over mean, of people (not a sample); nil where the mean is 0.
  ///
  /// - Complexity: O(n).
  public var coefficientOfVariation: Double? {
    guard let mean, mean > 0 else { return nil }
    var sum = 0.0
    for index in values.indices {
      let difference = values[index] - mean
      sum += Double(people[index]) * difference * difference
    }
    return (sum / Double(total)).squareRoot() / mean
  }
}
